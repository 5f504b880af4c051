import Glibc

/// How a column was cut into bins before it was compared.
package enum Binning: Equatable, Sendable {
  /// Quantiles of the reference, ties merged, both ends open.
  case referenceQuantiles(Int)
  /// Bins of one width over both sides, their number by Sturges' rule.
  case equalWidth(Int)
  /// Bins of one width over the reference's range, both ends open.
  case referenceRange(Int)
  /// One bin for each value.
  case distinctValues(Int)
  /// One bin for each category.
  case categories(Int)
  /// Another binning with further bins, such as one for missing values.
  indirect case extended(Binning, with: String)

  /// The binning in words with its number of bins, as reports name it.
  package var description: String {
    switch self {
    case .referenceQuantiles(let count): "\(count) bins at reference quantiles, open ends"
    case .equalWidth(let count): "\(count) equal-width bins (Sturges)"
    case .referenceRange(let count): "\(count) equal-width bins over the reference's range, open ends"
    case .distinctValues(let count): "one bin per value (\(count))"
    case .categories(let count): "one bin per category (\(count))"
    case .extended(let base, let addition): "\(base.description), and one for \(addition)"
    }
  }
}

/// The counts of two sides in the same bins.
package struct BinnedPair: Equatable, Sendable {
  /// Counts of the reference, one per bin.
  package let reference: [Int]
  /// Counts of the current data, one per bin.
  package let current: [Int]
  /// How the bins were made.
  package let binning: Binning

  package init(reference: [Int], current: [Int], binning: Binning) {
    self.reference = reference
    self.current = current
    self.binning = binning
  }

  /// The same bins and one more, for values that have none: missing ones, or categories the reference has not seen.
  package func adding(_ name: String, reference more: Int, current moreCurrent: Int) -> BinnedPair {
    BinnedPair(
      reference: reference + [more], current: current + [moreCurrent], binning: .extended(binning, with: name))
  }
}

extension BinnedPair {
  /// Which bin a value that equals an edge belongs to.
  package enum EdgeRule: Sendable {
    /// Bins are (a, b].
    case below
    /// Bins are [a, b).
    case above
  }

  /// The largest number of different reference values that get a bin each under ``shared(_:_:)``.
  package static let discreteLimit = 20

  /// The inner edges of bins of about equal share in the reference.
  ///
  /// Its quantiles, equal ones merged, without the smallest and the largest. Where that leaves none, because nearly all
  /// values are one or two, those values get a bin each, so that a change of them does not hide in a single bin.
  package static func quantileEdges(of reference: SortedSample, bins: Int) -> [Double] {
    let quantiles = (0...max(bins, 1)).compactMap { reference.quantile(Double($0) / Double(max(bins, 1))) }
    let edges = merged(quantiles).dropFirst().dropLast()
    guard edges.isEmpty, let lowest = quantiles.first else { return Array(edges) }
    return merged([lowest.nextDown] + quantiles.dropLast())
  }

  private static func merged(_ ascending: [Double]) -> [Double] {
    ascending.reduce(into: []) { result, value in
      if value != result.last { result.append(value) }
    }
  }

  /// Bins of about equal share in the reference, with both ends open.
  ///
  /// Equal quantiles are merged, so a column with many ties gets fewer bins.
  ///
  /// - Complexity: O(bins · log(n + m)).
  package static func quantiles(
    _ reference: SortedSample, _ current: SortedSample, bins: Int = 10, edgeRule: EdgeRule = .below
  ) throws(SampleError) -> BinnedPair {
    try SortedSample.requireBoth(reference, current)
    let edges = quantileEdges(of: reference, bins: bins)
    return BinnedPair(
      reference: reference.counts(between: edges, edgeRule), current: current.counts(between: edges, edgeRule),
      binning: .referenceQuantiles(edges.count + 1))
  }

  /// The bins of Evidently: one per value if the reference has at most 20 different ones, else equal widths over both
  /// sides' range, ⌈log₂(n + m) + 1⌉ of them.
  ///
  /// Oracle: `numpy.histogram` with `bins="sturges"` edges of the pooled values.
  package static func shared(
    _ reference: SortedSample, _ current: SortedSample
  ) throws(SampleError) -> BinnedPair {
    try SortedSample.requireBoth(reference, current)
    guard reference.distinctCount(upTo: discreteLimit + 1) > discreteLimit else {
      return distinctValues(reference, current)
    }
    return try equalWidth(reference, current, bins: sturges(reference.count + current.count))
  }

  /// Bins of one width over both sides' range.
  ///
  /// - Throws: ``SampleError`` if a side is empty or the range is beyond the doubles.
  static func equalWidth(
    _ reference: SortedSample, _ current: SortedSample, bins: Int
  ) throws(SampleError) -> BinnedPair {
    try SortedSample.requireBoth(reference, current)
    let low = min(reference.minimum ?? 0, current.minimum ?? 0)
    let high = max(reference.maximum ?? 0, current.maximum ?? 0)
    let step = (high - low) / Double(bins)
    guard step.isFinite else { throw SampleError.overflow }
    let edges = (1..<max(bins, 1)).map { Double($0) * step + low }
    return BinnedPair(
      reference: reference.counts(between: edges, .above), current: current.counts(between: edges, .above),
      binning: .equalWidth(bins))
  }

  /// The number of bins for `count` values by Sturges' rule, ⌈log₂ n + 1⌉.
  static func sturges(_ count: Int) -> Int { Int((log2(Double(max(count, 1))) + 1).rounded(.up)) }

  /// One bin for each value that stands on either side.
  ///
  /// - Complexity: O(n + m).
  package static func distinctValues(_ reference: SortedSample, _ current: SortedSample) -> BinnedPair {
    let pair = DistinctValues(reference, current)
    return BinnedPair(
      reference: pair.reference, current: pair.current, binning: .distinctValues(pair.values.count))
  }
}

extension SortedSample {
  /// How many values lie between neighbouring edges, the ends open: one count more than there are edges.
  ///
  /// - Complexity: O(edges · log n).
  package func counts(between edges: [Double], _ rule: BinnedPair.EdgeRule) -> [Int] {
    let cumulative = edges.map { rule == .below ? countUpTo($0) : countBelow($0) } + [count]
    return zip(cumulative, [0] + cumulative).map { $0 - $1 }
  }
}
