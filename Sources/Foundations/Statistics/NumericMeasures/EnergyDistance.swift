/// The energy distance of a numeric column.
///
///     E = √( 2 E|X − Y| − E|X − X′| − E|Y − Y′| ) = √( 2 ∫ (F(x) − G(x))² dx )        E ≥ 0, in √unit
///
/// The second form is summed. Its threshold of 0.1 is Evidently's and means something else in every unit.
///
/// Source: G. J. Székely and M. L. Rizzo, J. Statist. Plann. Inference 143 (2013). Oracle:
/// `scipy.stats.energy_distance`, relative 1e-9.
package enum EnergyDistance: NumericDriftMeasure {
  /// Stands in JSON and options.
  package static let name = "energy-distance"
  /// The words for sentences and tables.
  package static let title = "energy distance"
  /// Exchanging the sides changes nothing.
  package static let isSymmetric = true
  /// Above 0.1, not from it on: Evidently's limit, in the root of the column's unit.
  package static let criterion = DriftCriterion.valueAbove(0.1)
  /// Computed when it is chosen.
  package static let isRoutine = false

  /// - Complexity: O(n + m).
  package static func measure(
    _ reference: SortedSample, _ current: SortedSample
  ) throws(SampleError) -> Measurement {
    try SortedSample.requireBoth(reference, current)
    let (n, m) = (reference.count, current.count)
    let unit = 1 / (Double(n) * Double(m))
    var (i, j, last, sum) = (0, 0, 0.0, CompensatedSum())
    MergedRuns.forEach(reference, current) { value, left, right in
      let gap = Double(i &* m &- j &* n) * unit
      if gap != 0 { sum.add((value - last) * gap * gap) }
      i &+= left
      j &+= right
      last = value
    }
    guard sum.value.isFinite else { throw SampleError.overflow }
    return Measurement(value: max(0, 2 * sum.value).squareRoot())
  }
}
