/// Where the bytes of a table come from.
package enum TableSource: Equatable, Sendable {
  /// A regular file. Pipes, devices and folders are refused by their kind.
  case file(String)
  /// Whatever standard input is.
  case standardInput
  /// Bytes in memory, with a name for messages.
  case bytes([UInt8], name: String)

  /// What a person typed: `-` is standard input, everything else a path.
  package init(argument: String) { self = argument == "-" ? .standardInput : .file(argument) }

  /// What to call it in a message.
  package var name: String {
    switch self {
    case .file(let path): path
    case .standardInput: "standard input"
    case .bytes(_, let name): name
    }
  }
}
