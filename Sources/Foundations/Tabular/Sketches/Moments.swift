/// Count, mean and central sums of finite numbers, in one pass and mergeable.
///
/// Mean of `n` numbers, and `M_k = sum (x - mean)^k` for k = 2, 3, 4. Merging is associative up to rounding.
/// Source: Pébay 2008, "Formulas for robust, one-pass parallel computation of covariances and arbitrary-order moments".
/// Oracle: pandas `var`, `skew` and `kurt`.
package struct Moments: Equatable, Sendable {
  /// How many numbers were added.
  package private(set) var count = 0
  /// Their mean; 0 without numbers.
  package private(set) var mean = 0.0
  /// The sum of squared deviations from the mean.
  package private(set) var secondSum = 0.0
  /// The sum of cubed deviations.
  package private(set) var thirdSum = 0.0
  /// The sum of deviations to the fourth power.
  package private(set) var fourthSum = 0.0

  /// Of no numbers.
  package init() {}

  /// Restores what was saved: the count, the mean and the three central sums.
  package init(count: Int, mean: Double, sums: [Double]) {
    guard count > 0, sums.count == 3 else { return }
    (self.count, self.mean) = (count, mean)
    (secondSum, thirdSum, fourthSum) = (sums[0], sums[1], sums[2])
  }

  /// Of values that each occur as often as the weight at the same place says.
  package init(values: [Double], weights: [Int]) {
    let total = weights.reduce(0, +)
    guard total > 0 else { return }
    let n = Double(total)
    count = total
    // The second sum corrects what the first lost by rounding.
    var first = 0.0
    for (value, weight) in zip(values, weights) { first += value * (Double(weight) / n) }
    var correction = 0.0
    for (value, weight) in zip(values, weights) { correction += (value - first) * Double(weight) }
    mean = first + correction / n
    for (value, weight) in zip(values, weights) {
      let deviation = value - mean
      let square = deviation * deviation
      secondSum += Double(weight) * square
      thirdSum += Double(weight) * square * deviation
      fourthSum += Double(weight) * square * square
    }
  }

  /// Of a block of numbers, by two passes over it.
  package init(_ block: ArraySlice<Double>) {
    guard !block.isEmpty else { return }
    count = block.count
    let n = Double(count)
    var sum = 0.0
    for value in block { sum += value }
    let first = sum / n
    var (correction, second, third, fourth) = (0.0, 0.0, 0.0, 0.0)
    for value in block { correction += value - first }
    mean = first + correction / n
    for value in block {
      let deviation = value - mean
      let square = deviation * deviation
      second += square
      third += square * deviation
      fourth += square * square
    }
    (secondSum, thirdSum, fourthSum) = (second, third, fourth)
  }

  /// Adds the numbers of another.
  package mutating func merge(_ other: Moments) {
    guard other.count > 0 else { return }
    guard count > 0 else {
      self = other
      return
    }
    let (a, b) = (Double(count), Double(other.count))
    let n = a + b
    let delta = other.mean - mean
    let step = delta / n
    let product = delta * step * a * b
    let fourth =
      fourthSum + other.fourthSum + product * step * step * (a * a - a * b + b * b)
      + 6 * step * step * (a * a * other.secondSum + b * b * secondSum) + 4 * step * (a * other.thirdSum - b * thirdSum)
    let third =
      thirdSum + other.thirdSum + product * step * (a - b) + 3 * step * (a * other.secondSum - b * secondSum)
    (fourthSum, thirdSum) = (fourth, third)
    secondSum += other.secondSum + product
    mean += step * b
    count += other.count
  }

  /// The sample variance, `M2 / (n - 1)`; nil for fewer than two numbers.
  package var variance: Double? { count > 1 ? secondSum / Double(count - 1) : nil }

  /// The sample standard deviation; nil for fewer than two numbers.
  package var standardDeviation: Double? { variance?.squareRoot() }

  /// The bias-adjusted skewness, `sqrt(n (n-1)) / (n-2) · g1`; nil for fewer than three numbers, 0 for a constant.
  package var skewness: Double? {
    guard count > 2 else { return nil }
    let n = Double(count)
    let variance = secondSum / n
    guard !isConstant else { return 0 }
    return (n * (n - 1)).squareRoot() / (n - 2) * (thirdSum / n) / (variance * variance.squareRoot())
  }

  /// The bias-adjusted excess kurtosis, `(n-1)/((n-2)(n-3)) ((n+1) g2 + 6)`; nil below four numbers, 0 for a constant.
  package var excessKurtosis: Double? {
    guard count > 3 else { return nil }
    let n = Double(count)
    let variance = secondSum / n
    guard !isConstant else { return 0 }
    let excess = (fourthSum / n) / (variance * variance) - 3
    return (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * excess + 6)
  }

  /// Whether the spread is nothing but rounding.
  private var isConstant: Bool {
    let scale = mean.magnitude * 1e-15
    return secondSum <= Double(count) * scale * scale
  }
}
