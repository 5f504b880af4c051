import Serialization
import Testing

private func refusal(_ bytes: [UInt8]) -> String? {
  do {
    _ = try JSONValue(parsing: bytes)
    return nil
  } catch {
    return "\(error.line)/\(error.offset) \(error.fact)"
  }
}

@Suite struct `Reading JSON` {
  @Test(
    arguments: [
      ("null", .null), (" true ", true), ("-0", .integer(0)), ("12", 12), ("1.0", 1.0), ("1e3", 1000.0),
      ("-2.5E-1", -0.25),
      (#""a\n\u00e9\ud83d\ude00\/""#, "a\né😀/"), ("[]", []), ("{}", [:]), (#"{"b":1,"a":[{}]}"#, ["b": 1, "a": [[:]]]),
      ("9223372036854775807", .integer(.max)), ("9223372036854775808", 9_223_372_036_854_775_808.0),
    ] as [(String, JSONValue)])
  func `values are read as they are`(_ text: String, _ expected: JSONValue) throws {
    #expect(try JSONValue(parsing: text) == expected)
  }

  @Test(arguments: [
    ("", "1/0 the text ends where a value should be"),
    ("{\"a\":1,\n\"a\":2}", "2/8 member 'a' stands twice"),
    ("[1,]", "1/3 a value should start here"),
    ("{\"a\":1,}", "1/7 a member name in quotes should stand here"),
    ("[1] x", "1/4 there is more text after the document"),
    ("01", "1/1 there is more text after the document"),
    ("1.", "1/2 a digit should follow the point"),
    ("1e", "1/2 a digit should stand in the exponent"),
    ("1e999", "1/0 the number is too large"),
    ("NaN", "1/0 a value should start here"),
    ("Infinity", "1/0 a value should start here"),
    ("nul", "1/0 a value should start here"),
    ("\"\\ud800\"", "1/7 a surrogate stands alone"),
    ("\"\\udc00\"", "1/7 a surrogate stands alone"),
    ("\"\\x\"", "1/2 '\\' should be followed by one of \"\\/bfnrtu"),
    ("\"\u{1}\"", "1/1 a control character stands in a string"),
    ("\"open", "1/5 the text ends inside a string"),
    ("\u{FEFF}1", "1/0 a value should start here"),
    ("'a'", "1/0 a value should start here"),
  ]) func `what is not JSON is refused with its place`(_ text: String, _ expected: String) {
    #expect(refusal(Array(text.utf8)) == expected)
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    #expect(refusal([0x22, 0xFF, 0x22]) == "1/0 the text is not UTF-8")
  }

  @Test(arguments: [(64, false), (65, true), (513, true), (1_000_000, true)])
  func `nesting has a limit of 64`(depth: Int, refused: Bool) {
    let brackets =
      [UInt8](repeating: UInt8(ascii: "["), count: depth) + [UInt8](repeating: UInt8(ascii: "]"), count: depth)
    #expect((refusal(brackets)?.contains("nested deeper than 64") == true) == refused)
    #expect((refusal(brackets) == nil) == !refused)
  }
}

@Suite struct `Writing JSON` {
  static let samples: [JSONValue] = [
    .null, true, -3, 0.1, 1e300, "", "é\u{0}\u{1F}\"\\\n\r\t\u{7F}\u{2028}\u{2029}😀", [], [1, [2, []]], [:],
    ["z": 1, "a": ["x": .null], "m": [false]],
  ]

  @Test(arguments: samples) func `what is written reads back as the same value`(_ value: JSONValue) throws {
    #expect(try JSONValue(parsing: value.text(.line)) == value)
    #expect(try JSONValue(parsing: value.text(.indented)) == value)
  }

  @Test func `a line has no line break and no spaces`() {
    let value: JSONValue = ["a": [1, "x\ny"], "b": [:]]
    #expect(value.text(.line) == #"{"a":[1,"x\ny"],"b":{}}"#)
  }

  @Test func `members keep their order, indented by two spaces`() {
    let value: JSONValue = ["b": 1, "a": ["c"]]
    #expect(value.text() == "{\n  \"b\": 1,\n  \"a\": [\n    \"c\"\n  ]\n}")
  }

  @Test func `control characters and line separators are escaped`() {
    #expect(JSONValue.string("\u{1B}\u{2028}").text() == #""\u001b\u2028""#)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity]) func `what is no number is null`(_ number: Double) {
    #expect(JSONValue(number) == .null)
    #expect(JSONValue.number(number).text() == "null")
  }

  @Test func `a whole double stays a double`() throws {
    #expect(JSONValue.number(2).text() == "2.0")
    #expect(try JSONValue(parsing: "2.0") == .number(2))
  }
}

@Suite struct `A JSON object` {
  @Test func `replaces a member in its place and removes it with nil`() {
    var object: JSONObject = ["a": 1, "b": 2]
    object["a"] = 3
    #expect(object.keys == ["a", "b"])
    object["a"] = nil
    #expect(object.keys == ["b"])
    #expect(object.count == 1)
    object["a"] = 1
    #expect(object.members.map(\.key) == ["b", "a"])
  }
}
