import Files
import Serialization
import Testing

@testable import Statistics

@Suite("adjustment of p-values")
struct PValueAdjustmentTests {
  static let names: [(PValueAdjustment, String)] = [
    (.bonferroni, "bonferroni"), (.holm, "holm"), (.bh, "bh"), (.by, "by"),
  ]

  @Test(arguments: names)
  func `is that of statsmodels`(adjustment: PValueAdjustment, name: String) throws {
    let cases = try #require(EdgeAnswers.document?["adjustments"]?.arrayValue)
    #expect(cases.count == 5)
    for one in cases {
      let adjusted = adjustment.adjusted(EdgeAnswers.numbers(one["p"]))
      let oracle = EdgeAnswers.numbers(one[name])
      #expect(adjusted.count == oracle.count)
      for (ours, theirs) in zip(adjusted, oracle) { #expect(agrees(ours, theirs, relative: 1e-12, absolute: 0)) }
    }
  }

  /// The p-values of the Kolmogorov-Smirnov test over the columns of real tables.
  @Test(arguments: names)
  func `is that of statsmodels for the columns of real tables`(adjustment: PValueAdjustment, name: String) throws {
    let document = try JSONValue(parsing: ReferenceCase.bytes(of: "Fixtures/reference/multiple_testing.json"))
    let key = name.count == 2 ? "fdr_\(name)" : name
    for (table, answers) in try #require(document.objectValue).members {
      let inputs = try #require(answers["input_ks_p_asymp"]?.objectValue).members
      let adjusted = adjustment.adjusted(inputs.map { $0.1.numberValue })
      for (input, ours) in zip(inputs, adjusted) {
        #expect(agrees(ours, answers[key]?[input.0]?.numberValue, absolute: 0), "\(table).\(input.0)")
      }
    }
  }

  /// Worked by hand from the definitions: m = 4, and the sum 1 + 1/2 + 1/3 + 1/4 = 25/12.
  static let table: [(PValueAdjustment, [Double])] = [
    (.none, [0.01, 0.04, 0.03, 0.5]),
    (.bonferroni, [0.04, 0.16, 0.12, 1]),
    (.holm, [0.04, 0.09, 0.09, 0.5]),
    (.bh, [0.04, 0.16 / 3, 0.16 / 3, 0.5]),
    (.by, [0.04 * 25 / 12, 0.16 / 3 * 25 / 12, 0.16 / 3 * 25 / 12, 1]),
  ]

  @Test(arguments: table)
  func `gives its textbook values`(adjustment: PValueAdjustment, expected: [Double]) {
    let adjusted = adjustment.adjusted([0.01, 0.04, 0.03, 0.5])
    for (ours, textbook) in zip(adjusted, expected) { #expect(abs((ours ?? .nan) - textbook) < 1e-12) }
  }

  @Test(arguments: PValueAdjustment.allCases)
  func `a test that is not defined stays so and does not count`(adjustment: PValueAdjustment) {
    let adjusted = adjustment.adjusted([nil, 0.02, nil])
    #expect(adjusted[0] == nil && adjusted[2] == nil)
    #expect(abs((adjusted[1] ?? .nan) - 0.02) < 1e-15)
    #expect(adjustment.adjusted([nil, nil]) == [nil, nil])
    #expect(adjustment.adjusted([]).isEmpty)
  }
}
