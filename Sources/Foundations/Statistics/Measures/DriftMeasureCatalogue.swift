/// Every measure of drift that mlo knows: one row each.
package enum DriftMeasureCatalogue {
  /// Measures of numeric columns, in the order in which reports list them.
  package static let numeric: [any NumericDriftMeasure.Type] = [
    PopulationStabilityIndex.self,
    SharedBinStabilityIndex.self,
    ReferenceRangeStabilityIndex.self,
    DistinctValueStabilityIndex.self,
    KolmogorovSmirnov.self,
    WassersteinDistance.self,
    NormedWassersteinDistance.self,
    JensenShannonDistance.self,
    JensenShannonDistanceBase2.self,
    KullbackLeiblerDivergence.self,
    HellingerDistance.self,
    EnergyDistance.self,
    AndersonDarling.self,
    CramerVonMises.self,
    MannWhitney.self,
    EppsSingleton.self,
    StudentTest.self,
    WelchTest.self,
  ]

  /// Measures of columns of categories, in the order in which reports list them.
  package static let categorical: [any CategoricalDriftMeasure.Type] = [
    PopulationStabilityIndex.self,
    ChiSquareContingency.self,
    TwoProportionZ.self,
    JensenShannonDistance.self,
    JensenShannonDistanceBase2.self,
    KullbackLeiblerDivergence.self,
    HellingerDistance.self,
    TotalVariationDistance.self,
    PermutedTotalVariation.self,
    LInfinityDistance.self,
    LikelihoodRatioTest.self,
    ChiSquareGoodnessOfFit.self,
    YatesChiSquare.self,
    FisherExactTest.self,
    CramersV.self,
    BiasCorrectedCramersV.self,
  ]

  /// The measure of numeric columns of a name; nil if there is none.
  package static func numeric(named name: String) -> (any NumericDriftMeasure.Type)? {
    numeric.first { $0.name == name }
  }

  /// The measure of columns of categories of a name; nil if there is none.
  package static func categorical(named name: String) -> (any CategoricalDriftMeasure.Type)? {
    categorical.first { $0.name == name }
  }

  /// The measure of a name, that of numeric columns where there is one for both; nil if there is none.
  package static func measure(named name: String) -> (any DriftMeasure.Type)? {
    numeric(named: name) ?? categorical(named: name)
  }
}
