/// The chi-square test that the current data fit the reference's shares, which are taken as exact.
///
///     χ² = Σ (c − r m/n)² / (r m/n)        χ² ≥ 0, infinite if a category is new;  k − 1 degrees of freedom
///
/// It ignores that the reference is a sample, too, and so calls more drift than ``ChiSquareContingency``: with sides of one
/// size χ² is about twice as large. Right only for a reference that is very much larger, or known shares.
///
/// Source: K. Pearson, Phil. Mag. 50 (1900). Oracle: `scipy.stats.chisquare` and Evidently 0.7.23 (`chisquare`),
/// relative 1e-9.
package enum ChiSquareGoodnessOfFit: CategoricalDriftMeasure {
  /// Stands in JSON and options.
  package static let name = "chi-square-fit"
  /// The words for sentences and tables.
  package static let title = "chi-square goodness of fit"
  /// Not symmetric: only the current data count as a sample.
  package static let isSymmetric = false
  /// A test at the usual level of 5 %.
  package static let criterion = DriftCriterion.pValueBelow(0.05)
  /// Computed when it is chosen.
  package static let isRoutine = false

  /// - Returns: χ², infinite with p = 0 if the current data have a category that the reference does not have.
  package static func measure(_ pair: CategoryPair) throws(SampleError) -> Measurement {
    try pair.requireBoth()
    let ratio = Double(pair.currentTotal) / Double(pair.referenceTotal)
    let statistic = zip(pair.reference, pair.current).reduce(0.0) { sum, counts in
      let expected = Double(counts.0) * ratio
      let difference = Double(counts.1) - expected
      return sum + (expected > 0 ? difference * difference / expected : .infinity)
    }
    let p = statistic.isFinite ? ChiSquareDistribution.upperTail(statistic, degreesOfFreedom: pair.count - 1) : 0
    return Measurement(
      value: statistic, pValue: p, pMethod: "chi-square, \(pair.count - 1) df", binning: pair.bins.binning)
  }
}
