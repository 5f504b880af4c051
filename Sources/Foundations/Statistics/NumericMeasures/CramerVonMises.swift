/// The two-sample Cramér-von Mises test of a numeric column: how far the distribution functions are apart on average.
///
///     T = n m / N² · Σ over different values of l (F − G)²        T ≥ 0, no unit
///
/// with F and G the empirical distribution functions of both sides at a value, and l the times it stands on both sides
/// together. SciPy and Evidently compute T from midranks, which is the same without ties; with ties their T is not 0 for
/// sides in the same shares and unequal in size: 500 zeros and 500 ones against 400 and 400 give p = 0.00002 there. mlo
/// sums (F − G)² once for each block of ties, so that an unmoved column has T = 0 and p = 1. ``midrankStatistic`` is
/// SciPy's T, for comparing with it.
///
/// p is exact, ties counted, for sides of at most 20 values where counting takes no more than 200 million steps; else T
/// is brought to the mean and variance of the law for large samples, with both computed from the ties.
///
/// Source: T. W. Anderson, Ann. Math. Statist. 33 (1962); Y. Xiao, A. Gordon and A. Yakovlev, J. Statist. Softw. 17 (2006).
/// Oracle: `scipy.stats.cramervonmises_2samp`: T to 1e-9, p to 1e-6 without ties, midrank T to 1e-9 with them; p with
/// ties against permutations.
package struct CramerVonMises: Equatable, Sendable {
  /// T.
  package let statistic: Double
  /// T from midranks, as SciPy and Evidently have it; equals ``statistic`` without ties.
  package let midrankStatistic: Double
  /// The p-value.
  package let pValue: Double
  /// The p-value of ``midrankStatistic`` for many rows, as SciPy and Evidently have it.
  package let midrankPValue: Double
  /// Whether ``pValue`` was counted exactly.
  package let isExact: Bool

  /// Compares two samples.
  ///
  /// - Throws: ``SampleError/tooFew(found:needed:)`` if a side is empty, ``SampleError/needsValues`` for a sketch.
  /// - Complexity: O(n + m).
  package init(_ reference: SortedSample, _ current: SortedSample) throws(SampleError) {
    try SortedSample.requireValues(reference, current)
    let blocks = TiedBlocks(reference, current)
    (statistic, midrankStatistic) = (blocks.statistic, blocks.midrankStatistic)
    midrankPValue = blocks.midrankPValue
    let exact = max(reference.count, current.count) <= 20 ? Self.exactPValue(reference, current) : nil
    (pValue, isExact) = (exact ?? blocks.pValueForManyRows, exact != nil)
  }

  /// The share of all assignments of the values to sides whose T is at least the one found; nil if counting takes long.
  ///
  /// Counts the assignments with a smaller T, block by block, by the sum l (i m − j n)² so far. All counts are whole
  /// and below 2^53, so nothing is rounded.
  private static func exactPValue(_ reference: SortedSample, _ current: SortedSample) -> Double? {
    let (n, m) = (reference.count, current.count)
    var (blocks, i, j, limit) = ([Int](), 0, 0, 0)
    let divisor = greatestCommonDivisor(n, m)
    func gap(_ i: Int, _ j: Int) -> Int { (i * m - j * n) / divisor * ((i * m - j * n) / divisor) }
    MergedRuns.forEach(reference, current) { _, left, right in
      (i, j) = (i + left, j + right)
      limit += (left + right) * gap(i, j)
      blocks.append(left + right)
    }
    if limit == 0 { return 1 }
    guard limit * (n + 1) * (n + m + blocks.count) <= 200_000_000 else { return nil }
    var ways = [[Double]](repeating: [], count: n + 1)
    ways[0] = [1] + [Double](repeating: 0, count: limit - 1)
    var done = 0
    for tied in blocks {
      var next = [[Double]](repeating: [], count: n + 1)
      for i in 0...min(n, done) where !ways[i].isEmpty {
        var choices = 1.0
        for more in 0...tied {
          defer { choices *= Double(tied - more) / Double(more + 1) }
          guard i + more <= n, done + tied - i - more <= m else { continue }
          let step = tied * gap(i + more, done + tied - i - more)
          if step < limit { add(ways[i], times: choices.rounded(), shiftedBy: step, to: &next[i + more], limit) }
        }
      }
      ways = next
      done += tied
    }
    let all = (1...n).reduce(1.0) { ($0 * Double(m + $1) / Double($1)).rounded() }
    return (all - ways[n].reduce(0, +)) / all
  }

  private static func add(
    _ counts: [Double], times factor: Double, shiftedBy step: Int, to sum: inout [Double], _ limit: Int
  ) {
    if sum.isEmpty { sum = [Double](repeating: 0, count: limit) }
    for index in 0..<(limit - step) { sum[index + step] += factor * counts[index] }
  }

  private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    right == 0 ? left : greatestCommonDivisor(right, left % right)
  }
}

/// T and its moments, summed over blocks of ties.
private struct TiedBlocks {
  let statistic: Double
  let midrankStatistic: Double
  /// The p-value by the law for large samples.
  let pValueForManyRows: Double
  let midrankPValue: Double

  init(_ reference: SortedSample, _ current: SortedSample) {
    let (n, m) = (Double(reference.count), Double(current.count))
    let rows = n + m
    var (i, j, mean, covariance, before) = (0, 0, 0.0, 0.0, 0.0)
    var (sum, ranks) = (CompensatedSum(), CompensatedSum())
    MergedRuns.forEach(reference, current) { _, left, right in
      let (a, b) = (Double(left), Double(right))
      let (below, otherBelow) = (Double(j) + b / 2, Double(i) + a / 2)
      ranks.add(
        n * (a * below * below + a * (a * a - 1) / 12) + m * (b * otherBelow * otherBelow + b * (b * b - 1) / 12))
      (i, j) = (i + left, j + right)
      let (weight, share) = ((a + b) / rows, Double(i + j) / rows)
      let (gap, rest) = (Double(i) / n - Double(j) / m, (rows - Double(i + j)) / rows)
      sum.add(weight * gap * gap)
      mean += weight * share * rest
      covariance += weight * rest * rest * (weight * share * share + 2 * before)
      before += weight * share * share
    }
    statistic = n * m / rows * sum.value
    midrankStatistic = ranks.value / (n * m * rows) - (4 * n * m - 1) / (6 * rows)
    pValueForManyRows = Self.pValue(
      statistic, n, m, mean: mean * rows / max(rows - 1, 1), covariance: covariance)
    midrankPValue = Self.pValue(
      midrankStatistic, n, m, mean: (1 + 1 / rows) / 6, covariance: Self.untiedCovariance(rows))
  }

  /// p of T brought to mean 1/6 and variance 1/45, those of the limit.
  ///
  /// The variance without ties is exact; ties scale it by the squared covariances of F − G, summed with and without ties.
  private static func pValue(_ t: Double, _ n: Double, _ m: Double, mean: Double, covariance: Double) -> Double {
    let rows = n + m
    let square = rows * rows
    let untied = (rows + 1) * (4 * n * m * rows - 3 * (n * n + m * m) - 2 * n * m) / (45 * square * 4 * n * m)
    let variance = untied * covariance / untiedCovariance(rows)
    guard variance > 0 else { return 1 }
    return QuadraticFormDistribution.cramerVonMises(1 / 6 + (t - mean) / (45 * variance).squareRoot())
  }
}

extension TiedBlocks {
  /// Σ Σ of the squared covariances without ties, (N² − 1)(2 N² + 7) / (180 N⁴).
  private static func untiedCovariance(_ rows: Double) -> Double {
    (1 - 1 / (rows * rows)) * (2 + 7 / (rows * rows)) / 180
  }
}

extension CramerVonMises: NumericDriftMeasure {
  /// Stands in JSON and options; its value is T.
  package static let name = "cramer-von-mises"
  /// The words for sentences and tables.
  package static let title = "Cramér-von Mises"
  /// Exchanging the sides changes nothing.
  package static let isSymmetric = true
  /// A test at the usual level of 5 %; Evidently takes 10 %.
  package static let criterion = DriftCriterion.pValueBelow(0.05)
  /// Computed when it is chosen.
  package static let isRoutine = false

  package static func measure(
    _ reference: SortedSample, _ current: SortedSample
  ) throws(SampleError) -> Measurement {
    let test = try CramerVonMises(reference, current)
    return Measurement(
      value: test.statistic, pValue: test.pValue, pMethod: test.isExact ? "exact, ties counted" : "limit, ties counted")
  }
}
