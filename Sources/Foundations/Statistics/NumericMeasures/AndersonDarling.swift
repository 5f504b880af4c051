import Glibc

/// The two-sample Anderson-Darling test of a numeric column, which looks into the tails as well as into the middle.
///
///     A² = (N − 1)/N · (1/n + 1/m) Σ over different values of (l/N) d² / (b (N − b) − N l/4)        A² ≥ 0, no unit
///
/// with l the times a value stands on both sides together, b and a the values below it (those equal to it counted half)
/// together and in the reference, and d = N a − n b: the midrank version for ties. ``standardised`` is A² less its mean,
/// over its deviation, which is what SciPy calls the statistic.
///
/// Between 0.25 and 0.001 the p-value is SciPy's interpolation of the published table. SciPy gives 0.25 and 0.001 for
/// everything beyond, so that a huge change could pass after an adjustment for many columns; here the law of A² for
/// large samples continues the table on both sides, and ``Measurement/pMethod`` says so. Table and law know no ties: with
/// ten different values about 7 % of unmoved columns have p < 0.05, with two 12 %. ``CramerVonMises`` and
/// ``KolmogorovSmirnov`` count ties. Not defined if all values are the same.
///
/// Source: F. W. Scholz and M. A. Stephens, "K-sample Anderson-Darling tests", J. Amer. Statist. Assoc. 82 (1987).
/// Oracle: `scipy.stats.anderson_ksamp(midrank=True)`: statistic to a relative 1e-6, p within the table to 1e-6; R's
/// kSamples beyond it, by order of magnitude.
package struct AndersonDarling: Equatable, Sendable {
  /// A², 0 for two sides in the same shares.
  package let statistic: Double
  /// (A² − 1) / σ.
  package let standardised: Double
  /// The p-value.
  package let pValue: Double
  /// Whether ``pValue`` lies within the table; else it comes from the law for large samples.
  package let isWithinTable: Bool

  /// Compares two samples.
  ///
  /// - Throws: ``SampleError/tooFew(found:needed:)`` if a side is empty or there are fewer than 4 values on both
  ///   together, ``SampleError/noSpread`` if all are the same, ``SampleError/needsValues`` for a sketch.
  /// - Complexity: O(n + m).
  package init(_ reference: SortedSample, _ current: SortedSample) throws(SampleError) {
    try SortedSample.requireValues(reference, current)
    let (n, m) = (Double(reference.count), Double(current.count))
    let total = n + m
    guard total >= 4 else { throw SampleError.tooFew(found: min(reference.count, current.count), needed: 2) }
    guard
      reference.minimum != reference.maximum || current.minimum != current.maximum
        || reference.minimum != current.minimum
    else { throw SampleError.noSpread }
    var (below, belowInReference, sum) = (0, 0, CompensatedSum())
    MergedRuns.forEach(reference, current) { _, left, right in
      let tied = Double(left + right)
      let rank = Double(below) + tied / 2
      let difference = total * (Double(belowInReference) + Double(left) / 2) - n * rank
      sum.add(tied / total * difference * (difference / (rank * (total - rank) - total * tied / 4)))
      below += left + right
      belowInReference += left
    }
    statistic = (total - 1) / total * (1 / n + 1 / m) * max(0, sum.value)
    standardised = (statistic - 1) / Self.variance(n, m).squareRoot()
    (pValue, isWithinTable) = Self.pValue(standardised, statistic)
  }

  /// The variance of A² when nothing has drifted, without ties.
  private static func variance(_ n: Double, _ m: Double) -> Double {
    let total = n + m
    let inverse = 1 / n + 1 / m
    let (h, g) = harmonicSums(n + m)
    let a = (4 * g - 6) + (10 - 6 * g) * inverse
    let b = (2 * g - 4) * 4 + 16 * h + (2 * g - 14 * h - 4) * inverse - 8 * h + 4 * g - 6
    let c = (6 * h + 2 * g - 2) * 4 + (4 * h - 4 * g + 6) * 2 + (2 * h - 6) * inverse + 4 * h
    let d = (2 * h + 6) * 4 - 8 * h
    let cubic = ((a * total + b) * total + c) * total + d
    return cubic / ((total - 1) * (total - 2) * (total - 3))
  }

  /// h = Σ 1/i and g = ΣΣ 1/((N − i) j) for i < j < N, the latter by its closed form Σ 1/i² − (2 h + 1/N)/N.
  private static func harmonicSums(_ total: Double) -> (h: Double, g: Double) {
    let direct = min(total, 1000)
    var (harmonic, squares) = (0.0, 0.0)
    for i in stride(from: direct, through: 1, by: -1) {
      harmonic += 1 / i
      squares += 1 / (i * i)
    }
    if total > direct {
      func tail(_ x: Double) -> (Double, Double) {
        (log(x) + 1 / (2 * x) - 1 / (12 * x * x), -1 / x + 1 / (2 * x * x) - 1 / (6 * x * x * x))
      }
      let (far, near) = (tail(total), tail(direct))
      harmonic += far.0 - near.0
      squares += far.1 - near.1
    }
    let h = harmonic - 1 / total
    return (h, squares - (2 * h + 1 / total) / total)
  }
}

extension AndersonDarling {
  /// Levels of the published table, and the standardised statistics at which they are reached for two samples.
  private static let table: (levels: [Double], statistics: [Double]) = {
    let b0 = [0.675, 1.281, 1.645, 1.96, 2.326, 2.573, 3.085]
    let b1 = [-0.245, 0.25, 0.678, 1.149, 1.822, 2.364, 3.615]
    let b2 = [-0.105, -0.305, -0.362, -0.391, -0.396, -0.345, -0.154]
    return ([0.25, 0.1, 0.05, 0.025, 0.01, 0.005, 0.001], b0.indices.map { b0[$0] + b1[$0] + b2[$0] })
  }()

  /// ln p as the parabola through the table in the sense of least squares: coefficients of 1, x, x².
  private static let parabola = leastSquaresParabola(table.statistics, table.levels.map { log($0) })

  private static func pValue(_ standardised: Double, _ statistic: Double) -> (Double, Bool) {
    let (low, high) = (table.statistics.first ?? 0, table.statistics.last ?? 0)
    if standardised < low { return (max(0.25, QuadraticFormDistribution.andersonDarling(statistic)), false) }
    if standardised > high { return (min(0.001, QuadraticFormDistribution.andersonDarling(statistic)), false) }
    return (exp(parabola[0] + (parabola[1] + parabola[2] * standardised) * standardised), true)
  }

  /// The normal equations about the mean of x, solved by elimination.
  private static func leastSquaresParabola(_ x: [Double], _ y: [Double]) -> [Double] {
    func sum(_ power: Int, _ weights: [Double]) -> Double {
      zip(x, weights).reduce(0) { $0 + pow($1.0, Double(power)) * $1.1 }
    }
    let ones = x.map { _ in 1.0 }
    var rows = (0...2).map { row in (0...2).map { sum(row + $0, ones) } + [sum(row, y)] }
    for pivot in 0...2 {
      for row in 0...2 where row != pivot {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        for column in 0...3 { rows[row][column] -= factor * rows[pivot][column] }
      }
    }
    return rows.indices.map { rows[$0][3] / rows[$0][$0] }
  }
}

extension AndersonDarling: NumericDriftMeasure {
  /// Stands in JSON and options; its value is A², not standardised.
  package static let name = "anderson-darling"
  /// The words for sentences and tables.
  package static let title = "Anderson-Darling"
  /// Exchanging the sides changes nothing.
  package static let isSymmetric = true
  /// A test at the usual level of 5 %; Evidently takes 10 %.
  package static let criterion = DriftCriterion.pValueBelow(0.05)
  /// Computed when it is chosen.
  package static let isRoutine = false

  package static func measure(
    _ reference: SortedSample, _ current: SortedSample
  ) throws(SampleError) -> Measurement {
    let test = try AndersonDarling(reference, current)
    return Measurement(
      value: test.statistic, pValue: test.pValue, pMethod: test.isWithinTable ? "table" : "limit beyond the table")
  }
}
