extension DriftTimeline {
  /// One column along the chunks.
  package struct Series: Equatable, Sendable {
    /// The column's name.
    package let name: String
    /// The measure of ``Cell/effect``, such as `psi`.
    package let method: String
    /// The test of ``Cell/adjustedPValue``; nil if none is defined.
    package let test: String?
    /// What the effect of a chunk must reach to count.
    package let limit: Limit
    /// Between which shares of missing values a chunk is usual; nil if missing values are judged against the reference.
    package let missingLimit: Limit?
    /// One cell for each chunk, in their order.
    package let cells: [Cell]

    package init(
      name: String, method: String, test: String?, limit: Limit, missingLimit: Limit?, cells: [Cell]
    ) {
      self.name = name
      self.method = method
      self.test = test
      self.limit = limit
      self.missingLimit = missingLimit
      self.cells = cells
    }

    /// In how many chunks the column drifted.
    package var driftedCount: Int { cells.count { $0.verdict == .drift } }
  }

  /// The range of usual values of a measure.
  ///
  ///     learnt:  mean − 3 σ … mean + 3 σ over the reference's chunks, cut to the measure's range
  package struct Limit: Equatable, Sendable {
    /// Values below this are unusual; nil if small values never are.
    package let lower: Double?
    /// Values from this on are unusual.
    package let upper: Double
    /// The mean over the reference's chunks; nil if the limit is not learnt.
    package let mean: Double?
    /// The population standard deviation over the reference's chunks; nil if the limit is not learnt.
    package let deviation: Double?

    package init(lower: Double?, upper: Double, mean: Double? = nil, deviation: Double? = nil) {
      self.lower = lower
      self.upper = upper
      self.mean = mean
      self.deviation = deviation
    }
  }

  /// One column in one chunk.
  package struct Cell: Equatable, Sendable {
    /// The answer; left out if the chunk has no rows.
    package let verdict: ColumnVerdict
    /// How far the chunk is from the whole reference; nil if not defined.
    package let effect: Double?
    /// The p-value after adjustment over all columns and chunks; nil if not defined.
    package let adjustedPValue: Double?
    /// The number of values.
    package let presentCount: Int
    /// The share of rows without a value; nil if there are no rows.
    package let missingShare: Double?
    /// Why, in a clause; empty for a column without drift.
    package let reason: String

    package init(
      verdict: ColumnVerdict, effect: Double?, adjustedPValue: Double?, presentCount: Int, missingShare: Double?,
      reason: String
    ) {
      self.verdict = verdict
      self.effect = effect
      self.adjustedPValue = adjustedPValue
      self.presentCount = presentCount
      self.missingShare = missingShare
      self.reason = reason
    }
  }
}
