import ArgumentParser
import Presentation
import Serialization
import Workspaces

/// The command `mlo help`.
struct Help: ConsoleCommand {
  static let examples = [
    Example("mlo help drift", "what drift is and how mlo decides"),
    Example("mlo help model register", "the options of a command, as `mlo model register --help`"),
  ]
  static let configuration = CommandConfiguration.command(
    "help", "Explain a command or a topic.", "Topics: \(Topic.names.joined(separator: ", ")).", examples: examples)

  @Argument(help: "A topic or the words of a command.") var words: [String] = []
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    if words == ["commands"] { return listCommands(on: console) }
    if words.count == 1, let topic = Topic.text(of: words[0]) {
      console.write(Topic.render(topic, for: console.terminal))
      console.document(HelpText.document(of: words[0], text: topic))
    } else if MLO.names(below: words) != nil {
      HelpText.show(HelpText.command(words: words, width: console.terminal.width), of: words, on: console)
    } else {
      let word = words.joined(separator: " ")
      let names = Topic.names + MLO.commands.map { $0.words.joined(separator: " ") }
      let nearest = Suggestion.nearest(to: word, among: names)
      throw Failure(
        .noSuchTopic, "there is no command or topic '\(word)'",
        hints: [nearest.map { "did you mean `mlo help \($0)`?" } ?? "topics: \(Topic.names.joined(separator: ", "))"])
    }
    return .fine
  }

  /// All commands with whether they change anything: for the crash bench, which must not miss one.
  private func listCommands(on console: Console) -> Verdict {
    for command in MLO.commands {
      console.say("\(command.words.joined(separator: " "))\(command.type.changesState ? "\tchanges state" : "")")
    }
    console.document([
      "schema": "mlo.commands/1",
      "commands": .array(
        MLO.commands.map { command in
          [
            "name": .string(command.words.joined(separator: " ")), "changes_state": .bool(command.type.changesState),
            "abstract": .string(command.type.configuration.abstract),
            "examples": JSONValue(command.type.examples.map(\.command)),
          ]
        }),
    ])
    return .fine
  }
}
