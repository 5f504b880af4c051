/// The Benjamini-Hochberg adjustment of p-values for many tests at once.
///
///     adjusted of the i-th smallest = min over j ≥ i of  p₍ⱼ₎ · m / j,  at most 1
///
/// Calling everything with an adjusted p below α a discovery keeps the expected share of false ones among them at α or
/// less, for independent or positively dependent tests.
///
/// Source: Y. Benjamini and Y. Hochberg, J. R. Statist. Soc. B 57 (1995). Oracle:
/// `scipy.stats.false_discovery_control`, relative 1e-12.
package enum BenjaminiHochberg {
  /// The adjusted p-values, in the order given; a test that is not defined stays so and does not count into m.
  ///
  /// - Complexity: O(m log m).
  package static func adjusted(_ pValues: [Double?]) -> [Double?] {
    let tests = pValues.enumerated().compactMap { index, p in p.map { (index: index, p: $0) } }
    var result = [Double?](repeating: nil, count: pValues.count)
    var smallest = 1.0
    for (rank, test) in tests.sorted(by: { $0.p < $1.p }).enumerated().reversed() {
      smallest = min(smallest, test.p * Double(tests.count) / Double(rank + 1))
      result[test.index] = smallest
    }
    return result
  }
}
