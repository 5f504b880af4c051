import ArgumentParser

/// The help of a command as text.
enum HelpText {
  /// The help page of the command with these words; the root's for none.
  static func command(words: [String], width: Int) -> String {
    var type: any ParsableCommand.Type = MLO.self
    for word in words {
      guard let next = type.configuration.subcommands.first(where: { MLO.name(of: $0) == word }) else { break }
      type = next
    }
    let text = MLO.helpMessage(for: type, columns: min(width, 100))
    return text.hasSuffix("\n") ? text : text + "\n"
  }
}
