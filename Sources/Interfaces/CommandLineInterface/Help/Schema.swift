import ArgumentParser
import Presentation
import Serialization
import Workspaces

/// The command group `mlo schema`.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration.noun(
    "schema", "Show the JSON Schemas of what mlo prints.", [SchemaShow.self, SchemaList.self])
}

/// The command `mlo schema show`.
struct SchemaShow: ConsoleCommand {
  static let examples = [
    Example("mlo schema show mlo.drift.report", "what `mlo drift check --json` prints"),
    Example("mlo schema show mlo.error/1", "what every command prints with --json when it fails"),
  ]
  static let configuration = CommandConfiguration.command(
    "show", "Print one JSON Schema.",
    "Every document that --json prints has a member \"schema\" that names its schema and version.", examples: examples)

  @Argument(help: "A name such as mlo.drift.report, with or without the version behind a slash.") var name: String
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    guard let text = SchemaCatalogue.text(of: name) else {
      let nearest = Suggestion.nearest(to: name, among: SchemaCatalogue.names)
      throw Failure(
        .noSuchSchema, "there is no schema '\(name)'",
        hints: [nearest.map { "did you mean `mlo schema show \($0)`?" } ?? "`mlo schema list` lists them"])
    }
    console.write(text)
    console.document((try? JSONValue(parsing: text)) ?? .null)
    return .fine
  }
}

/// The command `mlo schema list`.
struct SchemaList: ConsoleCommand {
  static let examples = [
    Example("mlo schema list", "the names of all schemas"),
    Example("mlo schema list --json", "the same as a document"),
  ]
  static let configuration = CommandConfiguration.command("list", "List the JSON Schemas.", examples: examples)

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    for name in SchemaCatalogue.names { console.say(name) }
    console.document(["schema": "mlo.schema.list/1", "schemas": JSONValue(SchemaCatalogue.names)])
    return .fine
  }
}
