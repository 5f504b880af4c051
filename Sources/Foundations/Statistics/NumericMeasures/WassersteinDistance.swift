/// The first Wasserstein distance of a numeric column: how far its values have to be moved, on average.
///
///     W = ∫ |F(x) − G(x)| dx        W ≥ 0, in the column's unit
///
/// The area between the two empirical distribution functions. A few far outliers can dominate it. Summed across the
/// quantiles, ∫ |F⁻¹(u) − G⁻¹(u)| du, which is the same area: where the steps lie then depends on the sizes alone, which
/// a processor foresees, and not on the values.
///
/// Source: S. S. Vallender, Theory Probab. Appl. 18 (1974). Oracle: `scipy.stats.wasserstein_distance`, relative 1e-9.
package enum WassersteinDistance: NumericDriftMeasure {
  /// Stands in JSON and options, for the distance in the column's unit.
  package static let name = "wasserstein"
  /// The words for sentences and tables.
  package static let title = "Wasserstein distance"
  /// Exchanging the sides leaves the area between the two functions as it is.
  package static let isSymmetric = true

  package static func measure(
    _ reference: SortedSample, _ current: SortedSample
  ) throws(SampleError) -> Measurement {
    Measurement(value: try distance(reference, current))
  }

  /// The distance in the column's unit.
  ///
  /// - Throws: ``SampleError`` if a side is empty or the distance is beyond the doubles.
  /// - Complexity: O(n + m).
  package static func distance(_ reference: SortedSample, _ current: SortedSample) throws(SampleError) -> Double {
    try SortedSample.requireBoth(reference, current)
    guard reference.weights == nil, current.weights == nil else { return try areaOfCounted(reference, current) }
    let (n, m) = (reference.count, current.count)
    let unit = 1 / (Double(n) * Double(m))
    var (i, j, position, area) = (0, 0, 0, 0.0)
    reference.values.withUnsafeBufferPointer { left in
      current.values.withUnsafeBufferPointer { right in
        while i < n, j < m {
          let (endOfLeft, endOfRight) = ((i &+ 1) &* m, (j &+ 1) &* n)
          let end = min(endOfLeft, endOfRight)
          area += abs(left[i] - right[j]) * (Double(end &- position) * unit)
          position = end
          i &+= endOfLeft == end ? 1 : 0
          j &+= endOfRight == end ? 1 : 0
        }
      }
    }
    guard area.isFinite else { throw SampleError.overflow }
    return area
  }

  /// The same area for values with counts, along the line.
  private static func areaOfCounted(
    _ reference: SortedSample, _ current: SortedSample
  ) throws(SampleError) -> Double {
    let (n, m) = (reference.count, current.count)
    let unit = 1 / (Double(n) * Double(m))
    var (i, j, last, area) = (0, 0, 0.0, CompensatedSum())
    MergedRuns.forEach(reference, current) { value, left, right in
      let gap = i &* m &- j &* n
      if gap != 0 { area.add((value - last) * (Double(abs(gap)) * unit)) }
      i &+= left
      j &+= right
      last = value
    }
    guard area.value.isFinite else { throw SampleError.overflow }
    return area.value
  }
}

/// The Wasserstein distance in standard deviations of the reference.
///
///     W / max(σ, 0.001)        ≥ 0, no unit;  σ: population standard deviation of the reference
///
/// The floor of 0.001 keeps it finite for a constant reference, and makes it useless for columns whose whole range is
/// that small. Oracle: Evidently 0.7.23 (`wasserstein`), relative 1e-9.
package enum NormedWassersteinDistance: NumericDriftMeasure {
  /// Stands in JSON and options, for the distance without a unit.
  package static let name = "wasserstein-normed"
  /// The words for sentences and tables, the divisor included.
  package static let title = "Wasserstein distance / reference standard deviation"
  /// Not symmetric: the divisor is the standard deviation of the reference alone.
  package static let isSymmetric = false

  /// The smallest divisor.
  package static let smallestDeviation = 0.001

  package static func measure(
    _ reference: SortedSample, _ current: SortedSample
  ) throws(SampleError) -> Measurement {
    let distance = try WassersteinDistance.distance(reference, current)
    guard let deviation = reference.standardDeviation else { throw SampleError.overflow }
    return Measurement(value: distance / max(deviation, smallestDeviation))
  }
}
