/// The finite values of one numeric column, ascending: each of them, or different values with their counts.
///
/// Counted values (``init(values:weights:rankError:)``) give the figures of the column they stand for without ever being
/// written out. Missing values are the caller's to leave out and count; NaN and infinities are left out here and counted in
/// ``nonFiniteCount``, so that no statistic below can become NaN because one value was.
package struct SortedSample: Equatable, Sendable {
  /// The finite values in ascending order; all of them, or different ones if ``weights`` is there.
  package let values: [Double]
  /// How many rows each of ``values`` stands for, 1 or more; nil if each stands for itself.
  package let weights: [Int]?
  /// How many rows have a value up to and including each of ``values``; nil if each stands for itself.
  let cumulative: [Int]?
  /// The number of finite values, counted with their weights.
  package let count: Int
  /// The largest error of a rank as a share of all rows; 0 unless the values are the items of a quantile sketch.
  package let rankError: Double
  /// Mean and deviation of all rows, where they are known although ``values`` are a sketch; nil otherwise.
  package let figures: Figures?
  /// How many of the values given were NaN or infinite.
  package let nonFiniteCount: Int

  /// Sorts the finite values of a column.
  ///
  /// - Parameter values: any number of values in any order, in the column's unit.
  /// - Complexity: O(n) by radix sort from 512 values on.
  package init(_ values: [Double]) {
    var sorted = values.allSatisfy(\.isFinite) ? values : values.filter(\.isFinite)
    nonFiniteCount = values.count - sorted.count
    RadixSort.sort(&sorted)
    self.values = sorted
    count = sorted.count
    (weights, cumulative, rankError, figures) = (nil, nil, 0, nil)
  }

  /// Takes values with the number of rows each stands for, such as a column's value counts or the items of a sketch.
  ///
  /// With a `rankError` of 0 every figure is that of the column written out. Otherwise figures are as good as the
  /// ranks are, and measures that need the values themselves refuse with ``SampleError/needsValues``.
  ///
  /// - Parameters:
  ///   - values: in any order; equal ones are added up, those that are not finite left out and counted.
  ///   - weights: one for each value; values without a positive weight are left out.
  ///   - rankError: the largest error of a rank as a share of all rows, 0 or more.
  ///   - figures: mean and deviation of all rows, if they are known better than from `values`.
  /// - Complexity: O(k log k), O(k) if the values are ascending.
  package init(values: [Double], weights: [Int], rankError: Double = 0, figures: Figures? = nil) {
    var pairs = zip(values, weights).filter { $0.1 > 0 }.map { (value: $0.0, weight: $0.1) }
    nonFiniteCount = pairs.reduce(0) { $0 + ($1.value.isFinite ? 0 : $1.weight) }
    pairs.removeAll { !$0.value.isFinite }
    if zip(pairs, pairs.dropFirst()).contains(where: { $0.value > $1.value }) { pairs.sort { $0.value < $1.value } }
    var (different, counts, running, total) = ([Double](), [Int](), [Int](), 0)
    for (value, weight) in pairs {
      total += weight
      if value == different.last {
        counts[counts.count - 1] += weight
        running[running.count - 1] = total
      } else {
        different.append(value)
        counts.append(weight)
        running.append(total)
      }
    }
    (self.values, self.weights, cumulative, count) = (different, counts, running, total)
    (self.rankError, self.figures) = (rankError, figures)
  }

  /// Figures of all rows of a column.
  package struct Figures: Equatable, Sendable {
    /// The arithmetic mean, in the column's unit.
    package let mean: Double
    /// The population standard deviation, in the column's unit.
    package let standardDeviation: Double

    /// Of a column that is not at hand itself.
    package init(mean: Double, standardDeviation: Double) {
      (self.mean, self.standardDeviation) = (mean, standardDeviation)
    }
  }

  /// Whether every value is there with its true count, so that ties and sums can be trusted.
  package var isExact: Bool { rankError == 0 }
  /// Whether there is no finite value.
  package var isEmpty: Bool { values.isEmpty }
  /// The smallest value; nil if there is none.
  package var minimum: Double? { values.first }
  /// The largest value; nil if there is none.
  package var maximum: Double? { values.last }
}

extension SortedSample {
  /// The arithmetic mean in the column's unit; nil if there is no value.
  ///
  /// - Complexity: O(n).
  package var mean: Double? {
    guard !isEmpty else { return nil }
    if let figures { return figures.mean }
    let sum = sum { $0 }
    if sum.isFinite { return sum / Double(count) }
    let (scale, number) = (largestMagnitude, Double(count))
    return self.sum { $0 / scale } / number * scale
  }

  /// The population standard deviation in the column's unit; nil if there is no value or it is beyond the doubles.
  ///
  ///     σ = √( Σ (x − mean)² / n )        σ ≥ 0
  ///
  /// Two passes, the second with the correction for the rounding of the mean. Oracle: `numpy.std` (ddof 0).
  ///
  /// - Complexity: O(n).
  package var standardDeviation: Double? {
    guard let mean, let first = values.first, let last = values.last else { return nil }
    if first == last { return 0 }
    if let figures { return figures.standardDeviation.isFinite ? figures.standardDeviation : nil }
    let scale = largestMagnitude
    let unit = scale > 1e150 || scale < 1e-150 ? scale : 1
    let squares = sum { value in
      let difference = (value - mean) / unit
      return difference * difference
    }
    let residue = sum { ($0 - mean) / unit }
    let number = Double(count)
    let deviation = max(0, (squares - residue * residue / number) / number).squareRoot() * unit
    return deviation.isFinite ? deviation : nil
  }

  /// The value below which a share `share` of the sample lies, by linear interpolation; nil if there is no value.
  ///
  ///     position = (n − 1) · share, counted from 0; between two values the straight line (type 7)
  ///
  /// Source: R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", Amer. Statist. 50 (1996).
  /// Oracle: `numpy.quantile`, bit for bit, because bin edges are compared with values.
  ///
  /// - Parameter share: between 0 and 1; beyond them the end is given.
  /// - Returns: the quantile in the column's unit.
  /// - Complexity: O(1).
  package func quantile(_ share: Double) -> Double? {
    guard !isEmpty else { return nil }
    let position = Double(count - 1) * min(max(share, 0), 1)
    let lower = Int(position)
    guard lower + 1 < count else { return maximum }
    let (low, high, weight) = (value(at: lower), value(at: lower + 1), position - Double(lower))
    let gap = high - low
    guard gap.isFinite else { return low * (1 - weight) + high * weight }
    return weight < 0.5 ? low + gap * weight : high - gap * (1 - weight)
  }

  /// The value in the middle; nil if there is no value.
  package var median: Double? { quantile(0.5) }

  /// The number of different values.
  ///
  /// - Complexity: O(n).
  package var distinctCount: Int { distinctCount(upTo: .max) }

  /// The number of different values, or `limit` as soon as there are as many.
  package func distinctCount(upTo limit: Int) -> Int {
    guard limit > 0, var last = values.first else { return 0 }
    var distinct = 1
    for value in values where value != last {
      if distinct >= limit { break }
      distinct += 1
      last = value
    }
    return distinct
  }

  /// How many values are less than `bound`.
  ///
  /// - Complexity: O(log n).
  package func countBelow(_ bound: Double) -> Int { rows(before: partition { $0 < bound }) }

  /// How many values are `bound` or less.
  ///
  /// - Complexity: O(log n).
  package func countUpTo(_ bound: Double) -> Int { rows(before: partition { $0 <= bound }) }

  /// The number of rows that the first `index` of ``values`` stand for.
  private func rows(before index: Int) -> Int {
    guard let cumulative else { return index }
    return index > 0 ? cumulative[index - 1] : 0
  }

  private func partition(_ isLow: (Double) -> Bool) -> Int {
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if isLow(values[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The value of a row when all rows are sorted, counted from 0; within 0 ..< ``count``.
  ///
  /// - Complexity: O(1), O(log k) for counted values.
  package func value(at rank: Int) -> Double {
    guard let cumulative else { return values[rank] }
    var (low, high) = (0, values.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] <= rank { low = middle + 1 } else { high = middle }
    }
    return values[low]
  }

  private var largestMagnitude: Double { max(abs(values.first ?? 0), abs(values.last ?? 0)) }

  /// The sum of a term over all rows.
  @inline(__always) func sum(_ term: (Double) -> Double) -> Double {
    guard let weights else { return Self.sum(values, term) }
    var total = CompensatedSum()
    for (value, weight) in zip(values, weights) { total.add(term(value) * Double(weight)) }
    return total.value
  }

  /// A sum in four lanes, which halves the rounding error of one and lets the processor add in parallel.
  @inline(__always) private static func sum(_ values: [Double], _ term: (Double) -> Double) -> Double {
    var lanes = SIMD4<Double>(repeating: 0)
    let whole = values.count & ~3
    values.withUnsafeBufferPointer { values in
      for index in stride(from: 0, to: whole, by: 4) {
        lanes += SIMD4(
          term(values[index]), term(values[index + 1]), term(values[index + 2]), term(values[index + 3]))
      }
    }
    return values[whole...].reduce(lanes.sum()) { $0 + term($1) }
  }
}

extension SortedSample {
  /// Throws ``SampleError/tooFew(found:needed:)`` unless both samples have at least one value, and
  /// ``SampleError/tooManyRows`` if n m is beyond the integers, since shares are compared as i m with j n.
  static func requireBoth(_ reference: SortedSample, _ current: SortedSample) throws(SampleError) {
    let smaller = min(reference.count, current.count)
    guard smaller >= 1 else { throw SampleError.tooFew(found: smaller, needed: 1) }
    guard !reference.count.multipliedReportingOverflow(by: current.count).overflow else {
      throw SampleError.tooManyRows
    }
  }

  /// Throws ``SampleError/needsValues`` if a sample is a sketch, and as ``requireBoth(_:_:)``.
  static func requireValues(_ reference: SortedSample, _ current: SortedSample) throws(SampleError) {
    guard reference.isExact, current.isExact else { throw SampleError.needsValues }
    try requireBoth(reference, current)
  }

  /// The number of different values in two samples together, or `limit` as soon as there are as many.
  ///
  /// - Complexity: O(n + m), less if `limit` is reached.
  package static func distinctCount(_ left: SortedSample, _ right: SortedSample, upTo limit: Int) -> Int {
    var (i, j, distinct) = (0, 0, 0)
    let (n, m) = (left.values.count, right.values.count)
    while distinct < limit, i < n || j < m {
      let value = min(i < n ? left.values[i] : .infinity, j < m ? right.values[j] : .infinity)
      while i < n, left.values[i] == value { i += 1 }
      while j < m, right.values[j] == value { j += 1 }
      distinct += 1
    }
    return distinct
  }
}
