import Statistics
import Tabular

/// How much of a column is known only from a sketch of its values, and what that leaves open.
package struct Approximation: Equatable, Sendable {
  /// How far ranks of the reference can be off, as a share of its rows; 0 if its values are known.
  package let referenceRankError: Double
  /// How far ranks of the current values can be off, as a share of the rows; 0 if the values are known.
  package let currentRankError: Double

  /// Nil if both sides are known exactly.
  init?(_ reference: SortedSample, _ current: SortedSample) {
    guard !reference.isExact || !current.isExact else { return nil }
    (referenceRankError, currentRankError) = (reference.rankError, current.rankError)
  }

  /// The mark in sentences: "approximate, ranks within 0.13 %".
  var words: String {
    "approximate, ranks within \(NumberWording.percent(max(referenceRankError, currentRankError)))"
  }
}

extension Column {
  /// The column's numbers in order, whether they were all kept or counted or sketched; nil for other columns.
  var sample: SortedSample? {
    switch values {
    case .numbers(let numbers): SortedSample(numbers)
    case .weightedNumbers(let numbers):
      SortedSample(
        values: numbers.values, weights: numbers.weights, rankError: numbers.rankError,
        figures: numbers.moments.map { moments in
          .init(mean: moments.mean, standardDeviation: (moments.secondSum / Double(max(moments.count, 1))).squareRoot())
        })
    case .categories, .empty: nil
    }
  }

  /// The numbers, in any order and each at least once; empty for other columns.
  var numberValues: [Double] {
    switch values {
    case .numbers(let numbers): numbers
    case .weightedNumbers(let numbers): numbers.values
    case .categories, .empty: []
    }
  }

  /// The smallest and the largest number; nil for other columns and without numbers.
  var extremes: ClosedRange<Double>? {
    switch values {
    case .numbers(let numbers):
      guard let low = numbers.min(), let high = numbers.max() else { return nil }
      return low...high
    case .weightedNumbers(let numbers):
      guard let low = numbers.values.first, let high = numbers.values.last else { return nil }
      return low...high
    case .categories, .empty: return nil
    }
  }

  /// How many numbers are less than `bound`; about as many if the column is a sketch.
  func count(below bound: Double) -> Int {
    switch values {
    case .numbers(let numbers): numbers.count { $0 < bound }
    case .weightedNumbers(let numbers):
      zip(numbers.values, numbers.weights).reduce(0) { $0 + ($1.0 < bound ? $1.1 : 0) }
    case .categories, .empty: 0
    }
  }
}
