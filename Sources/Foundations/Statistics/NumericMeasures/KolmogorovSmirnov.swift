/// The two-sample Kolmogorov-Smirnov test of a numeric column.
///
/// Asks whether two samples could come from the same distribution by finding the widest gap between their empirical
/// distribution functions F (reference) and G (current):
///
///     D = max |F(x) − G(x)|            0 ≤ D ≤ 1, no unit
///
/// D sees a shift in the middle of a distribution well and one in its tails badly. The p-value of a check counts ties
/// (``pValue(of:_:)``); SciPy's and Evidently's does not and is too large with them, by a lot for few different values.
///
/// Source: N. V. Smirnov, "Table for estimating the goodness of fit of empirical distributions", Ann. Math. Statist.
/// 19 (1948). Oracle: `scipy.stats.ks_2samp`, D to 1e-12.
package struct KolmogorovSmirnov: Equatable, Sendable {
  /// D, the widest gap.
  package let statistic: Double
  /// The smallest value at which the gap is widest, in the column's unit.
  package let location: Double
  /// +1 if the reference's distribution function is above there (current values are larger), −1 if it is below.
  package let sign: Int
  /// The number of reference values.
  package let referenceCount: Int
  /// The number of current values.
  package let currentCount: Int
  /// The gap in units of 1 / (n m), without rounding.
  let gap: Int

  /// Compares two samples.
  ///
  /// - Throws: ``SampleError/tooFew(found:needed:)`` if a side is empty.
  /// - Complexity: O(n + m).
  package init(_ reference: SortedSample, _ current: SortedSample) throws(SampleError) {
    try SortedSample.requireBoth(reference, current)
    let (n, m) = (reference.count, current.count)
    (gap, location, sign) = Self.widestGap(reference, current)
    statistic = Double(gap) / (Double(n) * Double(m))
    (referenceCount, currentCount) = (n, m)
  }

  /// The widest gap in units of 1 / (n m), the smallest value where it is, and its sign; neither side is empty.
  static func widestGap(
    _ reference: SortedSample, _ current: SortedSample
  ) -> (gap: Int, location: Double, sign: Int) {
    let (n, m) = (reference.count, current.count)
    var (i, j, best, location, signed) = (0, 0, 0, reference.values[0], 0)
    MergedRuns.forEach(reference, current) { value, left, right in
      i &+= left
      j &+= right
      let gap = i &* m &- j &* n
      if abs(gap) > best { (best, location, signed) = (abs(gap), value, gap) }
    }
    return (best, location, signed < 0 ? -1 : 1)
  }
}

extension KolmogorovSmirnov: NumericDriftMeasure {
  /// Stands in JSON and options; its value is D, without the sign.
  package static let name = "kolmogorov-smirnov"
  /// The words for sentences and tables.
  package static let title = "Kolmogorov-Smirnov"
  /// Exchanging the sides leaves D as it is and turns only its ``sign``.
  package static let isSymmetric = true
  /// A test at the usual level of 5 %, the level itself included as Evidently has it.
  package static let criterion = DriftCriterion.pValueAtMost(0.05)

  package static func measure(
    _ reference: SortedSample, _ current: SortedSample
  ) throws(SampleError) -> Measurement {
    let test = try KolmogorovSmirnov(reference, current)
    let (p, method) = test.pValue(of: reference, current)
    return Measurement(value: test.statistic, pValue: p, pMethod: method.rawValue)
  }
}
