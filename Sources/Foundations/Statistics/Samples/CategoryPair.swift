/// How often each category stands in the reference and in the current data, aligned.
///
/// Categories are sorted by the bytes of their text (as Python sorts strings), so that "the last category" means the
/// same on every machine. Missing values are not categories; they are the caller's to count.
package struct CategoryPair: Equatable, Sendable {
  /// The categories that stand at least once on either side, in the order of their bytes.
  package let labels: [String]
  /// Counts in the reference, in the order of ``labels``.
  package let reference: [Int]
  /// Counts in the current data, in the order of ``labels``.
  package let current: [Int]

  /// Aligns the counts of two sides; categories that stand on neither side are left out.
  ///
  /// - Complexity: O(k log k).
  package init(reference: [String: Int], current: [String: Int]) {
    let counted = reference.filter { $0.value > 0 }.keys
    let added = current.filter { $0.value > 0 && (reference[$0.key] ?? 0) <= 0 }.keys
    labels = (Array(counted) + Array(added)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.reference = labels.map { max(0, reference[$0] ?? 0) }
    self.current = labels.map { max(0, current[$0] ?? 0) }
  }

  /// Aligns two columns of values.
  package init(reference: [String], current: [String]) {
    func counts(_ values: [String]) -> [String: Int] { values.reduce(into: [:]) { $0[$1, default: 0] += 1 } }
    self.init(reference: counts(reference), current: counts(current))
  }

  /// The number of categories.
  package var count: Int { labels.count }
  /// The number of values in the reference.
  package var referenceTotal: Int { reference.reduce(0, +) }
  /// The number of values in the current data.
  package var currentTotal: Int { current.reduce(0, +) }

  /// The counts as bins, one per category.
  package var bins: BinnedPair {
    BinnedPair(reference: reference, current: current, binning: .categories(count))
  }

  /// Throws ``SampleError/tooFew(found:needed:)`` unless both sides have at least one value.
  func requireBoth() throws(SampleError) {
    let smaller = min(referenceTotal, currentTotal)
    guard smaller >= 1 else { throw SampleError.tooFew(found: smaller, needed: 1) }
  }
}
