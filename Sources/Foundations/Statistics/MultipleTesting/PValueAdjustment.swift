/// How the p-values of many tests at once are adjusted, since among many tests some are small by chance.
///
/// Everything with an adjusted p below α is called a discovery.
///
/// Oracle: `statsmodels.stats.multitest.multipletests` and R's `p.adjust`, relative 1e-12.
package enum PValueAdjustment: String, CaseIterable, Sendable {
  /// Benjamini-Hochberg: keeps the expected share of false discoveries among the discoveries at α or less, for independent
  /// or positively dependent tests.
  case bh
  /// Benjamini-Yekutieli: the same whatever the dependence of the tests, at the price of seeing less.
  case by
  /// Holm: keeps the chance of a single false discovery at α or less.
  case holm
  /// Bonferroni: as Holm, simpler and never sharper.
  case bonferroni
  /// Every test by itself.
  case none

  /// The name in sentences.
  package var title: String {
    switch self {
    case .bh: "Benjamini-Hochberg"
    case .by: "Benjamini-Yekutieli"
    case .holm: "Holm"
    case .bonferroni: "Bonferroni"
    case .none: "no adjustment"
    }
  }

  /// The name in documents.
  package var documentName: String {
    switch self {
    case .bh: "benjamini-hochberg"
    case .by: "benjamini-yekutieli"
    case .holm, .bonferroni, .none: rawValue
    }
  }

  /// The adjusted p-values in the order given; a test that is not defined stays so and does not count into m.
  ///
  ///     Bonferroni   p · m                                        at most 1
  ///     Holm         max over j ≤ i of  p₍ⱼ₎ · (m − j + 1)         for the i-th smallest, at most 1
  ///     BH           min over j ≥ i of  p₍ⱼ₎ · m / j               for the i-th smallest, at most 1
  ///     BY           as BH, times 1 + 1/2 + … + 1/m               at most 1
  ///
  /// Sources: Y. Benjamini and Y. Hochberg, J. R. Statist. Soc. B 57 (1995); Y. Benjamini and D. Yekutieli, Ann. Statist.
  /// 29 (2001); S. Holm, Scand. J. Statist. 6 (1979).
  ///
  /// - Complexity: O(m log m).
  package func adjusted(_ pValues: [Double?]) -> [Double?] {
    let tests = pValues.enumerated().compactMap { index, p in p.map { (index: index, p: $0) } }
      .sorted { $0.p < $1.p }
    let number = Double(tests.count)
    let ascending = tests.map(\.p)
    let adjusted: [Double] =
      switch self {
      case .none: ascending
      case .bonferroni: ascending.map { $0 * number }
      case .holm: Self.running(ascending.enumerated().map { $1 * (number - Double($0)) }, max)
      case .bh: Self.stepUp(ascending, factor: number)
      case .by: Self.stepUp(ascending, factor: number * tests.indices.reduce(0) { $0 + 1 / Double($1 + 1) })
      }
    var result = [Double?](repeating: nil, count: pValues.count)
    for (test, p) in zip(tests, adjusted) { result[test.index] = min(1, p) }
    return result
  }

  private static func stepUp(_ ascending: [Double], factor: Double) -> [Double] {
    running(ascending.enumerated().map { $1 * factor / Double($0 + 1) }.reversed(), min).reversed()
  }

  /// The largest, or smallest, so far.
  private static func running(_ values: [Double], _ choose: (Double, Double) -> Double) -> [Double] {
    values.reduce(into: []) { result, value in result.append(result.last.map { choose($0, value) } ?? value) }
  }
}
