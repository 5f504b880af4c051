/// A JSON value whose objects keep the order of their members.
///
/// Numbers are exact integers where the text has neither a fraction nor an exponent and fits 64 bits, else doubles.
/// Non-finite numbers do not exist in JSON: ``init(_:)-(Double?)`` turns them into `null`, which in mlo's documents
/// always means "not defined" and stands beside a reason.
package enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// The number, or `null` if it is nil, NaN or infinite.
  package init(_ number: Double?) {
    guard let number, number.isFinite else {
      self = .null
      return
    }
    self = .number(number)
  }

  /// The text, or `null` if it is nil.
  package init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

  /// The integer, or `null` if it is nil.
  package init(_ integer: Int?) { self = integer.map(JSONValue.integer) ?? .null }

  /// An array of texts.
  package init(_ texts: [String]) { self = .array(texts.map(JSONValue.string)) }
}

extension JSONValue {
  /// The truth value, or nil for any other type; 0 and 1 are not read as one.
  package var boolValue: Bool? { if case .bool(let value) = self { value } else { nil } }

  /// The integer, or nil for any other type, also for a number written with a fraction or an exponent.
  package var integerValue: Int? { if case .integer(let value) = self { value } else { nil } }

  /// The number, also when it is written as an integer.
  package var numberValue: Double? {
    switch self {
    case .number(let value): value
    case .integer(let value): Double(value)
    default: nil
    }
  }

  /// The text, or nil for any other type; numbers are not turned into text.
  package var stringValue: String? { if case .string(let value) = self { value } else { nil } }

  /// The elements in order, or nil if this is no array.
  package var arrayValue: [JSONValue]? { if case .array(let value) = self { value } else { nil } }

  /// The members, or nil if this is no object.
  package var objectValue: JSONObject? { if case .object(let value) = self { value } else { nil } }

  /// The member `key` of an object, or nil if this is no object or has no such member.
  package subscript(key: String) -> JSONValue? { objectValue?[key] }

  /// The name of the value's type, as JSON Schema calls it.
  package var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .integer: "integer"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(floatLiteral value: Double) { self = JSONValue(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(JSONObject(elements)) }
}

/// The members of a JSON object, in the order of the document, each name once.
package struct JSONObject: Equatable, Sendable, ExpressibleByDictionaryLiteral {
  /// The names of the members, in the order of the document.
  package private(set) var keys: [String] = []
  private var values: [String: JSONValue] = [:]

  package init() {}

  /// Members in order; of two with one name the later wins.
  package init(_ members: some Sequence<(String, JSONValue)>) {
    for (key, value) in members { self[key] = value }
  }

  package init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(elements) }

  /// The number of members.
  package var count: Int { keys.count }
  /// Whether there is no member.
  package var isEmpty: Bool { keys.isEmpty }

  /// The members with their names, in order.
  package var members: [(key: String, value: JSONValue)] {
    keys.compactMap { key in values[key].map { (key, $0) } }
  }

  /// The value of a member; setting nil removes the member.
  package subscript(key: String) -> JSONValue? {
    get { values[key] }
    set {
      if newValue == nil {
        keys.removeAll { $0 == key }
      } else if values[key] == nil {
        keys.append(key)
      }
      values[key] = newValue
    }
  }
}
