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
  /// - Throws: ``SampleError`` with fewer than four common rows, or if all values of a column are the same in them.
  /// - Complexity: O(n).
  package init(_ left: [Double], _ right: [Double]) throws(SampleError) {
    var (count, x, y) = (0, Axis(), Axis())
    for (a, b) in zip(left, right) where a.isFinite && b.isFinite {
      count += 1
      x.extend(to: a)
      y.extend(to: b)
    }
    guard count >= 4 else { throw SampleError.tooFew(found: count, needed: 4) }
    guard x.minimum < x.maximum, y.minimum < y.maximum else { throw SampleError.noSpread }
    let n = Double(count)
    let (scaleX, scaleY) = (x.scale, y.scale)
    var (meanX, meanY) = (0.0, 0.0)
    for (a, b) in zip(left, right) where a.isFinite && b.isFinite {
      meanX += a * scaleX / n
      meanY += b * scaleY / n
    }
    // What the rounding of the means leaves of the sums of deviations is taken out again.
    var (sx, sy, xx, yy, xy) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for (a, b) in zip(left, right) where a.isFinite && b.isFinite {
      let (dx, dy) = (a * scaleX - meanX, b * scaleY - meanY)
      (sx, sy) = (sx + dx, sy + dy)
      (xx, yy, xy) = (xx + dx * dx, yy + dy * dy, xy + dx * dy)
    }
    let r = (xy - sx * sy / n) / ((xx - sx * sx / n).squareRoot() * (yy - sy * sy / n).squareRoot())
    guard r.isFinite else { throw SampleError.noSpread }
    coefficient = min(max(r, -1), 1)
    self.count = count
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

/// The reach of one column.
private struct Axis {
  var (minimum, maximum) = (Double.infinity, -Double.infinity)

  mutating func extend(to value: Double) {
    minimum = min(minimum, value)
    maximum = max(maximum, value)
  }

  /// A power of two that keeps squares of the values from overflowing and vanishing; r does not depend on it.
  var scale: Double {
    let magnitude = max(abs(minimum), abs(maximum))
    return magnitude > 1e100 ? 0x1p-600 : magnitude < 1e-100 ? 0x1p600 : 1
  }
}
