import Glibc

/// The population stability index: how much the shares of bins or categories have changed.
///
///     PSI = Σ (r − c) ln(r / c)        PSI ≥ 0, no unit;  r, c: share of the reference and of the current data in a bin
///
/// By an old rule of thumb below 0.1 is stable, 0.1 to 0.25 a moderate and more a large change. The same data give very
/// different values under different bins, so a value without its binning says nothing; and for n and m rows about
/// (bins − 1)(1/n + 1/m) is to be expected when nothing has drifted (0.36 for ten bins and twice 50 rows).
///
/// Numeric columns: deciles of the reference, ends open, equal ones merged, a value equal to an edge below it, shares
/// floored at 0.0001. Categories: one bin each under ``EmptyBinRule/evidently``.
///
/// Source: S. Kullback and R. A. Leibler, Ann. Math. Statist. 22 (1951), as the symmetric divergence J. Oracles: numpy
/// for deciles, Evidently 0.7.23 for categories; absolute 1e-9.
package enum PopulationStabilityIndex: NumericDriftMeasure, CategoricalDriftMeasure {
  /// What stands for the share of an empty bin, whose logarithm does not exist.
  package enum EmptyBinRule: Equatable, Sendable {
    /// Shares below the floor are raised to it.
    case floor(Double)
    /// Empty bins get 0.0001, or a millionth of that side's smallest non-zero share when this is 0.0001 or less.
    case evidently
  }

  /// Stands in JSON and options, for the index over deciles or categories.
  package static let name = "psi"
  /// The words for sentences and tables.
  package static let title = "population stability index"
  /// Not symmetric for numbers, although the formula is: the deciles are those of the reference.
  package static let isSymmetric = false

  /// The floor of shares in numeric bins.
  package static let smallestShare = 0.0001

  package static func measure(
    _ reference: SortedSample, _ current: SortedSample
  ) throws(SampleError) -> Measurement {
    let bins = try BinnedPair.quantiles(reference, current)
    return Measurement(value: try value(bins, emptyBins: .floor(smallestShare)), binning: bins.binning)
  }

  package static func measure(_ pair: CategoryPair) throws(SampleError) -> Measurement {
    let bins = pair.bins
    return Measurement(value: try value(bins, emptyBins: .evidently), binning: bins.binning)
  }

  /// The index over given bins.
  ///
  /// - Throws: ``SampleError/tooFew(found:needed:)`` if a side is empty.
  package static func value(_ bins: BinnedPair, emptyBins rule: EmptyBinRule) throws(SampleError) -> Double {
    let reference = try shares(bins.reference, rule)
    let current = try shares(bins.current, rule)
    return zip(reference, current).reduce(0.0) { sum, pair in sum + (pair.0 - pair.1) * log(pair.0 / pair.1) }
  }

  static func shares(_ counts: [Int], _ rule: EmptyBinRule) throws(SampleError) -> [Double] {
    let shares = try BinnedPair.shares(counts)
    switch rule {
    case .floor(let floor): return shares.map { max($0, floor) }
    case .evidently:
      let smallest = shares.filter { $0 > 0 }.min() ?? 1
      let replacement = smallest <= smallestShare ? smallest / 1e6 : smallestShare
      return shares.map { $0 == 0 ? replacement : $0 }
    }
  }
}

/// The population stability index over the bins of Evidently, for comparing figures with it.
///
/// The formula of ``PopulationStabilityIndex`` over ``BinnedPair/shared(_:_:)``. Many nearly empty bins make it several
/// times larger than over deciles. Oracle: Evidently 0.7.23 (`psi`), absolute 1e-9.
package enum SharedBinStabilityIndex: NumericDriftMeasure {
  /// Stands in JSON and options, for the index over Evidently's bins.
  package static let name = "psi-equal-width"
  /// The words for sentences and tables, the bins included, as they change the value several times over.
  package static let title = "population stability index (equal-width bins)"
  /// Not symmetric, although the formula is: the bins may depend on which side is the reference.
  package static let isSymmetric = false

  package static func measure(
    _ reference: SortedSample, _ current: SortedSample
  ) throws(SampleError) -> Measurement {
    let bins = try BinnedPair.shared(reference, current)
    return Measurement(
      value: try PopulationStabilityIndex.value(bins, emptyBins: .evidently), binning: bins.binning)
  }
}

extension BinnedPair {
  /// Each count as a share of them all.
  ///
  /// - Throws: ``SampleError/tooFew(found:needed:)`` if they are all zero.
  package static func shares(_ counts: [Int]) throws(SampleError) -> [Double] {
    let total = counts.reduce(0, +)
    guard total > 0 else { throw SampleError.tooFew(found: 0, needed: 1) }
    return counts.map { Double($0) / Double(total) }
  }
}
