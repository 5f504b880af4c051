import Glibc

extension KolmogorovDistribution {
  /// The chance that the distribution function of `count` values lies somewhere `gap` or more away from the true one.
  ///
  /// This is the law that SciPy calls `kstwo` and that `ks_2samp` takes for large samples, with the count
  /// n m / (n + m). Exact except for more than 140 values near the middle and more than 20,000 in the tail, where the
  /// error of the expansions is below 1e-7 absolutely and 2e-6 relatively above p = 1e-6.
  ///
  /// Source: R. Simard and P. L'Ecuyer, "Computing the two-sided Kolmogorov-Smirnov distribution", J. Statist. Softw.
  /// 39 (2011), for which formula to take where. Oracle: `scipy.stats.kstwo.sf`, relative 2e-6.
  ///
  /// - Parameters:
  ///   - gap: any number; 0 or less is certain, 1 or more impossible.
  ///   - count: 1 or more.
  /// - Returns: p, between 0 and 1.
  /// - Complexity: O(count) up to 20,000, else O(1).
  package static func upperTail(gap: Double, count: Int) -> Double {
    let n = Double(count)
    let product = n * gap
    if gap >= 1 { return 0 }
    if product <= 0.5 { return 1 }
    if count == 1 { return 2 * (1 - gap) }
    if product >= n - 1 { return 2 * pow(1 - gap, n) }
    let square = product * gap
    if gap >= 0.5 || square >= (count <= 140 ? 4 : 2.2) {
      return min(1, 2 * (count <= 20_000 ? oneSidedTail(gap, count) : 0.5 * tailExpansion(gap, n, terms: 1)))
    }
    if count <= 140 || (count <= 10_000 && n * pow(gap, 1.5) <= 1.4) {
      return max(0, 1 - matrixPower(gap, count))
    }
    return min(1, max(0, tailExpansion(gap, n)))
  }

  /// The chance that the empirical function lies `gap` or more above the true one.
  ///
  ///     gap Σ_j C(n, j) (gap + j / n)^(j − 1) (1 − gap − j / n)^(n − j)        for j / n ≤ 1 − gap
  ///
  /// Only positive terms. Source: Z. W. Birnbaum and F. H. Tingey, Ann. Math. Statist. 22 (1951).
  private static func oneSidedTail(_ gap: Double, _ count: Int) -> Double {
    let n = Double(count)
    let logFactorial = logGamma(n + 1)
    var sum = 0.0
    for index in 0...Int(n * (1 - gap)) {
      let j = Double(index)
      let (low, high) = (gap + j / n, 1 - gap - j / n)
      guard high > 0 else { break }
      let binomial = logFactorial - logGamma(j + 1) - logGamma(n - j + 1)
      sum += exp(binomial + (j - 1) * log(low) + (n - j) * log(high))
    }
    return min(1, gap * sum)
  }

  /// The limit law with its corrections of order n^(−1/2), n^(−1) and n^(−3/2).
  ///
  ///     p = 2 Σ (−1)^(k−1) e^(−2 k² z²) ( 1 − 2 k² z / (3 √n) − … ),    z = √n gap
  ///
  /// One term alone is twice the one-sided tail.
  ///
  /// Source: W. Pelz and I. J. Good, J. R. Statist. Soc. B 38 (1976), formula (1.2).
  private static func tailExpansion(_ gap: Double, _ n: Double, terms: Int = 40) -> Double {
    let z = n.squareRoot() * gap
    var (sum, sign) = (0.0, 1.0)
    for term in 1...terms {
      let k = Double(term)
      let square = k * k
      let u = square * z * z
      let odd = term % 2 == 0 ? 0.0 : 1.0
      let (f1, f2) = (square - odd, 5 * square + 22 - 15 * odd)
      let first = -2 * square * z / (3 * n.squareRoot())
      let second = -(f1 - 4 * (f1 + 3) * u + 8 * u * u) / (18 * n)
      let third = square * z / (27 * n * n.squareRoot()) * (f2 / 5 - 4 * (f2 + 45) * u / 15 + 8 * u * u)
      let factor = exp(-2 * u)
      sum += sign * factor * (1 + first + second + third)
      sign = -sign
      if factor < 1e-20 { break }
    }
    return 2 * sum
  }
}
