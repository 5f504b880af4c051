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
    let common = zip(left, right).filter { $0.isFinite && $1.isFinite }
    let pearson = try PearsonCorrelation(Self.ranks(common.map(\.0)), Self.ranks(common.map(\.1)))
    (coefficient, count) = (pearson.coefficient, pearson.count)
  }

  /// The rank of each value from 1; equal values share the mean of theirs.
  package static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
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
