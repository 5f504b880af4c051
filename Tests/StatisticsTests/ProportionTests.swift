import Testing

@testable import Statistics

@Suite("proportions, contingency and many tests")
struct ProportionTests {
  @Test func `success is the category that sorts last, by bytes`() throws {
    let pair = CategoryPair(reference: ["é": 30, "z": 10], current: ["é": 10, "z": 30])
    #expect(pair.labels == ["z", "é"])
    let test = try TwoProportionZ(pair)
    #expect(test.referenceShare == 0.75)
    #expect(test.statistic > 0)
  }

  @Test func `three categories are too many for two proportions`() {
    let pair = CategoryPair(reference: ["a": 1, "b": 1], current: ["c": 1])
    #expect(throws: SampleError.tooManyCategories(found: 3, allowed: 2)) { try TwoProportionZ(pair) }
  }

  @Test func `z squared is chi-square of two categories`() throws {
    let pair = CategoryPair(reference: ["a": 281, "b": 319], current: ["a": 528, "b": 181])
    let (z, table) = (try TwoProportionZ(pair), try ChiSquareContingency(pair))
    #expect(agrees(z.statistic * z.statistic, table.statistic))
    #expect(agrees(z.pValue, table.pValue, absolute: 0))
  }

  @Test func `small expected counts are counted`() throws {
    let test = try ChiSquareContingency(CategoryPair(reference: ["a": 30, "b": 1], current: ["a": 10, "b": 2]))
    #expect(test.smallExpectedCount == 2)
    #expect(agrees(test.smallestExpectedCount, 3.0 * 12 / 43))
  }

  @Test func `more missing values are a positive effect`() throws {
    let test = try NullShareTest(reference: (10, 200), current: (30, 100))
    #expect(agrees(test.effect, 0.25))
    #expect(test.pValue < 1e-6)
    #expect(try NullShareTest(reference: (0, 200), current: (0, 100)).pValue == 1)
    #expect(throws: SampleError.tooFew(found: 0, needed: 1)) {
      try NullShareTest(reference: (0, 0), current: (0, 100))
    }
  }

  @Test func `further bins are named and counted`() throws {
    let bins = BinnedPair(reference: [5, 5], current: [5, 5], binning: .referenceQuantiles(2))
    let more = bins.adding("missing", reference: 0, current: 10)
    #expect(more.binning.description == "2 bins at reference quantiles, open ends, and one for missing")
    #expect(try PopulationStabilityIndex.value(more, emptyBins: .floor(1e-4)) > 1)
  }

  @Test func `nearly constant references keep a bin for each side of their value`() throws {
    let reference = SortedSample([Double](repeating: 0, count: 95) + [1, 2, 3, 4, 5])
    let current = SortedSample([Double](repeating: 0, count: 50) + [Double](repeating: 9, count: 50))
    let bins = try BinnedPair.quantiles(reference, current)
    #expect(bins.reference == [0, 95, 5])
    #expect(bins.current == [0, 50, 50])
  }
}
