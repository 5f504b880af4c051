import Files
import Glibc
import Presentation
import Workspaces

/// Reads what surrounds the process, once: environment, clock, terminal, current folder.
enum Surroundings {
  /// The environment variables.
  static func variables() -> [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let words = String(cString: text)
      if let equals = words.firstIndex(of: "=") {
        variables[String(words[..<equals])] = String(words[words.index(after: equals)...])
      }
      entry = entry.advanced(by: 1)
    }
    return variables
  }

  /// The values that a command gets from outside.
  ///
  /// `MLO_NOW` fixes the clock and `MLO_SEED` the seed, so that tests and demonstrations repeat exactly.
  static func session(_ variables: [String: String], folder: String?, arguments: [String]) throws -> Session {
    let start: String
    do throws(SystemCallError) {
      start = try FileTree.currentDirectory()
    } catch {
      if error.code == ENOENT { throw WorkspaceError.noCurrentDirectory }
      throw error
    }
    let words = arguments.prefix { !$0.hasPrefix("-") }.prefix(2)
    return Session(
      now: try clock(variables["MLO_NOW"]), seed: try seed(variables["MLO_SEED"]), variables: variables,
      currentDirectory: try resolve(folder, from: start), command: (["mlo"] + words).joined(separator: " "))
  }

  /// How output looks, from the arguments and the environment, before either is fully parsed.
  static func style(for arguments: [String], variables: [String: String]) -> Console.Style {
    let own = arguments.prefix { $0 != "--" }
    var style = Console.Style()
    if own.contains("--plain") { style.format = .plain }
    if own.contains("--json") { style.format = .json }
    style.isQuiet = own.contains("--quiet") || own.contains("-q")
    style.outputIsTerminal = OpenFile.standardOutput().isTerminal()
    style.usesPager = style.outputIsTerminal && !own.contains("--no-pager")
    let flag = flagValue("--color", in: Array(own)).flatMap(ColorChoice.init)
    let isASCII = ["1", "true"].contains(variables["MLO_ACCESSIBLE"])
    chooseTerminals(&style, color: flag, isASCII: isASCII, variables)
    return style
  }

  /// Lets the configuration speak where neither flag nor environment has.
  static func apply(
    _ configuration: Configuration, to style: inout Console.Style, flag: ColorChoice?, variables: [String: String]
  ) {
    style.showsHints = configuration.flag(.hints)
    var color = flag
    if color == nil, variables["NO_COLOR"]?.isEmpty ?? true, configuration.origin(.color) != .builtIn {
      color = ColorChoice(rawValue: configuration.text(.color))
    }
    chooseTerminals(&style, color: color, isASCII: style.output.isASCII || configuration.flag(.accessible), variables)
  }

  private static func chooseTerminals(
    _ style: inout Console.Style, color: ColorChoice?, isASCII: Bool, _ variables: [String: String]
  ) {
    let columns = variables["COLUMNS"].flatMap { Int($0) } ?? OpenFile.standardOutput().terminalColumns() ?? 80
    func profile(isTerminal: Bool) -> TerminalProfile {
      TerminalProfile(
        width: min(max(columns, 40), 400),
        usesColor: ColorChoice.resolved(flag: color, variables: variables, isTerminal: isTerminal), isASCII: isASCII)
    }
    style.output = profile(isTerminal: style.outputIsTerminal)
    style.errors = profile(isTerminal: OpenFile.standardError().isTerminal())
  }

  private static func flagValue(_ name: String, in arguments: [String]) -> String? {
    if let joined = arguments.last(where: { $0.hasPrefix(name + "=") }) {
      return String(joined.dropFirst(name.count + 1))
    }
    return Array(zip(arguments, arguments.dropFirst())).last { $0.0 == name }?.1
  }

  private static func clock(_ fixed: String?) throws -> @Sendable () -> Instant {
    guard let fixed, !fixed.isEmpty else { return { Instant.fromSystemClock() } }
    guard let instant = Instant(fixed) else {
      throw Failure(.usage, "MLO_NOW should be a moment like 2026-01-02T03:04:05Z but reads '\(fixed)'")
    }
    return { instant }
  }

  private static func seed(_ fixed: String?) throws -> UInt64 {
    guard let fixed, !fixed.isEmpty else { return UInt64.random(in: 0 ... .max) }
    guard let seed = UInt64(fixed) else {
      throw Failure(.usage, "MLO_SEED should be a whole number from 0 on but reads '\(fixed)'")
    }
    return seed
  }

  private static func resolve(_ folder: String?, from start: String) throws -> String {
    guard let folder else { return start }
    let path = FileTree.absolute(folder, from: start)
    guard let status = try FileStatus.ifPresent(at: path) else {
      throw Failure(.noSuchFile, "there is no folder '\(folder)'")
    }
    guard status.kind == .directory else {
      throw Failure(.noSuchFile, "'\(folder)' is a \(status.kind.rawValue), not a folder")
    }
    return path
  }
}
