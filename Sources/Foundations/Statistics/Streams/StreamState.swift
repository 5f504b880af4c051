/// Why a memory is not one of the detector that should take it over.
package enum StreamStateError: Error, Equatable, Sendable {
  /// The field is missing or of another type.
  case field(String)
  /// The fields contradict each other or the settings.
  case inconsistent(String)
}

/// What a detector remembers, as named values that any format can carry.
///
/// Every number is finite: what is infinite at the start (a minimum of nothing) is left out.
package struct StreamState: Equatable, Sendable {
  /// One remembered thing.
  package enum Value: Equatable, Sendable {
    case count(Int)
    case number(Double)
    case numbers([Double])
  }

  /// The fields in the detector's order.
  package private(set) var fields: [(name: String, value: Value)] = []

  /// A memory with these fields; numbers that are not finite are left out.
  package init(_ fields: [(name: String, value: Value)] = []) {
    self.fields = fields.filter { field in
      if case .number(let number) = field.value { number.isFinite } else { true }
    }
  }

  package static func == (left: StreamState, right: StreamState) -> Bool {
    left.fields.count == right.fields.count && zip(left.fields, right.fields).allSatisfy { $0 == $1 }
  }

  private func value(_ name: String) -> Value? { fields.first { $0.name == name }?.value }

  /// A count from 0 to 2^53.
  func count(_ name: String) throws(StreamStateError) -> Int {
    guard case .count(let count)? = value(name), count >= 0, count <= 1 << 53 else { throw .field(name) }
    return count
  }

  /// A finite number; `missing` stands for one that was left out.
  func number(_ name: String, missing: Double? = nil) throws(StreamStateError) -> Double {
    switch value(name) {
    case .number(let number)? where number.isFinite: return number
    // A format may write a whole number without a fraction.
    case .count(let count)?: return Double(count)
    case nil: if let missing { return missing } else { throw .field(name) }
    default: throw .field(name)
    }
  }

  func numbers(_ name: String) throws(StreamStateError) -> [Double] {
    guard case .numbers(let numbers)? = value(name), numbers.allSatisfy(\.isFinite) else { throw .field(name) }
    return numbers
  }
}
