import Glibc

/// HDDM-W: tells when the weighted mean of a stream of errors has moved, by McDiarmid's bound.
///
/// It keeps the weighted mean e ← λ x + (1 − λ) e of all values with its bound condition b ← λ² + (1 − λ)² b (b starts
/// at 1), cuts the stream where e + √(b ln(1 / c) / 2) was lowest, and compares the weighted mean up to the cut with
/// the one since:
///
///     rise when e₂ − e₁ > √( (b₁ + b₂) ln(1 / c) / 2 )
///
/// With weights for recent values it sees slow changes earlier than ``HoeffdingAverageDetector``.
///
/// Defaults: drift-confidence 0.001, warning-confidence 0.005, lambda 0.05, one-sided (rises only). Values: 1 for an
/// error, else 0. Source: as ``HoeffdingAverageDetector``. Oracle: river 0.26.1 `HDDM_W`.
package struct HoeffdingWeightedDetector: StreamDetector {
  package static let name = "hddm-w"
  package static let title = "HDDM-W"
  package static let watchesErrors = true
  package static let parameters: [StreamParameter] = [
    .number("drift-confidence", 0.001, between: 0...1),
    .number("warning-confidence", 0.005, between: 0...1),
    .number("lambda", 0.05, between: 0...1),
    .choice("two-sided-test", ["no", "yes"]),
  ]

  package let warmUp = 2
  private let (driftLogarithm, warningLogarithm, lambda): (Double, Double, Double)
  private let isTwoSided: Bool
  private var memory = Memory()

  /// A weighted mean with its bound condition.
  private struct Sample {
    var mean = 0.0
    var condition = 1.0
    var isEmpty = true

    mutating func add(_ value: Double, _ lambda: Double) {
      mean = isEmpty ? value : lambda * value + (1 - lambda) * mean
      condition = lambda * lambda + (1 - lambda) * (1 - lambda) * condition
      isEmpty = false
    }

    func bound(_ logarithm: Double) -> Double { (condition * logarithm / 2).squareRoot() }

    func isBelow(_ later: Sample, _ logarithm: Double) -> Bool {
      guard !isEmpty, !later.isEmpty else { return false }
      return later.mean - mean > ((condition + later.condition) * logarithm / 2).squareRoot()
    }
  }

  private struct Memory {
    var all = Sample()
    var (beforeRise, sinceRise, beforeFall, sinceFall) = (Sample(), Sample(), Sample(), Sample())
    var (lowest, highest) = (Double.infinity, -Double.infinity)
    var hasDrifted = false
  }

  package init(_ settings: StreamSettings) {
    driftLogarithm = log(1 / settings["drift-confidence"])
    warningLogarithm = log(1 / settings["warning-confidence"])
    lambda = settings["lambda"]
    isTwoSided = settings["two-sided-test"] == 1
  }

  package mutating func observe(_ value: Double) -> StreamSignal {
    if memory.hasDrifted { memory = Memory() }
    memory.all.add(value, lambda)
    let epsilon = memory.all.bound(driftLogarithm)
    if memory.all.mean + epsilon < memory.lowest {
      (memory.lowest, memory.beforeRise, memory.sinceRise) = (memory.all.mean + epsilon, memory.all, Sample())
    } else {
      memory.sinceRise.add(value, lambda)
    }
    if memory.all.mean - epsilon > memory.highest {
      (memory.highest, memory.beforeFall, memory.sinceFall) = (memory.all.mean - epsilon, memory.all, Sample())
    } else {
      memory.sinceFall.add(value, lambda)
    }
    if exceeds(driftLogarithm) {
      memory.hasDrifted = true
      return .drift
    }
    return exceeds(warningLogarithm) ? .warning : .none
  }

  private func exceeds(_ logarithm: Double) -> Bool {
    memory.beforeRise.isBelow(memory.sinceRise, logarithm)
      || (isTwoSided && memory.sinceFall.isBelow(memory.beforeFall, logarithm))
  }

  package var change: StreamChange? {
    let hasRisen = memory.beforeRise.isBelow(memory.sinceRise, warningLogarithm)
    let (before, after) =
      hasRisen || !isTwoSided ? (memory.beforeRise, memory.sinceRise) : (memory.beforeFall, memory.sinceFall)
    guard !before.isEmpty, !after.isEmpty else { return nil }
    return StreamChange(before: before.mean, after: after.mean)
  }

  package var state: StreamState {
    let samples = [memory.all, memory.beforeRise, memory.sinceRise, memory.beforeFall, memory.sinceFall]
    return StreamState([
      // Mean, bound condition and whether it is empty, of: all, before and since a rise, before and since a fall.
      ("samples", .numbers(samples.flatMap { [$0.mean, $0.condition, $0.isEmpty ? 1 : 0] })),
      ("lowest", .number(memory.lowest)), ("highest", .number(memory.highest)),
      ("has-drifted", .count(memory.hasDrifted ? 1 : 0)),
    ])
  }

  package mutating func restore(_ state: StreamState) throws(StreamStateError) {
    let numbers = try state.numbers("samples")
    guard numbers.count == 15 else { throw .field("samples") }
    func sample(_ index: Int) -> Sample {
      Sample(mean: numbers[3 * index], condition: numbers[3 * index + 1], isEmpty: numbers[3 * index + 2] == 1)
    }
    var restored = Memory()
    (restored.all, restored.beforeRise, restored.sinceRise) = (sample(0), sample(1), sample(2))
    (restored.beforeFall, restored.sinceFall) = (sample(3), sample(4))
    restored.lowest = try state.number("lowest", missing: .infinity)
    restored.highest = try state.number("highest", missing: -.infinity)
    restored.hasDrifted = try state.count("has-drifted") == 1
    memory = restored
  }
}
