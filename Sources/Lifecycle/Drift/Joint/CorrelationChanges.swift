/// Pairs of numeric columns and how their correlation changed.
///
///     z = (artanh r₂ − artanh r₁) / √( 1/(n₁ − 3) + 1/(n₂ − 3) )        Fisher's z, normal when nothing changed
///
/// over rows in which both columns have a value; p-values are adjusted over all pairs.
package struct CorrelationChanges: Equatable, Sendable {
  /// Drift if a pair changed enough and not by chance; cannot tell if no pair could be tested; else no drift.
  package let verdict: DriftVerdict
  /// Why, in one sentence without a final stop, with the numbers.
  package let reason: String
  /// The change of r from which a pair counts.
  package let threshold: Double
  /// The pairs that could be tested, the largest change first; at most ``pairsLimit``.
  package let pairs: [Pair]
  /// How many pairs were tested.
  package let testedCount: Int
  /// How many pairs could not be tested: too few rows with both values, or a constant column.
  package let undecidedCount: Int

  /// The most pairs a report lists; ``testedCount`` says how many there are.
  package static let pairsLimit = 20

  package init(
    verdict: DriftVerdict, reason: String, threshold: Double, pairs: [Pair], testedCount: Int, undecidedCount: Int
  ) {
    self.verdict = verdict
    self.reason = reason
    self.threshold = threshold
    self.pairs = pairs
    self.testedCount = testedCount
    self.undecidedCount = undecidedCount
  }

  /// Two columns.
  package struct Pair: Equatable, Sendable {
    /// The first column.
    package let left: String
    /// The second column.
    package let right: String
    /// Pearson's r in the reference, −1 to 1.
    package let reference: Double
    /// Pearson's r in the current data, −1 to 1.
    package let current: Double
    /// Reference rows with both values.
    package let referenceRows: Int
    /// Current rows with both values.
    package let currentRows: Int
    /// The two-sided p-value after adjustment.
    package let adjustedPValue: Double
    /// Whether the change is large enough and not by chance.
    package let isDrift: Bool

    package init(
      left: String, right: String, reference: Double, current: Double, referenceRows: Int, currentRows: Int,
      adjustedPValue: Double, isDrift: Bool
    ) {
      self.left = left
      self.right = right
      self.reference = reference
      self.current = current
      self.referenceRows = referenceRows
      self.currentRows = currentRows
      self.adjustedPValue = adjustedPValue
      self.isDrift = isDrift
    }

    /// The change of r.
    package var difference: Double { current - reference }
  }
}
