import Glibc

/// The G test that both sides draw from one distribution of categories.
///
///     G = 2 Σ observed · ln(observed / expected) over the 2 × k table        G ≥ 0;  k − 1 degrees of freedom
///
/// The likelihood-ratio twin of ``ChiSquareContingency``, with the same need for expected counts of 5 or more. The null
/// hypothesis is that of a contingency table, not Evidently's (which stops with an error on sides of unequal size).
///
/// Source: S. S. Wilks, Ann. Math. Statist. 9 (1938). Oracle:
/// `scipy.stats.chi2_contingency(lambda_="log-likelihood", correction=False)`, relative 1e-9.
package enum LikelihoodRatioTest: CategoricalDriftMeasure {
  /// Stands in JSON and options; its value is G.
  package static let name = "g-test"
  /// The words for sentences and tables.
  package static let title = "G (likelihood ratio)"
  /// Exchanging the sides leaves G as it is.
  package static let isSymmetric = true
  /// A test at the usual level of 5 %; Evidently takes 10 %.
  package static let criterion = DriftCriterion.pValueBelow(0.05)
  /// Computed when it is chosen.
  package static let isRoutine = false

  package static func measure(_ pair: CategoryPair) throws(SampleError) -> Measurement {
    try pair.requireBoth()
    let (n, m) = (Double(pair.referenceTotal), Double(pair.currentTotal))
    var sum = 0.0
    for (r, c) in zip(pair.reference, pair.current) {
      let share = Double(r + c) / (n + m)
      for (observed, expected) in [(Double(r), share * n), (Double(c), share * m)] where observed > 0 {
        sum += observed * log(observed / expected)
      }
    }
    let g = max(0, 2 * sum)
    let p = ChiSquareDistribution.upperTail(g, degreesOfFreedom: pair.count - 1)
    return Measurement(
      value: g, pValue: p, pMethod: "chi-square, \(pair.count - 1) df", binning: pair.bins.binning)
  }
}
