import Serialization
import Testing

@testable import Statistics

/// The answers of R 4.2.2 with kSamples 1.2-9 for the same real columns.
@Suite("measures against R")
struct CrossCheckTests {
  @Test(arguments: ["titanic_kaggle", "titanic_pclass", "adult_workclass", "wine_cultivars"])
  func `agree with R`(name: String) throws {
    let document = try JSONValue(parsing: ReferenceCase.bytes(of: "Fixtures/reference/r_crosscheck.json"))
    let data = try ReferenceCase(name)
    for (column, r) in try #require(document[name]?.objectValue).members {
      let place = Comment(rawValue: "\(name).\(column)")
      if r["ks_D"] != nil { try checkNumbers(data.samples(column), r, place) }
      if r["chi2_contingency_stat"] != nil { try checkCategories(data.categories(column), r, place) }
    }
  }

  private func checkNumbers(
    _ values: (reference: [Double], current: [Double]), _ r: JSONValue, _ place: Comment
  ) throws {
    let (left, right) = (SortedSample(values.reference), SortedSample(values.current))
    #expect(agrees(try KolmogorovSmirnov(left, right).statistic, r["ks_D"]?.numberValue, relative: 1e-12), place)
    let ranks = try MannWhitney(left, right)
    #expect(ranks.u == r["mw_W"]?.numberValue, place)
    for (ours, theirs) in [
      (ranks.pValue, "mw_p_two_sided"), (try WelchTest.measure(left, right).pValue, "welch_p"),
      (try StudentTest.measure(left, right).pValue, "student_p"),
    ] { #expect(samePValue(ours, r[theirs]?.numberValue), place) }
    let anderson = try AndersonDarling(left, right)
    #expect(agrees(anderson.standardised, r["ad_v2_T"]?.numberValue, relative: 1e-4, absolute: 0.011), place)
    let p = try #require(r["ad_v2_p"]?.numberValue)
    // R extrapolates a polynomial; within the table the two agree, far out only in the order of magnitude.
    #expect(abs(anderson.pValue - p) < 0.012, place)
  }

  private func checkCategories(
    _ values: (reference: [String], current: [String]), _ r: JSONValue, _ place: Comment
  ) throws {
    let pair = CategoryPair(reference: values.reference, current: values.current)
    let test = try ChiSquareContingency(pair)
    #expect(agrees(test.statistic, r["chi2_contingency_stat"]?.numberValue), place)
    #expect(samePValue(test.pValue, r["chi2_contingency_p"]?.numberValue), place)
    guard pair.count == 2 else { return }
    for (ours, theirs) in [
      (try YatesChiSquare.measure(pair).pValue, "chi2_yates_p"), (try FisherExactTest.measure(pair).pValue, "fisher_p"),
      (try TwoProportionZ(pair).pValue, "prop_test_p"),
    ] { #expect(samePValue(ours, r[theirs]?.numberValue), place) }
  }
}
