package import Files

/// The settings that a person may change, each with its type, its default and what it is for.
package enum Setting: String, CaseIterable, Sendable {
  case color
  case hints
  case accessible
  case driftAlpha = "drift.alpha"
  case driftThreshold = "drift.threshold"
  case driftShare = "drift.share"
  case driftMinimumRows = "drift.min-rows"

  /// What a value must be.
  package enum Kind: Equatable, Sendable {
    case word([String])
    case number(ClosedRange<Double>)
    case integer(ClosedRange<Int>)

    /// The rule in words, for messages.
    package var rule: String {
      switch self {
      case .word(let words): "one of \(words.joined(separator: ", "))"
      case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
      case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
      }
    }

    /// Whether the text is such a value.
    package func accepts(_ text: String) -> Bool {
      let isPlain = text.utf8.allSatisfy { "0123456789.-+eE".utf8.contains($0) }
      return switch self {
      case .word(let words): words.contains(text)
      case .number(let range): isPlain && Double(text).map(range.contains) ?? false
      case .integer(let range): isPlain && Int(text).map(range.contains) ?? false
      }
    }
  }

  /// The words or the range of numbers that a value must be from.
  package var kind: Kind {
    switch self {
    case .color: .word(["auto", "always", "never"])
    case .hints, .accessible: .word(["true", "false", "1", "0"])
    case .driftAlpha: .number(1e-12...0.5)
    case .driftThreshold: .number(0...100)
    case .driftShare: .number(0...1)
    case .driftMinimumRows: .integer(2...1_000_000_000)
    }
  }

  /// The value in force where neither the environment nor a file sets one, as a file would write it.
  package var defaultText: String {
    switch self {
    case .color: "auto"
    case .hints: "true"
    case .accessible: "false"
    case .driftAlpha: "0.05"
    case .driftThreshold: "0.1"
    case .driftShare: "0"
    case .driftMinimumRows: "30"
    }
  }

  /// What the setting is for, in one line.
  package var purpose: String {
    switch self {
    case .color: "when to use colour"
    case .hints: "whether messages end with the next command"
    case .accessible: "plain ASCII output without boxes or drawings, for screen readers"
    case .driftAlpha: "how small an adjusted p-value must be to count as drift"
    case .driftThreshold: "how large a population stability index must be to count as drift"
    case .driftShare: "which share of drifted columns makes the whole table drifted; 0: one is enough"
    case .driftMinimumRows: "fewer values than this on either side: cannot tell"
    }
  }

  /// The environment variable that overrides the files: `MLO_DRIFT_ALPHA`.
  package var variable: String {
    "MLO_" + rawValue.uppercased().map { $0 == "." || $0 == "-" ? "_" : String($0) }.joined()
  }
}

/// Where the value of a setting comes from, strongest first.
package enum SettingOrigin: Equatable, Sendable {
  case environment(variable: String)
  case project(path: String, line: Int)
  case user(path: String, line: Int)
  case builtIn
}

/// Why a configuration cannot be used as it stands.
package enum ConfigurationError: Error, Equatable, Sendable {
  case unknownSetting(name: String, path: String?, line: Int?)
  case unacceptable(setting: Setting, value: String, origin: SettingOrigin)
  /// A line is not `name = value`.
  case malformedLine(path: String, line: Int)
  case repeated(setting: Setting, path: String, line: Int, firstLine: Int)
  case notText(path: String)
  case unreadable(FileReadingError)
  case system(SystemCallError)
}

/// The settings in force, each with its origin: environment over project over user over built-in.
package struct Configuration: Sendable {
  private let values: [Setting: (text: String, origin: SettingOrigin)]

  /// Reads the files and the environment.
  ///
  /// - Parameters:
  ///   - workspace: The project, or nil outside one.
  ///   - session: Gives the environment variables and the home folder.
  /// - Throws: ``ConfigurationError`` with file and line; no setting is guessed.
  package init(workspace: Workspace?, session: Session) throws(ConfigurationError) {
    var values: [Setting: (text: String, origin: SettingOrigin)] = [:]
    if let path = Self.userPath(session) {
      for (setting, entry) in try ConfigurationFile(at: path).entries {
        values[setting] = (entry.text, .user(path: path, line: entry.line))
      }
    }
    if let workspace {
      for (setting, entry) in try ConfigurationFile(at: workspace.configurationPath).entries {
        values[setting] = (entry.text, .project(path: workspace.configurationPath, line: entry.line))
      }
    }
    for setting in Setting.allCases {
      guard let text = session.variables[setting.variable], !text.isEmpty else { continue }
      values[setting] = (text, .environment(variable: setting.variable))
    }
    for (setting, value) in values where !setting.kind.accepts(value.text) {
      throw .unacceptable(setting: setting, value: value.text, origin: value.origin)
    }
    self.values = values
  }

  /// The user's own configuration file, or nil if there is no home folder.
  package static func userPath(_ session: Session) -> String? {
    if let folder = session.variables["XDG_CONFIG_HOME"], folder.hasPrefix("/") { return "\(folder)/mlo/config" }
    return session.home.map { "\($0)/.config/mlo/config" }
  }

  /// The value of a setting as text.
  package func text(_ setting: Setting) -> String { values[setting]?.text ?? setting.defaultText }

  /// Where the value of a setting comes from.
  package func origin(_ setting: Setting) -> SettingOrigin { values[setting]?.origin ?? .builtIn }

  /// The value of a numeric setting.
  package func number(_ setting: Setting) -> Double { Double(text(setting)) ?? 0 }

  /// The value of a whole-number setting.
  package func integer(_ setting: Setting) -> Int { Int(text(setting)) ?? 0 }

  /// The value of a yes-or-no setting.
  package func flag(_ setting: Setting) -> Bool { ["true", "1"].contains(text(setting)) }
}
