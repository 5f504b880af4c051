import ArgumentParser
import ObjectStorage
import Presentation
import Registry
import Serialization
import Workspaces

/// The command `mlo model show`.
struct ModelShow: ConsoleCommand {
  static let examples = [
    Example("mlo model show titanic", "the newest version"),
    Example("mlo model show titanic@1 --json", "version 1 as a document"),
  ]
  static let configuration = CommandConfiguration.command(
    "show", "Show a version: what it is, what it was made of, who registered it.",
    "`mlo help references` explains how to name versions.", examples: examples)

  @Argument(help: "A reference such as titanic, titanic@3 or titanic@champion.") var reference: String
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let workspace = try Project.open(session)
    let ledger = try Project.ledger(of: workspace, session)
    let version = try ledger.version(VersionReference(reference))
    VersionPage(version: version, allAliases: try ledger.model(version.model).aliases).show(on: console)
    return .fine
  }
}

/// One version as a page and as a document.
struct VersionPage {
  let version: ModelVersion
  /// All aliases of the model with the versions they point to.
  let allAliases: [(name: String, version: Int)]

  private var aliases: [String] { allAliases.filter { $0.version == version.number }.map(\.name) }

  func show(on console: Console) {
    console.say(StyledText(version.reference, .heading))
    for (label, value) in facts { console.say("  \(label.padded(to: 12))\(value)") }
    group(
      "metrics",
      version.metrics.sorted { $0.key < $1.key }.map { ($0.key, NumberFormat.significant($0.value, digits: 6)) },
      on: console)
    group("params", version.parameters.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, on: console)
    if let message = version.message { console.say("  \("message".padded(to: 12))\(message)") }
    console.document([
      "schema": "mlo.model.show/1", "version": version.json, "aliases": JSONValue(aliases),
      "model_aliases": .object(JSONObject(allAliases.map { ($0.name, .integer($0.version)) })),
    ])
  }

  private var facts: [(String, String)] {
    let object = version.artifact.object
    var facts = [
      ("file", "\(version.artifact.name), \(NumberFormat.bytes(object.size)), \(version.flavor.title)"),
      ("sha256", object.digest.hex), ("aliases", aliasLine),
      ("registered", "\(Shown.time(version.registeredAt)) UTC by \(version.registeredBy)"),
    ]
    facts += version.data.map {
      ("data", "\($0.name), \(NumberFormat.bytes($0.object.size)), sha256 \($0.object.digest.short)")
    }
    let changes = version.codeHasChanges == true ? ", with changes that no commit holds" : ""
    facts.append(
      ("code", version.codeCommit.map { "commit \($0.prefix(10))\(changes)" } ?? "no commit was checked out"))
    return facts
  }

  /// The version's aliases, then where the model's others point: whoever looks for an alias finds it here.
  private var aliasLine: String {
    let others = allAliases.filter { $0.version != version.number }.map { "\($0.name) @\($0.version)" }
    let own = aliases.isEmpty ? "none" : aliases.joined(separator: " ")
    return own + (others.isEmpty ? "" : "; elsewhere: \(others.joined(separator: ", "))")
  }

  private func group(_ label: String, _ members: [(String, String)], on console: Console) {
    for (index, member) in members.enumerated() {
      console.say("  \((index == 0 ? label : "").padded(to: 12))\(member.0) = \(member.1)")
    }
  }
}

extension String {
  /// The text with spaces behind it up to `width` characters.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
