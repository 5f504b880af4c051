import Glibc

/// The Mann-Whitney test that values of neither side tend to be larger.
///
///     U = pairs in which the reference is larger, ties counted half        0 ≤ U ≤ n m
///     value = 1 − 2 U / (n m)        −1 … 1, no unit; positive: current values are larger
///
/// p is two-sided, and exact where SciPy's is: with at most 8 values on a side and no ties (here while n m is at most a
/// million, above which SciPy counts for minutes). Else it comes from the normal law with corrections for ties and
/// continuity. If all values are the same, nothing can differ and p = 1. Evidently's `mannw` is one-sided and does not
/// see values that have become smaller: ``pValueLess``.
///
/// Source: H. B. Mann and D. R. Whitney, Ann. Math. Statist. 18 (1947). Oracle: `scipy.stats.mannwhitneyu`: U exactly, p
/// to a relative 1e-9.
package struct MannWhitney: Equatable, Sendable {
  /// U of the reference.
  package let u: Double
  /// The two-sided p-value.
  package let pValue: Double
  /// The p-value of the reference's values being smaller, as Evidently reports it.
  package let pValueLess: Double
  /// 1 − 2 U / (n m).
  package let effect: Double
  /// Whether the p-values were counted exactly.
  package let isExact: Bool

  /// Compares two samples.
  ///
  /// - Throws: ``SampleError/tooFew(found:needed:)`` if a side is empty.
  /// - Complexity: O(n + m).
  package init(_ reference: SortedSample, _ current: SortedSample) throws(SampleError) {
    try SortedSample.requireBoth(reference, current)
    var (below, twiceU, ties) = (0, CompensatedSum(), 0.0)
    MergedRuns.forEach(reference, current) { _, left, right in
      twiceU.add(Double(left) * Double(2 * below + right))
      let tied = Double(left + right)
      if tied > 1 { ties += tied * tied * tied - tied }
      below += right
    }
    let (n, m) = (Double(reference.count), Double(current.count))
    let total = n + m
    u = twiceU.value / 2
    effect = 1 - twiceU.value / (n * m)
    if ties == 0, reference.isExact, current.isExact, let tails = ExactRankSum(reference.count, current.count)?.tails(u)
    {
      (pValue, pValueLess, isExact) = (min(1, 2 * min(tails.lower, tails.upper)), tails.lower, true)
      return
    }
    isExact = false
    let spread = total > 1 ? (n * m / 12 * (total + 1 - ties / (total * (total - 1)))).squareRoot() : 0
    guard spread > 0 else {
      (pValue, pValueLess) = (1, 1)
      return
    }
    let larger = max(u, n * m - u)
    pValue = min(1, erfc((larger - n * m / 2 - 0.5) / spread / 2.0.squareRoot()))
    pValueLess = min(1, erfc(-(u - n * m / 2 + 0.5) / spread / 2.0.squareRoot()) / 2)
  }
}

extension MannWhitney: NumericDriftMeasure {
  /// Stands in JSON and options; its value is 1 − 2 U / (n m), not U.
  package static let name = "mann-whitney"
  /// The words for sentences and tables.
  package static let title = "Mann-Whitney"
  /// Exchanging the sides turns the sign of the value.
  package static let isSymmetric = true
  /// A test at the usual level of 5 %.
  package static let criterion = DriftCriterion.pValueBelow(0.05)
  /// Computed when it is chosen.
  package static let isRoutine = false

  package static func measure(
    _ reference: SortedSample, _ current: SortedSample
  ) throws(SampleError) -> Measurement {
    let test = try MannWhitney(reference, current)
    return Measurement(value: test.effect, pValue: test.pValue, pMethod: "normal, ties and continuity corrected")
  }
}
