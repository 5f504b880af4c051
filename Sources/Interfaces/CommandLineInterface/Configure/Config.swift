import ArgumentParser
import Files
import Glibc
import Presentation
import Serialization
import Workspaces

/// The command group `mlo config`.
struct Config: ParsableCommand {
  static let configuration = CommandConfiguration.noun(
    "config", "Read and change settings.", [ConfigList.self, ConfigGet.self, ConfigSet.self, ConfigUnset.self])
}

/// The command `mlo config list`.
struct ConfigList: ConsoleCommand {
  static let examples = [
    Example("mlo config list", "all settings in force"),
    Example("mlo config list --show-origin", "with the file, variable or default each comes from"),
  ]
  static let configuration = CommandConfiguration.command(
    "list", "List all settings.", "Strongest first: flag, environment, project, user, built-in.", examples: examples)

  @Flag(help: "Say where each value comes from.") var showOrigin = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let configuration = try Configuration(workspace: ProjectSettings.workspace(session), session: session)
    var columns = [
      TextTable.Column("setting", priority: .essential), TextTable.Column("value", priority: .essential),
      TextTable.Column("what for", mayShrink: true),
    ]
    if showOrigin { columns.append(TextTable.Column("origin", priority: .essential)) }
    let rows = Setting.allCases.map { setting in
      [setting.rawValue, configuration.text(setting), setting.purpose]
        + (showOrigin ? [configuration.origin(setting).words] : [])
    }
    console.say(TextTable(columns: columns, rows: rows.map { $0.map { StyledText($0) } }))
    console.document([
      "schema": "mlo.config/1",
      "settings": .array(Setting.allCases.map { ProjectSettings.document(of: $0, configuration) }),
    ])
    return .fine
  }
}

/// The command `mlo config get`.
struct ConfigGet: ConsoleCommand {
  static let examples = [
    Example("mlo config get drift.threshold", "the value in force"),
    Example("mlo config get drift.threshold --show-origin", "and where it comes from"),
  ]
  static let configuration = CommandConfiguration.command("get", "Show one setting.", examples: examples)

  @Argument(help: "A name such as drift.threshold.") var name: String
  @Flag(help: "Say where the value comes from.") var showOrigin = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let setting = try ProjectSettings.setting(named: name)
    let configuration = try Configuration(workspace: ProjectSettings.workspace(session), session: session)
    let value = configuration.text(setting)
    console.say(showOrigin ? "\(value)\t\(configuration.origin(setting).words)" : value)
    console.document([
      "schema": "mlo.config/1", "settings": .array([ProjectSettings.document(of: setting, configuration)]),
    ])
    return .fine
  }
}

/// The command `mlo config set`.
struct ConfigSet: ConsoleCommand {
  static let changesState = true
  static let examples = [
    Example("mlo config set drift.threshold 0.2", "for this project"),
    Example("mlo config set color never --user", "for you, everywhere"),
  ]
  static let configuration = CommandConfiguration.command("set", "Change a setting.", examples: examples)

  @Argument(help: "A name such as drift.threshold.") var name: String
  @Argument(help: "The new value.") var value: String
  @Flag(help: "Change your own file instead of the project's.") var user = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    try ProjectSettings.change(name, to: value, forUser: user, on: console, in: session)
  }
}

/// The command `mlo config unset`.
struct ConfigUnset: ConsoleCommand {
  static let changesState = true
  static let examples = [
    Example("mlo config unset drift.threshold", "back to your own file or the default"),
    Example("mlo config unset color --user", "the same in your own file"),
  ]
  static let configuration = CommandConfiguration.command("unset", "Remove a setting from a file.", examples: examples)

  @Argument(help: "A name such as drift.threshold.") var name: String
  @Flag(help: "Change your own file instead of the project's.") var user = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    try ProjectSettings.change(name, to: nil, forUser: user, on: console, in: session)
  }
}
