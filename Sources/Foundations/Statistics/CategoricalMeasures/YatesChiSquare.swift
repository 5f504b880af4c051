/// The chi-square test of two categories with Yates' correction for continuity.
///
///     χ² = Σ (max(0, |observed − expected| − 1/2))² / expected over the 2 × 2 table        χ² ≥ 0;  1 degree of freedom
///
/// The correction brings p nearer to that of ``FisherExactTest`` and makes it larger, usually too large. R's `prop.test`
/// and `chisq.test` apply it by default, mlo's own ``ChiSquareContingency`` does not.
///
/// Source: F. Yates, Suppl. J. R. Statist. Soc. 1 (1934). Oracle: `scipy.stats.chi2_contingency(correction=True)`,
/// relative 1e-9.
package enum YatesChiSquare: CategoricalDriftMeasure {
  /// Stands in JSON and options.
  package static let name = "chi-square-yates"
  /// The words for sentences and tables.
  package static let title = "chi-square with Yates' correction"
  /// Exchanging the sides leaves χ² as it is.
  package static let isSymmetric = true
  /// A test at the usual level of 5 %.
  package static let criterion = DriftCriterion.pValueBelow(0.05)
  /// Computed when it is chosen.
  package static let isRoutine = false

  package static func measure(_ pair: CategoryPair) throws(SampleError) -> Measurement {
    try pair.requireBoth()
    guard pair.count <= 2 else { throw SampleError.tooManyCategories(found: pair.count, allowed: 2) }
    guard pair.count == 2 else { throw SampleError.oneCategory }
    let (n, m) = (Double(pair.referenceTotal), Double(pair.currentTotal))
    var sum = 0.0
    for (r, c) in zip(pair.reference, pair.current) {
      let share = Double(r + c) / (n + m)
      for (observed, expected) in [(Double(r), share * n), (Double(c), share * m)] {
        let distance = max(0, abs(observed - expected) - 0.5)
        sum += distance * distance / expected
      }
    }
    let p = ChiSquareDistribution.upperTail(sum, degreesOfFreedom: 1)
    return Measurement(
      value: sum, pValue: p, pMethod: "chi-square with Yates' correction, 1 df", binning: pair.bins.binning)
  }
}
