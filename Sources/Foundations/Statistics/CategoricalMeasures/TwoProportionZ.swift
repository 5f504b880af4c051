import Glibc

/// The pooled z-test that a share is the same on both sides.
///
///     z = (r − c) / √( q (1 − q) (1/n + 1/m) )        any sign, no unit;  q: share of both sides together
///     p = erfc(|z| / √2)
///
/// A large-sample test: with fewer than about 5 successes or failures expected on a side, p cannot be trusted. If all or
/// none are successes on both sides, z = 0 and p = 1: nothing can differ.
///
/// Source: any textbook, e.g. J. L. Fleiss, "Statistical Methods for Rates and Proportions" (1981), 2.2. Oracle:
/// `statsmodels.stats.proportion.proportions_ztest`, relative 1e-9.
package struct TwoProportionZ: Equatable, Sendable {
  /// z; positive if the share is larger in the reference.
  package let statistic: Double
  /// The two-sided p-value.
  package let pValue: Double
  /// The share of successes in the reference.
  package let referenceShare: Double
  /// The share of successes in the current data.
  package let currentShare: Double

  /// Compares `successes` out of `total` on both sides.
  ///
  /// - Throws: ``SampleError/tooFew(found:needed:)`` if a side is empty.
  package init(
    reference: (successes: Int, total: Int), current: (successes: Int, total: Int)
  ) throws(SampleError) {
    let smaller = min(reference.total, current.total)
    guard smaller >= 1 else { throw SampleError.tooFew(found: smaller, needed: 1) }
    let (n, m) = (Double(reference.total), Double(current.total))
    referenceShare = Double(reference.successes) / n
    currentShare = Double(current.successes) / m
    let pooled = Double(reference.successes + current.successes) / (n + m)
    let error = (pooled * (1 - pooled) * (1 / n + 1 / m)).squareRoot()
    statistic = error > 0 ? (referenceShare - currentShare) / error : 0
    pValue = NormalDistribution.twoSidedTail(statistic)
  }

  /// Compares two categories; success is the one that sorts last.
  ///
  /// - Throws: ``SampleError/tooManyCategories(found:allowed:)`` if there are more than two, and
  ///   ``SampleError/tooFew(found:needed:)`` if a side is empty.
  package init(_ pair: CategoryPair) throws(SampleError) {
    try pair.requireBoth()
    guard pair.count <= 2 else { throw SampleError.tooManyCategories(found: pair.count, allowed: 2) }
    try self.init(
      reference: (pair.reference[pair.count - 1], pair.referenceTotal),
      current: (pair.current[pair.count - 1], pair.currentTotal))
  }
}

extension TwoProportionZ: CategoricalDriftMeasure {
  /// Stands in JSON and options; its value is z with its sign.
  package static let name = "z-test"
  /// The words for sentences and tables.
  package static let title = "two-proportion z"
  /// Exchanging the sides turns the sign of z and leaves its magnitude.
  package static let isSymmetric = true
  /// A test at the usual level of 5 %.
  package static let criterion = DriftCriterion.pValueBelow(0.05)

  package static func measure(_ pair: CategoryPair) throws(SampleError) -> Measurement {
    let test = try TwoProportionZ(pair)
    return Measurement(
      value: test.statistic, pValue: test.pValue, pMethod: "normal", binning: pair.bins.binning)
  }
}
