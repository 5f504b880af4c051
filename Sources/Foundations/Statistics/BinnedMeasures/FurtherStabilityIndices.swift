/// The population stability index over ten bins of one width.
///
/// The formula of ``PopulationStabilityIndex`` over ``BinnedPair/referenceRange(_:_:bins:)``, shares floored at 0.0001. A
/// few far outliers in the reference put nearly everything into one bin, where no change can be seen: deciles, which
/// ``PopulationStabilityIndex`` takes, do not have that weakness.
///
/// Oracle: numpy with the edges of `numpy.linspace`, absolute 1e-9.
package enum ReferenceRangeStabilityIndex: NumericDriftMeasure {
  /// Stands in JSON and options.
  package static let name = "psi-ten-widths"
  /// The words for sentences and tables, the bins included.
  package static let title = "population stability index (ten bins of one width)"
  /// Not symmetric: the bins are those of the reference.
  package static let isSymmetric = false
  /// Computed when it is chosen.
  package static let isRoutine = false

  package static func measure(
    _ reference: SortedSample, _ current: SortedSample
  ) throws(SampleError) -> Measurement {
    let bins = try BinnedPair.referenceRange(reference, current)
    let rule = PopulationStabilityIndex.EmptyBinRule.floor(PopulationStabilityIndex.smallestShare)
    return Measurement(value: try PopulationStabilityIndex.value(bins, emptyBins: rule), binning: bins.binning)
  }
}

/// The population stability index with one bin for each different number.
///
/// The formula of ``PopulationStabilityIndex`` over ``BinnedPair/distinctValues(_:_:)``, empty bins as Evidently fills
/// them. For codes, ratings and counts; with more than 1,000 different values, most of them rare, the index would say
/// nothing and the measure does not apply.
///
/// Oracle: Evidently 0.7.23 (`psi`) for up to 20 different values, numpy beyond; absolute 1e-9.
package enum DistinctValueStabilityIndex: NumericDriftMeasure {
  /// Stands in JSON and options.
  package static let name = "psi-per-value"
  /// The words for sentences and tables, the bins included.
  package static let title = "population stability index (one bin per value)"
  /// Exchanging the sides changes nothing.
  package static let isSymmetric = true
  /// Computed when it is chosen.
  package static let isRoutine = false

  /// The largest number of different values.
  package static let distinctLimit = 1000

  /// - Throws: ``SampleError/tooManyCategories(found:allowed:)`` above ``distinctLimit``, and others.
  package static func measure(
    _ reference: SortedSample, _ current: SortedSample
  ) throws(SampleError) -> Measurement {
    try SortedSample.requireValues(reference, current)
    let distinct = SortedSample.distinctCount(reference, current, upTo: distinctLimit + 1)
    guard distinct <= distinctLimit else {
      throw SampleError.tooManyCategories(found: distinct, allowed: distinctLimit)
    }
    let bins = BinnedPair.distinctValues(reference, current)
    return Measurement(
      value: try PopulationStabilityIndex.value(bins, emptyBins: .evidently), binning: bins.binning)
  }
}

extension BinnedPair {
  /// Bins of one width over the reference's range, with both ends open and a value equal to an edge in the bin above it.
  ///
  /// A constant reference has three bins: below, equal, above.
  ///
  /// - Throws: ``SampleError`` if a side is empty or the range is beyond the doubles.
  package static func referenceRange(
    _ reference: SortedSample, _ current: SortedSample, bins: Int = 10
  ) throws(SampleError) -> BinnedPair {
    try SortedSample.requireBoth(reference, current)
    let (low, high) = (reference.minimum ?? 0, reference.maximum ?? 0)
    let step = (high - low) / Double(max(bins, 1))
    guard step.isFinite else { throw SampleError.overflow }
    let edges = low == high ? [low, low.nextUp] : (1..<max(bins, 2)).map { Double($0) * step + low }
    return BinnedPair(
      reference: reference.counts(between: edges, .above), current: current.counts(between: edges, .above),
      binning: .referenceRange(edges.count + 1))
  }
}
