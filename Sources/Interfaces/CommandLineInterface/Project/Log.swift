import ArgumentParser
import Presentation
import Registry
import Serialization
import Workspaces

/// The command `mlo log`.
struct Log: ConsoleCommand {
  static let examples = [
    Example("mlo log", "what was done to the registry, newest first"),
    Example("mlo log titanic -n 5", "the last five operations on one model"),
  ]
  static let configuration = CommandConfiguration.command(
    "log", "Show the operations of the ledger, newest first.",
    "The same history, without mlo: git log refs/mlo/ledger", examples: examples)

  @Argument(help: "Only operations on this model.") var model: String?
  @Option(name: .customShort("n"), help: ArgumentHelp("Show at most this many.", valueName: "count")) var limit: Int?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("-n should be 1 or more, not \(limit)") }
  }

  func run(on console: Console, in session: Session) throws -> Verdict {
    let workspace = try Project.open(session)
    let ledger = try Project.ledger(of: workspace, session)
    if let model { _ = try ledger.model(ModelName(model)) }
    let operations = try ledger.operations(limit: limit ?? .max, model: model)
    if operations.isEmpty {
      console.say("nothing was done yet")
      console.hint("mlo model register NAME FILE")
    } else {
      console.isLong = true
      console.say(Shown.table(operations))
    }
    console.document(["schema": "mlo.log/1", "operations": .array(operations.map(\.json))])
    return .fine
  }
}
