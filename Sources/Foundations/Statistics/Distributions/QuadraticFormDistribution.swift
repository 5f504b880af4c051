import Glibc

/// The distribution of a sum of squared normal variables with falling weights, Σ Z_j² / a_j.
///
/// The limits of quadratic statistics of empirical distribution functions, such as those of Cramér-von Mises and
/// Anderson-Darling, are of this form.
package enum QuadraticFormDistribution {
  /// The chance that the Cramér-von Mises statistic of large samples is `statistic` or more; its mean is 1/6.
  ///
  ///     a_j = (π j)²,    D(u) = sin √u / √u
  ///
  /// Oracle: 1 − the series of Csörgő and Faraway (1996) as SciPy sums it, absolute 1e-7, which is where SciPy stops;
  /// relative 1e-10 to mpmath also in deep tails.
  package static func cramerVonMises(_ statistic: Double) -> Double {
    upperTail(statistic, isCertainBelow: 0.005) { index in
      let pole = Double.pi * Double(index)
      return pole * pole
    } determinant: { u in
      sin(u.squareRoot()) / u.squareRoot()
    }
  }

  /// The chance that the Anderson-Darling statistic of large samples is `statistic` or more; its mean is 1.
  ///
  ///     a_j = j (j + 1),    D(u) = −cos(π √(1 + 4 u) / 2) / (π u)
  ///
  /// Oracle: G. and J. Marsaglia, J. Statist. Softw. 9 (2004), table of the limit.
  package static func andersonDarling(_ statistic: Double) -> Double {
    upperTail(statistic, isCertainBelow: 0.05) { index in
      Double(index * (index + 1))
    } determinant: { u in
      -cos(Double.pi / 2 * (1 + 4 * u).squareRoot()) / (Double.pi * u)
    }
  }

  /// The chance of `x` or more.
  ///
  ///     p = 1/π Σ_k (−1)^(k+1) ∫ from a_(2k−1) to a_(2k) of e^(−x u / 2) / ( u √|D(u)| ) du
  ///
  /// D(u) = Π (1 − u / a_j) is 0 at both ends of each interval, where the integrand grows as an inverse square root: the
  /// case that Gauss-Chebyshev quadrature is exact for. All terms are relative to the first, so tails keep their digits.
  ///
  /// Source: N. V. Smirnov, Mat. Sbornik 2 (1937).
  private static func upperTail(
    _ x: Double, isCertainBelow certain: Double, poles: (Int) -> Double, determinant: (Double) -> Double
  ) -> Double {
    guard x > certain else { return 1 }
    var (sum, sign) = (0.0, 1.0)
    for k in 1...60 {
      let (low, high) = (poles(2 * k - 1), poles(2 * k))
      let term = integral(from: low, to: high) { u in exp(-x * u / 2) / (u * abs(determinant(u)).squareRoot()) }
      sum += sign * term
      sign = -sign
      if term <= abs(sum) * 1e-15 { break }
    }
    return min(1, max(0, sum / .pi))
  }

  private static func integral(from low: Double, to high: Double, _ integrand: (Double) -> Double) -> Double {
    let (nodes, middle, half) = (200, (low + high) / 2, (high - low) / 2)
    var sum = 0.0
    for node in 0..<nodes {
      let angle = Double.pi * (Double(node) + 0.5) / Double(nodes)
      sum += integrand(middle + half * cos(angle)) * half * sin(angle)
    }
    return sum * .pi / Double(nodes)
  }
}
