import Glibc

/// How well scores rank rows of one class above those of another.
///
///     AUC = P(score of a positive > score of a negative) + ½ P(they are equal)        0 to 1; 0.5 is guessing
///
/// The area under the curve of true against false positives, which is the same. It says nothing of where to cut.
/// Standard error by the structural components of each row. Source: E. R. DeLong and others, Biometrics 44 (1988), computed
/// from mid-ranks as X. Sun and W. Xu, IEEE Signal Process. Lett. 21 (2014). Oracles: scikit-learn `roc_auc_score`, R
/// `pROC::ci.auc`.
package struct RankingCurve: Equatable, Sendable {
  /// The area under the curve.
  package let area: Double
  /// The standard error of ``area``; 0 if the classes are apart altogether.
  package let standardError: Double
  /// Rows of each class.
  package let positives, negatives: Int

  /// Ranks rows by their scores.
  ///
  /// - Parameters:
  ///   - scores: one per row, finite; higher for rows that are rather positive.
  ///   - labels: one per row.
  /// - Throws: ``SampleError/tooFew(found:needed:)`` unless both classes have two rows.
  /// - Complexity: O(n log n).
  package init(scores: [Double], labels: [Bool]) throws(SampleError) {
    let (ups, downs) = (zip(scores, labels).filter(\.1).map(\.0), zip(scores, labels).filter { !$0.1 }.map(\.0))
    let smaller = min(ups.count, downs.count)
    guard smaller >= 2 else { throw SampleError.tooFew(found: smaller, needed: 2) }
    let (m, n) = (Double(ups.count), Double(downs.count))
    let pooled = Self.midranks(ups + downs)
    let (upRanks, downRanks) = (Self.midranks(ups), Self.midranks(downs))
    let overs = ups.indices.map { (pooled[$0] - upRanks[$0]) / n }
    let unders = downs.indices.map { 1 - (pooled[ups.count + $0] - downRanks[$0]) / m }
    (positives, negatives) = (ups.count, downs.count)
    area = overs.reduce(0, +) / m
    let variance = Self.variance(overs) / m + Self.variance(unders) / n
    standardError = variance.squareRoot()
  }

  /// The interval that holds the true area with this confidence, by the normal law, within 0 and 1.
  package func interval(confidence: Double = 0.95) -> ClosedRange<Double> {
    let reach = NormalDistribution.upperQuantile((1 - confidence) / 2) * standardError
    return max(area - reach, 0)...min(area + reach, 1)
  }

  /// Ranks from 1, equal values sharing the mean of theirs.
  private static func midranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var (ranks, start) = ([Double](repeating: 0, count: values.count), 0)
    while start < order.count {
      var end = start
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for place in start..<end { ranks[order[place]] = Double(start + end + 1) / 2 }
      start = end
    }
    return ranks
  }

  private static func variance(_ values: [Double]) -> Double {
    let mean = values.reduce(0, +) / Double(values.count)
    return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
  }
}
