import ArgumentParser
import Drift
import Workspaces

/// What counts as drift; what is not given comes from the configuration.
struct DriftOptionsGroup: ParsableArguments {
  @Option(
    help: ArgumentHelp("An effect (PSI) of this or more counts.", valueName: "psi"), transform: number(.driftThreshold))
  var threshold: Double?

  @Option(help: ArgumentHelp("An adjusted p-value below this counts.", valueName: "p"), transform: number(.driftAlpha))
  var alpha: Double?

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

  /// The options in force, flags before configuration.
  func resolved(_ configuration: Configuration) -> Drift.DriftOptions {
    Drift.DriftOptions(
      alpha: alpha ?? configuration.number(.driftAlpha),
      effectThreshold: threshold ?? configuration.number(.driftThreshold),
      datasetShare: share ?? configuration.number(.driftShare),
      minimumRows: minRows ?? configuration.integer(.driftMinimumRows), includedColumns: columns,
      excludedColumns: exclude ?? [])
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
