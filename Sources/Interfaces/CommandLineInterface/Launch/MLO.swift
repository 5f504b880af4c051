import ArgumentParser

/// The root of the command tree, in the order of a model's life.
struct MLO: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mlo",
    abstract: "git for the life of a model",
    discussion: "START HERE:\n" + Starters.lines.joined(separator: "\n"),
    groupedSubcommands: [
      CommandGroup(name: "project", subcommands: [Init.self, Status.self, Log.self, Show.self, Undo.self, Fsck.self]),
      CommandGroup(name: "life of a model", subcommands: [DataGroup.self, DriftGroup.self, ModelGroup.self]),
      CommandGroup(name: "learning", subcommands: [LearnGroup.self]),
      CommandGroup(
        name: "mlo itself",
        subcommands: [Config.self, Schema.self, Completion.self, Explain.self, Help.self, Version.self]),
    ])

  /// Every command that can be run, with its words: `["model", "register"]`.
  static let commands: [(words: [String], type: any ConsoleCommand.Type)] = leaves(of: MLO.self, under: [])

  /// The names directly below the command with these words, or nil if there is no such command.
  static func names(below words: [String]) -> [String]? { type(words).map { children(of: $0).map(name) } }

  /// Whether these words are the root or a noun: something that holds commands and is none itself.
  static func isNoun(_ words: [String]) -> Bool {
    guard let type = type(words) else { return false }
    return !children(of: type).isEmpty && type.configuration.defaultSubcommand == nil
  }

  /// The command or noun with these words.
  private static func type(_ words: [String]) -> (any ParsableCommand.Type)? {
    var type: any ParsableCommand.Type = MLO.self
    for word in words {
      guard let next = children(of: type).first(where: { name(of: $0) == word }) else { return nil }
      type = next
    }
    return type
  }

  static func name(of type: any ParsableCommand.Type) -> String {
    type.configuration.commandName ?? "\(type)".lowercased()
  }

  private static func children(of type: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
    type.configuration.groupedSubcommands.flatMap(\.subcommands) + type.configuration.ungroupedSubcommands
  }

  private static func leaves(
    of type: any ParsableCommand.Type, under words: [String]
  ) -> [(words: [String], type: any ConsoleCommand.Type)] {
    if let command = type as? any ConsoleCommand.Type { return [(words, command)] }
    return children(of: type).flatMap { leaves(of: $0, under: words + [name(of: $0)]) }
  }
}
