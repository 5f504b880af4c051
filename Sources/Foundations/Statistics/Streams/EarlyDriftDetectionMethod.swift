/// EDDM, the early drift detection method: tells when a model's errors come closer together.
///
/// It watches the distance, in values, between one error and the next. With p their mean and s their sample standard
/// deviation since the last drift it remembers the largest p + 2 s, and after `warm-start` errors says at each error
///
///     warning when (p + 2 s) / max (p + 2 s) < α          drift when it is < β
///
/// A warning stands until the next error that takes it back. It sees slow rises earlier than ``DriftDetectionMethod``
/// and signals more often without cause.
///
/// Defaults: warm-start 30, α 0.95, β 0.9. Values: 1 for an error, 0 for none. The levels before and after are mean
/// distances between errors: smaller is worse.
/// Source: Baena-García and others, "Early drift detection method", 2006. Oracle: river 0.26.1 `EDDM`.
package struct EarlyDriftDetectionMethod: StreamDetector {
  package static let name = "eddm"
  package static let title = "EDDM"
  package static let watchesErrors = true
  package static let parameters: [StreamParameter] = [
    .count("warm-start", 30, in: 1...1_000_000_000),
    .number("alpha", 0.95, in: 0...1),
    .number("beta", 0.9, in: 0...1),
  ]

  package static func check(_ settings: StreamSettings) throws(StreamSettingsError) {
    guard settings["beta"] <= settings["alpha"] else {
      throw .contradiction(
        "beta \(settings["beta"]) for a drift is above alpha \(settings["alpha"]) for a warning, so that no warning could come first"
      )
    }
  }

  /// Errors, not values, make it warm; no stream is shorter than its errors.
  package var warmUp: Int { warmStart + 1 }
  private let warmStart: Int
  private let (alpha, beta): (Double, Double)
  private var memory = Memory()

  private struct Memory {
    var distance = RunningMean()
    var squares = 0.0
    var (count, lastError) = (0, 0)
    var (largest, meanAtLargest) = (-1.0, 0.0)
    var (isWarning, hasDrifted) = (false, false)
  }

  package init(_ settings: StreamSettings) {
    warmStart = settings.count("warm-start")
    (alpha, beta) = (settings["alpha"], settings["beta"])
  }

  package mutating func observe(_ value: Double) -> StreamSignal {
    if memory.hasDrifted { memory = Memory() }
    memory.count += 1
    if value == 1 {
      addDistance(Double(memory.count - memory.lastError))
      memory.lastError = memory.count
      if memory.count > warmStart { judge() }
    }
    if memory.hasDrifted { return .drift }
    return memory.isWarning ? .warning : .none
  }

  /// Updates the mean and, as Welford does, the sum of squared deviations.
  private mutating func addDistance(_ distance: Double) {
    let old = memory.distance.mean
    memory.distance.add(distance)
    memory.squares += (distance - old) * (distance - memory.distance.mean)
  }

  private mutating func judge() {
    let errors = memory.distance.count
    let variance = errors > 1 ? memory.squares / Double(errors - 1) : 0
    let extent = memory.distance.mean + 2 * max(0, variance).squareRoot()
    if extent > memory.largest {
      (memory.largest, memory.meanAtLargest) = (extent, memory.distance.mean)
    } else if errors > warmStart {
      let level = extent / memory.largest
      if level < beta { memory.hasDrifted = true } else { memory.isWarning = level < alpha }
    }
  }

  package var change: StreamChange? {
    guard memory.largest >= 0 else { return nil }
    return StreamChange(before: memory.meanAtLargest, after: memory.distance.mean)
  }

  package var state: StreamState {
    StreamState(
      memory.distance.fields("distance") + [
        ("squares", .number(memory.squares)), ("count", .count(memory.count)),
        ("last-error", .count(memory.lastError)), ("largest", .number(memory.largest)),
        ("mean-at-largest", .number(memory.meanAtLargest)), ("is-warning", .count(memory.isWarning ? 1 : 0)),
        ("has-drifted", .count(memory.hasDrifted ? 1 : 0)),
      ])
  }

  package mutating func restore(_ state: StreamState) throws(StreamStateError) {
    var restored = Memory()
    restored.distance = try RunningMean(state, "distance")
    restored.squares = try state.number("squares")
    restored.count = try state.count("count")
    restored.lastError = try state.count("last-error")
    guard restored.lastError <= restored.count else { throw .inconsistent("the last error lies ahead of the count") }
    restored.largest = try state.number("largest")
    restored.meanAtLargest = try state.number("mean-at-largest")
    restored.isWarning = try state.count("is-warning") == 1
    restored.hasDrifted = try state.count("has-drifted") == 1
    memory = restored
  }
}
