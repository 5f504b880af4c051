import Glibc

/// HDDM-A: tells when the mean of a stream of errors has moved, by Hoeffding's bound for averages.
///
/// It keeps the mean z of all n values and the means x of two prefixes: the one with the smallest x + ε (the best cut
/// before a rise) and the one with the largest x − ε (before a fall), where ε(k) = √(ln(1 / c) / 2k). A rise is
/// confirmed at confidence c when
///
///     z − x ≥ √( (n − k) / (2 k n) · ln(2 / c) )          k: the length of the prefix
///
/// Sound for bounded values whatever their distribution; it sees sudden changes well.
///
/// Defaults: drift-confidence 0.001, warning-confidence 0.005, one-sided (rises only). Values: 1 for an error, else 0.
/// Source: Frías-Blanco and others, "Online and non-parametric drift detection methods based on Hoeffding's bounds",
/// IEEE TKDE 27 (2015). Oracle: river 0.26.1 `HDDM_A`.
package struct HoeffdingAverageDetector: StreamDetector {
  package static let name = "hddm-a"
  package static let title = "HDDM-A"
  package static let watchesErrors = true
  package static let parameters: [StreamParameter] = [
    .number("drift-confidence", 0.001, between: 0...1),
    .number("warning-confidence", 0.005, between: 0...1),
    .choice("two-sided-test", ["no", "yes"]),
  ]

  package let warmUp = 2
  private let (driftConfidence, warningConfidence): (Double, Double)
  private let (boundLogarithm, driftLogarithm, warningLogarithm): (Double, Double, Double)
  private let isTwoSided: Bool
  private var memory = Memory()

  private struct Memory {
    var all = RunningMean()
    var (low, high) = (RunningMean(), RunningMean())
    var (epsilonLow, epsilonHigh) = (0.0, 0.0)
    var hasDrifted = false
  }

  package init(_ settings: StreamSettings) {
    (driftConfidence, warningConfidence) = (settings["drift-confidence"], settings["warning-confidence"])
    boundLogarithm = log(1 / driftConfidence)
    (driftLogarithm, warningLogarithm) = (log(2 / driftConfidence), log(2 / warningConfidence))
    isTwoSided = settings["two-sided-test"] == 1
  }

  package mutating func observe(_ value: Double) -> StreamSignal {
    if memory.hasDrifted { memory = Memory() }
    memory.all.add(value)
    let epsilon = bound(memory.all.count)
    if memory.low.count == 0 || memory.low.mean + memory.epsilonLow >= memory.all.mean + epsilon {
      (memory.low, memory.epsilonLow) = (memory.all, epsilon)
    }
    if memory.high.count == 0 || memory.high.mean - memory.epsilonHigh <= memory.all.mean - epsilon {
      (memory.high, memory.epsilonHigh) = (memory.all, epsilon)
    }
    if exceeds(driftLogarithm) {
      memory.hasDrifted = true
      return .drift
    }
    return exceeds(warningLogarithm) ? .warning : .none
  }

  private func bound(_ count: Int) -> Double { (1 / (2 * Double(count)) * boundLogarithm).squareRoot() }

  private func exceeds(_ logarithm: Double) -> Bool {
    hasMoved(from: memory.low, 1, logarithm) || (isTwoSided && hasMoved(from: memory.high, -1, logarithm))
  }

  /// Whether the mean has moved in `direction` since the prefix ended.
  private func hasMoved(from prefix: RunningMean, _ direction: Double, _ logarithm: Double) -> Bool {
    guard prefix.count != memory.all.count else { return false }
    let (k, n) = (Double(prefix.count), Double(memory.all.count))
    let m = (n - k) / k * (1 / n)
    return direction * (memory.all.mean - prefix.mean) >= (m / 2 * logarithm).squareRoot()
  }

  package var change: StreamChange? {
    let hasRisen = hasMoved(from: memory.low, 1, warningLogarithm)
    return memory.all.change(at: hasRisen || !isTwoSided ? memory.low : memory.high)
  }

  package var state: StreamState {
    StreamState(
      memory.all.fields("all") + memory.low.fields("low") + memory.high.fields("high")
        + [("has-drifted", .count(memory.hasDrifted ? 1 : 0))])
  }

  package mutating func restore(_ state: StreamState) throws(StreamStateError) {
    var restored = Memory()
    restored.all = try RunningMean(state, "all")
    restored.low = try RunningMean(state, "low")
    restored.high = try RunningMean(state, "high")
    guard max(restored.low.count, restored.high.count) <= restored.all.count else {
      throw .inconsistent("a prefix is longer than the whole")
    }
    if restored.low.count > 0 { restored.epsilonLow = bound(restored.low.count) }
    if restored.high.count > 0 { restored.epsilonHigh = bound(restored.high.count) }
    restored.hasDrifted = try state.count("has-drifted") == 1
    memory = restored
  }
}
