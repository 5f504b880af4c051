/// How often each value stands in two numeric samples.
package struct DistinctValues: Equatable, Sendable {
  /// The different values of both sides, ascending.
  package private(set) var values: [Double] = []
  /// Counts in the reference, in the order of ``values``.
  package private(set) var reference: [Int] = []
  /// Counts in the current data, in the order of ``values``.
  package private(set) var current: [Int] = []

  /// Counts the different values of two samples; of a sketch, the rows its items stand for.
  ///
  /// - Complexity: O(n + m).
  package init(_ left: SortedSample, _ right: SortedSample) {
    MergedRuns.forEach(left, right) { value, reference, current in
      self.values.append(value)
      self.reference.append(reference)
      self.current.append(current)
    }
  }
}
