import Testing

@testable import Statistics

@Suite("sorted samples")
struct SortedSampleTests {
  @Test(arguments: [0, 1, 511, 512, 513, 5000])
  func `radix sort orders as comparison sort does`(count: Int) {
    var state: UInt64 = 42
    let values = (0..<count).map { _ -> Double in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = Double(bitPattern: state)
      return value.isFinite ? value : Double(Int64(bitPattern: state))
    }
    #expect(SortedSample(values).values == values.sorted())
    let small = values.map { ($0.bitPattern % 17 == 0 ? -1 : 1) * Double($0.bitPattern % 1000) / 8 }
    #expect(SortedSample(small).values == small.sorted())
  }

  @Test func `values that are not finite are left out and counted`() {
    let sample = SortedSample([2, .nan, 1, .infinity, -.infinity])
    #expect(sample.values == [1, 2])
    #expect(sample.nonFiniteCount == 3)
  }

  @Test func `an empty sample has no figures`() {
    let sample = SortedSample([])
    #expect(sample.mean == nil && sample.standardDeviation == nil && sample.median == nil)
    #expect(sample.minimum == nil && sample.maximum == nil && sample.distinctCount == 0)
  }

  @Test func `a constant has no spread`() {
    let sample = SortedSample([0.1, 0.1, 0.1])
    #expect(sample.standardDeviation == 0)
    #expect(sample.distinctCount == 1)
  }

  @Test func `mean and deviation of the largest doubles do not overflow`() {
    let huge = Double.greatestFiniteMagnitude
    let sample = SortedSample([huge, huge, huge / 2, huge / 2])
    #expect(agrees(sample.mean, huge * 0.75, relative: 1e-12))
    #expect(agrees(sample.standardDeviation, huge * 0.25, relative: 1e-12))
  }

  /// From `numpy.quantile`.
  @Test(arguments: [(0.0, 1.0), (0.1, 1.5), (0.5, 2.5), (0.9, 5.5), (1, 7)])
  func `quantiles interpolate as numpy does`(share: Double, oracle: Double) {
    #expect(agrees(SortedSample([7, 1, 2, 3, 4, 2]).quantile(share), oracle))
  }
}
