/// The mean of all values so far, updated by one value at a time.
///
///     mean ← mean + (1 / n) (x − mean)
///
/// The steps round as in river's `stats.Mean`, so that detectors built on it agree with river to the last bit.
struct RunningMean: Equatable, Sendable {
  private(set) var count = 0
  private(set) var mean = 0.0

  init() {}

  /// A mean that was saved.
  init(count: Int, mean: Double) { (self.count, self.mean) = (count, mean) }

  @inline(__always) mutating func add(_ value: Double) {
    count &+= 1
    mean += (1 / Double(count)) * (value - mean)
  }

  /// The mean of the values that came after `earlier`, which is a past state of this mean; nil if there are none.
  func since(_ earlier: RunningMean) -> Double? {
    guard count > earlier.count else { return nil }
    return (Double(count) * mean - Double(earlier.count) * earlier.mean) / Double(count - earlier.count)
  }

  /// The levels up to `cut` and after it; nil if a side is empty.
  func change(at cut: RunningMean) -> StreamChange? {
    guard cut.count > 0, let after = since(cut) else { return nil }
    return StreamChange(before: cut.mean, after: after)
  }

  /// The fields of a state that hold this mean.
  func fields(_ prefix: String) -> [(name: String, value: StreamState.Value)] {
    [("\(prefix)-count", .count(count)), ("\(prefix)-mean", .number(mean))]
  }

  /// Reads what ``fields(_:)`` wrote.
  init(_ state: StreamState, _ prefix: String) throws(StreamStateError) {
    self.init(count: try state.count("\(prefix)-count"), mean: try state.number("\(prefix)-mean"))
  }
}
