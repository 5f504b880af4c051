/// What a measure of drift found.
package struct Measurement: Equatable, Sendable {
  /// The measure's value: 0 for two sides that are the same; infinite only for ``ChiSquareGoodnessOfFit``.
  package let value: Double
  /// The chance of a value at least as far from 0 when nothing has drifted; nil if the measure has none.
  package let pValue: Double?
  /// How ``pValue`` was computed, such as "exact"; nil if there is none.
  package let pMethod: String?
  /// How the column was cut; nil if it was not.
  package let binning: Binning?

  package init(value: Double, pValue: Double? = nil, pMethod: String? = nil, binning: Binning? = nil) {
    self.value = value
    self.pValue = pValue
    self.pMethod = pMethod
    self.binning = binning
  }
}

/// A measure of how far a column has moved from the reference to the current data.
///
/// To add one: a file here that states formula, range, source and oracle; a row in ``DriftMeasureCatalogue``; a test
/// file with the oracle's values. The laws of the family are tested over the catalogue: a sample has not moved from
/// itself (0, and p = 1 where there is one), the order of rows and the unequal size of the sides do not matter, what
/// is called symmetric is, an empty side is refused, and constants have finite results.
package protocol DriftMeasure: Sendable {
  /// The measure's name in JSON and options, such as `wasserstein`.
  static var name: String { get }
  /// The measure's name in sentences.
  static var title: String { get }
  /// Whether exchanging reference and current leaves the magnitude of the value as it is.
  static var isSymmetric: Bool { get }
  /// How the measure decides when it is chosen for a column, with its usual threshold.
  static var criterion: DriftCriterion { get }
  /// Whether every check computes it; the others are computed when they are chosen or a column is explained.
  static var isRoutine: Bool { get }
}

extension DriftMeasure {
  /// Most measures are distances that count from 0.1 on.
  package static var criterion: DriftCriterion { .valueAtLeast(0.1) }
  /// Most measures are cheap enough for every check.
  package static var isRoutine: Bool { true }
}

/// A measure of drift of a numeric column.
package protocol NumericDriftMeasure: DriftMeasure {
  /// Compares two samples.
  ///
  /// - Throws: ``SampleError`` when the measure is not defined for them.
  static func measure(_ reference: SortedSample, _ current: SortedSample) throws(SampleError) -> Measurement
}

/// A measure of drift of a column of categories.
package protocol CategoricalDriftMeasure: DriftMeasure {
  /// Compares the counts of two sides.
  ///
  /// - Throws: ``SampleError`` when the measure is not defined for them.
  static func measure(_ pair: CategoryPair) throws(SampleError) -> Measurement
}
