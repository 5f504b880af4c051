import ArgumentParser
import Serialization
import Workspaces

/// The command `mlo version`.
struct Version: ConsoleCommand {
  /// The version of this build, as in `CHANGELOG.md`.
  static let number = "0.1.0"
  static let line = "mlo \(number)"

  static let examples = [
    Example("mlo version", "the version, nothing else"),
    Example("mlo version --json", "the same for scripts, with the formats it reads and writes"),
  ]
  static let configuration = CommandConfiguration.command("version", "Show the version of mlo.", examples: examples)

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    console.say(Self.line)
    console.document([
      "schema": "mlo.version/1", "version": .string(Self.number),
      "formats": ["workspace": .integer(Workspace.format), "ledger": 1],
      "schemas": JSONValue(SchemaCatalogue.names),
    ])
    return .fine
  }
}
