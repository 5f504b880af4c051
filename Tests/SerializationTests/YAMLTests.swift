import Serialization
import Testing

/// What `text` is refused for, as "line:column fact", or nil when it is read.
private func refusal(_ text: String, limits: YAMLLimits = YAMLLimits()) -> String? {
  refusal(Array(text.utf8), limits: limits)
}

private func refusal(_ bytes: [UInt8], limits: YAMLLimits = YAMLLimits()) -> String? {
  do {
    _ = try YAMLNode(parsingYAML: bytes, limits: limits)
    return nil
  } catch {
    return "\(error.line):\(error.column) \(error.fact)"
  }
}

/// `levels` lists of nine aliases, each of the list before: 9^levels values when expanded.
private func aliasBomb(levels: Int) -> String {
  var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
  for level in 1...levels {
    let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
    text += "a\(level): &a\(level) [\(aliases)]\n"
  }
  return text
}

@Suite struct `Reading YAML` {
  @Test(arguments: [
    "010", "NO", "1.10", "12:30:45", "0x1F", "1e400", "true", "2026-01-02", "null", "- x".dropFirst(2) + "",
  ])
  func `a field read as text keeps the text`(_ text: String) throws {
    #expect(try YAMLNode(parsingYAML: "field: \(text)")["field"]?.text == text)
    #expect(try YAMLNode(parsingYAML: "field: '\(text)'")["field"]?.text == text)
  }

  @Test(
    arguments: [
      ("0", 0), ("-7", -7), ("9223372036854775807", 9_223_372_036_854_775_807), ("9223372036854775808", nil),
      ("010", nil),
      ("-0", 0), ("+1", nil), ("1.0", nil), ("1_000", nil), ("'1'", nil), ("\"1\"", nil), ("", nil), ("-", nil),
      ("٣", nil),
    ] as [(String, Int?)])
  func `an integer is plain decimal digits`(_ text: String, _ expected: Int?) throws {
    #expect(
      try YAMLNode(parsingYAML: "[a, \(text.isEmpty ? "~" : text == "-" ? "'-'" : text)]").sequence?[1].integer
        == expected)
  }

  @Test(
    arguments: [
      ("0.25", 0.25), ("-1e3", -1000), ("7", 7), (".5", nil), ("0x10", nil), ("nan", nil), (".inf", nil),
      ("1e400", nil),
      ("'0.25'", nil), ("01.5", nil),
    ] as [(String, Double?)])
  func `a number follows the grammar of JSON`(_ text: String, _ expected: Double?) throws {
    #expect(try YAMLNode(parsingYAML: "x: \(text)")["x"]?.number == expected)
  }

  @Test(
    arguments: [("true", true), ("false", false), ("yes", nil), ("NO", nil), ("True", nil), ("'true'", nil)]
      as [(String, Bool?)])
  func `a switch is true or false`(_ text: String, _ expected: Bool?) throws {
    #expect(try YAMLNode(parsingYAML: "x: \(text)")["x"]?.bool == expected)
  }

  @Test(arguments: ["", "~"]) func `nothing is no text`(_ text: String) throws {
    let node = try #require(try YAMLNode(parsingYAML: "x: \(text)")["x"])
    #expect(node.text == nil)
    #expect(node.isNull)
  }

  @Test func `a quoted empty text is a text`() throws {
    let node = try #require(try YAMLNode(parsingYAML: "x: ''")["x"])
    #expect(node.text == "")
    #expect(!node.isNull)
  }

  @Test func `nodes and keys know where they stand`() throws {
    let node = try YAMLNode(parsingYAML: "first: 1\nlist:\n  - é: x\n", firstLine: 11)
    let member = try #require(node["list"]?.sequence?.first?.mapping?.first)
    #expect(member.line == 13 && member.column == 5)
    #expect(member.value.line == 13 && member.value.column == 8)
  }

  @Test func `a tree becomes the JSON its plain scalars mean`() throws {
    let node = try YAMLNode(parsingYAML: "a: [1, 1.5, '1', ~, true, 010]\nb: |\n  x\n  y\n")
    #expect(node.json.text(.line) == #"{"a":[1,1.5,"1",null,true,"010"],"b":"x\ny\n"}"#)
  }

  @Test func `an alias stands for its anchor`() throws {
    let node = try YAMLNode(parsingYAML: "a: &x [1, 2]\nb: *x\n")
    #expect(node["b"]?.json == [1, 2])
  }

  @Test func `windows line ends and a byte order mark are taken`() throws {
    #expect(try YAMLNode(parsingYAML: "\u{FEFF}a: 1\r\nb: 2\r\n").json.text(.line) == #"{"a":1,"b":2}"#)
  }

  @Test(arguments: [
    ("a: 1\nb: 2\na: 3\n", "3:1 key 'a' stands twice"),
    ("x:\n  a: 1\n  'a': 2\n", "2:3 key 'a' stands twice"),
    ("a: 1\n\tb: 2\n", "2:1 a tab stands where YAML wants spaces"),
    ("a:\n\t- b\n", "2:1 a tab stands where YAML wants spaces"),
    ("a: 1\n  b: 2\n", "2:4 ':' stands where no key can; quote the text or check the indent"),
    ("a:\n    b: 1\n  c: 2\n", "3:3 a key should stand here; check the indent"),
    ("a: 1\n---\nb: 2\n", "2:1 a second document starts; only one is read"),
    ("", "1:1 there is no content"),
    ("# only\n# comments\n", "1:1 there is no content"),
    ("a: !!python/object x\n", "1:4 the tag 'tag:yaml.org,2002:python/object' is not read"),
    ("a: !mine x\n", "1:4 the tag '!mine' is not read"),
    ("a: ! x\n", "1:4 the tag '!' is not read"),
    ("a: !!int '3'\n", "1:4 the tag 'tag:yaml.org,2002:int' is not read"),
    ("a: &x {b: 1}\nc:\n  <<: *x\n", "3:3 merge keys ('<<') are not read"),
    ("? [a]\n: b\n", "1:3 a key is a list or a mapping, not a single value"),
    ("a: *nowhere\n", "1:4 an alias stands for no anchor before it"),
    ("a: &x [*x]\n", "1:8 an alias stands for no anchor before it"),
    ("a: [1, 2\n", "2:1 ',' or ']' should stand here"),
    ("a: 'open\n", "2:1 the text ends inside quotes"),
    ("a: @b\n", "1:4 a value cannot start with this character; quote it"),
    ("a: \u{1B}[31m\n", "1:4 the control character U+001B"),
    ("a: 1\n<<<<<<< HEAD\nb: 2\n", "2:1 a merge conflict is not resolved"),
  ]) func `what is not read is refused with its place`(_ text: String, _ expected: String) {
    #expect(refusal(text) == expected)
  }

  @Test func `bytes that are not UTF-8 are refused where they stand`() {
    #expect(refusal(Array("a: 1\né: ".utf8) + [0xFF]) == "2:4 the text is not UTF-8")
  }

  @Test(arguments: [1, 2, 3, 7, 9]) func `alias bombs are refused`(levels: Int) {
    #expect(refusal(aliasBomb(levels: levels))?.contains("more than") == (levels > 2 ? true : nil))
  }

  @Test(arguments: ["? *a7\n: x\n", "*a7 : x\n", "{[*a7]: x}\n", "[? *a7 : x]\n"])
  func `alias bombs in keys are refused before they are compared`(_ key: String) {
    let text = aliasBomb(levels: 7) + "last:\n  " + key
    #expect(
      refusal(text)?.contains("63 aliases and a key that is no plain text") == true
        || refusal(text)?.contains("64 aliases") == true)
  }

  @Test(arguments: [(64, false), (65, true)]) func `depth has a limit`(depth: Int, refused: Bool) {
    let text = String(repeating: "[", count: depth - 1) + "x" + String(repeating: "]", count: depth - 1)
    #expect((refusal(text) != nil) == refused)
  }

  @Test(arguments: [2000, 100_000]) func `far deeper nesting is refused too`(depth: Int) {
    #expect(refusal(String(repeating: "[", count: depth))?.contains("nested deeper than") == true)
  }

  @Test func `the number of nodes has a limit`() {
    let list = "[" + Array(repeating: "1", count: 9_999).joined(separator: ",") + "]"
    #expect(refusal(list) == nil)
    #expect(refusal("[1," + list.dropFirst())?.contains("more than 10000 values") == true)
  }

  @Test func `the size has a limit`() {
    #expect(refusal(String(repeating: "#", count: (1 << 20) + 1)) == "1:1 1048577 bytes, limit 1048576")
  }

  @Test func `few aliases among unusual keys are harmless and read`() {
    #expect(refusal("a: &x 1\nb: *x\n? c\n: d\n") == nil)
  }
}
