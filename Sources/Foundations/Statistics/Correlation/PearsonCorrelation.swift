import Glibc

/// How closely two numeric columns lie along a line.
///
///     r = Σ (x − x̄)(y − ȳ) / √( Σ (x − x̄)² Σ (y − ȳ)² )        −1 ≤ r ≤ 1
///
/// over rows in which both have a value. One outlier can make or hide it. Oracle: `scipy.stats.pearsonr`.
package struct PearsonCorrelation: Equatable, Sendable {
  /// r.
  package let coefficient: Double
  /// Rows in which both columns have a value.
  package let count: Int

  /// The correlation of two columns; NaN stands for a missing value.
  ///
  /// - Throws: ``SampleError`` with fewer than four common rows, or if a column is constant over them.
  /// - Complexity: O(n).
  package init(_ left: [Double], _ right: [Double]) throws(SampleError) {
    var (n, x, y) = (0.0, 0.0, 0.0)
    for (a, b) in zip(left, right) where a.isFinite && b.isFinite { (n, x, y) = (n + 1, x + a, y + b) }
    guard n >= 4 else { throw SampleError.tooFew(found: Int(n), needed: 4) }
    let (meanX, meanY) = (x / n, y / n)
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for (a, b) in zip(left, right) where a.isFinite && b.isFinite {
      let (dx, dy) = (a - meanX, b - meanY)
      (xx, yy, xy) = (xx + dx * dx, yy + dy * dy, xy + dx * dy)
    }
    // What is left of a constant is rounding.
    let scale = 1e-24 * n
    guard xx > scale * meanX * meanX, yy > scale * meanY * meanY, xx > 0, yy > 0 else { throw SampleError.noSpread }
    let r = xy / (xx.squareRoot() * yy.squareRoot())
    guard r.isFinite else { throw SampleError.overflow }
    coefficient = min(max(r, -1), 1)
    count = Int(n)
  }

  /// The two-sided p-value that two correlations of separate samples are the same, by Fisher's z.
  ///
  ///     z = (artanh r₂ − artanh r₁) / √( 1/(n₁ − 3) + 1/(n₂ − 3) )
  ///
  /// Exact neither for few rows nor for values that are far from normal. Source: R. A. Fisher, Metron 1 (1921). Oracle: the
  /// formula in NumPy.
  package func changePValue(to other: PearsonCorrelation) -> Double {
    func transformed(_ r: Double) -> Double { atanh(min(max(r, -1 + 1e-15), 1 - 1e-15)) }
    let error = (1 / Double(count - 3) + 1 / Double(other.count - 3)).squareRoot()
    return NormalDistribution.twoSidedTail((transformed(other.coefficient) - transformed(coefficient)) / error)
  }
}
