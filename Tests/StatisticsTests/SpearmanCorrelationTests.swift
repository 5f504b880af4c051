import Testing

@testable import Statistics

@Suite("Spearman's correlation")
struct SpearmanCorrelationTests {
  /// `scipy.stats.spearmanr` of SciPy 1.17.1.
  @Test(arguments: [
    ([1.0, 2, 3, 4, 5], [5.0, 6, 7, 8, 7], 0.8207826816681233),
    ([3.0, 1, 4, 1, 5, 9, 2, 6], [2.0, 7, 1, 8, 2, 8, 1, 8], 0.19885368120992467),
    ([10.0, 20, 20, 30, 1000], [1.0, 2, 3, 4, 5], 0.9746794344808963),
    ([1.0, 2, 3, 4], [-1.0, -8, -27, -64], -1.0),
  ])
  func `agrees with SciPy, ties included`(left: [Double], right: [Double], oracle: Double) throws {
    #expect(agrees(try SpearmanCorrelation(left, right).coefficient, oracle, relative: 1e-14))
  }

  @Test func `rows without a value on a side are left out before ranking`() throws {
    let whole = try SpearmanCorrelation([3, 1, 4, 1, 5], [2, 7, 1, 8, 2])
    let holes = try SpearmanCorrelation([3, .nan, 1, 4, 9, 1, 5], [2, 5, 7, 1, .nan, 8, 2])
    #expect(holes == whole && holes.count == 5)
  }

  @Test func `a constant column has none`() {
    #expect(throws: SampleError.noSpread) { try SpearmanCorrelation([1, 1, 1, 1], [1, 2, 3, 4]) }
    #expect(throws: SampleError.self) { try SpearmanCorrelation([1, 2, 3], [1, 2, 3]) }
  }

  @Test func `values near the largest are kept`() throws {
    let huge = Double.greatestFiniteMagnitude
    let answer = try SpearmanCorrelation([huge, huge / 2, -huge, 1], [huge, huge / 2, -huge, 1])
    #expect(agrees(answer.coefficient, 1, relative: 1e-15) && answer.count == 4)
  }
}
