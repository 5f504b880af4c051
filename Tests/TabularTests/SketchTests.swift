import Tabular
import Testing

@Suite struct SketchTests {
  /// Numbers of a fixed sequence, in no order.
  private static func numbers(_ count: Int, seed: UInt64 = 7) -> [Double] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 40) / 1024 - 5000
    }
  }

  @Test(arguments: [0, 1, 10, 4999, 10_000]) func `moments of two parts are those of the whole`(cut: Int) throws {
    let all = Self.numbers(10_000)
    let whole = Moments(all[...])
    var parts = Moments(all[..<cut])
    parts.merge(Moments(all[cut...]))
    #expect(parts.count == whole.count)
    #expect(abs(parts.mean - whole.mean) < 1e-9)
    let (a, b) = (try #require(parts.variance), try #require(whole.variance))
    #expect(abs(a - b) <= b * 1e-12)
    let (c, d) = (try #require(parts.excessKurtosis), try #require(whole.excessKurtosis))
    #expect(abs(c - d) < 1e-9)
    let (e, f) = (try #require(parts.skewness), try #require(whole.skewness))
    #expect(abs(e - f) < 1e-9)
  }

  @Test func `moments of too few numbers are not defined`() {
    #expect(Moments().variance == nil)
    #expect(Moments([1][...]).variance == nil)
    #expect(Moments([1, 2][...]).skewness == nil)
    #expect(Moments([1, 2, 4][...]).excessKurtosis == nil)
    #expect(Moments([0.1, 0.1, 0.1, 0.1][...]).skewness == 0)
  }

  @Test(arguments: [100, 5_000, 70_000, 1_000_000])
  func `the distinct sketch is within four standard errors`(count: Int) {
    var sketch = DistinctSketch()
    for value in 0..<count { for _ in 0..<(value % 3 + 1) { sketch.add(Double(value)) } }
    #expect(abs(sketch.estimate - Double(count)) <= 4 * DistinctSketch.standardError * Double(count) + 1)
  }

  @Test func `distinct sketches merge in any order to the same registers`() {
    let values = Self.numbers(30_000)
    var (whole, left, right) = (DistinctSketch(), DistinctSketch(), DistinctSketch())
    for value in values { whole.add(value) }
    for value in values[..<9_000] { left.add(value) }
    for value in values[9_000...] { right.add(value) }
    var (one, other) = (left, right)
    one.merge(right)
    other.merge(left)
    #expect(one == whole)
    #expect(other == whole)
    one.merge(DistinctSketch())
    #expect(one == whole)
  }

  @Test func `a quantile sketch holds every number while they are few`() {
    let values = Self.numbers(1_500)
    var sketch = QuantileSketch()
    sketch.add(values[...])
    #expect(sketch.weighted.isExact)
    #expect(sketch.weighted.total == 1_500)
    #expect(sketch.weighted.values == Set(values).sorted())
  }

  @Test(arguments: [1, 3, 10]) func `ranks of a quantile sketch are within its error, also merged`(parts: Int) {
    let values = Self.numbers(400_000)
    var sketch = QuantileSketch()
    for part in 0..<parts {
      var piece = QuantileSketch()
      piece.add(values[(part * values.count / parts)..<((part + 1) * values.count / parts)])
      sketch.merge(piece)
    }
    #expect(sketch.count == values.count)
    let weighted = sketch.weighted
    #expect(weighted.total == values.count)
    #expect(!weighted.isExact)
    #expect(weighted.values.count < 20_000)
    let sorted = values.sorted()
    var rank = 0
    for (value, weight) in zip(weighted.values, weighted.weights) {
      rank += weight
      let truth = sorted.partitioningIndex { $0 > value }
      #expect(Double(abs(rank - truth)) <= weighted.rankError * Double(values.count))
    }
  }

  @Test func `quantiles of counts are those of the values they stand for`() {
    let counts = WeightedNumbers(values: [1, 2, 10], weights: [1, 2, 1])
    #expect(counts.quantiles([0, 0.25, 0.5, 0.75, 1]) == [1, 1.75, 2, 4, 10])
    #expect(WeightedNumbers(values: [], weights: []).quantiles([0.5]).isEmpty)
  }
}

extension Array {
  /// The first index whose element fulfils a condition that holds from there on.
  fileprivate func partitioningIndex(_ condition: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
