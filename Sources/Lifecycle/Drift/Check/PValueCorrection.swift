import Statistics

/// How the p-values of all tests of a check are adjusted, since among many tests some are small by chance.
package enum PValueCorrection: String, CaseIterable, Sendable {
  /// Benjamini-Hochberg: keeps the expected share of false alarms among the alarms at α or less.
  case bh
  /// Benjamini-Yekutieli: the same whatever the dependence of the tests, at the price of seeing less.
  case by
  /// Holm: keeps the chance of a single false alarm at α or less.
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

  /// The adjusted p-values in the order given; a test that is not defined stays so and counts for nothing.
  ///
  ///     Bonferroni   p · m                                         at most 1
  ///     Holm         max over j ≤ i of p₍ⱼ₎ · (m − j + 1)           for the i-th smallest, at most 1
  ///     BY           Benjamini-Hochberg · (1 + 1/2 + … + 1/m)      at most 1
  ///
  /// Sources: S. Holm, Scand. J. Statist. 6 (1979); Y. Benjamini and D. Yekutieli, Ann. Statist. 29 (2001). Oracle:
  /// `statsmodels.stats.multitest.multipletests`.
  ///
  /// - Complexity: O(m log m).
  package func adjusted(_ pValues: [Double?]) -> [Double?] {
    let number = Double(pValues.count { $0 != nil })
    switch self {
    case .none: return pValues
    case .bh: return BenjaminiHochberg.adjusted(pValues)
    case .bonferroni: return pValues.map { $0.map { min(1, $0 * number) } }
    case .by:
      // Yekutieli's factor goes before the cut at 1, so it cannot be put onto Benjamini-Hochberg's result alone.
      let factor = (0..<Int(number)).reduce(0) { $0 + 1 / Double($1 + 1) }
      let small = BenjaminiHochberg.adjusted(pValues.map { $0.map { $0 * 0x1p-60 } })
      return small.map { $0.map { min(1, $0 * 0x1p60 * factor) } }
    case .holm: return Self.holm(pValues)
    }
  }

  private static func holm(_ pValues: [Double?]) -> [Double?] {
    let tests = pValues.enumerated().compactMap { index, p in p.map { (index: index, p: $0) } }
    var result = [Double?](repeating: nil, count: pValues.count)
    var largest = 0.0
    for (rank, test) in tests.sorted(by: { $0.p < $1.p }).enumerated() {
      largest = max(largest, min(1, test.p * Double(tests.count - rank)))
      result[test.index] = largest
    }
    return result
  }
}
