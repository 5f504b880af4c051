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
    let command: any ParsableCommand
    do {
      command = try MLO.parseAsRoot(arranged)
    } catch  where MLO.exitCode(for: error) == .success {
      console.write(helpText(for: error, console))
      return .fine
    } catch {
      throw UsageAdvice.failure(for: error, arguments: arranged)
    }
    guard let command = command as? any ConsoleCommand else {
      return try runWithoutCommand(arranged, variables: variables, on: console)
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

  /// `mlo` alone says where you stand, `mlo model` alone what there is.
  private static func runWithoutCommand(
    _ arguments: [String], variables: [String: String], on console: Console
  ) throws -> Verdict {
    let words = arguments.prefix { !$0.hasPrefix("-") }
    if words.isEmpty {
      let session = try Surroundings.session(
        variables, folder: GlobalArguments.folder(in: arguments), arguments: ["status"])
      if (try? Workspace(containing: session.currentDirectory, user: getuid())) != nil {
        return try Status.parse(Array(arguments)).run(on: console, in: session)
      }
    }
    console.write(HelpText.command(words: Array(words), width: console.terminal.width))
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
