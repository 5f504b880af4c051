/// Every measure of drift that mlo knows: one row each.
package enum DriftMeasureCatalogue {
  /// Measures of numeric columns, in the order in which reports list them.
  package static let numeric: [any NumericDriftMeasure.Type] = [
    PopulationStabilityIndex.self,
    SharedBinStabilityIndex.self,
    KolmogorovSmirnov.self,
    WassersteinDistance.self,
    NormedWassersteinDistance.self,
    JensenShannonDistance.self,
    JensenShannonDistanceBase2.self,
    KullbackLeiblerDivergence.self,
    HellingerDistance.self,
    EnergyDistance.self,
    MannWhitney.self,
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
    LInfinityDistance.self,
    LikelihoodRatioTest.self,
    FisherExactTest.self,
    CramersV.self,
    BiasCorrectedCramersV.self,
  ]
}
