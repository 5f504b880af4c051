/// Why a text is not the JSON that mlo reads.
package struct JSONError: Error, Equatable, Sendable {
  /// The fact, such as "member 'name' stands twice".
  package let fact: String
  /// Where, in bytes from the start.
  package let offset: Int
  /// Where, counted from 1.
  package let line: Int
}

extension JSONValue {
  /// Reads one JSON document strictly (RFC 8259).
  ///
  /// Beyond the grammar it refuses what readers disagree about: a member that stands twice, a byte-order mark, text
  /// after the document, unpaired surrogates, numbers beyond the doubles, and nesting deeper than 64.
  ///
  /// - Throws: ``JSONError`` with the fact and the place.
  package init(parsing bytes: [UInt8]) throws(JSONError) {
    var parser = JSONParser(bytes: bytes)
    self = try parser.document()
  }

  /// Reads one JSON document strictly from text.
  package init(parsing text: String) throws(JSONError) { try self.init(parsing: Array(text.utf8)) }
}

private struct JSONParser {
  let bytes: [UInt8]
  var position = 0
  var depth = 0

  static let depthLimit = 64

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(JSONError) -> JSONValue {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw error("the text is not UTF-8") }
    skipSpace()
    let value = try value()
    skipSpace()
    guard position == bytes.count else { throw error("there is more text after the document") }
    return value
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    switch peek() {
    case UInt8(ascii: "{"): return try nested { (parser) throws(JSONError) in try parser.object() }
    case UInt8(ascii: "["): return try nested { (parser) throws(JSONError) in try parser.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    case .some(UInt8(ascii: "0")...UInt8(ascii: "9")), UInt8(ascii: "-"): return try number()
    case nil: throw error("the text ends where a value should be")
    default: throw error("a value should start here")
    }
  }

  private mutating func nested(
    _ body: (inout Self) throws(JSONError) -> JSONValue
  ) throws(JSONError) -> JSONValue {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else { throw error("nested deeper than \(Self.depthLimit)") }
    return try body(&self)
  }

  private mutating func object() throws(JSONError) -> JSONValue {
    position += 1
    var object = JSONObject()
    skipSpace()
    if take("}") { return .object(object) }
    while true {
      skipSpace()
      let start = position
      guard peek() == UInt8(ascii: "\"") else { throw error("a member name in quotes should stand here") }
      let key = try string()
      guard object[key] == nil else { throw error("member '\(key)' stands twice", at: start) }
      skipSpace()
      guard take(":") else { throw error("':' should follow a member name") }
      skipSpace()
      object[key] = try value()
      skipSpace()
      if take("}") { return .object(object) }
      guard take(",") else { throw error("',' or '}' should stand here") }
    }
  }

  private mutating func array() throws(JSONError) -> JSONValue {
    position += 1
    var elements: [JSONValue] = []
    skipSpace()
    if take("]") { return .array(elements) }
    while true {
      skipSpace()
      elements.append(try value())
      skipSpace()
      if take("]") { return .array(elements) }
      guard take(",") else { throw error("',' or ']' should stand here") }
    }
  }

  private mutating func literal(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    let text = "\(word)".utf8
    guard bytes[position...].starts(with: text) else { throw error("a value should start here") }
    position += text.count
    return value
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = position
    var isInteger = true
    _ = take("-")
    if !take("0") { guard skipDigits() else { throw error("a digit should stand here") } }
    if take(".") {
      isInteger = false
      guard skipDigits() else { throw error("a digit should follow the point") }
    }
    if take("e") || take("E") {
      isInteger = false
      if !take("+") { _ = take("-") }
      guard skipDigits() else { throw error("a digit should stand in the exponent") }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isInteger, let integer = Int(text) { return .integer(integer) }
    guard let number = Double(text), number.isFinite else { throw error("the number is too large", at: start) }
    return .number(number)
  }

  private mutating func string() throws(JSONError) -> String {
    position += 1
    var result: [UInt8] = []
    while let byte = peek() {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &result)
      case 0..<0x20: throw error("a control character stands in a string", at: position - 1)
      default: result.append(byte)
      }
    }
    throw error("the text ends inside a string")
  }

  private mutating func escape(into result: inout [UInt8]) throws(JSONError) {
    guard let byte = peek() else { throw error("the text ends inside a string") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
    case UInt8(ascii: "b"): result.append(8)
    case UInt8(ascii: "f"): result.append(12)
    case UInt8(ascii: "n"): result.append(10)
    case UInt8(ascii: "r"): result.append(13)
    case UInt8(ascii: "t"): result.append(9)
    case UInt8(ascii: "u"):
      var code = try fourHexDigits()
      if 0xD800..<0xDC00 ~= code {
        guard take("\\"), take("u") else { throw error("a surrogate stands alone") }
        let low = try fourHexDigits()
        guard 0xDC00..<0xE000 ~= low else { throw error("a surrogate stands alone") }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw error("a surrogate stands alone") }
      result.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
    default: throw error("'\\' should be followed by one of \"\\/bfnrtu", at: position - 1)
    }
  }

  private mutating func fourHexDigits() throws(JSONError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error("four hexadecimal digits should follow \\u")
      }
      code = code << 4 | UInt32(digit)
      position += 1
    }
    return code
  }

  private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func skipDigits() -> Bool {
    let start = position
    while let byte = peek(), UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { position += 1 }
    return position > start
  }

  private mutating func skipSpace() {
    while let byte = peek(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private func error(_ fact: String, at offset: Int? = nil) -> JSONError {
    let offset = offset ?? position
    return JSONError(fact: fact, offset: offset, line: 1 + bytes[..<offset].count { $0 == 0x0A })
  }
}
