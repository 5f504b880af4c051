extension KolmogorovSmirnov {
  /// How the p-value of a gap is computed.
  package enum PValueMethod: String, Sendable {
    /// By counting the orders in which two samples without ties can stand; too large with ties.
    case exact
    /// By counting the orders in which values tied as these are can stand.
    case exactWithTies = "exact, ties counted"
    /// By the law of a single sample of n m / (n + m) values, as SciPy does.
    case asymptotic
    /// By the law for large samples, Q(D √(n m / (n + m))), as R does.
    case limit
    /// SciPy's choice: exact up to 10,000 values a side, else asymptotic. Also asymptotic where counting would take
    /// millions of steps and p is below 1e-13, since nothing is decided there.
    case automatic
  }

  /// The largest side for which orders are counted exactly.
  package static let exactLimit = 10_000

  /// The two-sided p-value without regard to ties: the chance of a gap at least this wide when nothing has drifted.
  ///
  /// Oracles: `scipy.stats.ks_2samp`: `method="exact"` to a relative 1e-9, `"asymp"` and `"auto"` to 1e-6;
  /// `scipy.special.kolmogorov` for the limit, which is within 0.006 of the exact p below 0.2 for two samples of 5, and
  /// within 0.0004 for two of 100.
  ///
  /// - Returns: p, and the method that was used, which is never ``PValueMethod/automatic``.
  /// - Complexity: exact: O(n) for sides of one size, else O(D n m) steps.
  package func pValue(_ method: PValueMethod) -> (p: Double, method: PValueMethod) {
    let (n, m) = (Double(referenceCount), Double(currentCount))
    switch method {
    case .limit: return (KolmogorovDistribution.upperTail(statistic * (n * m / (n + m)).squareRoot()), .limit)
    case .asymptotic: return (asymptotic, .asymptotic)
    case .automatic where max(referenceCount, currentCount) > Self.exactLimit: return (asymptotic, .asymptotic)
    case .automatic where referenceCount != currentCount && isTooLongToCount: return (asymptotic, .asymptotic)
    case .automatic, .exact, .exactWithTies:
      if gap == 0 { return (1, .exact) }
      return (referenceCount == currentCount ? exactForEqualSizes() : exactByPaths(), .exact)
    }
  }

  /// The two-sided p-value of two samples with their ties: what a check reports.
  ///
  /// Up to 10,000 values a side the orders of values tied as these are are counted, so that a column with few different
  /// values does not look less drifted than it is; beyond, and where p is below 1e-13 and counting would be long,
  /// SciPy's asymptotic law is taken, which is too large with ties. Oracle: R's `psmirnov` and
  /// `ks.test(exact = TRUE)`, to its rounding of 1e-12; permutations.
  ///
  /// - Complexity: O(D n m) steps, about 10 ms at most.
  package func pValue(of reference: SortedSample, _ current: SortedSample) -> (p: Double, method: PValueMethod) {
    guard gap > 0, reference.isExact, current.isExact, max(referenceCount, currentCount) <= Self.exactLimit,
      !isTooLongToCount
    else { return pValue(.automatic) }
    var (blocks, hasTies) = ([Int](), false)
    blocks.reserveCapacity(referenceCount + currentCount)
    MergedRuns.forEach(reference, current) { _, left, right in
      blocks.append(left + right)
      hasTies = hasTies || left + right > 1
    }
    return hasTies ? (exactByPaths(tied: blocks), .exactWithTies) : pValue(.automatic)
  }

  private var isTooLongToCount: Bool {
    let (n, m) = (Double(referenceCount), Double(currentCount))
    return Double(gap) > 2e6 && statistic * (n * m / (n + m)).squareRoot() > 4
  }

  private var asymptotic: Double {
    let (n, m) = (Double(referenceCount), Double(currentCount))
    return KolmogorovDistribution.upperTail(
      gap: statistic, count: max(1, Int((n * m / (n + m)).rounded(.toNearestOrEven))))
  }

  /// The reflection formula for two samples of one size n, with h = n D.
  ///
  ///     p = 2 Σ (−1)^(k−1) C(2n, n − k h) / C(2n, n)
  ///
  /// nested as 2 r₁ (1 − r₂ (1 − r₃ …)) with the ratios of neighbouring terms, each a product of h factors below 1.
  ///
  /// Source: B. V. Gnedenko and V. S. Korolyuk, Dokl. Akad. Nauk SSSR 80 (1951).
  func exactForEqualSizes() -> Double {
    let n = referenceCount
    let h = gap / n
    var nested = 0.0
    for k in stride(from: n / h, through: 1, by: -1) {
      var ratio = 1.0
      for step in 1...h {
        ratio *= Double(n - (k - 1) * h - step + 1) / Double(n + (k - 1) * h + step)
      }
      nested = ratio * (1 - nested)
    }
    return min(1, 2 * nested)
  }

  /// The chance that a random path from (0, 0) to (n, m) leaves the band |i / n − j / m| < D.
  ///
  ///     P(i, j) = (i P(i − 1, j) + j P(i, j − 1)) / (i + j),    P = 1 outside the band
  ///
  /// Only sums of positive terms, so tiny chances keep their relative precision. Walked along the diagonals
  /// i + j = s, whose cells do not depend on each other. With ties the path is only held to the band where a block of
  /// equal values ends: in between, the distribution functions are not defined.
  ///
  /// Sources: J. L. Hodges, "The significance probability of the Smirnov two-sample test", Ark. Mat. 3 (1958);
  /// G. Schröer and D. Trenkler, Comput. Statist. Data Anal. 20 (1995), for ties.
  ///
  /// - Parameter blocks: how often each value stands on both sides together, ascending; nil without ties.
  /// - Returns: the chance, between 0 and 1.
  func exactByPaths(tied blocks: [Int]? = nil) -> Double {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: 3 * (referenceCount + 3)) { memory in
      var walk = PathWalk(memory, referenceCount, currentCount, gap: gap)
      if let blocks {
        for tied in blocks where !walk.pass(tied) { return 1 }
      } else {
        for _ in 0..<(referenceCount + currentCount) where !walk.pass(1) { return 1 }
      }
      return walk.chance
    }
  }
}
