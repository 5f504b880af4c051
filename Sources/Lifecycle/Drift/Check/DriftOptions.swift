package import Statistics

/// What a drift check demands before it calls something drift.
package struct DriftOptions: Equatable, Sendable {
  /// By whose rules columns are judged.
  package enum Profile: String, CaseIterable, Sendable {
    /// Effect and chance together, see `Documentation/decisions/0002-drift-verdict.md`.
    case mlo
    /// The drift preset of Evidently 0.7.23, for comparing answers with it.
    case evidently
  }

  /// By whose rules columns are judged.
  package var profile = Profile.mlo
  /// A column's change counts only if its adjusted p-value is below this.
  package var alpha: Double
  /// A column's change counts only if its stability index is this or more.
  package var effectThreshold: Double
  /// A change of the share of missing values counts only if it is this or more.
  package var nullShareThreshold: Double
  /// The data set has drifted when at least one compared column has and the drifted ones are this share or more.
  ///
  /// 0 means that one is enough; more is a tolerance somebody asked for.
  package var datasetShare: Double
  /// With fewer present values than this on a side a column's distribution is not judged.
  package var minimumRows: Int
  /// Numeric columns with at most this many different values on both sides together are compared value by value.
  package var discreteLimit: Int
  /// The columns to compare; nil for all.
  package var includedColumns: [String]?
  /// Columns to leave out.
  package var excludedColumns: [String]
  /// Methods that decide by themselves, by the names of ``DriftMethod``; without one, effect and chance together do.
  package var methods = ColumnPreferences<String>()
  /// Thresholds of the chosen methods, or of the effect where none is chosen.
  package var thresholds = ColumnPreferences<Double>()
  /// How p-values are adjusted for the number of tests.
  package var correction = PValueAdjustment.bh
  /// How much drift of a column weighs; a critical one is drift of the table whatever the tolerance.
  package var severities: [String: DriftFinding.Severity] = [:]
  /// The column to be predicted; nil if none was named.
  package var target: String?
  /// The column with a model's answers; nil if none was named.
  package var prediction: String?

  package init(
    alpha: Double = 0.05, effectThreshold: Double = 0.1, nullShareThreshold: Double = 0.05,
    datasetShare: Double = 0, minimumRows: Int = 30, discreteLimit: Int = 20, includedColumns: [String]? = nil,
    excludedColumns: [String] = []
  ) {
    self.alpha = alpha
    self.effectThreshold = effectThreshold
    self.nullShareThreshold = nullShareThreshold
    self.datasetShare = datasetShare
    self.minimumRows = minimumRows
    self.discreteLimit = discreteLimit
    self.includedColumns = includedColumns
    self.excludedColumns = excludedColumns
  }

  /// The names of columns the options speak of.
  package var mentionedColumns: [String] {
    (includedColumns ?? []) + excludedColumns + methods.columns + thresholds.columns + severities.keys.sorted()
      + [target, prediction].compactMap(\.self)
  }

  /// Whether the column was named as target or prediction, as the word for it.
  package func role(of column: String) -> String? {
    column == target ? "target" : column == prediction ? "prediction" : nil
  }
}
