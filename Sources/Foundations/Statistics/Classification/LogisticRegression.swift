import Glibc

/// Logistic regression with a ridge penalty.
///
///     minimise  Σ log(1 + exp(−y (b + w·x))) + λ/2 |w|²        y = ±1; the intercept b is not penalised
///
/// by Newton's method with halved steps, which converges from anywhere since the sum is convex; the penalty keeps the
/// solution finite where the classes are apart. Features should be of one scale. Oracle: scikit-learn
/// `LogisticRegression(C=1/λ)`, coefficients to 1e-6.
package struct LogisticRegression: BinaryClassifier, Equatable {
  package static let title = "logistic regression"

  /// One per feature.
  package let coefficients: [Double]
  /// The score of a row whose features are all 0.
  package let intercept: Double

  /// Learns with the usual penalty of 1.
  package init(_ features: FeatureMatrix, labels: [Bool]) { self.init(features, labels: labels, penalty: 1) }

  /// Learns.
  ///
  /// - Parameters:
  ///   - features: n rows of p features.
  ///   - labels: n classes.
  ///   - penalty: λ, above 0.
  /// - Complexity: O(n p²) a step, at most 50 steps.
  package init(_ features: FeatureMatrix, labels: [Bool], penalty: Double) {
    let targets = labels.map { $0 ? 1.0 : 0.0 }
    // The intercept is the last weight; its feature is 1 in every row.
    let columns = features.columns + [[Double](repeating: 1, count: features.rowCount)]
    let penalties = features.columns.map { _ in penalty } + [0]
    var weights = [Double](repeating: 0, count: columns.count)
    var loss = Self.loss(columns, targets, weights, penalties)
    for _ in 0..<50 {
      guard let step = Self.step(columns, targets, weights, penalties) else { break }
      var (length, isBetter) = (1.0, false)
      while length > 1e-6 {
        let next = zip(weights, step).map { $0 - length * $1 }
        let nextLoss = Self.loss(columns, targets, next, penalties)
        if nextLoss < loss {
          isBetter = loss - nextLoss > 1e-13 * (1 + loss)
          (weights, loss) = (next, nextLoss)
          break
        }
        length /= 2
      }
      guard isBetter else { break }
    }
    coefficients = Array(weights.dropLast())
    intercept = weights.last ?? 0
  }

  package func scores(_ features: FeatureMatrix) -> [Double] {
    var scores = [Double](repeating: intercept, count: features.rowCount)
    for (column, weight) in zip(features.columns, coefficients) where weight != 0 {
      for row in scores.indices { scores[row] += weight * column[row] }
    }
    return scores
  }

  // MARK: - Newton

  private static func margins(_ columns: [[Double]], _ weights: [Double]) -> [Double] {
    var margins = [Double](repeating: 0, count: columns.first?.count ?? 0)
    for (column, weight) in zip(columns, weights) where weight != 0 {
      for row in margins.indices { margins[row] += weight * column[row] }
    }
    return margins
  }

  private static func loss(
    _ columns: [[Double]], _ targets: [Double], _ weights: [Double], _ penalties: [Double]
  ) -> Double {
    let fit = zip(margins(columns, weights), targets).reduce(0.0) { sum, pair in
      // log(1 + e^m) − t m, without overflow.
      sum + max(pair.0, 0) + log1p(exp(-abs(pair.0))) - pair.1 * pair.0
    }
    return fit + zip(weights, penalties).reduce(0) { $0 + $1.1 * $1.0 * $1.0 / 2 }
  }

  /// The solution of H s = g; nil if the curvature vanishes, so that no step is left.
  private static func step(
    _ columns: [[Double]], _ targets: [Double], _ weights: [Double], _ penalties: [Double]
  ) -> [Double]? {
    let chances = margins(columns, weights).map { 1 / (1 + exp(-$0)) }
    let curvatures = chances.map { $0 * (1 - $0) }
    let count = columns.count
    var gradient = [Double](repeating: 0, count: count)
    var hessian = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    var weighted = [Double](repeating: 0, count: chances.count)
    for first in 0..<count {
      let column = columns[first]
      var slope = penalties[first] * weights[first]
      for row in column.indices {
        slope += column[row] * (chances[row] - targets[row])
        weighted[row] = column[row] * curvatures[row]
      }
      gradient[first] = slope
      for second in 0...first { hessian[first][second] = dot(weighted, columns[second]) }
      hessian[first][first] += penalties[first] + 1e-10
    }
    return Cholesky(hessian)?.solution(of: gradient)
  }

  private static func dot(_ left: [Double], _ right: [Double]) -> Double {
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in
        var lanes = SIMD4<Double>(repeating: 0)
        let whole = left.count & ~3
        for index in stride(from: 0, to: whole, by: 4) {
          let a = SIMD4<Double>(left[index], left[index + 1], left[index + 2], left[index + 3])
          let b = SIMD4<Double>(right[index], right[index + 1], right[index + 2], right[index + 3])
          lanes += a * b
        }
        var sum = lanes.sum()
        for index in whole..<left.count { sum += left[index] * right[index] }
        return sum
      }
    }
  }
}

/// A symmetric positive definite matrix taken apart as L Lᵀ.
private struct Cholesky {
  private var rows: [[Double]]

  /// Takes the lower triangle; nil if the matrix is not positive definite.
  init?(_ matrix: [[Double]]) {
    rows = matrix
    for i in rows.indices {
      for j in 0...i {
        var sum = rows[i][j]
        for k in 0..<j { sum -= rows[i][k] * rows[j][k] }
        if i == j {
          guard sum > 0 else { return nil }
          rows[i][i] = sum.squareRoot()
        } else {
          rows[i][j] = sum / rows[j][j]
        }
      }
    }
  }

  func solution(of right: [Double]) -> [Double] {
    var values = right
    for i in rows.indices {
      for k in 0..<i { values[i] -= rows[i][k] * values[k] }
      values[i] /= rows[i][i]
    }
    for i in rows.indices.reversed() {
      for k in (i + 1)..<max(rows.count, i + 1) { values[i] -= rows[k][i] * values[k] }
      values[i] /= rows[i][i]
    }
    return values
  }
}
