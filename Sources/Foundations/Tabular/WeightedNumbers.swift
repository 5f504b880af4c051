/// Numbers that stand for many: what is left of a numeric column when its rows were not kept.
///
/// Either every different value with its count, which is exact, or the items of a quantile sketch with their weights.
package struct WeightedNumbers: Equatable, Sendable {
  /// The values, ascending and all different, in the column's unit.
  package let values: [Double]
  /// How many rows each of ``values`` stands for, at least 1; their sum is the number of present finite values.
  package let weights: [Int]
  /// The largest error of the rank of any of ``values``, as a share of all rows; 0 if the counts are exact.
  package let rankError: Double
  /// Mean and deviation of the rows themselves, where they are known better than from the weighted values; nil otherwise.
  package var moments: Moments?

  /// Weighted numbers; `values` and `weights` go together.
  package init(values: [Double], weights: [Int], rankError: Double = 0) {
    self.values = values
    self.weights = weights
    self.rankError = rankError
  }

  /// Whether every value is there with its true count.
  package var isExact: Bool { rankError == 0 }
  /// The number of values they stand for.
  package var total: Int { weights.reduce(0, +) }
}
