import Glibc

/// ADWIN, the adaptive window: tells when the mean of a stream has changed.
///
/// It keeps the longest window whose parts have the same mean, as a histogram of buckets whose sizes are powers of two
/// (at most `max-buckets` of each, then two merge), so n values need O(log n) memory. Every `clock` values it tries
/// each boundary between buckets as a cut into an older part of n₀ values and a newer one of n₁, and drops the oldest
/// bucket while
///
///     |mean₀ − mean₁| > √(2 m σ² ln(2 ln n / δ)) + ⅔ m ln(2 ln n / δ),   m = 1/(n₀ − w + 1) + 1/(n₁ − w + 1)
///
/// with n the window's length, σ² its variance and w `min-window-length`. A drop is a drift. The bound assumes values
/// of a range of about 1: scale a stream with a very different range, or the second term decides everything.
///
/// Defaults: δ 0.002, clock 32, max-buckets 5, min-window-length 5, grace-period 10. There are no warnings.
/// Source: Bifet and Gavaldà, "Learning from time-changing data with adaptive windowing", SDM 2007.
/// Oracle: river 0.26.1 `ADWIN`, identical indices.
package struct AdaptiveWindow: StreamDetector {
  package static let name = "adwin"
  package static let title = "ADWIN"
  package static let parameters: [StreamParameter] = [
    .number("delta", 0.002, between: 0...1),
    .count("clock", 32, in: 1...1_000_000_000),
    .count("max-buckets", 5, in: 2...1_000),
    .count("min-window-length", 5, in: 1...1_000_000_000),
    .count("grace-period", 10, in: 0...1_000_000_000),
  ]

  /// The first multiple of the clock that is beyond the grace period and can be cut.
  package var warmUp: Int {
    let least = max(gracePeriod + 1, 2 * minimumLength)
    return (least + clock - 1) / clock * clock
  }

  private let delta: Double
  private let (clock, maxBuckets, minimumLength, gracePeriod): (Int, Int, Int, Int)
  private var window: BucketWindow
  private var tick = 0
  private var levelBefore: Double?
  private var hasDrifted = false

  package init(_ settings: StreamSettings) {
    delta = settings["delta"]
    clock = settings.count("clock")
    maxBuckets = settings.count("max-buckets")
    minimumLength = settings.count("min-window-length")
    gracePeriod = settings.count("grace-period")
    window = BucketWindow(capacity: maxBuckets)
  }

  package mutating func observe(_ value: Double) -> StreamSignal {
    if hasDrifted {
      (window, tick, levelBefore, hasDrifted) = (BucketWindow(capacity: maxBuckets), 0, nil, false)
    }
    window.add(value)
    tick += 1
    guard tick % clock == 0, window.width > gracePeriod else { return .none }
    let mean = window.mean
    while shrink() { hasDrifted = true }
    guard hasDrifted else { return .none }
    levelBefore = mean
    return .drift
  }

  /// Drops the oldest bucket if some cut shows different means; says whether it did.
  private mutating func shrink() -> Bool {
    guard hasCut() else { return false }
    window.dropOldest()
    return true
  }

  /// Whether some cut between buckets, from the oldest on, parts different means.
  private func hasCut() -> Bool {
    let (width, spread) = (Double(window.width), window.variance / Double(window.width))
    let logarithm = log(2 * log(width) / delta)
    var (n0, u0, n1, u1) = (0.0, 0.0, width, window.total)
    for row in window.rows.indices.reversed() {
      let size = Double(1 << row)
      for bucket in window.rows[row] {
        (n0, n1, u0, u1) = (n0 + size, n1 - size, u0 + bucket.total, u1 - bucket.total)
        // After the newest bucket nothing is left to compare: n₁ is 0 there.
        guard n0 >= Double(minimumLength), n1 >= Double(minimumLength) else { continue }
        let m = 1 / (n0 - Double(minimumLength) + 1) + 1 / (n1 - Double(minimumLength) + 1)
        let epsilon = (2 * m * spread * logarithm).squareRoot() + 2 / 3 * logarithm * m
        if abs(u0 / n0 - u1 / n1) > epsilon { return true }
      }
    }
    return false
  }

  package var change: StreamChange? { levelBefore.map { StreamChange(before: $0, after: window.mean) } }

  package var state: StreamState {
    var fields: [(name: String, value: StreamState.Value)] = [
      ("tick", .count(tick)), ("total", .number(window.total)), ("variance", .number(window.variance)),
      ("has-drifted", .count(hasDrifted ? 1 : 0)),
      ("buckets-by-size", .numbers(window.rows.map { Double($0.count) })),
      // Sum and squared deviations of each bucket, sizes rising, the oldest of a size first.
      ("buckets", .numbers(window.rows.flatMap { $0.flatMap { [$0.total, $0.variance] } })),
    ]
    if let levelBefore { fields.append(("level-before", .number(levelBefore))) }
    return StreamState(fields)
  }

  package mutating func restore(_ state: StreamState) throws(StreamStateError) {
    let counts = try state.numbers("buckets-by-size").map { Int(exactly: $0) ?? -1 }
    let numbers = try state.numbers("buckets")
    guard !counts.isEmpty, counts.count <= 53, counts.allSatisfy({ (0...maxBuckets).contains($0) }),
      counts.reduce(0, +) * 2 == numbers.count
    else { throw .inconsistent("the buckets do not fit their counts") }
    let restored = BucketWindow(
      capacity: maxBuckets, counts: counts, numbers: numbers, total: try state.number("total"),
      variance: try state.number("variance"))
    let (savedTick, drifted) = (try state.count("tick"), try state.count("has-drifted") == 1)
    let level = try state.number("level-before", missing: .infinity)
    (window, tick, hasDrifted, levelBefore) = (restored, savedTick, drifted, level.isFinite ? level : nil)
  }
}
