import ArgumentParser
import Presentation
import Registry
import Serialization
import Workspaces

/// The command `mlo model log`.
struct ModelLog: ConsoleCommand {
  static let examples = [
    Example("mlo model log titanic", "its versions, newest first"),
    Example("mlo model log titanic --plain", "the same, whole and separated by tabs"),
  ]
  static let configuration = CommandConfiguration.command("log", "List the versions of a model.", examples: examples)

  @Argument(help: "The model's name.") var name: String
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let workspace = try Project.open(session)
    let ledger = try Project.ledger(of: workspace, session)
    let name = try ModelName(name)
    let versions = try ledger.versions(of: name)
    let aliases = try ledger.model(name).aliases
    console.say(
      TextTable(
        columns: [
          TextTable.Column("version", priority: .essential), TextTable.Column("aliases", priority: .essential),
          TextTable.Column("metrics", mayShrink: true), TextTable.Column("registered (UTC)"),
          TextTable.Column("by", mayShrink: true), TextTable.Column("message", mayShrink: true),
        ],
        rows: versions.map { version in
          [
            version.reference, aliases.filter { $0.version == version.number }.map(\.name).joined(separator: " "),
            version.metrics.sorted { $0.key < $1.key }.map { "\($0.key) \(NumberFormat.significant($0.value))" }
              .joined(separator: ", "),
            Shown.time(version.registeredAt), Shown.person(version.registeredBy), version.message ?? "",
          ].map { StyledText($0) }
        }))
    console.document([
      "schema": "mlo.model.log/1", "model": .string(name.text), "versions": .array(versions.map(\.json)),
      "aliases": .object(JSONObject(aliases.map { ($0.name, .integer($0.version)) })),
    ])
    return .fine
  }
}
