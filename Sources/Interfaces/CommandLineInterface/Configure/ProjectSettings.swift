import Files
import Glibc
import Presentation
import Serialization
import Workspaces

/// What the `mlo config` commands share.
enum ProjectSettings {
  /// The project around the current folder, or nil outside one.
  static func workspace(_ session: Session) throws -> Workspace? {
    do {
      return try Workspace(containing: session.currentDirectory, user: getuid())
    } catch WorkspaceError.notInWorkspace {
      return nil
    }
  }

  static func setting(named name: String) throws -> Setting {
    guard let setting = Setting(rawValue: name) else {
      throw ConfigurationError.unknownSetting(name: name, path: nil, line: nil)
    }
    return setting
  }

  static func document(of setting: Setting, _ configuration: Configuration) -> JSONValue {
    [
      "name": .string(setting.rawValue), "value": .string(configuration.text(setting)),
      "default": .string(setting.defaultText), "origin": .string(configuration.origin(setting).words),
      "variable": .string(setting.variable), "purpose": .string(setting.purpose),
    ]
  }

  /// Sets or, with nil, removes a setting, and says what was there before.
  static func change(
    _ name: String, to value: String?, forUser: Bool, on console: Console, in session: Session
  ) throws -> Verdict {
    let setting = try setting(named: name)
    let path = try forUser ? userPath(session) : projectPath(name, value, session)
    try FileTree.createDirectory(FileTree.parent(of: path))
    let lock = try AdvisoryLock(at: path + ".lock", .exclusive, holder: session.holder)
    defer { _ = lock.isExclusive() }
    var file = try ConfigurationFile(at: path)
    let previous = file.entries[setting]?.text
    if value != previous {
      try file.set(setting, to: value)
      try file.save()
    }
    let now = value.map { "\(name) = \($0)" } ?? "\(name) is not set"
    console.say(value == previous ? "\(now), as before" : now)
    if value != previous {
      let back = previous.map { "mlo config set \(name) \(ShellWord.quoted($0))" } ?? "mlo config unset \(name)"
      console.note("was \(previous ?? "not set"); undo with `\(back)\(forUser ? " --user" : "")`")
    }
    console.document([
      "schema": "mlo.config.change/1", "name": .string(name), "value": JSONValue(value),
      "previous": JSONValue(previous),
      "path": .string(path),
    ])
    return .fine
  }

  /// The project's file; outside of a project the refusal says where the setting could go instead.
  private static func projectPath(_ name: String, _ value: String?, _ session: Session) throws -> String {
    if let workspace = try workspace(session) { return workspace.configurationPath }
    let change = (value.map { ["set", name, $0] } ?? ["unset", name]).map(ShellWord.quoted).joined(separator: " ")
    throw Failure(
      .notInProject, "settings of a project are changed inside it, and '\(session.currentDirectory)' is in none",
      details: ["no folder from there up to / holds .mlo"],
      hints: [
        "mlo config \(change) --user     changes it for you, everywhere", "`mlo init` makes this folder a project",
      ])
  }

  private static func userPath(_ session: Session) throws -> String {
    guard let path = Configuration.userPath(session) else {
      throw Failure(.configuration, "there is no home folder: neither HOME nor XDG_CONFIG_HOME is set")
    }
    return path
  }
}

extension SettingOrigin {
  /// The origin in words: a file with its line, a variable, or "built-in".
  var words: String {
    switch self {
    case .environment(let variable): "environment \(variable)"
    case .project(let path, let line): "project \(path):\(line)"
    case .user(let path, let line): "user \(path):\(line)"
    case .builtIn: "built-in"
    }
  }
}
