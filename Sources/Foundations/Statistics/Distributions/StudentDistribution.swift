import Glibc

/// Student's t distribution.
package enum StudentDistribution {
  /// The chance of a value at least as far from 0 as `t`, on either side.
  ///
  ///     p = I(ν / (ν + t²); ν / 2, 1 / 2)        0 ≤ p ≤ 1;  I: the regularised incomplete beta function
  ///
  /// Oracle: `2 * scipy.stats.t.sf(abs(t), df)`, relative 1e-10, also for millions of degrees of freedom and in deep
  /// tails.
  ///
  /// - Parameters:
  ///   - t: any number.
  ///   - degreesOfFreedom: above 0, not necessarily whole.
  /// - Returns: p, between 0 and 1.
  package static func twoSidedTail(_ t: Double, degreesOfFreedom: Double) -> Double {
    guard t != 0 else { return 1 }
    guard t.isFinite else { return 0 }
    if degreesOfFreedom > 20_000 { return tailOfMany(t, degreesOfFreedom) }
    let (half, square) = (degreesOfFreedom / 2, t * t)
    let (share, rest) = (degreesOfFreedom / (degreesOfFreedom + square), square / (degreesOfFreedom + square))
    // x^a (1 − x)^(1/2) / B(a, 1/2); the power by its logarithm, since x is near 1 for many degrees of freedom.
    let power = -half * log1p(square / degreesOfFreedom)
    let factor = exp(power) * rest.squareRoot() * gammaRatio(half) / Double.pi.squareRoot()
    if share < (half + 1) / (half + 2.5) { return factor * continuedFraction(half, 0.5, share) / half }
    return max(0, 1 - factor * continuedFraction(0.5, half, rest) / 0.5)
  }

  /// The tail by a normal variable, since the continued fraction loses as many digits as there are degrees of freedom.
  ///
  /// Source: G. W. Hill, "Algorithm 395: Student's t-distribution", Comm. ACM 13 (1970).
  private static func tailOfMany(_ t: Double, _ freedom: Double) -> Double {
    let a = freedom - 0.5
    let (b, y) = (48 * a * a, a * log1p(t * t / freedom))
    let correction = ((((-0.4 * y - 3.3) * y - 24) * y - 85.5) / (0.8 * y * y + 100 + b) + y + 3) / b
    return NormalDistribution.twoSidedTail((1 + correction) * y.squareRoot())
  }

  /// Γ(a + 1/2) / Γ(a), by its asymptotic series from a = 50 on, where the difference of two logarithms would lose digits.
  private static func gammaRatio(_ a: Double) -> Double {
    guard a >= 50 else { return exp(logGamma(a + 0.5) - logGamma(a)) }
    let terms = [1, -1.0 / 8, 1.0 / 128, 5.0 / 1024, -21.0 / 32768, -399.0 / 262_144, 869.0 / 4_194_304]
    return a.squareRoot() * terms.reversed().reduce(0.0) { $0 / a + $1 }
  }

  /// The continued fraction of the incomplete beta function by Lentz's method.
  ///
  /// Source: Abramowitz and Stegun, "Handbook of Mathematical Functions" (1964), 26.5.8.
  private static func continuedFraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    func nonZero(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / nonZero(1 - (a + b) * x / (a + 1))
    var result = d
    for step in 1...1_000_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / nonZero(1 + even * d)
      c = nonZero(1 + even / c)
      result *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / nonZero(1 + odd * d)
      c = nonZero(1 + odd / c)
      result *= d * c
      if abs(d * c - 1) < 1e-16 { break }
    }
    return result
  }
}
