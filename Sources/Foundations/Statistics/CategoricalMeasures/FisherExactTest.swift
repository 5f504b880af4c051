/// Fisher's exact test of a table of two categories.
///
///     p = Σ of the hypergeometric chances that are at most the observed table's (with a relative slack of 1e-7)
///
/// Its value is the change of the share of the category that sorts last, current less reference; −1 to 1.
///
/// Chances are taken relative to the most likely table, by ratios of neighbours, so that no factorial is rounded.
///
/// Source: R. A. Fisher, "Statistical Methods for Research Workers" (1934). Oracle: `scipy.stats.fisher_exact`
/// (two-sided), relative 1e-9.
package enum FisherExactTest: CategoricalDriftMeasure {
  /// Stands in JSON and options.
  package static let name = "fisher-exact"
  /// The words for sentences and tables.
  package static let title = "Fisher's exact test"
  /// Exchanging the sides turns the sign of the value.
  package static let isSymmetric = true
  /// A test at the usual level of 5 %; Evidently takes 10 %.
  package static let criterion = DriftCriterion.pValueBelow(0.05)
  /// Computed when it is chosen.
  package static let isRoutine = false

  /// - Complexity: O(σ) of the hypergeometric distribution.
  package static func measure(_ pair: CategoryPair) throws(SampleError) -> Measurement {
    try pair.requireBoth()
    guard pair.count <= 2 else { throw SampleError.tooManyCategories(found: pair.count, allowed: 2) }
    guard pair.count == 2 else { throw SampleError.oneCategory }
    let (n, m) = (pair.referenceTotal, pair.currentTotal)
    let (hits, moreHits) = (pair.reference[1], pair.current[1])
    return Measurement(
      value: Double(moreHits) / Double(m) - Double(hits) / Double(n),
      pValue: pValue(observed: hits, sample: n, successes: hits + moreHits, total: n + m), pMethod: "exact",
      binning: pair.bins.binning)
  }

  private static func pValue(observed: Int, sample: Int, successes: Int, total: Int) -> Double {
    let (low, high) = (max(0, sample + successes - total), min(sample, successes))
    let (k, n, failures) = (Double(successes), Double(sample), Double(total - successes))
    func up(_ x: Int) -> Double {
      (k - Double(x)) * (n - Double(x)) / (Double(x + 1) * (failures - n + Double(x + 1)))
    }
    let mode = min(high, max(low, Int((n + 1) * (k + 1) / (Double(total) + 2))))
    var (weights, weight) = ([mode: 1.0], 1.0)
    for x in stride(from: mode, to: high, by: 1) {
      weight *= up(x)
      if weight < 1e-300 { break }
      weights[x + 1] = weight
    }
    weight = 1
    for x in stride(from: mode, to: low, by: -1) {
      weight /= up(x - 1)
      if weight < 1e-300 { break }
      weights[x - 1] = weight
    }
    let limit = (weights[observed] ?? 0) * (1 + 1e-7)
    let sorted = weights.values.sorted()
    return min(1, sorted.filter { $0 <= limit }.reduce(0, +) / sorted.reduce(0, +))
  }
}
