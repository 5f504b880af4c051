import ArgumentParser
import Presentation
import Registry
import Serialization
import Workspaces

/// The command `mlo model list`.
struct ModelList: ConsoleCommand {
  static let examples = [
    Example("mlo model list", "all models with their newest version and aliases"),
    Example("mlo model list --json", "the same as a document"),
  ]
  static let configuration = CommandConfiguration.command("list", "List the models.", examples: examples)

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let workspace = try Project.open(session)
    let models = try Project.ledger(of: workspace, session).models()
    if models.isEmpty {
      console.say("no model is registered yet")
      console.hint("mlo model register NAME FILE")
    } else {
      console.say(
        TextTable(
          columns: [
            TextTable.Column("model", priority: .essential),
            TextTable.Column("newest", alignment: .trailing, priority: .essential),
            TextTable.Column("versions", alignment: .trailing), TextTable.Column("aliases", mayShrink: true),
          ],
          rows: models.map { model in
            [
              model.name, model.versions.last.map(String.init) ?? "-", "\(model.versions.count)",
              model.aliases.map { "\($0.name)@\($0.version)" }.joined(separator: " "),
            ].map { StyledText($0) }
          }))
    }
    console.document(["schema": "mlo.model.list/1", "models": .array(models.map(\.json))])
    return .fine
  }
}

extension ModelSummary {
  /// The model as documents write it.
  var json: JSONValue {
    [
      "name": .string(name), "newest": JSONValue(versions.last), "versions": .array(versions.map { .integer($0) }),
      "aliases": .object(JSONObject(aliases.map { ($0.name, .integer($0.version)) })),
    ]
  }
}
