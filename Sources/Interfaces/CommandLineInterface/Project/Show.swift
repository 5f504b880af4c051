import ArgumentParser
import Presentation
import Registry
import Serialization
import Workspaces

/// The command `mlo show`.
struct Show: ConsoleCommand {
  static let examples = [
    Example("mlo show op:1", "one operation, with what it changed in the ledger"),
    Example("mlo show titanic@champion", "the version an alias points to"),
  ]
  static let configuration = CommandConfiguration.command(
    "show", "Show what a reference names: a version or an operation.", "`mlo help references` lists what can be named.",
    examples: examples)

  @Argument(help: "A reference such as op:3, titanic@1 or titanic@champion.") var reference: String
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let workspace = try Project.open(session)
    let ledger = try Project.ledger(of: workspace, session)
    if reference.hasPrefix("op:") {
      let number = try OperationArgument.number(reference)
      show(try ledger.operation(number), changed: try ledger.changedPaths(by: number), on: console)
    } else {
      let version = try ledger.version(VersionReference(reference))
      VersionPage(version: version, allAliases: try ledger.model(version.model).aliases).show(on: console)
    }
    return .fine
  }

  private func show(_ operation: LedgerOperation, changed paths: [String], on console: Console) {
    console.say(StyledText("op:\(operation.number)  \(operation.subject)", .heading))
    console.say("  \("by".padded(to: 9))\(operation.actor)")
    console.say("  \("when".padded(to: 9))\(Shown.time(operation.time)) UTC")
    console.say("  \("commit".padded(to: 9))\(operation.commit)")
    if let message = operation.message { console.say("  \("message".padded(to: 9))\(message)") }
    for (index, path) in paths.enumerated() { console.say("  \((index == 0 ? "changed" : "").padded(to: 9))\(path)") }
    console.document(["schema": "mlo.operation/1", "operation": operation.json, "changed": JSONValue(paths)])
  }
}

/// Operations as arguments.
enum OperationArgument {
  /// Reads `op:31` or `31`.
  static func number(_ text: String) throws -> Int {
    let digits = text.hasPrefix("op:") ? text.dropFirst(3) : text[...]
    let isNumber = !digits.isEmpty && digits.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    guard isNumber, digits.first != "0", let number = Int(digits) else {
      throw Failure(.usage, "'\(text)' is not an operation; one is written op:31", hints: ["`mlo log` lists them"])
    }
    return number
  }
}
