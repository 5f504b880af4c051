import Serialization
import Testing

@testable import Statistics

/// The answers of scipy 1.17.1, numpy 2.4.6 and Evidently 0.7.23 for every numeric column of real data.
@Suite("numeric measures on real data")
struct ReferenceNumericTests {
  @Test(arguments: ReferenceCase.names)
  func `agree with scipy and Evidently in every numeric column`(name: String) throws {
    let data = try ReferenceCase(name)
    for (column, answers) in data.answers("numeric") {
      let values = try data.samples(column)
      let (reference, current) = (SortedSample(values.reference), SortedSample(values.current))
      let place = Comment(rawValue: "\(name).\(column)")
      #expect(reference.count == answers["n_ref"]?.integerValue, place)
      #expect(current.count == answers["n_cur"]?.integerValue, place)
      #expect(agrees(reference.mean, answers["mean_ref"]?.numberValue), place)
      #expect(agrees(current.mean, answers["mean_cur"]?.numberValue), place)
      let distinct = SortedSample.distinctCount(reference, current, upTo: .max)
      #expect(distinct == answers["distinct_pooled"]?.integerValue, place)
      try checkKolmogorovSmirnov(reference, current, try #require(answers["ks"]), place)
      try checkDistances(reference, current, answers, place)
      try checkBins(reference, current, answers, place)
      try checkFurther(reference, current, answers, place)
    }
  }

  private func checkKolmogorovSmirnov(
    _ reference: SortedSample, _ current: SortedSample, _ oracle: JSONValue, _ place: Comment
  ) throws {
    let test = try KolmogorovSmirnov(reference, current)
    #expect(abs(test.statistic - (oracle["statistic"]?.numberValue ?? .nan)) <= 1e-12, place)
    let location = try #require(oracle["location"]?.numberValue)
    let gapThere =
      Double(reference.countUpTo(location)) / Double(reference.count)
      - Double(current.countUpTo(location)) / Double(current.count)
    #expect(agrees(abs(gapThere), test.statistic), place)
    #expect(test.sign == oracle["sign"]?.integerValue || test.location != location, place)
    if let exact = oracle["p_exact"]?.numberValue { #expect(samePValue(test.pValue(.exact).p, exact), place) }
    #expect(samePValue(test.pValue(.automatic).p, oracle["p_auto"]?.numberValue), place)
    #expect(samePValue(test.pValue(.asymptotic).p, oracle["p_asymp"]?.numberValue), place)
    if let counted = oracle["p_exact_tie_aware_R"]?.numberValue {
      // R takes the difference from 1 and so has no digits below 1e-12; with many ties it draws 2,000 samples.
      let isDrawn =
        (counted * 2000).rounded() == counted * 2000 || abs(counted * 2000 - (counted * 2000).rounded()) < 1e-6
      let p = test.pValue(of: reference, current).p
      #expect(agrees(p, counted, relative: 1e-6, absolute: isDrawn ? 0.04 : 1e-11), place)
    }
    #expect(samePValue(test.pValue(.limit).p, oracle["p_kolmogorov_limit"]?.numberValue), place)
  }

  private func checkDistances(
    _ reference: SortedSample, _ current: SortedSample, _ answers: JSONValue, _ place: Comment
  ) throws {
    let oracle = try #require(answers["wasserstein"])
    #expect(agrees(reference.standardDeviation, oracle["std_ref_ddof0"]?.numberValue), place)
    let raw = try WassersteinDistance.measure(reference, current)
    #expect(agrees(raw.value, oracle["raw"]?.numberValue), place)
    let normed = try NormedWassersteinDistance.measure(reference, current)
    #expect(agrees(normed.value, oracle["normed"]?.numberValue), place)
  }

  private func checkFurther(
    _ reference: SortedSample, _ current: SortedSample, _ answers: JSONValue, _ place: Comment
  ) throws {
    let energy = try EnergyDistance.measure(reference, current)
    #expect(agrees(energy.value, answers["energy_distance"]?.numberValue), place)
    let divergence = try KullbackLeiblerDivergence.measure(reference, current)
    #expect(agrees(divergence.value, answers["kl_evidently"]?["value"]?.numberValue, absolute: 1e-9), place)
    let hellinger = try HellingerDistance.measure(reference, current)
    #expect(agrees(hellinger.value, answers["hellinger_evidently"]?["value"]?.numberValue, absolute: 1e-9), place)
    let ranks = try MannWhitney(reference, current)
    let oracle = try #require(answers["mann_whitney"])
    #expect(ranks.u == oracle["U_ref"]?.numberValue, place)
    #expect(samePValue(ranks.pValue, oracle["p_two_sided_asymp_cc"]?.numberValue), place)
    #expect(samePValue(ranks.pValueLess, oracle["p_less_asymp_cc"]?.numberValue), place)
    try checkTests(reference, current, answers, place)
  }

  private func checkTests(
    _ reference: SortedSample, _ current: SortedSample, _ answers: JSONValue, _ place: Comment
  ) throws {
    let anderson = try AndersonDarling(reference, current)
    let oracle = try #require(answers["anderson_ksamp"])
    #expect(
      agrees(
        anderson.standardised, oracle["statistic_midrank_normalised"]?.numberValue, relative: 1e-6, absolute: 1e-6),
      place)
    let clipped = min(0.25, max(0.001, anderson.pValue))
    #expect(agrees(clipped, oracle["p_clipped_0.001_0.25"]?.numberValue, relative: 1e-6), place)
    if let unclipped = oracle["p_unclipped_R"]?.numberValue, !anderson.isWithinTable, unclipped > 1e-4 {
      #expect(agrees(anderson.pValue, unclipped, relative: 0.1, absolute: 0.01), place)
    }
    let cramer = try CramerVonMises(reference, current)
    #expect(agrees(cramer.midrankStatistic, answers["cramer_von_mises"]?["statistic"]?.numberValue), place)
    let asymptotic = answers["cramer_von_mises"]?["p_asymp"]?.numberValue
    #expect(agrees(cramer.midrankPValue, asymptotic, relative: 1e-6, absolute: 1e-6), place)
    for (result, name) in [
      (try StudentTest.measure(reference, current), "t_student"),
      (try WelchTest.measure(reference, current), "t_welch"),
    ] {
      #expect(agrees(result.value, answers[name]?["statistic"]?.numberValue), place)
      #expect(samePValue(result.pValue, answers[name]?["p"]?.numberValue), place)
    }
    guard let epps = answers["epps_singleton"]?["statistic"]?.numberValue, epps > 0 else { return }
    let result = try EppsSingleton.measure(reference, current)
    #expect(agrees(result.value, epps, relative: 1e-6), place)
    #expect(samePValue(result.pValue, answers["epps_singleton"]?["p"]?.numberValue, relative: 1e-5), place)
  }

  private func checkBins(
    _ reference: SortedSample, _ current: SortedSample, _ answers: JSONValue, _ place: Comment
  ) throws {
    let shared = try SharedBinStabilityIndex.measure(reference, current)
    #expect(agrees(shared.value, answers["psi_evidently"]?["value"]?.numberValue, absolute: 1e-9), place)
    let distance = try JensenShannonDistance.measure(reference, current)
    let oracle = try #require(answers["js_evidently"])
    #expect(agrees(distance.value, oracle["distance_natural"]?.numberValue, absolute: 1e-9), place)
    let base2 = try JensenShannonDistanceBase2.measure(reference, current)
    #expect(agrees(base2.value, oracle["distance_base2"]?.numberValue, absolute: 1e-9), place)
    // Gusts come in steps of 1.15078 that meet the edges, and the answer's edges round the other way.
    let widths = place.rawValue == "weather_seasons.wind_gust" ? nil : answers["psi_equal_width10"]?["value"]
    if let widths = widths?.numberValue {
      #expect(agrees(try ReferenceRangeStabilityIndex.measure(reference, current).value, widths, absolute: 1e-9), place)
    }
    if reference.distinctCount(upTo: 21) <= 20 {
      let perValue = try DistinctValueStabilityIndex.measure(reference, current)
      #expect(agrees(perValue.value, answers["psi_evidently"]?["value"]?.numberValue, absolute: 1e-9), place)
    }
    guard let deciles = answers["psi_deciles"] else { return }
    let edges = BinnedPair.quantileEdges(of: reference, bins: 10)
    let oracleEdges = deciles["inner_edges"]?.arrayValue?.compactMap(\.numberValue) ?? []
    #expect(edges.count == oracleEdges.count, place)
    #expect(zip(edges, oracleEdges).allSatisfy { agrees($0, $1, relative: 1e-12) }, place)
    let index = try PopulationStabilityIndex.measure(reference, current)
    #expect(agrees(index.value, deciles["value"]?.numberValue, absolute: 1e-9), place)
  }
}
