/// The total variation distance: the share of rows that would have to change their category.
///
///     TVD = Σ |r − c| / 2        0 ≤ TVD ≤ 1, no unit;  r, c: share of a category in reference and current
///
/// Oracle: numpy, relative 1e-9. (Evidently's `TVD` score is not this distance but a p-value of permutations.)
package enum TotalVariationDistance: CategoricalDriftMeasure {
  /// Stands in JSON and options.
  package static let name = "total-variation"
  /// The words for sentences and tables.
  package static let title = "total variation distance"
  /// Exchanging the sides changes nothing.
  package static let isSymmetric = true
  /// Computed when it is chosen.
  package static let isRoutine = false

  package static func measure(_ pair: CategoryPair) throws(SampleError) -> Measurement {
    let value = try pair.shareDifferences().reduce(0) { $0 + $1 } / 2
    return Measurement(value: min(1, value), binning: pair.bins.binning)
  }
}

/// The largest change of the share of any category.
///
///     L∞ = max |r − c|        0 ≤ L∞ ≤ 1, no unit
///
/// Source: the comparator of TensorFlow Data Validation and NannyML. Oracle: numpy, relative 1e-9.
package enum LInfinityDistance: CategoricalDriftMeasure {
  /// Stands in JSON and options.
  package static let name = "l-infinity"
  /// The words for sentences and tables.
  package static let title = "largest change of a share"
  /// Exchanging the sides changes nothing.
  package static let isSymmetric = true
  /// Computed when it is chosen.
  package static let isRoutine = false

  package static func measure(_ pair: CategoryPair) throws(SampleError) -> Measurement {
    Measurement(value: try pair.shareDifferences().max() ?? 0, binning: pair.bins.binning)
  }
}

extension CategoryPair {
  /// The change of each category's share without its sign.
  fileprivate func shareDifferences() throws(SampleError) -> [Double] {
    let (left, right) = (try BinnedPair.shares(reference), try BinnedPair.shares(current))
    return zip(left, right).map { abs($0 - $1) }
  }
}
