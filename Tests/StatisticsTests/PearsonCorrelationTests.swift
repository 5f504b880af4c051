import Testing

@testable import Statistics

@Suite("Pearson's correlation")
struct PearsonCorrelationTests {
  /// `scipy.stats.pearsonr` of SciPy 1.17.1; the scales beyond the first do not change it.
  @Test(arguments: [1.0, 1e200, 1e-200, 1e300, 0x1p-1064, -1e250])
  func `does not depend on the scale`(scale: Double) throws {
    let left = [1.0, 2, 3, 4, 5].map { $0 * 16 * scale }
    let answer = try PearsonCorrelation(left, [5, 6, 7, 8, 7])
    #expect(agrees(answer.coefficient, (scale < 0 ? -1 : 1) * 0.8320502943378436, relative: 1e-3))
    if scale != 0x1p-1064 {
      #expect(agrees(abs(answer.coefficient), 0.8320502943378436, relative: 1e-12))
    }
  }

  @Test func `small differences of large values count`() throws {
    let answer = try PearsonCorrelation([1, 2, 3, 4].map { 1e15 + $0 }, [2, 4, 6, 8])
    #expect(agrees(answer.coefficient, 1, relative: 1e-15))
  }

  @Test func `only equal values are constant`() {
    #expect(throws: SampleError.noSpread) { try PearsonCorrelation([0.1, 0.1, 0.1, 0.1], [1, 2, 3, 4]) }
    #expect(throws: SampleError.noSpread) { try PearsonCorrelation([1e300, 1e300, 1e300, 1e300], [1, 2, 3, 4]) }
  }
}
