/// What a drift check demands before it calls something drift.
package struct DriftOptions: Equatable, Sendable {
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
}
