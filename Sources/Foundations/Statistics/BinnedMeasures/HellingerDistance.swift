/// The Hellinger distance of the shares of bins or categories.
///
///     H = √(1 − Σ √(r c)) = √( Σ (√r − √c)² / 2 )        0 ≤ H ≤ 1, no unit
///
/// The second form is summed, which keeps small distances. Numeric columns: bins of one width over both sides' range,
/// their number by Sturges' rule of the number of different values; categories: one bin each.
///
/// Source: E. Hellinger, J. reine angew. Math. 136 (1909). Oracle: Evidently 0.7.23 (`hellinger`), absolute 1e-9.
package enum HellingerDistance: NumericDriftMeasure, CategoricalDriftMeasure {
  /// Stands in JSON and options.
  package static let name = "hellinger"
  /// The words for sentences and tables.
  package static let title = "Hellinger distance"
  /// The bins are those of both sides together, so exchanging the sides changes nothing.
  package static let isSymmetric = true
  /// Computed when it is chosen.
  package static let isRoutine = false

  package static func measure(
    _ reference: SortedSample, _ current: SortedSample
  ) throws(SampleError) -> Measurement {
    try SortedSample.requireValues(reference, current)
    let distinct = SortedSample.distinctCount(reference, current, upTo: .max)
    let bins = try BinnedPair.equalWidth(reference, current, bins: BinnedPair.sturges(distinct))
    return Measurement(value: try value(bins), binning: bins.binning)
  }

  package static func measure(_ pair: CategoryPair) throws(SampleError) -> Measurement {
    Measurement(value: try value(pair.bins), binning: pair.bins.binning)
  }

  private static func value(_ bins: BinnedPair) throws(SampleError) -> Double {
    let (reference, current) = (try BinnedPair.shares(bins.reference), try BinnedPair.shares(bins.current))
    let sum = zip(reference, current).reduce(0.0) { sum, pair in
      let difference = pair.0.squareRoot() - pair.1.squareRoot()
      return sum + difference * difference
    }
    return min(1, (sum / 2).squareRoot())
  }
}
