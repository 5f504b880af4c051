import Testing

@testable import Statistics

@Suite("values with counts")
struct CountedSampleTests {
  static let left = (0..<700).map { Double(($0 * 37) % 101) / 8 }
  static let right = (0..<450).map { Double(($0 * 53) % 113) / 8 }

  private static func counted(_ values: [Double]) -> SortedSample {
    let counts = values.reduce(into: [Double: Int]()) { $0[$1, default: 0] += 1 }
    return SortedSample(values: Array(counts.keys), weights: counts.keys.map { counts[$0] ?? 0 })
  }

  @Test(arguments: DriftMeasureLaws.numeric)
  func `counts give what the column written out gives`(law: DriftMeasureLaws.Numeric) throws {
    let plain = try law.measure.measure(SortedSample(Self.left), SortedSample(Self.right))
    let counted = try law.measure.measure(Self.counted(Self.left), Self.counted(Self.right))
    let mixed = try law.measure.measure(Self.counted(Self.left), SortedSample(Self.right))
    for result in [counted, mixed] {
      #expect(agrees(result.value, plain.value, relative: 1e-13))
      #expect(result.pValue == plain.pValue || agrees(result.pValue, plain.pValue, absolute: 0))
      #expect(result.binning == plain.binning)
    }
  }

  @Test func `figures of a counted column are those of its rows`() {
    let (plain, counted) = (SortedSample(Self.left), Self.counted(Self.left))
    #expect(counted.count == 700)
    #expect(counted.distinctCount == plain.distinctCount)
    #expect(agrees(counted.mean, plain.mean, relative: 1e-14))
    #expect(agrees(counted.standardDeviation, plain.standardDeviation, relative: 1e-13))
    for share in [0, 0.1, 0.333, 0.5, 0.99, 1] { #expect(counted.quantile(share) == plain.quantile(share)) }
  }

  @Test(arguments: DriftMeasureLaws.numeric)
  func `billions of rows are counted right or refused`(law: DriftMeasureLaws.Numeric) throws {
    func sample(_ rows: Int, _ shares: [Int]) -> SortedSample {
      SortedSample(values: shares.indices.map(Double.init), weights: shares.map { $0 * rows / 100 })
    }
    let (left, right) = ([10, 20, 30, 25, 15], [12, 20, 28, 25, 15])
    let small = try law.measure.measure(sample(3_000_000, left), sample(2_000_000, right))
    let large = try law.measure.measure(sample(3_000_000_000, left), sample(2_000_000_000, right))
    if law.measure.criterion.isTest {
      #expect(large.value.magnitude >= small.value.magnitude * (1 - 1e-9))
      #expect((large.pValue ?? 1) <= (small.pValue ?? 0))
    } else if large.binning == small.binning {
      #expect(agrees(large.value, small.value))
    }
    #expect(throws: SampleError.tooManyRows) {
      try law.measure.measure(sample(8_000_000_000, left), sample(7_000_000_000, right))
    }
  }

  @Test(arguments: DriftMeasureLaws.numeric)
  func `a sketch gives a figure or says that it needs the values`(law: DriftMeasureLaws.Numeric) throws {
    let sketch = SortedSample(
      values: (0..<60).map { Double($0) * 1.5 }, weights: [Int](repeating: 400, count: 60), rankError: 0.01)
    let refuse: Set = [
      "anderson-darling", "cramer-von-mises", "epps-singleton", "student-t", "welch-t", "psi-per-value", "hellinger",
    ]
    if refuse.contains(law.measure.name) {
      #expect(throws: SampleError.needsValues) { try law.measure.measure(sketch, SortedSample([1, 2, 3, 4, 5])) }
    } else {
      #expect(try law.measure.measure(sketch, SortedSample([1, 2, 3, 4, 5])).value.isFinite)
    }
  }

  @Test func `a sketch with known mean and deviation has the t tests of its rows`() throws {
    let (left, right) = (SortedSample(Self.left), SortedSample(Self.right))
    let sketch = SortedSample(
      values: [0, 6, 12.6], weights: [200, 300, 200], rankError: 0.02,
      figures: .init(
        mean: try #require(left.mean), standardDeviation: try #require(left.standardDeviation)))
    for measure in [StudentTest.self, WelchTest.self] as [any NumericDriftMeasure.Type] {
      let (known, whole) = (try measure.measure(sketch, right), try measure.measure(left, right))
      #expect(agrees(known.value, whole.value) && agrees(known.pValue, whole.pValue))
      let bounds = try #require(SketchBounds(of: measure.name, sketch, right))
      #expect(bounds.pValue?.lowerBound == known.pValue && bounds.value.upperBound == known.value)
    }
  }

  @Test func `a sketch has no Hellinger distance, and says why`() {
    let sketch = SortedSample(values: [1, 2, 3], weights: [400, 300, 300], rankError: 0.01)
    #expect(throws: SampleError.needsValues) { try HellingerDistance.measure(sketch, SortedSample([1, 2])) }
  }
}
