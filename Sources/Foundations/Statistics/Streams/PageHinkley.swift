/// The Page-Hinkley test: tells when the mean of a stream has moved up or down for good.
///
/// With m the running mean of all values since the last drift, the newest included, it keeps two leaky sums
///
///     U ← α U + (x − m) − δ          up:    drift when U − min U > λ
///     D ← α D + (x − m) + δ          down:  drift when max D − D > λ
///
/// δ and λ are in the unit of the values: scale the stream first (λ 50 suits values of spread about 1).
/// As in river, the maximum of D starts at −1 and not at the first sum, so unscaled values that start with a fall can
/// signal at once. It starts anew after a drift. There are no warnings.
///
/// Defaults: min-instances 30, δ 0.005, λ 50, α 0.9999, both directions.
/// Source: E. S. Page, "Continuous inspection schemes", Biometrika 41 (1954). Oracle: river 0.26.1 `PageHinkley`,
/// identical indices.
package struct PageHinkley: StreamDetector {
  package static let name = "page-hinkley"
  package static let title = "Page-Hinkley"
  package static let parameters: [StreamParameter] = [
    .count("min-instances", 30, in: 1...1_000_000_000),
    .number("delta", 0.005, in: 0...1e150),
    .number("threshold", 50, in: 0...1e150),
    .number("alpha", 1 - 0.0001, in: 0...1),
    .choice("mode", ["both", "up", "down"]),
  ]

  package let warmUp: Int
  private let (delta, threshold, alpha): (Double, Double, Double)
  private let (watchesRise, watchesFall): (Bool, Bool)
  private var memory = Memory()

  private struct Memory {
    var mean = RunningMean()
    var (rise, fall) = (0.0, 0.0)
    var (lowestRise, highestFall) = (Double.infinity, -1.0)
    /// The mean when the sums were at their extremes: where a change would have begun.
    var (meanAtLowest, meanAtHighest) = (RunningMean(), RunningMean())
    var hasDrifted = false
  }

  package init(_ settings: StreamSettings) {
    warmUp = settings.count("min-instances")
    (delta, threshold, alpha) = (settings["delta"], settings["threshold"], settings["alpha"])
    (watchesRise, watchesFall) = (settings["mode"] != 2, settings["mode"] != 1)
  }

  @inline(__always) package mutating func observe(_ value: Double) -> StreamSignal {
    if memory.hasDrifted { memory = Memory() }
    memory.mean.add(value)
    let deviation = value - memory.mean.mean
    memory.rise = alpha * memory.rise + deviation - delta
    memory.fall = alpha * memory.fall + deviation + delta
    if memory.rise < memory.lowestRise { (memory.lowestRise, memory.meanAtLowest) = (memory.rise, memory.mean) }
    if memory.fall > memory.highestFall { (memory.highestFall, memory.meanAtHighest) = (memory.fall, memory.mean) }
    guard memory.mean.count >= warmUp else { return .none }
    memory.hasDrifted = (watchesRise && hasRisen) || (watchesFall && hasFallen)
    return memory.hasDrifted ? .drift : .none
  }

  private var hasRisen: Bool { memory.rise - memory.lowestRise > threshold }
  private var hasFallen: Bool { memory.highestFall - memory.fall > threshold }

  package var change: StreamChange? {
    memory.mean.change(at: watchesRise && hasRisen ? memory.meanAtLowest : memory.meanAtHighest)
  }

  package var state: StreamState {
    StreamState(
      memory.mean.fields("all") + memory.meanAtLowest.fields("lowest") + memory.meanAtHighest.fields("highest") + [
        ("rise", .number(memory.rise)), ("fall", .number(memory.fall)),
        ("lowest-rise", .number(memory.lowestRise)), ("highest-fall", .number(memory.highestFall)),
        ("has-drifted", .count(memory.hasDrifted ? 1 : 0)),
      ])
  }

  package mutating func restore(_ state: StreamState) throws(StreamStateError) {
    var restored = Memory()
    restored.mean = try RunningMean(state, "all")
    restored.meanAtLowest = try RunningMean(state, "lowest")
    restored.meanAtHighest = try RunningMean(state, "highest")
    restored.rise = try state.number("rise")
    restored.fall = try state.number("fall")
    restored.lowestRise = try state.number("lowest-rise", missing: .infinity)
    restored.highestFall = try state.number("highest-fall")
    restored.hasDrifted = try state.count("has-drifted") == 1
    memory = restored
  }
}
