import ArgumentParser
import Files
import Presentation
import Registry
import Serialization
import Workspaces

/// The command `mlo model alias set`.
struct AliasSet: ConsoleCommand {
  static let changesState = true
  static let examples = [
    Example("mlo model alias set titanic@1 champion", "titanic@champion now means version 1"),
    Example("mlo model alias set titanic champion", "the newest version becomes the champion"),
  ]
  static let configuration = CommandConfiguration.command(
    "set", "Point an alias to a version.", "An alias points to one version; moving it is an operation of the ledger.",
    examples: examples)

  @Argument(help: "The version, such as titanic@3.") var reference: String
  @Argument(help: "The alias, such as champion.") var alias: String
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let (reference, alias) = try (VersionReference(reference), AliasName(alias))
    let workspace = try Project.open(session)
    let lock = try workspace.lock(.shared, for: session)
    let move = try Project.ledger(of: workspace, session).setAlias(alias, to: reference)
    _ = consume lock
    move.report(on: console)
    return .fine
  }
}

/// The command `mlo model alias unset`.
struct AliasUnset: ConsoleCommand {
  static let changesState = true
  static let examples = [
    Example("mlo model alias unset titanic candidate", "the alias is gone, the version stays"),
    Example("mlo model alias unset titanic candidate --json", "the same, answered as a document"),
  ]
  static let configuration = CommandConfiguration.command(
    "unset", "Remove an alias; the version stays.", examples: examples)

  @Argument(help: "The model's name.") var name: String
  @Argument(help: "The alias.") var alias: String
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let (name, alias) = try (ModelName(name), AliasName(alias))
    let workspace = try Project.open(session)
    let lock = try workspace.lock(.shared, for: session)
    let move = try Project.ledger(of: workspace, session).unsetAlias(alias, of: name)
    _ = consume lock
    move.report(on: console)
    return .fine
  }
}

extension AliasMove {
  /// Says what moved and how to undo it.
  func report(on console: Console) {
    if let version {
      console.say(
        operation == nil
          ? "\(model)@\(alias) points to \(model)@\(version) already" : "\(model)@\(alias) -> \(model)@\(version)")
    } else {
      console.say("\(model)@\(alias) is removed")
    }
    if let operation {
      let was = previous.map { "was \(model)@\($0); " } ?? "the alias is new; "
      console.note("\(was)undo with `mlo undo op:\(operation.number)`")
    }
    console.document([
      "schema": "mlo.model.alias/1", "model": .string(model), "alias": .string(alias), "version": JSONValue(version),
      "previous": JSONValue(previous), "operation": operation?.json ?? .null,
    ])
  }
}
