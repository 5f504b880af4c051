import Glibc

/// The permutation test of the total variation distance, right for sparse tables and any number of categories.
///
///     p = (1 + number of 1,000 random assignments with a distance at least as large) / 1,001
///
/// Random assignments of all rows to sides of the given sizes are drawn table by table, not row by row, from a generator with
/// a fixed seed: the same counts have the same p every time. p cannot be below 0.000999, so after a strict adjustment
/// for many columns it may never be small enough; and it has an error of about √(p (1 − p) / 1,000). Evidently leaves out
/// the 1, and so reports 0.
///
/// Source: B. Phipson and G. K. Smyth, Stat. Appl. Genet. Mol. Biol. 9 (2010), for counting the observed assignment.
/// Oracle: Evidently 0.7.23 (`TVD`), absolute 0.05.
package enum PermutedTotalVariation: CategoricalDriftMeasure {
  /// Stands in JSON and options.
  package static let name = "total-variation-test"
  /// The words for sentences and tables.
  package static let title = "total variation distance, permutation test"
  /// Exchanging the sides changes nothing: the smaller side is drawn.
  package static let isSymmetric = true
  /// A test at the usual level of 5 %; Evidently takes 10 %.
  package static let criterion = DriftCriterion.pValueBelow(0.05)
  /// Computed when it is chosen.
  package static let isRoutine = false

  /// The number of random assignments.
  package static let assignments = 1000

  /// - Complexity: O(1000 · Σ deviation of a category's count).
  package static func measure(_ pair: CategoryPair) throws(SampleError) -> Measurement {
    let distance = try TotalVariationDistance.measure(pair)
    let totals = zip(pair.reference, pair.current).map(+)
    let (sample, rows) = (min(pair.referenceTotal, pair.currentTotal), pair.referenceTotal + pair.currentTotal)
    var generator = PermutationGenerator(state: 20_010_619)
    var reached = 0
    for _ in 0..<assignments {
      var (left, remaining, sum) = (sample, rows, 0.0)
      for total in totals {
        let drawn = generator.hypergeometric(draws: left, successes: total, total: remaining)
        sum += abs(Double(drawn) / Double(sample) - Double(total - drawn) / Double(rows - sample))
        left -= drawn
        remaining -= total
      }
      // Equal tables may differ in the last bits of their distance.
      reached += sum / 2 >= distance.value * (1 - 1e-12) ? 1 : 0
    }
    return Measurement(
      value: distance.value, pValue: Double(reached + 1) / Double(assignments + 1),
      pMethod: "\(assignments) permutations", binning: distance.binning)
  }
}

/// A generator of random tables with a state of 64 bits.
///
/// Source: G. L. Steele, D. Lea and C. H. Flood, "Fast splittable pseudorandom number generators" (2014).
private struct PermutationGenerator {
  var state: UInt64

  /// A number from 0 to below 1.
  private mutating func uniform() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((mixed ^ (mixed >> 31)) >> 11) * 0x1p-53
  }

  /// The same for a few marked rows: each is drawn or not.
  private mutating func drawnOneByOne(draws: Int, successes: Int, total: Int) -> Int {
    var (left, rows, drawn) = (draws, total, 0)
    for _ in 0..<successes {
      if uniform() * Double(rows) < Double(left) {
        drawn += 1
        left -= 1
      }
      rows -= 1
    }
    return drawn
  }

  private func logBinomial(_ n: Double, _ k: Double) -> Double {
    Self.logFactorial(n) - Self.logFactorial(k) - Self.logFactorial(n - k)
  }

  /// ln x! by Stirling's series, good to 1e-9 from 16 on; the table holds what is below.
  private static func logFactorial(_ x: Double) -> Double {
    if x < 16 { return smallLogFactorials[Int(exactly: x) ?? 0] }
    let inverse = 1 / x
    return (x + 0.5) * log(x) - x + 0.918_938_533_204_672_7 + inverse / 12 - inverse * inverse * inverse / 360
  }

  private static let smallLogFactorials = (0..<16).map { logGamma(Double($0) + 1) }

  /// How many of `successes` marked rows out of `total` are among `draws` drawn without putting back.
  ///
  /// By inversion outwards from the most likely number, with the ratios of neighbouring chances.
  mutating func hypergeometric(draws: Int, successes: Int, total: Int) -> Int {
    let (low, high) = (max(0, draws + successes - total), min(draws, successes))
    guard low < high else { return low }
    if successes <= 8 { return drawnOneByOne(draws: draws, successes: successes, total: total) }
    let (n, k, all) = (Double(draws), Double(successes), Double(total))
    let mode = min(high, max(low, Int((n + 1) * (k + 1) / (all + 2))))
    let x = Double(mode)
    let peak = exp(logBinomial(k, x) + logBinomial(all - k, n - x) - logBinomial(all, n))
    var rest = uniform() - peak
    if rest < 0 { return mode }
    var (below, above, chanceBelow, chanceAbove) = (mode, mode, peak, peak)
    while below > low || above < high {
      if above < high {
        let x = Double(above)
        chanceAbove *= (k - x) * (n - x) / ((x + 1) * (all - k - n + x + 1))
        above += 1
        rest -= chanceAbove
        if rest < 0 { return above }
      }
      if below > low {
        let x = Double(below)
        chanceBelow *= x * (all - k - n + x) / ((k - x + 1) * (n - x + 1))
        below -= 1
        rest -= chanceBelow
        if rest < 0 { return below }
      }
      if chanceAbove + chanceBelow < 1e-18 { break }
    }
    return mode
  }
}
