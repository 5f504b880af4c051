import ArgumentParser
import Files
import Registry
import Serialization
import Workspaces

/// The command `mlo undo`.
struct Undo: ConsoleCommand {
  static let changesState = true
  static let examples = [
    Example("mlo undo", "take back the last operation; run again to bring it back"),
    Example("mlo undo op:2", "take back one operation, if nothing later depends on it"),
  ]
  static let configuration = CommandConfiguration.command(
    "undo", "Take back an operation of the ledger by a new one.",
    "Nothing is erased: an undo is an operation, too, and can be undone. Version numbers are never used again.",
    examples: examples)

  @Argument(help: "The operation, such as op:3; the last one if not given.") var operation: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let number = try operation.map(OperationArgument.number)
    let workspace = try Project.open(session)
    let lock = try workspace.lock(.shared, for: session)
    let undoing = try Project.ledger(of: workspace, session).undo(number)
    _ = consume lock
    console.say("undid op:\(undoing.undone.number): \(undoing.undone.subject)")
    for path in undoing.paths { console.note("as before: \(path)") }
    console.note("bring it back with `mlo undo op:\(undoing.operation.number)`")
    console.document([
      "schema": "mlo.undo/1", "undone": undoing.undone.json, "operation": undoing.operation.json,
      "paths": JSONValue(undoing.paths),
    ])
    return .fine
  }
}
