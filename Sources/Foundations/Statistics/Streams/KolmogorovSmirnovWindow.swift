import Glibc

/// KSWIN: tells when the newest values of a sliding window have another distribution than the rest.
///
/// Once `window-size` values are there it draws, at each value, `stat-size` of the older ones without replacement and
/// compares them with the newest `stat-size` by the two-sample Kolmogorov-Smirnov test; drift when p ≤ α and D > 0.1.
/// It sees changes of shape that leave the mean alone. One test at each value makes false alarms a certainty on long
/// streams: at the default α expect some in every few thousand steady values.
///
/// p is exact (ties ignored, as in SciPy): for two samples of n values and a gap of h values,
/// p = 2 Σ (−1)^(k−1) C(2n, n − k h) / C(2n, n) over k = 1, 2, … while k h ≤ n.
///
/// Defaults: α 0.005, window-size 100, stat-size 30, seed 1. Like river's with a seed it draws the same places again
/// after each drift. There are no warnings.
/// Source: Raab, Heusinger, Schleif, "Reactive soft prototype computing for concept drift streams", 2020.
/// Oracle: river 0.26.1 `KSWIN`: the number of drifts only, since it draws with Python's generator.
package struct KolmogorovSmirnovWindow: StreamDetector {
  package static let name = "kswin"
  package static let title = "KSWIN"
  package static let parameters: [StreamParameter] = [
    .number("alpha", 0.005, in: 0...1),
    .count("window-size", 100, in: 4...100_000),
    .count("stat-size", 30, in: 2...50_000),
    .count("seed", 1, in: 0...(1 << 53)),
  ]

  package static func check(_ settings: StreamSettings) throws(StreamSettingsError) {
    let (size, window) = (settings.count("stat-size"), settings.count("window-size"))
    guard 2 * size <= window else {
      throw .contradiction(
        "stat-size \(size) is more than half of window-size \(window), so that there are too few older values to draw from"
      )
    }
  }

  package let warmUp: Int
  private let statSize: Int
  /// The smallest gap, in values, that is a drift; more than `statSize` if none is.
  private let criticalGap: Int
  private let seed: Int
  private var window: [Double] = []
  private var draws = 0
  private var generator: SplitMix64
  private var hasDrifted = false

  package init(_ settings: StreamSettings) {
    warmUp = settings.count("window-size")
    // A stat size of more than half the window has too few older values to draw from.
    statSize = min(settings.count("stat-size"), settings.count("window-size") / 2)
    seed = settings.count("seed")
    generator = SplitMix64(UInt64(seed))
    criticalGap = Self.criticalGap(statSize, settings["alpha"])
  }

  package mutating func observe(_ value: Double) -> StreamSignal {
    if hasDrifted { startAnew() }
    if window.count == warmUp { window.removeFirst() }
    window.append(value)
    guard window.count == warmUp else { return .none }
    let newest = window[(warmUp - statSize)...].sorted()
    hasDrifted = Self.gap(drawn().sorted(), newest) >= criticalGap
    return hasDrifted ? .drift : .none
  }

  private mutating func startAnew() {
    window.removeAll(keepingCapacity: true)
    (generator, draws, hasDrifted) = (SplitMix64(UInt64(seed)), 0, false)
  }

  /// `statSize` of the older values, each at most once.
  private mutating func drawn() -> [Double] {
    var older = Array(window[..<(warmUp - statSize)])
    for index in 0..<statSize {
      draws += 1
      older.swapAt(index, index + Int(generator.next() % UInt64(older.count - index)))
    }
    return Array(older[..<statSize])
  }

  /// The widest gap between the counts of two sorted samples of one size.
  static func gap(_ left: [Double], _ right: [Double]) -> Int {
    var (i, j, widest) = (0, 0, 0)
    while i < left.count, j < right.count {
      let value = min(left[i], right[j])
      while i < left.count, left[i] == value { i += 1 }
      while j < right.count, right[j] == value { j += 1 }
      widest = max(widest, abs(i - j))
    }
    return widest
  }

  /// The smallest gap whose exact p is at most `alpha` and which is more than a tenth of `size`.
  static func criticalGap(_ size: Int, _ alpha: Double) -> Int {
    (1...size).first { 10 * $0 > size && pValue(gap: $0, size: size) <= alpha } ?? size + 1
  }

  /// The chance of a gap of `gap` values or more between two samples of `size` values without ties.
  package static func pValue(gap: Int, size: Int) -> Double {
    let n = Double(size)
    func share(_ distance: Double) -> Double {
      exp(2 * lgamma(n + 1) - lgamma(n - distance + 1) - lgamma(n + distance + 1))
    }
    var (sum, sign) = (0.0, 1.0)
    for multiple in stride(from: gap, through: size, by: gap) {
      sum += sign * share(Double(multiple))
      sign = -sign
    }
    return min(1, 2 * sum)
  }

  package var change: StreamChange? {
    guard window.count == warmUp else { return nil }
    func mean(_ values: ArraySlice<Double>) -> Double { values.reduce(0, +) / Double(values.count) }
    return StreamChange(
      before: mean(window[..<(warmUp - statSize)]), after: mean(window[(warmUp - statSize)...]))
  }

  package var state: StreamState {
    StreamState([
      ("window", .numbers(window)), ("draws", .count(draws)), ("has-drifted", .count(hasDrifted ? 1 : 0)),
    ])
  }

  package mutating func restore(_ state: StreamState) throws(StreamStateError) {
    let values = try state.numbers("window")
    guard values.count <= warmUp else { throw .inconsistent("the window is longer than window-size") }
    let (count, drifted) = (try state.count("draws"), try state.count("has-drifted") == 1)
    (window, draws, hasDrifted) = (values, count, drifted)
    generator = SplitMix64(UInt64(seed), after: UInt64(count))
  }
}
