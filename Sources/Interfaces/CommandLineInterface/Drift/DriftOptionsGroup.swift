import ArgumentParser
import Drift
import Serialization
import Statistics
import Workspaces

/// What counts as drift; what is not given comes from the configuration.
struct DriftOptionsGroup: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Judge by this method alone: a name for all columns, or column=name, numeric=name, categorical=name.",
      valueName: "method"), transform: DriftPreference.methods)
  var method: [[DriftPreference<String>]] = []

  @Option(
    help: ArgumentHelp(
      "An effect (PSI unless a method is chosen) of this or more counts; also column=limit.", valueName: "limit"),
    transform: DriftPreference.thresholds)
  var threshold: [[DriftPreference<Double>]] = []

  @Option(help: ArgumentHelp("An adjusted p-value below this counts.", valueName: "p"), transform: number(.driftAlpha))
  var alpha: Double?

  @Option(help: "How p-values are adjusted: bh, by, holm, bonferroni, none.") var correction: PValueAdjustment?

  @Option(help: "By whose rules: mlo, or evidently for the answers of its drift preset.") var profile:
    Drift.DriftOptions.Profile?

  @Option(
    help: ArgumentHelp("Tolerate drifted columns below this share; 0: none.", valueName: "share"),
    transform: number(.driftShare))
  var share: Double?

  @Option(
    help: ArgumentHelp("With fewer values on either side: cannot tell.", valueName: "n"),
    transform: { Int(try number(.driftMinimumRows)($0)) })
  var minRows: Int?

  @Option(help: ArgumentHelp("Compare only these columns, separated by commas.", valueName: "names"), transform: names)
  var columns: [String]?

  @Option(help: ArgumentHelp("Leave these columns out, separated by commas.", valueName: "names"), transform: names)
  var exclude: [String]?

  @Option(help: ArgumentHelp("The column to be predicted: its drift is named and shown first.", valueName: "column"))
  var target: String?

  @Option(help: ArgumentHelp("The column with a model's answers, likewise.", valueName: "column"))
  var prediction: String?

  @Option(
    help: ArgumentHelp(
      "Read all this from a YAML file; in a project drift.yaml is read by itself.", valueName: "file"))
  var config: String?

  func validate() throws {
    if profile == .evidently { try refuseContradictions() }
  }

  /// Refuses flags that would make the answers others than Evidently's.
  private func refuseContradictions() throws {
    let contradictions = [
      ("--method", !method.isEmpty), ("--threshold", !threshold.isEmpty), ("--alpha", alpha != nil),
      ("--correction", correction != nil),
    ]
    if let flag = contradictions.first(where: \.1)?.0 {
      throw ValidationError("\(flag) contradicts --profile evidently, which sets it")
    }
  }

  /// The options in force: flags before the file, the file before the configuration.
  ///
  /// - Throws: `ValidationError` when flags contradict the profile that the file chose.
  func resolved(_ configuration: Configuration, _ file: DriftConfiguration) throws -> Drift.DriftOptions {
    let base = Drift.DriftOptions(
      alpha: configuration.number(.driftAlpha), effectThreshold: configuration.number(.driftThreshold),
      datasetShare: configuration.number(.driftShare), minimumRows: configuration.integer(.driftMinimumRows))
    var options = profile == nil || profile == file.profile ? base.applying(file) : base
    if profile == .evidently, file.profile != .evidently { options = .evidently() }
    if options.profile == .evidently { try refuseContradictions() }
    options.alpha = alpha ?? options.alpha
    options.datasetShare = share ?? options.datasetShare
    options.minimumRows = minRows ?? options.minimumRows
    options.correction = correction ?? options.correction
    let limits = ColumnPreferences(threshold.joined())
    options.methods = ColumnPreferences(method.joined()).over(options.methods)
    options.thresholds = limits.over(options.thresholds)
    options.effectThreshold = limits[.all] ?? options.effectThreshold
    options.includedColumns = columns ?? file.only
    options.excludedColumns = exclude ?? file.exclude ?? []
    options.target = target ?? file.target
    options.prediction = prediction ?? file.prediction
    options.severities = file.severities
    return options
  }

  private static func names(_ text: String) throws -> [String] {
    let names = text.split(separator: ",").map(String.init)
    guard !names.isEmpty else { throw ValidationError("a list of columns should name at least one") }
    return names
  }

  /// Reads a number under the same rule as the setting of that name.
  private static func number(_ setting: Setting) -> @Sendable (String) throws -> Double {
    { text in
      guard setting.kind.accepts(text), let number = Double(text) else {
        throw ValidationError("'\(text)' is not \(setting.kind.rule)")
      }
      return number
    }
  }
}

/// One `column=value` of a flag, or a value for all columns.
struct DriftPreference<Value: Equatable & Sendable>: Sendable {
  let selector: ColumnSelector
  let value: Value

  /// Splits at commas, and each part at its last `=`.
  private static func parts(_ text: String) throws -> [(ColumnSelector, String)] {
    try text.split(separator: ",", omittingEmptySubsequences: false).map { part in
      guard let equals = part.lastIndex(of: "=") else { return (.all, String(part)) }
      guard equals > part.startIndex else { throw ValidationError("'\(part)' names no column before '='") }
      return (ColumnSelector(String(part[..<equals])), String(part[part.index(after: equals)...]))
    }
  }
}

extension DriftPreference<String> {
  /// Reads `ks` or `age=ks,numeric=psi`.
  @Sendable static func methods(_ text: String) throws -> [DriftPreference<String>] {
    try parts(text).map { selector, typed in
      guard let name = DriftMethod.named(typed) else {
        let near = Suggestion.nearest(to: typed, among: DriftMethod.all + DriftMethod.aliases.keys.sorted())
        let hint = near.map { "; did you mean '\($0)'?" } ?? ";"
        throw ValidationError("there is no method '\(typed)'\(hint) `mlo help methods` lists them")
      }
      return DriftPreference(selector: selector, value: name)
    }
  }
}

extension DriftPreference<Double> {
  /// Reads `0.2` or `age=0.05,numeric=0.2`.
  @Sendable static func thresholds(_ text: String) throws -> [DriftPreference<Double>] {
    try parts(text).map { selector, typed in
      guard Setting.driftThreshold.kind.accepts(typed), let number = Double(typed) else {
        throw ValidationError("'\(typed)' is not \(Setting.driftThreshold.kind.rule)")
      }
      return DriftPreference(selector: selector, value: number)
    }
  }
}

extension ColumnPreferences {
  /// What flags set; of two for the same columns the later wins.
  fileprivate init(_ flags: some Sequence<DriftPreference<Value>>) {
    self.init(Dictionary(flags.map { ($0.selector, $0.value) }, uniquingKeysWith: { $1 }))
  }
}

extension PValueAdjustment: ExpressibleByArgument {}
extension Drift.DriftOptions.Profile: ExpressibleByArgument {}
