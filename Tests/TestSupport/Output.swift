package import Serialization

/// What a command wrote and how it ended, with the bench's folders shown as `$BENCH` and `$HOME`.
package struct Output: Equatable, Sendable, CustomStringConvertible {
  /// The exit status; 128 + n when signal n ended it.
  package let status: Int
  /// The results.
  package let standardOutput: String
  /// The words about them.
  package let standardError: String

  /// Both streams and the status as a transcript shows them; a status of 0 is not shown.
  package var description: String {
    var text = standardOutput
    if !standardError.isEmpty { text += "--- stderr\n" + standardError }
    if status != 0 {
      if !text.isEmpty && !text.hasSuffix("\n") { text += "\n" }
      text += "(exit \(status))\n"
    }
    return text
  }

  /// Standard output as one strict JSON document.
  ///
  /// - Throws: `JSONError` when it is not one.
  package func json() throws -> JSONValue { try JSONValue(parsing: standardOutput) }

  /// The JSON documents on standard output: one, or one a line from a command that answers as it goes.
  ///
  /// - Throws: `JSONError` when it is neither.
  package func documents() throws -> [JSONValue] {
    if let document = try? json() { return [document] }
    return try standardOutput.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
  }
}
