import Glibc
package import Statistics

/// A detector at work on the lines of a stream, and the count of what it saw.
///
/// Every line is counted, every value enters the detector once, and a line without a value is never passed over in
/// silence: it is an event like a signal.
package struct StreamWatch: Sendable {
  /// A signal, and where in the stream it came.
  package struct Signal: Equatable, Sendable {
    /// How sure the detector is.
    package enum Kind: String, Sendable { case warning, drift }

    /// How sure the detector is.
    package let kind: Kind
    /// The place of the value among all values since the detector began, from 0.
    package let index: Int
    /// The number of its line in the source, from 1.
    package let line: Int
    /// The value at which the detector spoke.
    package let value: Double
    /// The levels before and after, in the detector's own unit; nil while it knows only one.
    package let change: StreamChange?
  }

  /// A line that gives no value.
  package struct BadLine: Equatable, Sendable {
    /// The number of the line in the source, from 1.
    package let line: Int
    /// What is the case, to stand behind "line 7": "is empty".
    package let fact: String

    /// A line and its fact.
    package init(line: Int, fact: String) { (self.line, self.fact) = (line, fact) }
  }

  /// What happened, in the order of the lines.
  package enum Event: Equatable, Sendable {
    case signal(Signal)
    case badLine(BadLine)
  }

  /// What was seen since the detector began, over all runs.
  package struct Counts: Equatable, Sendable {
    /// Values that entered the detector.
    package var values = 0
    /// Lines without a value.
    package var badLines = 0
    /// Times at which a warning began.
    package var warnings = 0
    /// Drifts.
    package var drifts = 0
  }

  /// What watches.
  package let method: any StreamDetector.Type
  /// How it is set.
  package let settings: StreamSettings
  var detector: any StreamDetector
  /// What was seen since the detector began.
  package internal(set) var counts = Counts()
  /// Whether the last value was within a warning, which is told once.
  var isWarned = false
  /// The number of the last line that was read, from 1; 0 at the start of a source.
  package var line = 0

  /// A watch that has seen nothing.
  package init(_ method: any StreamDetector.Type, _ settings: StreamSettings) {
    (self.method, self.settings) = (method, settings)
    detector = method.init(settings)
  }

  /// The fewest values after which the detector can signal.
  package var warmUp: Int { detector.warmUp }

  /// Whether the detector has seen enough for its silence to mean something.
  package var isWarm: Bool { counts.drifts > 0 || counts.values >= warmUp }

  /// Takes lines, each ended by a line feed but perhaps the last.
  ///
  /// - Parameters:
  ///   - bytes: Whole lines.
  ///   - layout: How a line holds its value.
  ///   - badLinesAllowed: Lines without a value to pass over; the one after them stops the reading.
  /// - Returns: What happened, and how many of the bytes were taken: all, or those before the line that stopped the
  ///   reading, which is then the last event.
  package mutating func take(
    lines bytes: UnsafeBufferPointer<UInt8>, _ layout: StreamLayout, badLinesAllowed: Int = .max
  ) -> (events: [Event], taken: Int) {
    var (events, allowance, start): ([Event], Int, Int) = ([], badLinesAllowed, 0)
    while start < bytes.count {
      let rest = UnsafeBufferPointer(rebasing: bytes[start...])
      let end = Self.lineEnd(in: rest)
      let fact = take(layout.value(of: UnsafeBufferPointer(rebasing: rest[..<end])), into: &events)
      if let fact {
        events.append(.badLine(BadLine(line: line + 1, fact: fact)))
        guard allowance > 0 else { return (events, start) }
        allowance -= 1
        counts.badLines += 1
      }
      line += 1
      start += min(end + 1, rest.count)
    }
    return (events, bytes.count)
  }

  private static func lineEnd(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress, let found = memchr(base, 0x0a, bytes.count) else { return bytes.count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Lets a value enter the detector.
  ///
  /// - Returns: Why it cannot, if it cannot.
  private mutating func take(
    _ value: Result<Double, StreamLineError>, into events: inout [Event]
  ) -> String? {
    switch value {
    case .failure(let error):
      return error.fact
    case .success(let number):
      do throws(StreamValueError) {
        note(try detector.update(number), at: number, into: &events)
        return nil
      } catch {
        return "\(number) \(error)"
      }
    }
  }

  private mutating func note(_ signal: StreamSignal, at value: Double, into events: inout [Event]) {
    let index = counts.values
    counts.values += 1
    switch signal {
    case .none:
      isWarned = false
    case .warning:
      if !isWarned {
        isWarned = true
        counts.warnings += 1
        events.append(
          .signal(Signal(kind: .warning, index: index, line: line + 1, value: value, change: detector.change)))
      }
    case .drift:
      isWarned = false
      counts.drifts += 1
      events.append(.signal(Signal(kind: .drift, index: index, line: line + 1, value: value, change: detector.change)))
    }
  }
}
