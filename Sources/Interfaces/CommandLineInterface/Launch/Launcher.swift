import ArgumentParser
import Files
import Glibc
import Presentation
import Workspaces

/// The program: reads the arguments, runs one command, and ends with its verdict.
package enum Launcher {
  /// Runs the command that the process was started with.
  package static func main() -> Never {
    // A file that may not grow further is an error of its write (EFBIG), not the end of the process.
    signal(SIGXFSZ, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    // The one answer that scripts ask for most needs none of what follows.
    if arguments == ["--version"] || arguments == ["version"] { finish(printing: Version.line + "\n") }
    let variables = Surroundings.variables()
    let console = Console(style: Surroundings.style(for: arguments, variables: variables), variables: variables)
    let verdict: Verdict
    do {
      verdict = try run(arguments, variables: variables, on: console)
    } catch {
      let failure = Advice.failure(for: error)
      console.report(failure)
      verdict = failure.code.verdict
    }
    finish(console, verdict)
  }

  /// Parses and runs; thrown errors become words in ``main()``.
  static func run(_ arguments: [String], variables: [String: String], on console: Console) throws -> Verdict {
    let arranged = GlobalArguments.moved(behindCommandIn: arguments)
    if let (words, options) = GlobalArguments.bareNoun(in: arranged) {
      return try runNoun(words, options, variables: variables, on: console)
    }
    let parsed: any ParsableCommand
    do {
      parsed = try MLO.parseAsRoot(arranged)
    } catch  where MLO.exitCode(for: error) == .success {
      let words = UsageAdvice.commandWords(arranged)
      HelpText.show(helpText(for: error, console), of: words, on: console)
      return .fine
    } catch {
      throw UsageAdvice.failure(for: error, arguments: arranged)
    }
    guard let command = parsed as? any ConsoleCommand else {
      // The parser answers `--help` with a command of its own.
      let words = UsageAdvice.commandWords(arranged)
      HelpText.show(HelpText.command(words: words, width: console.terminal.width), of: words, on: console)
      return .fine
    }
    let session = try Surroundings.session(variables, folder: command.global.folder, arguments: arranged)
    try configure(console, command.global, session)
    return try command.run(on: console, in: session)
  }

  private static func configure(_ console: Console, _ global: GlobalOptions, _ session: Session) throws {
    let workspace = try? Workspace(containing: session.currentDirectory, user: getuid())
    // How words look must not keep `mlo config` from mending a setting: whoever needs the setting says what is wrong.
    guard let configuration = try? Configuration(workspace: workspace, session: session) else { return }
    Surroundings.apply(configuration, to: &console.style, flag: global.color, variables: session.variables)
  }

  /// `mlo` alone says where you stand or how to start, `mlo model` alone what there is.
  private static func runNoun(
    _ words: [String], _ options: [String], variables: [String: String], on console: Console
  ) throws -> Verdict {
    let global: GlobalOptions
    do { global = try GlobalOptions.parse(options) } catch {
      throw UsageAdvice.failure(for: error, arguments: words)
    }
    let session = try Surroundings.session(
      variables, folder: global.folder, arguments: words.isEmpty ? ["status"] : words)
    try configure(console, global, session)
    guard words.isEmpty else {
      HelpText.show(HelpText.command(words: words, width: console.terminal.width), of: words, on: console)
      return .fine
    }
    guard (try ProjectSettings.workspace(session)) == nil else {
      return try Status.parse(options).run(on: console, in: session)
    }
    console.write(HelpText.command(words: [], width: console.terminal.width))
    console.document(Starters.document)
    return .fine
  }

  private static func helpText(for error: any Error, _ console: Console) -> String {
    let width = min(console.terminal.width, 100)
    return HelpText.page(MLO.fullMessage(for: error, columns: width), width: width)
  }

  private static func finish(_ console: Console, _ verdict: Verdict) -> Never {
    do throws(SystemCallError) {
      try console.flush()
    } catch {
      if error.code == EPIPE { exit(Verdict.closedPipe.rawValue) }
      try? OpenFile.standardError().write(Array("error: the answer could not be written: \(error)\n".utf8))
      exit(Verdict.obstructed.rawValue)
    }
    exit(verdict.rawValue)
  }

  private static func finish(printing text: String) -> Never {
    let console = Console(style: .init())
    console.write(text)
    finish(console, .fine)
  }
}
