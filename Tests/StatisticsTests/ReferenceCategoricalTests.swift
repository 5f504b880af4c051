import Serialization
import Testing

@testable import Statistics

/// The answers of scipy 1.17.1, statsmodels 0.15.0 and Evidently 0.7.23 for every column of categories of real data.
@Suite("categorical measures on real data")
struct ReferenceCategoricalTests {
  @Test(arguments: ReferenceCase.names)
  func `agree with scipy and Evidently in every column of categories`(name: String) throws {
    let data = try ReferenceCase(name)
    for (column, answers) in data.answers("categorical") {
      let values = try data.categories(column)
      let pair = CategoryPair(reference: values.reference, current: values.current)
      let place = Comment(rawValue: "\(name).\(column)")
      #expect(pair.count == answers["categories"]?.integerValue, place)
      #expect(pair.referenceTotal == answers["n_ref"]?.integerValue, place)
      let counts = try #require(answers["counts"]?.objectValue).members
      for (label, oracle) in counts {
        let index = try #require(pair.labels.firstIndex(of: label), place)
        let both = oracle.arrayValue?.compactMap(\.integerValue)
        #expect([pair.reference[index], pair.current[index]] == both, place)
      }
      try checkTests(pair, answers, place)
      try checkFurther(pair, answers, place)
      let index = try PopulationStabilityIndex.measure(pair)
      #expect(agrees(index.value, answers["psi"]?.numberValue, absolute: 1e-9), place)
      let distance = try JensenShannonDistance.measure(pair)
      #expect(agrees(distance.value, answers["js"]?["distance_natural"]?.numberValue, absolute: 1e-9), place)
      let base2 = try JensenShannonDistanceBase2.measure(pair)
      #expect(agrees(base2.value, answers["js"]?["distance_base2"]?.numberValue, absolute: 1e-9), place)
    }
  }

  private func checkFurther(_ pair: CategoryPair, _ answers: JSONValue, _ place: Comment) throws {
    let divergence = try KullbackLeiblerDivergence.measure(pair)
    #expect(agrees(divergence.value, answers["kl"]?.numberValue, absolute: 1e-9), place)
    let hellinger = try HellingerDistance.measure(pair)
    #expect(agrees(hellinger.value, answers["hellinger"]?.numberValue, absolute: 1e-9), place)
    #expect(agrees(try TotalVariationDistance.measure(pair).value, answers["tvd"]?.numberValue), place)
    #expect(agrees(try LInfinityDistance.measure(pair).value, answers["l_infinity"]?.numberValue), place)
    let g = try LikelihoodRatioTest.measure(pair)
    #expect(agrees(g.value, answers["g_contingency"]?["statistic"]?.numberValue), place)
    #expect(samePValue(g.pValue, answers["g_contingency"]?["p"]?.numberValue), place)
    let fit = try ChiSquareGoodnessOfFit.measure(pair)
    if let oracle = answers["chi2_gof_evidently"]?["statistic"]?.numberValue, oracle.isFinite {
      #expect(agrees(fit.value, oracle), place)
    }
    #expect(samePValue(fit.pValue, answers["chi2_gof_evidently"]?["p"]?.numberValue), place)
    if let oracle = answers["evidently"]?["TVD"]?["score"]?.numberValue {
      #expect(abs((try PermutedTotalVariation.measure(pair).pValue ?? 9) - oracle) < 0.05, place)
    }
    if let oracle = answers["chi2_contingency_yates"] {
      let yates = try YatesChiSquare.measure(pair)
      #expect(agrees(yates.value, oracle["statistic"]?.numberValue), place)
      #expect(samePValue(yates.pValue, oracle["p"]?.numberValue), place)
    }
    guard let fisher = answers["fisher_exact_two_sided"]?.numberValue else { return }
    #expect(samePValue(try FisherExactTest.measure(pair).pValue, fisher), place)
  }

  private func checkTests(_ pair: CategoryPair, _ answers: JSONValue, _ place: Comment) throws {
    let test = try ChiSquareContingency(pair)
    let oracle = try #require(answers["chi2_contingency"])
    #expect(agrees(test.statistic, oracle["statistic"]?.numberValue), place)
    #expect(test.degreesOfFreedom == oracle["dof"]?.integerValue, place)
    #expect(agrees(test.pValue, oracle["p"]?.numberValue, relative: 1e-9, absolute: 0), place)
    #expect(agrees(test.cramersV, oracle["cramers_v"]?.numberValue), place)
    guard let proportions = answers["z_two_proportions"] else { return }
    let z = try TwoProportionZ(pair)
    #expect(pair.labels.last == proportions["success_category"]?.stringValue, place)
    #expect(agrees(z.statistic, proportions["z"]?.numberValue), place)
    #expect(agrees(z.pValue, proportions["p"]?.numberValue, relative: 1e-9, absolute: 0), place)
  }
}
