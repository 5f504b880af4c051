/// The chi-square test that both sides draw from one distribution of categories.
///
///     χ² = Σ (observed − expected)² / expected over the 2 × k table        χ² ≥ 0;  k − 1 degrees of freedom
///     V  = √(χ² / N)                                                       0 ≤ V ≤ 1 (Cramér's V)
///
/// Without Yates' correction. The p-value is a large-sample one: where a category is expected fewer than 5 times on a
/// side it cannot be trusted, and ``smallExpectedCount`` says how many cells that are. One category on both sides has
/// χ² = 0 and p = 1: nothing can differ.
///
/// Source: K. Pearson, Phil. Mag. 50 (1900); W. G. Cochran, Biometrics 10 (1954), for the count of 5. Oracle:
/// `scipy.stats.chi2_contingency(correction=False)`, relative 1e-9.
package struct ChiSquareContingency: Equatable, Sendable {
  /// χ².
  package let statistic: Double
  /// The number of categories less one.
  package let degreesOfFreedom: Int
  /// The chance of a statistic at least this large when nothing has drifted.
  package let pValue: Double
  /// Cramér's V.
  package let cramersV: Double
  /// The number of the 2 k cells with an expected count below 5.
  package let smallExpectedCount: Int
  /// The smallest expected count of a cell.
  package let smallestExpectedCount: Double

  /// Compares the counts of two sides.
  ///
  /// - Throws: ``SampleError/tooFew(found:needed:)`` if a side is empty.
  package init(_ pair: CategoryPair) throws(SampleError) {
    try pair.requireBoth()
    let (n, m) = (Double(pair.referenceTotal), Double(pair.currentTotal))
    var (sum, small, smallest) = (0.0, 0, Double.infinity)
    for (r, c) in zip(pair.reference, pair.current) {
      let share = Double(r + c) / (n + m)
      for (observed, expected) in [(Double(r), share * n), (Double(c), share * m)] {
        sum += (observed - expected) * (observed - expected) / expected
        small += expected < 5 ? 1 : 0
        smallest = min(smallest, expected)
      }
    }
    statistic = sum
    degreesOfFreedom = pair.count - 1
    pValue = ChiSquareDistribution.upperTail(sum, degreesOfFreedom: degreesOfFreedom)
    cramersV = (sum / (n + m)).squareRoot()
    (smallExpectedCount, smallestExpectedCount) = (small, smallest)
  }
}

extension ChiSquareContingency: CategoricalDriftMeasure {
  /// Stands in JSON and options; its value is χ², not Cramér's V.
  package static let name = "chi-square"
  /// The words for sentences and tables.
  package static let title = "chi-square"
  /// Exchanging the sides leaves χ² as it is: the table is only mirrored.
  package static let isSymmetric = true
  /// A test at the usual level of 5 %.
  package static let criterion = DriftCriterion.pValueBelow(0.05)

  package static func measure(_ pair: CategoryPair) throws(SampleError) -> Measurement {
    let test = try ChiSquareContingency(pair)
    return Measurement(
      value: test.statistic, pValue: test.pValue, pMethod: "chi-square, \(test.degreesOfFreedom) df",
      binning: pair.bins.binning)
  }
}
