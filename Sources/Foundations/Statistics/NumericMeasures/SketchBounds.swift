import Glibc

/// Between which values a measure lies when ranks are known only up to an error.
///
/// A sample that is a quantile sketch has an empirical distribution function that is off by at most its
/// ``SortedSample/rankError`` anywhere. From that follows how far a measure of two samples can be off. The bounds are
/// safe, not narrow: bins are bounded one by one, as if their errors had nothing to do with each other.
package struct SketchBounds: Equatable, Sendable {
  /// The measure's value at least and at most.
  package let value: ClosedRange<Double>
  /// The p-value at least and at most; nil for a measure without one.
  package let pValue: ClosedRange<Double>?

  /// Known bounds.
  package init(value: ClosedRange<Double>, pValue: ClosedRange<Double>? = nil) {
    (self.value, self.pValue) = (value, pValue)
  }

  /// The bounds of a measure by its name; nil if none are known for it.
  ///
  ///     D of Kolmogorov-Smirnov      D ± e                        e the sum of both rank errors
  ///     Wasserstein                  W ± e (max − min), also over a deviation that is known
  ///     energy distance              E ± e √(2 (max − min)), by the triangle inequality of roots of integrals of squares
  ///     t of Student and Welch       exact where mean and deviation of all rows are known
  ///     stability index              per bin the shares ± twice the side's rank error
  ///
  /// - Parameters:
  ///   - measure: as in options, such as `psi`.
  ///   - left: The reference.
  ///   - right: The current values.
  package init?(of measure: String, _ left: SortedSample, _ right: SortedSample) {
    let error = left.rankError + right.rankError
    switch measure {
    case KolmogorovSmirnov.name:
      guard let test = try? KolmogorovSmirnov(left, right) else { return nil }
      let gaps = max(test.statistic - error, 0)...min(test.statistic + error, 1)
      let scale = (Double(left.count) * Double(right.count) / Double(left.count + right.count)).squareRoot()
      let tails = [gaps.upperBound, gaps.lowerBound].map { KolmogorovDistribution.upperTail($0 * scale) }
      self.init(value: gaps, pValue: min(tails[0], tails[1])...max(tails[0], tails[1]))
    case WassersteinDistance.name:
      guard let distance = try? WassersteinDistance.distance(left, right) else { return nil }
      let reach = Self.range(left, right) * error
      guard reach.isFinite else { return nil }
      self.init(value: max(distance - reach, 0)...(distance + reach))
    case NormedWassersteinDistance.name where left.isExact || left.figures != nil:
      guard let raw = SketchBounds(of: WassersteinDistance.name, left, right), let deviation = left.standardDeviation
      else { return nil }
      let unit = max(deviation, NormedWassersteinDistance.smallestDeviation)
      self.init(value: (raw.value.lowerBound / unit)...(raw.value.upperBound / unit))
    case EnergyDistance.name:
      guard let distance = try? EnergyDistance.measure(left, right).value else { return nil }
      let reach = (2 * Self.range(left, right)).squareRoot() * error
      guard reach.isFinite else { return nil }
      self.init(value: max(distance - reach, 0)...(distance + reach))
    case StudentTest.name, WelchTest.name:
      let test = measure == StudentTest.name ? StudentTest.measure : WelchTest.measure
      guard let result = try? test(left, right), let p = result.pValue else { return nil }
      self.init(value: result.value...result.value, pValue: p...p)
    case PopulationStabilityIndex.name:
      guard let bins = try? BinnedPair.quantiles(left, right) else { return nil }
      self.init(stabilityIndexOf: bins, referenceError: left.rankError, currentError: right.rankError)
    default: return nil
    }
  }

  private static func range(_ left: SortedSample, _ right: SortedSample) -> Double {
    let ends = [left.minimum, left.maximum, right.minimum, right.maximum].compactMap(\.self)
    return (ends.max() ?? 0) - (ends.min() ?? 0)
  }

  /// The bounds of Σ (q − p) ln (q / p), whose terms grow with the distance of p and q.
  private init?(stabilityIndexOf bins: BinnedPair, referenceError: Double, currentError: Double) {
    let rule = PopulationStabilityIndex.EmptyBinRule.floor(PopulationStabilityIndex.smallestShare)
    guard let reference = try? PopulationStabilityIndex.shares(bins.reference, rule),
      let current = try? PopulationStabilityIndex.shares(bins.current, rule)
    else { return nil }
    func shares(_ share: Double, _ error: Double) -> ClosedRange<Double> {
      let floor = PopulationStabilityIndex.smallestShare
      return max(share - 2 * error, floor)...max(min(share + 2 * error, 1), floor)
    }
    func term(_ p: Double, _ q: Double) -> Double { (q - p) * log(q / p) }
    var (least, most) = (0.0, 0.0)
    for (p, q) in zip(reference, current) {
      let (ps, qs) = (shares(p, referenceError), shares(q, currentError))
      most += max(term(ps.lowerBound, qs.upperBound), term(ps.upperBound, qs.lowerBound))
      if ps.upperBound < qs.lowerBound { least += term(ps.upperBound, qs.lowerBound) }
      if qs.upperBound < ps.lowerBound { least += term(ps.lowerBound, qs.upperBound) }
    }
    self.init(value: least...most)
  }
}
