import ArgumentParser
import Workspaces

/// A command line with what it is for; shown in help and run by the tests.
struct Example {
  let command: String
  let caption: String

  init(_ command: String, _ caption: String) {
    self.command = command
    self.caption = caption
  }
}

/// A command that answers with a verdict; its run function is a recipe: resolve, check, do, report.
protocol ConsoleCommand: ParsableCommand {
  /// Whether running it can change the project, the ledger or a file.
  static var changesState: Bool { get }
  /// Examples for the help text, run by the tests in the example project.
  static var examples: [Example] { get }

  var global: GlobalOptions { get }

  /// Does the work; words go to the console, errors of any module are thrown as they are.
  func run(on console: Console, in session: Session) throws -> Verdict
}

extension ConsoleCommand {
  static var changesState: Bool { false }
}

extension CommandConfiguration {
  /// A configuration whose discussion ends with runnable examples.
  static func command(
    _ name: String, _ abstract: String, _ discussion: String = "", examples: [Example], shouldDisplay: Bool = true
  ) -> CommandConfiguration {
    let lines = examples.map { "  \($0.command)\n      \($0.caption)" }
    let shown = (discussion.isEmpty ? [] : [discussion]) + ["EXAMPLES:\n" + lines.joined(separator: "\n")]
    return CommandConfiguration(
      commandName: name, abstract: abstract, discussion: shown.joined(separator: "\n\n"), shouldDisplay: shouldDisplay)
  }

  /// A noun that holds commands.
  static func noun(_ name: String, _ abstract: String, _ commands: [any ParsableCommand.Type]) -> CommandConfiguration {
    CommandConfiguration(commandName: name, abstract: abstract, subcommands: commands)
  }
}
