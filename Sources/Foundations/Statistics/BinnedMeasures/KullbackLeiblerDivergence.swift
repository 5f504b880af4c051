import Glibc

/// The Kullback-Leibler divergence of the reference from the current data.
///
///     KL = Σ r ln(r / c)        KL ≥ 0, no unit;  r, c: share of the reference and of the current data in a bin
///
/// Over the bins of ``SharedBinStabilityIndex``, or one per category. Empty bins get 0.0001 (or a millionth of that
/// side's smallest share when this is 0.0001 or less), and both sides are scaled to a sum of 1 again; a new category
/// therefore counts as much as that replacement makes it count.
///
/// Source: S. Kullback and R. A. Leibler, Ann. Math. Statist. 22 (1951). Oracle: Evidently 0.7.23 (`kl_div`), absolute
/// 1e-9.
package enum KullbackLeiblerDivergence: NumericDriftMeasure, CategoricalDriftMeasure {
  /// Stands in JSON and options.
  package static let name = "kullback-leibler"
  /// The words for sentences and tables.
  package static let title = "Kullback-Leibler divergence"
  /// Not symmetric: it asks how badly the current shares describe the reference.
  package static let isSymmetric = false
  /// Computed when it is chosen.
  package static let isRoutine = false

  package static func measure(
    _ reference: SortedSample, _ current: SortedSample
  ) throws(SampleError) -> Measurement {
    let bins = try BinnedPair.shared(reference, current)
    return Measurement(value: try value(bins), binning: bins.binning)
  }

  package static func measure(_ pair: CategoryPair) throws(SampleError) -> Measurement {
    Measurement(value: try value(pair.bins), binning: pair.bins.binning)
  }

  private static func value(_ bins: BinnedPair) throws(SampleError) -> Double {
    let reference = try PopulationStabilityIndex.shares(bins.reference, .evidently)
    let current = try PopulationStabilityIndex.shares(bins.current, .evidently)
    let (left, right) = (reference.reduce(0, +), current.reduce(0, +))
    let sum = zip(reference, current).reduce(0.0) { sum, pair in
      sum + pair.0 / left * log((pair.0 / left) / (pair.1 / right))
    }
    return max(0, sum)
  }
}
