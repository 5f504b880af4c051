/// One thing that can be set about a detector.
package struct StreamParameter: Equatable, Sendable {
  /// Which values a parameter takes.
  package enum Kind: Equatable, Sendable {
    /// A number in a range; `open` excludes its ends.
    case number(ClosedRange<Double>, open: Bool)
    /// A whole number in a range.
    case count(ClosedRange<Int>)
    /// One of these words; the value is its place, from 0.
    case choice([String])
  }

  /// The name in options and JSON, such as `min-instances`.
  package let name: String
  /// What counts if nothing is set.
  package let standard: Double
  /// Which values are taken.
  package let kind: Kind

  /// A number between the ends of `range`, not the ends themselves.
  static func number(_ name: String, _ standard: Double, between range: ClosedRange<Double>) -> Self {
    StreamParameter(name: name, standard: standard, kind: .number(range, open: true))
  }

  /// A number in `range`, its ends included.
  static func number(_ name: String, _ standard: Double, in range: ClosedRange<Double>) -> Self {
    StreamParameter(name: name, standard: standard, kind: .number(range, open: false))
  }

  static func count(_ name: String, _ standard: Int, in range: ClosedRange<Int>) -> Self {
    StreamParameter(name: name, standard: Double(standard), kind: .count(range))
  }

  static func choice(_ name: String, _ words: [String]) -> Self {
    StreamParameter(name: name, standard: 0, kind: .choice(words))
  }

  /// Reads a value of this parameter, or nil if it breaks the ``rule``.
  package func value(_ text: String) -> Double? {
    if case .choice(let words) = kind { return words.firstIndex(of: text).map(Double.init) }
    guard let number = Double(text) else { return nil }
    switch kind {
    case .number(let range, true): return range.lowerBound < number && number < range.upperBound ? number : nil
    case .number(let range, false): return range.contains(number) ? number : nil
    case .count(let range):
      return Int(exactly: number).flatMap { range.contains($0) ? number : nil }
    case .choice: return nil
    }
  }

  /// A value as ``value(_:)`` reads it.
  package func text(_ value: Double) -> String {
    switch kind {
    case .number: "\(value)"
    case .count: "\(Int(exactly: value) ?? 0)"
    case .choice(let words): Int(exactly: value).flatMap { words.indices.contains($0) ? words[$0] : nil } ?? words[0]
    }
  }

  /// Which values are taken, in words that follow "should be".
  package var rule: String {
    switch kind {
    case .number(let range, true): "a number above \(range.lowerBound) and below \(range.upperBound)"
    case .number(let range, false): "a number from \(range.lowerBound) to \(range.upperBound)"
    case .count(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .choice(let words): words.joined(separator: " or ")
    }
  }
}

/// Why a detector cannot be set up as asked.
package enum StreamSettingsError: Error, Equatable, Sendable {
  case noSuchParameter(String, known: [String])
  /// A value breaks the parameter's rule.
  case unacceptable(parameter: StreamParameter, value: String)
  /// Values that are fine alone do not fit each other.
  case contradiction(String)
}

/// The parameters of one detector, all of them, each within its range.
package struct StreamSettings: Equatable, Sendable {
  /// What can be set, in the detector's order.
  package let parameters: [StreamParameter]
  private var values: [Double]

  /// The standard values.
  package init(standardOf detector: any StreamDetector.Type) {
    parameters = detector.parameters
    values = parameters.map(\.standard)
  }

  /// Sets a parameter; river's spelling with underscores is understood, too.
  ///
  /// - Throws: ``StreamSettingsError``; nothing is changed then.
  package mutating func set(_ name: String, to text: String) throws(StreamSettingsError) {
    let wanted = String(name.map { $0 == "_" ? "-" : $0 })
    guard let index = parameters.firstIndex(where: { $0.name == wanted }) else {
      throw .noSuchParameter(name, known: parameters.map(\.name))
    }
    guard let value = parameters[index].value(text) else {
      throw .unacceptable(parameter: parameters[index], value: text)
    }
    values[index] = value
  }

  /// The value of a parameter; 0 for a name that the detector does not have.
  package subscript(name: String) -> Double {
    parameters.firstIndex { $0.name == name }.map { values[$0] } ?? 0
  }

  /// The value of a counting parameter.
  func count(_ name: String) -> Int { Int(exactly: self[name]) ?? 0 }

  /// All parameters as they would be typed, in the detector's order.
  package var pairs: [(name: String, value: String)] {
    zip(parameters, values).map { ($0.name, $0.text($1)) }
  }
}
