import Statistics
import Tabular

/// The drift preset of Evidently 0.7.23: which test it chooses for a column, with its threshold.
///
/// n is the number of present reference values, k the number of different values on both sides together.
///
///     n ≤ 1000   numbers, k > 5   Kolmogorov-Smirnov       p ≤ 0.05
///                otherwise k ≤ 2  two-proportion z         p < 0.05
///                          k > 2  chi-square goodness of fit, the reference taken as exact   p < 0.05
///     n > 1000   numbers, k > 5   Wasserstein over the reference's standard deviation        ≥ 0.1
///                otherwise        Jensen-Shannon distance, natural logarithm                 ≥ 0.1
///
/// Source: the definitions were written down from Evidently's behaviour. Oracle: Evidently 0.7.23 on real pairs of tables;
/// same test, same verdict, scores within 1e-9.
package enum EvidentlyPreset {
  /// How Evidently sees a column, from what pandas would make of it.
  enum Role: Equatable {
    case numerical
    case categorical
    /// Compared by a domain classifier, which is not reproduced.
    case text
  }

  /// The largest reference to which tests with a p-value are applied.
  static let largestTestedReference = 1000

  /// The role of one side of a column; nil without values.
  ///
  /// An integer column with a gap is one of floats to pandas, and so numerical.
  static func role(_ column: Column) -> Role? {
    switch column.values {
    case .empty: return nil
    case .categories(let words):
      if column.kind == .boolean { return .categorical }
      return 2 * words.distinctCount > words.total ? .text : .categorical
    case .weightedNumbers(let numbers):
      return role(column, distinct: numbers.values.count, total: numbers.total)
    case .numbers(let numbers):
      // Only times need all of their different values counted.
      let limit = column.kind == .timestamp ? .max : column.kind == .integer ? 11 : 0
      return role(column, distinct: distinctCount(numbers, upTo: limit), total: numbers.count)
    }
  }

  private static func distinctCount(_ numbers: [Double], upTo limit: Int) -> Int {
    var seen: Set<Double> = []
    for number in numbers {
      if seen.count >= limit { break }
      seen.insert(number)
    }
    return seen.count
  }

  private static func role(_ column: Column, distinct: Int, total: Int) -> Role {
    if column.kind == .timestamp { return 2 * distinct > total ? .text : .categorical }
    return column.kind == .integer && column.missingCount == 0 && distinct <= 10 ? .categorical : .numerical
  }
}

extension DriftOptions {
  /// The demands of Evidently's preset: half of the columns make the table drifted, nothing is adjusted, and neither
  /// missing values nor few rows count.
  package static func evidently(share: Double? = nil) -> DriftOptions {
    var options = DriftOptions(
      alpha: 0.05, effectThreshold: 0.1, nullShareThreshold: 1, datasetShare: share ?? 0.5, minimumRows: 1)
    options.profile = .evidently
    options.correction = .none
    return options
  }
}
