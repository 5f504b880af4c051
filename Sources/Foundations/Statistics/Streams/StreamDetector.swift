/// What a detector says after a value.
package enum StreamSignal: Equatable, Sendable {
  /// Nothing has changed as far as the detector can tell.
  case none
  /// The stream may be about to change.
  case warning
  /// The stream has changed; the detector starts anew with the next value.
  case drift
}

/// The level of a stream on both sides of a change, in the detector's own unit.
package struct StreamChange: Equatable, Sendable {
  /// The estimate before the change.
  package let before: Double
  /// The estimate since the change.
  package let after: Double

  package init(before: Double, after: Double) {
    self.before = before
    self.after = after
  }
}

/// Why a detector refuses a value; its memory is left as it was.
package enum StreamValueError: Error, Equatable, Sendable {
  /// NaN or infinite: it would silence a running mean for ever.
  case notFinite
  /// Beyond ±1e150, where squares overflow.
  case tooLarge
  /// The detector watches errors, which are 0 (right) or 1 (wrong).
  case notAnError(Double)
}

extension StreamValueError: CustomStringConvertible {
  /// The fact in words, to stand behind the value.
  package var description: String {
    switch self {
    case .notFinite: "is not a finite number"
    case .tooLarge: "is beyond 1e150, where squares overflow"
    case .notAnError: "is neither 0 (right) nor 1 (wrong)"
    }
  }
}

/// A detector of change in a stream of values, one value at a time and in constant or logarithmic memory.
///
/// To add one: a file here that states formula, defaults, source and oracle; a row in ``StreamDetectorCatalogue``; the
/// oracle's answers in `Fixtures/streams`. The laws of the family are tested over the catalogue: a constant stream
/// never signals with standard settings (but see ``PageHinkley``), a detector restored from its ``state`` goes on
/// identically from every index, values that are not finite are refused, and after a drift it is as good as new.
package protocol StreamDetector: Sendable {
  /// The detector's name in options and JSON, such as `page-hinkley`.
  static var name: String { get }
  /// The detector's name in sentences.
  static var title: String { get }
  /// What can be set, with defaults and ranges.
  static var parameters: [StreamParameter] { get }
  /// Whether values must be 0 or 1, as a model's errors are.
  static var watchesErrors: Bool { get }

  /// Whether settings that are fine alone fit each other.
  ///
  /// - Throws: ``StreamSettingsError/contradiction(_:)``.
  static func check(_ settings: StreamSettings) throws(StreamSettingsError)
  /// A detector that has seen nothing.
  init(_ settings: StreamSettings)
  /// The fewest values after which it can signal; with fewer its silence says nothing.
  var warmUp: Int { get }
  /// Takes a value that was checked before; see ``update(_:)`` for one that was not.
  mutating func observe(_ value: Double) -> StreamSignal
  /// The levels before and after; of use right after a signal, nil while the detector knows only one.
  var change: StreamChange? { get }
  /// All that the detector remembers, besides its settings.
  var state: StreamState { get }
  /// Takes over a memory; nothing is changed if it throws.
  mutating func restore(_ state: StreamState) throws(StreamStateError)
}

extension StreamDetector {
  /// Takes a value of any origin.
  ///
  /// - Throws: ``StreamValueError``; the detector is then as it was.
  package mutating func update(_ value: Double) throws(StreamValueError) -> StreamSignal {
    try Self.check(value)
    return observe(value)
  }

  /// Whether this detector can take `value`.
  package static func check(_ value: Double) throws(StreamValueError) {
    guard value.isFinite else { throw .notFinite }
    guard value.magnitude <= 1e150 else { throw .tooLarge }
    if watchesErrors, value != 0, value != 1 { throw .notAnError(value) }
  }

  /// Most detectors have settings that do not depend on each other.
  package static func check(_ settings: StreamSettings) throws(StreamSettingsError) {}

  /// Most detectors watch any number.
  package static var watchesErrors: Bool { false }
}
