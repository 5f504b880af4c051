import ArgumentParser

/// How much memory the values of the tables may take.
struct MemoryOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Mebibytes for the values; tables that may need more are summed up in one pass, and what is then approximate is marked.",
      valueName: "MiB"))
  var memory: Int?

  func validate() throws {
    if let memory, !(16...1 << 20).contains(memory) {
      throw ValidationError("--memory should be from 16 to 1048576, not \(memory)")
    }
  }

  /// The bytes; nil for as many as it takes.
  var bytes: Int? { memory.map { $0 << 20 } }
}
