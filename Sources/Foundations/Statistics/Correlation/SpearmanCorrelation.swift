/// How closely two numeric columns rise and fall together, along whatever curve.
///
///     ρ = Pearson's r of the ranks, equal values sharing the mean of their ranks        −1 ≤ ρ ≤ 1
///
/// over rows in which both have a value. Source: C. Spearman, Am. J. Psychol. 15 (1904). Oracle: `scipy.stats.spearmanr`.
package struct SpearmanCorrelation: Equatable, Sendable {
  /// ρ.
  package let coefficient: Double
  /// Rows in which both columns have a value.
  package let count: Int

  /// The correlation of two columns; NaN stands for a missing value.
  ///
  /// - Throws: ``SampleError`` with fewer than four common rows, or if a column is constant over them.
  /// - Complexity: O(n log n).
  package init(_ left: [Double], _ right: [Double]) throws(SampleError) {
    try self.init(RankedColumn(left), RankedColumn(right))
  }

  /// The correlation of two columns that were sorted before, of the same number of rows.
  ///
  /// - Throws: ``SampleError`` with fewer than four common rows, or if a column is constant over them.
  /// - Complexity: O(n).
  package init(_ left: RankedColumn, _ right: RankedColumn) throws(SampleError) {
    let pearson = try PearsonCorrelation(left.ranks(where: right), right.ranks(where: left))
    (coefficient, count) = (pearson.coefficient, pearson.count)
  }
}

/// A column in the order of its values, to be ranked again for the rows that it has in common with others.
package struct RankedColumn: Equatable, Sendable {
  private let values: [Double]
  /// The rows with a value, by it.
  private let order: [Int]
  /// The ranks of all rows; used where no row is left out.
  private let ranks: [Double]

  /// Sorts a column; NaN stands for a missing value.
  ///
  /// - Complexity: O(n log n).
  package init(_ values: [Double]) {
    self.values = values
    order = values.indices.filter { values[$0].isFinite }.sorted { values[$0] < values[$1] }
    ranks = Self.ranks(values, order)
  }

  /// The ranks of the rows in which `other` has a value, too.
  ///
  /// They count from 1, equal values share the mean of theirs, and other rows have NaN.
  ///
  /// - Complexity: O(n).
  func ranks(where other: RankedColumn) -> [Double] {
    guard other.order.count < other.values.count else { return ranks }
    return Self.ranks(values, order.filter { other.values[$0].isFinite })
  }

  private static func ranks(_ values: [Double], _ order: [Int]) -> [Double] {
    var ranks = [Double](repeating: .nan, count: values.count)
    var first = 0
    while first < order.count {
      var end = first + 1
      while end < order.count, values[order[end]] == values[order[first]] { end += 1 }
      // The mean of first + 1 … end.
      for place in first..<end { ranks[order[place]] = Double(first + 1 + end) / 2 }
      first = end
    }
    return ranks
  }
}
