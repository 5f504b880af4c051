extension CategoryPair {
  /// Takes counts whose labels are already in the order of their bytes, leaving out those that stand on neither side.
  ///
  /// For many pairs over the same labels, which are then sorted once.
  ///
  /// - Parameters:
  ///   - sortedLabels: k different labels, ascending by their bytes.
  ///   - reference: k counts, each 0 or more.
  ///   - current: k counts, each 0 or more.
  package init(sortedLabels: [String], reference: [Int], current: [Int]) {
    let kept = sortedLabels.indices.filter { reference[$0] + current[$0] > 0 }
    guard kept.count < sortedLabels.count else {
      (labels, self.reference, self.current) = (sortedLabels, reference, current)
      return
    }
    labels = kept.map { sortedLabels[$0] }
    self.reference = kept.map { reference[$0] }
    self.current = kept.map { current[$0] }
  }
}
