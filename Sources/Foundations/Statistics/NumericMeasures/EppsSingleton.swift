import Glibc

/// The Epps-Singleton test of a numeric column: whether the characteristic functions of both sides agree.
///
///     W = N dᵀ S⁻¹ d        W ≥ 0, no unit;  χ² with as many degrees of freedom as S has rank, 4 as a rule
///     d = difference of the means of (cos t₁x, cos t₂x, sin t₁x, sin t₂x);  S = N/n cov + N/m cov of these
///     t = (0.4, 0.8) over half of the interquartile range of both sides together
///
/// Ties do it no harm. Below 25 values a side W is made smaller, as its authors advise. Not defined below 5 values on a side,
/// where the quartiles coincide, and for a difference where neither side has any spread. A column of few different values has an S of smaller rank; it is taken as such where
/// an eigenvalue is below 1e-12 of the largest. SciPy cuts at 1e-15 and for two or three values now and then takes
/// rounding for spread, even to a W below 0; its answer is not followed there.
///
/// Source: T. W. Epps and K. J. Singleton, J. Statist. Comput. Simul. 26 (1986). Oracle:
/// `scipy.stats.epps_singleton_2samp` and Evidently 0.7.23 (`es`), relative 1e-6.
package enum EppsSingleton: NumericDriftMeasure {
  /// Stands in JSON and options; its value is W.
  package static let name = "epps-singleton"
  /// The words for sentences and tables.
  package static let title = "Epps-Singleton"
  /// Exchanging the sides changes nothing.
  package static let isSymmetric = true
  /// A test at the usual level of 5 %.
  package static let criterion = DriftCriterion.pValueBelow(0.05)
  /// Computed when it is chosen.
  package static let isRoutine = false

  /// - Throws: ``SampleError/noMiddleSpread`` if the quartiles of both sides together coincide, and others.
  /// - Complexity: O(n + m), with four trigonometric functions for each different value.
  package static func measure(
    _ reference: SortedSample, _ current: SortedSample
  ) throws(SampleError) -> Measurement {
    try SortedSample.requireValues(reference, current)
    let smaller = min(reference.count, current.count)
    guard smaller >= 5 else { throw SampleError.tooFew(found: smaller, needed: 5) }
    let scale = try quartileDistance(reference, current) / 2
    guard scale > 0 else { throw SampleError.noMiddleSpread }
    let (n, m) = (Double(reference.count), Double(current.count))
    let moments = moments(reference, current, scale)
    let difference = moments.reference.mean - moments.current.mean
    let spread = zip(moments.reference.covariance, moments.current.covariance).map { left, right in
      left * ((n + m) / n) + right * ((n + m) / m)
    }
    guard let (form, rank) = SymmetricForm(rows: spread).inverseForm(difference) else { throw SampleError.noSpread }
    let small = 1 + pow(n + m, -0.45) + 10.1 * (pow(n, -1.7) + pow(m, -1.7))
    let value = (n + m) * form / (max(n, m) < 25 ? small : 1)
    return Measurement(
      value: value, pValue: ChiSquareDistribution.upperTail(value, degreesOfFreedom: rank),
      pMethod: "chi-square, \(rank) df")
  }

  /// The interquartile range of both sides together, by linear interpolation.
  private static func quartileDistance(_ reference: SortedSample, _ current: SortedSample) throws(SampleError) -> Double
  {
    let last = reference.count + current.count - 1
    let positions = [Double(last) * 0.25, Double(last) * 0.75]
    let ranks = positions.flatMap { [Int($0), min(last, Int($0) + 1)] }
    var (found, seen) = ([Double](), 0)
    MergedRuns.forEach(reference, current) { value, left, right in
      seen += left + right
      while found.count < 4, ranks[found.count] < seen { found.append(value) }
    }
    guard found.count == 4 else { return 0 }
    func quartile(_ side: Int) -> Double {
      let (low, high) = (found[2 * side], found[2 * side + 1])
      return low + (high - low) * (positions[side] - positions[side].rounded(.down))
    }
    let distance = quartile(1) - quartile(0)
    guard distance.isFinite else { throw SampleError.overflow }
    return distance
  }

  /// Means and covariances (with n, not n − 1) of the four functions on both sides.
  private static func moments(
    _ reference: SortedSample, _ current: SortedSample, _ scale: Double
  ) -> (reference: FeatureMoments, current: FeatureMoments) {
    // Measured from where a value of the sample lies, so that a constant side has no covariance at all.
    var left = FeatureMoments(pivot: features(reference.values[0], scale))
    var right = FeatureMoments(pivot: features(current.values[0], scale))
    MergedRuns.forEach(reference, current) { value, inReference, inCurrent in
      let features = features(value, scale)
      if inReference > 0 { left.add(features, Double(inReference)) }
      if inCurrent > 0 { right.add(features, Double(inCurrent)) }
    }
    return (left, right)
  }

  @inline(__always) private static func features(_ value: Double, _ scale: Double) -> SIMD4<Double> {
    let position = value / scale
    return SIMD4(cos(0.4 * position), cos(0.8 * position), sin(0.4 * position), sin(0.8 * position))
  }
}

/// Sums of four functions and of their products.
private struct FeatureMoments {
  private let pivot: SIMD4<Double>
  private var count = 0.0
  private var sum = SIMD4<Double>.zero
  private var products = [SIMD4<Double>](repeating: .zero, count: 4)

  init(pivot: SIMD4<Double>) { self.pivot = pivot }

  @inline(__always) mutating func add(_ features: SIMD4<Double>, _ weight: Double) {
    let shifted = features - pivot
    count += weight
    sum += shifted * weight
    for row in 0..<4 { products[row] += shifted * (shifted[row] * weight) }
  }

  var mean: SIMD4<Double> { pivot + sum / count }

  /// The four rows of the covariance matrix.
  var covariance: [SIMD4<Double>] {
    let mean = sum / count
    return (0..<4).map { products[$0] / count - mean * mean[$0] }
  }
}

/// A symmetric 4 × 4 matrix.
private struct SymmetricForm {
  var rows: [SIMD4<Double>]

  /// dᵀ S⁺ d with the generalised inverse, and the rank of S.
  ///
  /// By Jacobi's rotations, which turn S into its eigenvalues and d along with it. Where d lies in a direction in which S
  /// has no spread, as between two constants, no finite form measures it: then the result is nil.
  func inverseForm(_ vector: SIMD4<Double>) -> (form: Double, rank: Int)? {
    var (form, turned) = (self, vector)
    for _ in 0..<50 {
      var off = 0.0
      for p in 0..<3 {
        for q in (p + 1)..<4 {
          off += form.rows[p][q] * form.rows[p][q]
          form.rotate(p, q, &turned)
        }
      }
      if off == 0 { break }
    }
    let eigenvalues = (0..<4).map { form.rows[$0][$0] }
    let smallest = (eigenvalues.max() ?? 0) * 1e-12
    let kept = (0..<4).filter { eigenvalues[$0] > smallest }
    let lost = (0..<4).filter { !kept.contains($0) }.reduce(0) { $0 + turned[$1] * turned[$1] }
    guard lost <= 1e-12 * (turned * turned).sum() else { return nil }
    return (kept.reduce(0) { $0 + turned[$1] * turned[$1] / eigenvalues[$1] }, kept.count)
  }

  /// Turns the axes p and q so that the entry between them becomes 0.
  private mutating func rotate(_ p: Int, _ q: Int, _ vector: inout SIMD4<Double>) {
    let between = rows[p][q]
    guard abs(between) > 1e-300 else { return }
    let ratio = (rows[q][q] - rows[p][p]) / (2 * between)
    let tangent = (ratio < 0 ? -1 : 1) / (abs(ratio) + hypot(1, ratio))
    let cosine = 1 / hypot(1, tangent)
    let sine = tangent * cosine
    for k in 0..<4 {
      let (left, right) = (rows[k][p], rows[k][q])
      (rows[k][p], rows[k][q]) = (cosine * left - sine * right, sine * left + cosine * right)
    }
    let (first, second) = (rows[p], rows[q])
    (rows[p], rows[q]) = (first * cosine - second * sine, first * sine + second * cosine)
    (rows[p][q], rows[q][p]) = (0, 0)
    (vector[p], vector[q]) = (cosine * vector[p] - sine * vector[q], sine * vector[p] + cosine * vector[q])
  }
}
