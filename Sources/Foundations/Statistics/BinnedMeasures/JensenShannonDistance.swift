import Glibc

/// The Jensen-Shannon distance: how well a single value tells which side it comes from.
///
///     √( (KL(r ‖ h) + KL(c ‖ h)) / 2 ),  h = (r + c) / 2        0 ≤ distance ≤ √ln 2 = 0.8326, no unit
///
/// Natural logarithms; empty bins need no replacement. Numeric columns: ``BinnedPair/shared(_:_:)``; categories: one bin
/// each.
///
/// Source: J. Lin, "Divergence measures based on the Shannon entropy", IEEE Trans. Inf. Theory 37 (1991). Oracle:
/// `scipy.spatial.distance.jensenshannon` and Evidently 0.7.23, absolute 1e-9.
package enum JensenShannonDistance: NumericDriftMeasure, CategoricalDriftMeasure {
  /// Stands in JSON and options, for the distance with natural logarithms.
  package static let name = "jensen-shannon"
  /// The words for sentences and tables.
  package static let title = "Jensen-Shannon distance"
  /// Not symmetric for numbers, although the formula is: the bins may depend on which side is the reference.
  package static let isSymmetric = false

  package static func measure(
    _ reference: SortedSample, _ current: SortedSample
  ) throws(SampleError) -> Measurement {
    let bins = try BinnedPair.shared(reference, current)
    return Measurement(value: try distance(bins), binning: bins.binning)
  }

  package static func measure(_ pair: CategoryPair) throws(SampleError) -> Measurement {
    Measurement(value: try distance(pair.bins), binning: pair.bins.binning)
  }

  /// The distance over given bins, with natural logarithms.
  ///
  /// - Throws: ``SampleError/tooFew(found:needed:)`` if a side is empty.
  package static func distance(_ bins: BinnedPair) throws(SampleError) -> Double {
    let reference = try BinnedPair.shares(bins.reference)
    let current = try BinnedPair.shares(bins.current)
    func divergence(_ share: Double, _ half: Double) -> Double { share > 0 ? share * log(share / half) : 0 }
    let sum = zip(reference, current).reduce(0.0) { sum, pair in
      let half = (pair.0 + pair.1) / 2
      return sum + divergence(pair.0, half) + divergence(pair.1, half)
    }
    return max(0, sum / 2).squareRoot()
  }
}

/// The Jensen-Shannon distance with logarithms to base 2, so that it lies between 0 and 1.
///
///     distance / √ln 2        0 ≤ distance ≤ 1, no unit
///
/// Oracle: `scipy.spatial.distance.jensenshannon(base=2)`, absolute 1e-9.
package enum JensenShannonDistanceBase2: NumericDriftMeasure, CategoricalDriftMeasure {
  /// Stands in JSON and options, for the distance between 0 and 1.
  package static let name = "jensen-shannon-base2"
  /// The words for sentences and tables, the base included, as the two distances have different ranges.
  package static let title = "Jensen-Shannon distance (base 2)"
  /// Not symmetric for numbers, for the reason of ``JensenShannonDistance``.
  package static let isSymmetric = false

  package static func measure(
    _ reference: SortedSample, _ current: SortedSample
  ) throws(SampleError) -> Measurement {
    inBase2(try JensenShannonDistance.measure(reference, current))
  }

  package static func measure(_ pair: CategoryPair) throws(SampleError) -> Measurement {
    inBase2(try JensenShannonDistance.measure(pair))
  }

  private static func inBase2(_ natural: Measurement) -> Measurement {
    Measurement(value: natural.value / log(2).squareRoot(), binning: natural.binning)
  }
}
