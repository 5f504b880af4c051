import Files
import Serialization
import Testing

@testable import Drift

/// Adjustments for many tests.
@Suite("corrections of p-values")
struct PValueCorrectionTests {
  /// Worked by hand from the definitions: m = 4, and the sum 1 + 1/2 + 1/3 + 1/4 = 25/12.
  static let table: [(PValueCorrection, [Double])] = [
    (.none, [0.01, 0.04, 0.03, 0.5]),
    (.bonferroni, [0.04, 0.16, 0.12, 1]),
    (.holm, [0.04, 0.09, 0.09, 0.5]),
    (.bh, [0.04, 0.16 / 3, 0.16 / 3, 0.5]),
    (.by, [0.04 * 25 / 12, 0.16 / 3 * 25 / 12, 0.16 / 3 * 25 / 12, 1]),
  ]

  @Test(arguments: table)
  func `each correction gives its textbook values`(correction: PValueCorrection, expected: [Double]) {
    let adjusted = correction.adjusted([0.01, 0.04, 0.03, 0.5])
    for (ours, textbook) in zip(adjusted, expected) { #expect(abs((ours ?? .nan) - textbook) < 1e-12) }
  }

  @Test(arguments: PValueCorrection.allCases)
  func `an undefined test stays so and does not count`(correction: PValueCorrection) {
    let adjusted = correction.adjusted([nil, 0.02, nil])
    #expect(adjusted[0] == nil && adjusted[2] == nil)
    #expect(abs((adjusted[1] ?? .nan) - 0.02) < 1e-15)
  }
}
