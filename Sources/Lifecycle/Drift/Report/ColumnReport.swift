/// What a drift check found in one column.
package struct ColumnReport: Equatable, Sendable {
  /// The column's name in the header, as written there.
  package let name: String
  /// Drift, no drift, cannot tell, or left out.
  package let verdict: ColumnVerdict
  /// Why, in one sentence without a final stop, with the numbers.
  package let reason: String
  /// How the column was compared.
  package let treatment: Treatment
  /// The column in the reference; nil if it is not there.
  package let reference: Side?
  /// The column in the current data; nil if it is not there.
  package let current: Side?
  /// How large the change is; nil if no measure is defined.
  package let effect: Effect?
  /// How sure the change is; nil if no test is defined.
  package let test: Test?
  /// The method that was chosen for the column and decides alone; nil if effect and chance decide together.
  package let decision: Decision?
  /// The change of the share of missing values; nil if none is missing on either side or a side has no rows.
  package let nullShare: NullShareChange?
  /// Every measure of the column, the deciding ones included, each with its binning.
  package let measures: [MeasureReport]
  /// The counts behind the pictures; nil if a side has no values.
  package let distribution: Distribution?
  /// The category or value whose share changed most; nil for columns compared as continuous numbers.
  package let mostChanged: ShareChange?
  /// The smallest change these numbers of rows could have shown; nil if a side has no values.
  package let smallestDetectable: SmallestDetectableChange?
  /// How far figures can be off; nil if both sides are known exactly.
  package let approximation: Approximation?

  /// How a column was compared.
  package enum Treatment: String, Sendable {
    /// As numbers along a line.
    case continuous
    /// As numbers with few different values, each a category.
    case discrete
    /// As categories.
    case categorical
    /// Not at all.
    case none
  }

  /// A column on one side.
  package struct Side: Equatable, Sendable {
    /// What the values are, in the words of the table reader, such as `integer` or `category`.
    package let kind: String
    /// Where the column stands, from 1.
    package let position: Int
    /// The number of rows with a value.
    package let presentCount: Int
    /// The number of rows without a value: an empty field or a missing token.
    package let missingCount: Int
    /// Figures of the values.
    package let summary: Summary

    package init(kind: String, position: Int, presentCount: Int, missingCount: Int, summary: Summary) {
      self.kind = kind
      self.position = position
      self.presentCount = presentCount
      self.missingCount = missingCount
      self.summary = summary
    }

    /// The number of rows.
    package var rowCount: Int { presentCount + missingCount }
    /// The share of rows without a value; nil if there are no rows.
    package var missingShare: Double? { rowCount > 0 ? Double(missingCount) / Double(rowCount) : nil }
  }

  /// How large a change is.
  package struct Effect: Equatable, Sendable {
    /// The measure, such as `psi`.
    package let method: String
    /// The measure's value; its unit and range are the measure's.
    package let value: Double
    /// The value in a word, by the usual boundaries of the population stability index.
    package let size: EffectSize
    /// The value from which a change counts.
    package let threshold: Double
    /// How the column was cut, in words.
    package let binning: String

    package init(method: String, value: Double, size: EffectSize, threshold: Double, binning: String) {
      self.method = method
      self.value = value
      self.size = size
      self.threshold = threshold
      self.binning = binning
    }

    /// Whether the change is large enough to count.
    package var isOverThreshold: Bool { value >= threshold }
  }

  /// How sure a change is.
  package struct Test: Equatable, Sendable {
    /// The test, such as `kolmogorov-smirnov`.
    package let method: String
    /// The test's name in sentences.
    package let title: String
    /// The test's own statistic, such as D or χ²; its range is the test's.
    package let statistic: Double
    /// The p-value before adjustment for the other tests of the check, 0 to 1.
    package let pValue: Double
    /// The p-value after Benjamini-Hochberg over all tests of the check.
    package let adjustedPValue: Double
    /// How the p-value was computed, such as "exact".
    package let pMethod: String
    /// Why this test, in a clause.
    package let choice: String

    package init(
      method: String, title: String, statistic: Double, pValue: Double, adjustedPValue: Double, pMethod: String,
      choice: String
    ) {
      self.method = method
      self.title = title
      self.statistic = statistic
      self.pValue = pValue
      self.adjustedPValue = adjustedPValue
      self.pMethod = pMethod
      self.choice = choice
    }
  }

  /// A method that decides alone, since somebody chose it.
  package struct Decision: Equatable, Sendable {
    /// The measure, such as `wasserstein`.
    package let method: String
    /// The measure's name in sentences.
    package let title: String
    /// The measure's value: 0 for two sides that are the same.
    package let value: Double
    /// What is compared with the threshold: the adjusted p-value of a test, the value of a distance.
    package let score: Double
    /// What counts: below it for a p-value, above it for a distance, and it itself if ``includesThreshold``.
    package let threshold: Double
    /// Whether a score below the threshold counts, as for p-values, instead of one above.
    package let isLowerDrift: Bool
    /// Whether a score that equals the threshold counts.
    package let includesThreshold: Bool
    /// Whether the score is on the side of the threshold that counts.
    package let isDrift: Bool
    /// How the column was cut, in words; nil if it was not.
    package let binning: String?
    /// By whose choice, in a clause.
    package let choice: String

    package init(
      method: String, title: String, value: Double, score: Double, threshold: Double, isLowerDrift: Bool,
      includesThreshold: Bool,
      isDrift: Bool, binning: String?, choice: String
    ) {
      self.method = method
      self.title = title
      self.value = value
      self.score = score
      self.threshold = threshold
      self.isLowerDrift = isLowerDrift
      self.includesThreshold = includesThreshold
      self.isDrift = isDrift
      self.binning = binning
      self.choice = choice
    }
  }

  /// The change of the share of missing values.
  package struct NullShareChange: Equatable, Sendable {
    /// The share of reference rows without a value, 0 to 1.
    package let referenceShare: Double
    /// The share of current rows without a value, 0 to 1.
    package let currentShare: Double
    /// The two-sided p-value of the pooled z-test that both shares are the same, before adjustment.
    package let pValue: Double
    /// The p-value after Benjamini-Hochberg over all tests of the check, those of distributions included.
    package let adjustedPValue: Double
    /// Whether the change is large and sure enough to be drift.
    package let isDrift: Bool

    package init(
      referenceShare: Double, currentShare: Double, pValue: Double, adjustedPValue: Double, isDrift: Bool
    ) {
      self.referenceShare = referenceShare
      self.currentShare = currentShare
      self.pValue = pValue
      self.adjustedPValue = adjustedPValue
      self.isDrift = isDrift
    }

    /// The change; positive if more is missing now.
    package var difference: Double { currentShare - referenceShare }
  }

  /// One measure of the column.
  package struct MeasureReport: Equatable, Sendable {
    /// The measure's name in JSON and options, such as `psi`.
    package let method: String
    /// The measure's name in sentences.
    package let title: String
    /// The value; nil if it is not defined, see ``reason``.
    package let value: Double?
    /// The unadjusted p-value; nil if the measure has none.
    package let pValue: Double?
    /// How the p-value was computed, such as "exact"; nil if there is none.
    package let pMethod: String?
    /// How the column was cut, in words; nil if it was not.
    package let binning: String?
    /// Why there is no value; nil if there is one.
    package let reason: String?

    package init(
      method: String, title: String, value: Double?, pValue: Double?, pMethod: String?, binning: String?,
      reason: String?
    ) {
      self.method = method
      self.title = title
      self.value = value
      self.pValue = pValue
      self.pMethod = pMethod
      self.binning = binning
      self.reason = reason
    }
  }

  /// A category's or value's share on both sides.
  package struct ShareChange: Equatable, Sendable {
    /// The category, or the value as text.
    package let label: String
    /// The share in the reference, 0 to 1; 0 if it does not occur there.
    package let referenceShare: Double
    /// The share in the current data, 0 to 1; 0 if it does not occur there.
    package let currentShare: Double

    package init(label: String, referenceShare: Double, currentShare: Double) {
      self.label = label
      self.referenceShare = referenceShare
      self.currentShare = currentShare
    }

    /// The change; positive if the share has grown.
    package var difference: Double { currentShare - referenceShare }
  }

  package init(
    name: String, verdict: ColumnVerdict, reason: String, treatment: Treatment, reference: Side?, current: Side?,
    effect: Effect? = nil, test: Test? = nil, decision: Decision? = nil, nullShare: NullShareChange? = nil,
    measures: [MeasureReport] = [],
    distribution: Distribution? = nil, mostChanged: ShareChange? = nil,
    smallestDetectable: SmallestDetectableChange? = nil, approximation: Approximation? = nil
  ) {
    self.name = name
    self.verdict = verdict
    self.reason = reason
    self.treatment = treatment
    self.reference = reference
    self.current = current
    self.effect = effect
    self.test = test
    self.decision = decision
    self.nullShare = nullShare
    self.measures = measures
    self.distribution = distribution
    self.mostChanged = mostChanged
    self.smallestDetectable = smallestDetectable
    self.approximation = approximation
  }

  /// The same figures with another answer.
  func deciding(_ verdict: ColumnVerdict, _ reason: String) -> ColumnReport {
    ColumnReport(
      name: name, verdict: verdict, reason: reason, treatment: treatment, reference: reference, current: current,
      effect: effect, test: test, decision: decision, nullShare: nullShare, measures: measures,
      distribution: distribution, mostChanged: mostChanged, smallestDetectable: smallestDetectable,
      approximation: approximation)
  }
}
