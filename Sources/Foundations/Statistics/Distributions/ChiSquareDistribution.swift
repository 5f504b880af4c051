import Glibc

/// The chi-square distribution.
package enum ChiSquareDistribution {
  /// The chance of a value of `statistic` or more with `degreesOfFreedom`.
  ///
  ///     p = Q(k / 2, x / 2)        0 ≤ p ≤ 1;  p = 1 for 0 degrees of freedom
  ///
  /// Oracle: `scipy.stats.chi2.sf`, relative 1e-12 also in deep tails.
  ///
  /// - Parameters:
  ///   - statistic: 0 or more.
  ///   - degreesOfFreedom: 0 or more.
  /// - Returns: p, between 0 and 1.
  package static func upperTail(_ statistic: Double, degreesOfFreedom: Int) -> Double {
    guard degreesOfFreedom > 0, statistic > 0 else { return 1 }
    if degreesOfFreedom == 1 { return erfc((statistic / 2).squareRoot()) }
    return IncompleteGamma.upperRegularised(Double(degreesOfFreedom) / 2, statistic / 2)
  }
}

/// The regularised incomplete gamma function.
///
/// Sources: Abramowitz and Stegun, "Handbook of Mathematical Functions" (1964), 6.5.29 (series) and 6.5.31 (continued
/// fraction); W. J. Lentz, Appl. Opt. 15 (1976), for evaluating the latter; N. M. Temme's form of the leading factor.
enum IncompleteGamma {
  /// Q(a, x) = Γ(a, x) / Γ(a) for a > 0 and x ≥ 0.
  ///
  /// - Complexity: O(√a) near x = a, less elsewhere.
  static func upperRegularised(_ a: Double, _ x: Double) -> Double {
    if x <= 0 { return 1 }
    if x < a + 1 { return max(0, 1 - leadingFactor(a, x) * series(a, x)) }
    return leadingFactor(a, x) * continuedFraction(a, x)
  }

  /// x^a e^(−x) / Γ(a), without the cancellation of its three large logarithms when a is large.
  private static func leadingFactor(_ a: Double, _ x: Double) -> Double {
    guard a >= 10 else { return exp(a * log(x) - x) / tgamma(a) }
    let ratio = (x - a) / a
    let inverse = 1 / (a * a)
    // Stirling's correction to ln Γ(a); the next term is below 1e-16 from a = 10 on.
    let terms = [1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360_360, 1.0 / 156]
    let correction = terms.reversed().reduce(0.0) { $0 * inverse + $1 } / a
    return (a / (2 * .pi)).squareRoot() * exp(-a * (ratio - log1p(ratio)) - correction)
  }

  /// Σ xⁿ / (a (a + 1) … (a + n)).
  private static func series(_ a: Double, _ x: Double) -> Double {
    var (term, sum, denominator) = (1 / a, 1 / a, a)
    while term > sum * 1e-17 {
      denominator += 1
      term *= x / denominator
      sum += term
    }
    return sum
  }

  /// 1 / (x + 1 − a − 1 (1 − a) / (x + 3 − a − 2 (2 − a) / (x + 5 − a − …))).
  private static func continuedFraction(_ a: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / b
    var result = d
    for step in 1...1_000_000 {
      let numerator = -Double(step) * (Double(step) - a)
      b += 2
      d = 1 / nonZero(numerator * d + b, tiny)
      c = nonZero(b + numerator / c, tiny)
      result *= c * d
      if abs(c * d - 1) < 1e-16 { break }
    }
    return result
  }

  private static func nonZero(_ value: Double, _ tiny: Double) -> Double { abs(value) < tiny ? tiny : value }
}
