import Glibc

/// DDM, the drift detection method: tells when a model's error rate has risen.
///
/// With p the share of errors among the n values since the last drift and s = √(p (1 − p) / n), it remembers the p and
/// s of the smallest p + s seen after `warm-start` values, and says
///
///     warning when p + s > p_min + 2 s_min          drift when p + s > p_min + 3 s_min
///
/// It sees sudden rises well and slow ones late; a falling error rate is never a signal. While no error has been seen,
/// s_min is 0 and the first error after the warm-up is a drift.
///
/// Defaults: warm-start 30, warning-threshold 2, drift-threshold 3. Values: 1 for an error, 0 for none.
/// Source: Gama, Medas, Castillo, Rodrigues, "Learning with drift detection", SBIA 2004. Oracle: river 0.26.1 `DDM`.
package struct DriftDetectionMethod: StreamDetector {
  package static let name = "ddm"
  package static let title = "DDM"
  package static let watchesErrors = true
  package static let parameters: [StreamParameter] = [
    .count("warm-start", 30, in: 1...1_000_000_000),
    .number("warning-threshold", 2, in: 0...1e6),
    .number("drift-threshold", 3, in: 0...1e6),
  ]

  package var warmUp: Int { warmStart + 1 }
  private let warmStart: Int
  private let (warningThreshold, driftThreshold): (Double, Double)
  private var memory = Memory()

  private struct Memory {
    var rate = RunningMean()
    var (lowestRate, lowestSpread, lowestSum) = (0.0, 0.0, Double.infinity)
    var hasDrifted = false
  }

  package init(_ settings: StreamSettings) {
    warmStart = settings.count("warm-start")
    (warningThreshold, driftThreshold) = (settings["warning-threshold"], settings["drift-threshold"])
  }

  package mutating func observe(_ value: Double) -> StreamSignal {
    if memory.hasDrifted { memory = Memory() }
    memory.rate.add(value)
    guard memory.rate.count > warmStart else { return .none }
    let p = memory.rate.mean
    // Rounding can leave the mean of ones a hair above 1.
    let s = max(0, p * (1 - p) / Double(memory.rate.count)).squareRoot()
    if p + s <= memory.lowestSum { (memory.lowestRate, memory.lowestSpread, memory.lowestSum) = (p, s, p + s) }
    if p + s > memory.lowestRate + driftThreshold * memory.lowestSpread {
      memory.hasDrifted = true
      return .drift
    }
    return p + s > memory.lowestRate + warningThreshold * memory.lowestSpread ? .warning : .none
  }

  package var change: StreamChange? {
    guard memory.lowestSum.isFinite else { return nil }
    return StreamChange(before: memory.lowestRate, after: memory.rate.mean)
  }

  package var state: StreamState {
    StreamState(
      memory.rate.fields("errors") + [
        ("lowest-rate", .number(memory.lowestRate)), ("lowest-spread", .number(memory.lowestSpread)),
        ("lowest-sum", .number(memory.lowestSum)), ("has-drifted", .count(memory.hasDrifted ? 1 : 0)),
      ])
  }

  package mutating func restore(_ state: StreamState) throws(StreamStateError) {
    var restored = Memory()
    restored.rate = try RunningMean(state, "errors")
    restored.lowestRate = try state.number("lowest-rate")
    restored.lowestSpread = try state.number("lowest-spread")
    restored.lowestSum = try state.number("lowest-sum", missing: .infinity)
    restored.hasDrifted = try state.count("has-drifted") == 1
    memory = restored
  }
}
