/// What is known of a column's numbers without keeping them.
package struct NumberProfile: Equatable, Sendable {
  /// Count, mean, variance, skewness and kurtosis.
  package var moments = Moments()
  /// The smallest and the largest number; infinite while there is none.
  package var (minimum, maximum) = (Double.infinity, -Double.infinity)
  /// How many are 0, and how many are below it.
  package var (zeros, negatives) = (0, 0)
  /// Every different value with its count, as long as there were few enough; nil once they were too many.
  package var exact: WeightedNumbers?
  /// The quantiles, once ``exact`` is nil.
  package var sketch = QuantileSketch()
  /// The distinct values, once ``exact`` is nil.
  package var distinctSketch = DistinctSketch()
  /// The first and the last number in row order, and whether each is larger than the one before.
  package var order = Order()
  /// How the numbers are written, as the flags of the grammar: 1 whole, 2 with a fraction, 4 beyond 2^53; 0 for times.
  package var forms: UInt8 = 0

  /// The order of a column's rows by their values.
  package struct Order: Equatable, Sendable {
    /// The number of the first row that has one.
    package var first = Double.nan
    /// The number of the last row that has one.
    package var last = Double.nan
    /// Whether each number is larger than the one before it.
    package var isIncreasing = true

    /// Of no rows.
    package init() {}

    /// Two orders without a number are the same.
    package static func == (a: Order, b: Order) -> Bool {
      a.isIncreasing == b.isIncreasing && (a.first == b.first || (a.first.isNaN && b.first.isNaN))
        && (a.last == b.last || (a.last.isNaN && b.last.isNaN))
    }
  }

  /// Of no numbers.
  package init() {}

  /// The values with their counts if all are known, else the items of the quantile sketch with the true ends.
  package var numbers: WeightedNumbers {
    if let exact { return exact }
    var numbers = sketch.weighted.reaching(minimum, maximum)
    numbers.moments = moments
    return numbers
  }

  /// How many different numbers there are.
  package var distinct: DistinctCount {
    if let exact { return DistinctCount(count: exact.values.count, isExact: true) }
    return DistinctCount(estimate: distinctSketch.estimate, atMost: moments.count)
  }

  /// The quantile at `probability` by linear interpolation at rank (n - 1) q (R type 7); nil without numbers.
  package func quantile(_ probability: Double) -> Double? {
    numbers.quantiles([probability]).first
  }

  /// Adds the numbers of rows that follow.
  package mutating func merge(_ other: NumberProfile, limit: Int) {
    guard other.moments.count > 0 else { return }
    guard moments.count > 0 else {
      let forms = forms
      self = other
      self.forms |= forms
      return
    }
    minimum = min(minimum, other.minimum)
    maximum = max(maximum, other.maximum)
    zeros += other.zeros
    negatives += other.negatives
    forms |= other.forms
    order.isIncreasing = order.isIncreasing && other.order.isIncreasing && order.last < other.order.first
    order.last = other.order.last
    mergeValues(other, limit: limit)
  }

  private mutating func mergeValues(_ other: NumberProfile, limit: Int) {
    if let mine = exact, let theirs = other.exact, case let both = mine.merged(with: theirs), both.values.count <= limit
    {
      exact = both
      moments = Moments(values: both.values, weights: both.weights)
      return
    }
    moments.merge(other.moments)
    forgetValues()
    var other = other
    other.forgetValues()
    sketch.merge(other.sketch)
    distinctSketch.merge(other.distinctSketch)
  }

  /// Goes from exact counts to sketches.
  mutating func forgetValues() {
    guard let known = exact else { return }
    for (value, weight) in zip(known.values, known.weights) {
      sketch.add(value, weight: weight)
      distinctSketch.add(value)
    }
    exact = nil
  }
}

/// How many different values a column has, and how sure that is.
package struct DistinctCount: Equatable, Sendable {
  /// The number, rounded if it was estimated.
  package let count: Int
  /// Whether each was counted.
  package let isExact: Bool

  /// States a number.
  package init(count: Int, isExact: Bool) {
    self.count = count
    self.isExact = isExact
  }

  /// An estimate of a sketch, which cannot be more than the values counted.
  init(estimate: Double, atMost total: Int) {
    let rounded = Int(exactly: estimate.rounded()) ?? total
    self.init(count: min(rounded, total), isExact: false)
  }
}

extension WeightedNumbers {
  /// The same with the true smallest and largest number, which a sketch drops sooner or later.
  ///
  /// One row of the outermost items goes to each end, so that the total stays and no rank moves by more than one.
  fileprivate func reaching(_ minimum: Double, _ maximum: Double) -> WeightedNumbers {
    guard let first = values.first, let last = values.last, minimum <= first, last <= maximum else { return self }
    var (values, weights) = (values, weights)
    if minimum < first {
      weights[0] -= 1
      (values, weights) = ([minimum] + values, [1] + weights)
    }
    if last < maximum {
      weights[weights.count - 1] -= 1
      (values, weights) = (values + [maximum], weights + [1])
    }
    let kept = values.indices.filter { weights[$0] > 0 }
    return WeightedNumbers(
      values: kept.map { values[$0] }, weights: kept.map { weights[$0] }, rankError: rankError)
  }

  /// Both together: equal values become one with the sum of the weights.
  package func merged(with other: WeightedNumbers) -> WeightedNumbers {
    var (values, weights): ([Double], [Int]) = ([], [])
    values.reserveCapacity(self.values.count + other.values.count)
    weights.reserveCapacity(values.capacity)
    var (left, right) = (0, 0)
    while left < self.values.count || right < other.values.count {
      let a = left < self.values.count ? self.values[left] : .infinity
      let b = right < other.values.count ? other.values[right] : .infinity
      values.append(min(a, b))
      weights.append((a <= b ? self.weights[left] : 0) + (b <= a ? other.weights[right] : 0))
      if a <= b { left += 1 }
      if b <= a { right += 1 }
    }
    return WeightedNumbers(values: values, weights: weights, rankError: max(rankError, other.rankError))
  }

  /// Quantiles by linear interpolation at rank (n - 1) q (R type 7), for ascending `probabilities`; none without values.
  package func quantiles(_ probabilities: [Double]) -> [Double] {
    let total = total
    guard total > 0 else { return [] }
    var (index, before) = (0, 0)
    return probabilities.map { probability in
      let rank = Double(total - 1) * min(max(probability, 0), 1)
      let low = Int(exactly: rank.rounded(.down)) ?? 0
      while index + 1 < values.count, before + weights[index] <= low {
        before += weights[index]
        index += 1
      }
      let isLastOfValue = low + 1 >= before + weights[index]
      let next = isLastOfValue && index + 1 < values.count ? values[index + 1] : values[index]
      let share = rank - Double(low)
      return share == 0 ? values[index] : values[index] + (next - values[index]) * share
    }
  }
}
