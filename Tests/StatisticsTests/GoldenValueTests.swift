import Testing

@testable import Statistics

/// Figures of Evidently 0.7.23 and SciPy 1.17.1 for two made-up columns with many ties.
@Suite("golden values")
struct GoldenValueTests {
  let reference = SortedSample((0..<500).map { Double((37 * $0) % 101) / 10 })
  let current = SortedSample((0..<400).map { Double((53 * $0) % 113) / 10 })
  let pair = CategoryPair(
    reference: ["c": 286, "a": 143, "b": 71], current: ["a": 160, "e": 80, "c": 80, "b": 80])

  @Test func `Kolmogorov-Smirnov: statistic, place, exact p`() throws {
    let test = try KolmogorovSmirnov(reference, current)
    #expect(abs(test.statistic - 0.105) < 1e-12)
    #expect(test.location == 9.8)
    #expect(test.sign == 1)
    #expect(agrees(test.pValue(.exact).p, 0.01385378092694783))
  }

  @Test func `tests of numbers`() throws {
    #expect(agrees(try KolmogorovSmirnov(reference, current).pValue(.asymptotic).p, 0.0138524459505))
    #expect(agrees(try CramerVonMises(reference, current).midrankPValue, 0.005664204725288502, relative: 1e-5))
    #expect(agrees(try StudentTest.measure(reference, current).pValue, 0.0036017929764876823))
    #expect(agrees(try EppsSingleton.measure(reference, current).pValue, 2.3234693621375436e-07))
    #expect(try AndersonDarling(reference, current).pValue < 0.001)
    let ranks = try MannWhitney(reference, current)
    #expect(agrees(ranks.pValueLess, 0.00291508050789578))
    #expect(agrees(ranks.pValue, 2 * 0.00291508050789578, relative: 1e-6))
  }

  @Test func `distances of numbers and of categories`() throws {
    #expect(agrees(try EnergyDistance.measure(reference, current).value, 0.29308275281906304))
    #expect(agrees(try KullbackLeiblerDivergence.measure(reference, current).value, 0.1025997046651142))
    #expect(agrees(try HellingerDistance.measure(reference, current).value, 0.14025347382282669))
    #expect(agrees(try KullbackLeiblerDivergence.measure(pair).value, 0.4555854891602166))
    #expect(agrees(try HellingerDistance.measure(pair).value, 0.3937202350971591))
  }

  @Test func `Wasserstein, raw and in standard deviations`() throws {
    #expect(agrees(try WassersteinDistance.distance(reference, current), 0.6031))
    #expect(agrees(try NormedWassersteinDistance.measure(reference, current).value, 0.20668198406860824))
  }

  @Test func `the stability index depends on the binning`() throws {
    let wide = try SharedBinStabilityIndex.measure(reference, current)
    #expect(agrees(wide.value, 0.6819081779645348))
    #expect(wide.binning?.description == "11 equal-width bins (Sturges)")
    let deciles = try BinnedPair.quantiles(reference, current, edgeRule: .above)
    let narrow = try PopulationStabilityIndex.value(deciles, emptyBins: .floor(1e-4))
    #expect(agrees(narrow, 0.07368246349946417))
    let below = try PopulationStabilityIndex.measure(reference, current)
    #expect(agrees(below.value, 0.07803346450153953))
  }

  @Test func `Jensen-Shannon of numbers and of categories`() throws {
    #expect(agrees(try JensenShannonDistance.measure(reference, current).value, 0.18770941358230164))
    #expect(agrees(try JensenShannonDistance.measure(pair).value, 0.351107058039926))
  }

  @Test func `chi-square with a new category`() throws {
    let test = try ChiSquareContingency(pair)
    #expect(agrees(test.statistic, 188.65351909200254))
    #expect(test.degreesOfFreedom == 3)
    #expect(agrees(test.pValue, 1.1925192400298729e-40, absolute: 0))
    #expect(test.smallExpectedCount == 0)
    #expect(agrees(try PopulationStabilityIndex.measure(pair).value, 1.9684343759556373))
  }
}
