package import Statistics

/// Why one column of a check got its verdict: what moved, where, and what every method would have said.
///
/// It holds the numbers; faces put them into words and pictures and compute nothing.
package struct ColumnExplanation: Equatable, Sendable {
  /// The check the column belongs to; its p-values are adjusted over all columns.
  package let report: DriftReport
  /// The column's report in that check.
  package let column: ColumnReport
  /// The shares of both sides in each bin or category, in the order of the values; categories by falling change.
  package let movements: [Movement]
  /// How many more categories there are than ``movements`` lists.
  package let omittedMovementCount: Int
  /// Quantiles of both sides; empty for words and where a side has no value.
  package let quantiles: [Quantile]
  /// The cumulative shares of both sides along the values, ascending; empty for words.
  package let cumulativeShares: [CumulativePoint]
  /// Where the cumulative shares lie farthest apart; nil for words.
  package let widestGap: CumulativePoint?
  /// Every method that applies to such values, with what it would say alone.
  package let methods: [MethodOpinion]
  /// Categories that only the current data have, the most frequent first.
  package let newCategories: [Movement]
  /// Categories that only the reference has, the most frequent first.
  package let vanishedCategories: [Movement]

  /// A bin or a category on both sides.
  package struct Movement: Equatable, Sendable {
    /// The category, the value, or the range as text, such as `20 to 30`.
    package let label: String
    /// The number of reference values in it.
    package let reference: Int
    /// The number of current values in it.
    package let current: Int
    /// The share of the reference's values, 0 to 1.
    package let referenceShare: Double
    /// The share of the current values, 0 to 1.
    package let currentShare: Double

    /// The change of the share; positive if it has grown.
    package var difference: Double { currentShare - referenceShare }
  }

  /// The value below which a share of a side's values lies.
  package struct Quantile: Equatable, Sendable {
    /// The share, 0 to 1.
    package let share: Double
    /// The reference's value.
    package let reference: Double
    /// The current value.
    package let current: Double
  }

  /// How many of a side's values are at most some value.
  package struct CumulativePoint: Equatable, Sendable {
    /// The value.
    package let value: Double
    /// The share of reference values that are at most ``value``, 0 to 1.
    package let reference: Double
    /// The share of current values that are at most ``value``, 0 to 1.
    package let current: Double
  }
}

/// What one method says about a column, taken alone.
package struct MethodOpinion: Equatable, Sendable {
  /// The measure with its value, or with the reason why it has none.
  package let measure: ColumnReport.MeasureReport
  /// The rule by which the method decides when it is chosen; nil for a measure in the column's unit, whose limit only
  /// somebody who knows the column can set.
  package let rule: DriftCriterion?
  /// What it would say by itself, without adjustment for other tests and without a second condition.
  package let says: Says
  /// Whether every check computes it.
  package let isRoutine: Bool
  /// Whether the column's verdict rests on it.
  package let decides: Bool

  /// The answer of one method.
  package enum Says: String, CaseIterable, Sendable {
    /// Drift.
    case drift
    /// No drift.
    case noDrift = "no-drift"
    /// The method is not defined for these values; this is not "no drift".
    case notDefined = "not-defined"
    /// The method has a value but no usual limit.
    case noLimit = "no-limit"
  }
}
