import Glibc

/// The limiting distribution of the scaled Kolmogorov-Smirnov statistic.
package enum KolmogorovDistribution {
  /// The chance of a scaled gap of `lambda` or more.
  ///
  ///     Q(λ) = 2 Σ (−1)^(k−1) e^(−2 k² λ²)        0 ≤ Q ≤ 1
  ///
  /// Below λ = 1 the equal theta series 1 − √(2π)/λ · Σ e^(−(2k−1)² π² / (8 λ²)) is summed, which converges there.
  ///
  /// Source: A. N. Kolmogorov, Giorn. Ist. Ital. Attuari 4 (1933); N. V. Smirnov, Ann. Math. Statist. 19 (1948).
  /// Oracle: `scipy.special.kolmogorov`, relative 1e-13.
  package static func upperTail(_ lambda: Double) -> Double {
    guard lambda > 0 else { return 1 }
    if lambda < 1 {
      let base = -Double.pi * Double.pi / (8 * lambda * lambda)
      let sum = sum(of: 6) { term in exp(base * (2 * term - 1) * (2 * term - 1)) }
      return 1 - (2 * Double.pi).squareRoot() / lambda * sum
    }
    let base = -2 * lambda * lambda
    var sign = -1.0
    let total = sum(of: 6) { term in
      sign = -sign
      return sign * exp(base * term * term)
    }
    return min(1, 2 * total)
  }

  private static func sum(of count: Int, _ term: (Double) -> Double) -> Double {
    var sum = 0.0
    for number in 1...count { sum += term(Double(number)) }
    return sum
  }
}
