import Glibc

/// The standard normal distribution.
package enum NormalDistribution {
  /// The chance of a value at least as far from 0 as `z`, on either side.
  ///
  ///     p = erfc(|z| / √2)        0 ≤ p ≤ 1
  ///
  /// Oracle: `2 * scipy.stats.norm.sf(abs(z))`, relative 1e-14 down to the smallest doubles.
  package static func twoSidedTail(_ z: Double) -> Double { erfc(abs(z) / 2.0.squareRoot()) }

  /// The value that a share `tail` of the distribution lies above, by bisection of erfc to 1e-12.
  ///
  /// - Parameter tail: between 1e-300 and 1/2.
  /// - Returns: the quantile, 0 or more.
  package static func upperQuantile(_ tail: Double) -> Double {
    var (low, high) = (0.0, 40.0)
    while high - low > 1e-12 {
      let middle = (low + high) / 2
      if erfc(middle / 2.0.squareRoot()) / 2 > tail { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
