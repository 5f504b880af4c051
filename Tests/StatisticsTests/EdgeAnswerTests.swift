import Serialization
import Testing

@testable import Statistics

/// SciPy 1.17.1, NumPy and statsmodels on ties, few values, unequal sides, huge values, constants and sparse tables.
@Suite("measures at their edges")
struct EdgeAnswerTests {
  @Test func `the answers are there`() {
    #expect(EdgeAnswers.samples.count >= 20)
    #expect(EdgeAnswers.tables.count >= 10)
  }

  /// Compares a measurement with the library's, and demands a reason where the library has no answer.
  private func check(
    _ answer: JSONValue?, _ place: Comment, value: Double = 1e-9, absolute: Double = 1e-12, p: Double = 1e-6,
    _ measure: () throws -> (value: Double, p: Double?)
  ) throws {
    guard let answer, answer != .null else {
      #expect(throws: SampleError.self, place) { _ = try measure() }
      return
    }
    let result = try measure()
    if let oracle = (answer["statistic"] ?? answer["value"])?.numberValue {
      #expect(agrees(result.value, oracle, relative: value, absolute: absolute), place)
    }
    if let oracle = answer["p"]?.numberValue { #expect(samePValue(result.p, oracle, relative: p), place) }
  }

  private func check(
    _ answer: JSONValue?, _ place: Comment, _ measure: @autoclosure () throws -> Measurement
  ) throws {
    try check(answer, place) {
      let result = try measure()
      return (result.value, result.pValue)
    }
  }

  @Test(arguments: EdgeAnswers.samples)
  func `tests of means agree with scipy`(sample: EdgeAnswers.Samples) throws {
    let (left, right, place) = (sample.reference, sample.current, Comment(rawValue: sample.testDescription))
    // SciPy has no p-value where its squares run out of the doubles; mlo measures in deviations.
    if !["huge values", "tiny values"].contains(sample.testDescription) {
      try check(sample.answers["student_t"], place, StudentTest.measure(left, right))
      try check(sample.answers["welch_t"], place, WelchTest.measure(left, right))
    } else {
      #expect(try StudentTest.measure(left, right).pValue.map { 0..<1 ~= $0 } == true, place)
    }
  }

  @Test(arguments: EdgeAnswers.samples)
  func `Kolmogorov-Smirnov without regard to ties is scipy's`(sample: EdgeAnswers.Samples) throws {
    let test = try KolmogorovSmirnov(sample.reference, sample.current)
    let place = Comment(rawValue: sample.testDescription)
    try check(sample.answers["ks_auto"], place) { (test.statistic, test.pValue(.automatic).p) }
    if min(test.referenceCount, test.currentCount) == 1 { return }  // SciPy rounds 1/2 to no value at all
    try check(sample.answers["ks_asymp"], place) { (test.statistic, test.pValue(.asymptotic).p) }
  }

  @Test(arguments: EdgeAnswers.samples)
  func `p-values that count ties are those of permutations`(sample: EdgeAnswers.Samples) throws {
    let (left, right, place) = (sample.reference, sample.current, Comment(rawValue: sample.testDescription))
    let ks = try KolmogorovSmirnov.measure(left, right)
    let plain = try KolmogorovSmirnov(left, right).pValue(.automatic)
    guard let permuted = sample.answers["ks_permuted"]?["p"]?.numberValue else {
      if sample.testDescription.hasPrefix("untied") { #expect(ks.pValue == plain.p, place) }
      return
    }
    #expect(ks.pMethod == "exact, ties counted", place)
    #expect(abs((ks.pValue ?? 9) - permuted) < 0.012, place)
    #expect((ks.pValue ?? 9) <= plain.p, place)
    let oracle = sample.answers["cramer_von_mises_permuted"]?["p"]?.numberValue
    let cramer = try CramerVonMises.measure(left, right)
    #expect(abs((cramer.pValue ?? 9) - (oracle ?? -9)) < 0.015, place)
  }

  @Test(arguments: EdgeAnswers.samples)
  func `Anderson-Darling is scipy's, and goes on beyond its table`(sample: EdgeAnswers.Samples) throws {
    let (left, right, place) = (sample.reference, sample.current, Comment(rawValue: sample.testDescription))
    guard let oracle = sample.answers["anderson_darling"], oracle != .null else {
      #expect(throws: SampleError.self, place) { try AndersonDarling(left, right) }
      return
    }
    let test = try AndersonDarling(left, right)
    #expect(agrees(test.standardised, oracle["statistic"]?.numberValue, relative: 1e-9, absolute: 1e-9), place)
    let p = try #require(oracle["p"]?.numberValue)
    if test.isWithinTable { #expect(agrees(test.pValue, p, relative: 1e-6), place) }
    if p == 0.25 { #expect(test.pValue >= 0.25, place) }
    if p == 0.001 { #expect(test.pValue <= 0.001, place) }
    #expect(test.isWithinTable == (p != 0.25 && p != 0.001), place)
  }

  @Test(arguments: EdgeAnswers.samples)
  func `Cramer-von Mises is scipy's without ties, and sums over blocks with them`(sample: EdgeAnswers.Samples) throws {
    let place = Comment(rawValue: sample.testDescription)
    let test = try CramerVonMises(sample.reference, sample.current)
    let blocks = sample.answers["cramer_von_mises_blocks"]?["value"]?.numberValue
    #expect(agrees(test.statistic, blocks), place)
    guard let oracle = sample.answers["cramer_von_mises_midrank"], oracle != .null else { return }
    #expect(agrees(test.midrankStatistic, oracle["statistic"]?.numberValue, absolute: 1e-9), place)
    if sample.testDescription.hasPrefix("untied") {
      #expect(agrees(test.statistic, test.midrankStatistic, absolute: 1e-9), place)
      // SciPy stops its series at 1e-7.
      #expect(agrees(test.pValue, oracle["p"]?.numberValue, relative: 1e-6, absolute: 1e-6), place)
    }
  }

  @Test(arguments: EdgeAnswers.samples)
  func `Mann-Whitney, Epps-Singleton and distances agree with scipy`(sample: EdgeAnswers.Samples) throws {
    let (left, right, place) = (sample.reference, sample.current, Comment(rawValue: sample.testDescription))
    // SciPy has NaN for a constant; p is 1 there.
    if sample.answers["mann_whitney"] != .null {
      let ranks = try MannWhitney(left, right)
      try check(sample.answers["mann_whitney"], place) { (ranks.u, ranks.pValue) }
    }
    if sample.testDescription != "huge values" {
      let singular = sample.testDescription.hasPrefix("constant") || sample.testDescription.hasPrefix("far")
      if !singular { try check(sample.answers["epps_singleton"], place, EppsSingleton.measure(left, right)) }
      try check(sample.answers["energy_distance"], place, EnergyDistance.measure(left, right))
      try check(sample.answers["wasserstein"], place, WassersteinDistance.measure(left, right))
    }
    if let oracle = sample.answers["psi_ten_widths"], oracle != .null {
      try check(oracle, place, ReferenceRangeStabilityIndex.measure(left, right))
    }
  }

  @Test(arguments: EdgeAnswers.tables)
  func `tables agree with scipy`(table: EdgeAnswers.Table) throws {
    let (pair, answers, place) = (table.pair, table.answers, Comment(rawValue: table.testDescription))
    let chiSquare = try ChiSquareContingency(pair)
    try check(answers["chi_square"], place) { (chiSquare.statistic, chiSquare.pValue) }
    try check(answers["g_test"], place, LikelihoodRatioTest.measure(pair))
    try check(answers["cramers_v"], place, CramersV.measure(pair))
    try check(answers["cramers_v_corrected"], place, BiasCorrectedCramersV.measure(pair))
    try check(answers["chi_square_yates"], place, YatesChiSquare.measure(pair))
    let fit = try ChiSquareGoodnessOfFit.measure(pair)
    if let oracle = answers["chi_square_fit"], oracle != .null {
      try check(oracle, place, fit)
    } else {
      #expect(fit.value == .infinity && fit.pValue == 0, place)
    }
    if let oracle = answers["fisher_exact"]?["p"]?.numberValue {
      #expect(samePValue(try FisherExactTest.measure(pair).pValue, oracle), place)
    }
    if let oracle = answers["total_variation_permuted"]?["p"]?.numberValue {
      #expect(abs((try PermutedTotalVariation.measure(pair).pValue ?? 9) - oracle) < 0.05, place)
    }
  }
}
