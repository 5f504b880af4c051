/// Student's t test that the means of both sides are the same, for sides of one variance.
///
///     t = (mean of reference − mean of current) / √( s² (1/n + 1/m) )        any sign, no unit;  n + m − 2 df
///     s² = (Σ (x − mean)² + Σ (y − mean)²) / (n + m − 2)
///
/// It sees a shift of the mean and nothing else. Where the variances differ and so do the sizes of the sides, its p-value
/// is wrong in either direction: ``WelchTest`` is not. Not defined if no side has any spread.
///
/// Source: "Student", Biometrika 6 (1908). Oracle: `scipy.stats.ttest_ind` and Evidently 0.7.23 (`t_test`), t and p to
/// a relative 1e-9.
package enum StudentTest: NumericDriftMeasure {
  /// Stands in JSON and options; its value is t.
  package static let name = "student-t"
  /// The words for sentences and tables.
  package static let title = "Student's t"
  /// Exchanging the sides turns the sign of t.
  package static let isSymmetric = true
  /// A test at the usual level of 5 %.
  package static let criterion = DriftCriterion.pValueBelow(0.05)
  /// Computed when it is chosen.
  package static let isRoutine = false

  package static func measure(
    _ reference: SortedSample, _ current: SortedSample
  ) throws(SampleError) -> Measurement {
    let moments = try MeanDifference(reference, current)
    let (n, m) = (moments.referenceCount, moments.currentCount)
    let freedom = n + m - 2
    let (left, right) = (moments.referenceVariance * (n - 1), moments.currentVariance * (m - 1))
    return try moments.measurement(
      squaredError: (left + right) / freedom * (1 / n + 1 / m), degreesOfFreedom: freedom)
  }
}

/// Welch's t test that the means of both sides are the same, whatever their variances.
///
///     t = (mean of reference − mean of current) / √( s²/n + u²/m )        any sign, no unit
///     df = (s²/n + u²/m)² / ( (s²/n)²/(n − 1) + (u²/m)²/(m − 1) );  s², u²: variances with n − 1 and m − 1
///
/// It sees a shift of the mean and nothing else. Not defined if no side has any spread.
///
/// Source: B. L. Welch, Biometrika 34 (1947). Oracle: `scipy.stats.ttest_ind(equal_var=False)`, t and p to a relative
/// 1e-9.
package enum WelchTest: NumericDriftMeasure {
  /// Stands in JSON and options; its value is t.
  package static let name = "welch-t"
  /// The words for sentences and tables.
  package static let title = "Welch's t"
  /// Exchanging the sides turns the sign of t.
  package static let isSymmetric = true
  /// A test at the usual level of 5 %.
  package static let criterion = DriftCriterion.pValueBelow(0.05)
  /// Computed when it is chosen.
  package static let isRoutine = false

  package static func measure(
    _ reference: SortedSample, _ current: SortedSample
  ) throws(SampleError) -> Measurement {
    let moments = try MeanDifference(reference, current)
    let (n, m) = (moments.referenceCount, moments.currentCount)
    let (left, right) = (moments.referenceVariance / n, moments.currentVariance / m)
    let sum = left + right
    let (share, rest) = (left / sum, right / sum)
    return try moments.measurement(
      squaredError: sum, degreesOfFreedom: 1 / (share * share / (n - 1) + rest * rest / (m - 1)))
  }
}

/// The means and variances of two samples, in units of the larger standard deviation so that no square can run out of the
/// doubles.
private struct MeanDifference {
  /// The mean of the reference less that of the current data.
  let difference: Double
  let referenceVariance: Double
  let currentVariance: Double
  let referenceCount: Double
  let currentCount: Double

  init(_ reference: SortedSample, _ current: SortedSample) throws(SampleError) {
    try SortedSample.requireBoth(reference, current)
    let isKnown = [reference, current].allSatisfy { $0.isExact || $0.figures != nil }
    guard isKnown else { throw SampleError.needsValues }
    let smaller = min(reference.count, current.count)
    guard smaller >= 2 else { throw SampleError.tooFew(found: smaller, needed: 2) }
    guard let spread = reference.standardDeviation, let otherSpread = current.standardDeviation else {
      throw SampleError.overflow
    }
    let unit = max(spread, otherSpread)
    guard unit > 0 else { throw SampleError.noSpread }
    // Counted from a value of the sample, so that columns far from 0 such as years or times keep their digits.
    let pivot = reference.value(at: reference.count / 2)
    func mean(_ sample: SortedSample) -> Double {
      sample.figures.map { ($0.mean - pivot) / unit } ?? sample.sum { ($0 - pivot) / unit } / Double(sample.count)
    }
    let (left, right) = (mean(reference), mean(current))
    guard (left - right).isFinite else { throw SampleError.overflow }
    difference = left - right
    (referenceCount, currentCount) = (Double(reference.count), Double(current.count))
    referenceVariance = spread / unit * (spread / unit) * (referenceCount / (referenceCount - 1))
    currentVariance = otherSpread / unit * (otherSpread / unit) * (currentCount / (currentCount - 1))
  }

  func measurement(squaredError: Double, degreesOfFreedom: Double) throws(SampleError) -> Measurement {
    let t = difference / squaredError.squareRoot()
    guard t.isFinite else { throw SampleError.overflow }
    return Measurement(
      value: t, pValue: StudentDistribution.twoSidedTail(t, degreesOfFreedom: degreesOfFreedom),
      pMethod: "Student's t")
  }
}
