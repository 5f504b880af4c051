import Yams

/// What is checked on the text before the YAML library sees it, and how the library's complaints are put afterwards.
struct YAMLScreen {
  let firstLine: Int
  let limits: YAMLLimits

  /// The bytes as text without a byte-order mark, if nothing about them is known to be harmful.
  func text(of bytes: some Collection<UInt8>) throws(YAMLError) -> String {
    guard bytes.count <= limits.bytes else { throw error("\(bytes.count) bytes, limit \(limits.bytes)", 1, 1) }
    var bytes = Array(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let (line, column) = Self.place(ofFirstBadByteIn: bytes)
      throw error("the text is not UTF-8", line, column)
    }
    try refuseControlCharacters(in: text)
    try refuseHiddenGrowth(in: bytes)
    return text
  }

  /// An error whose line counts from the start of the file.
  func error(_ fact: String, _ line: Int, _ column: Int) -> YAMLError {
    YAMLError(fact: fact, line: line + firstLine - 1, column: column)
  }

  /// What the library says, as a fact with a place.
  func translated(_ failure: YamlError, in text: String) -> YAMLError {
    switch failure {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let scalar = Self.scalar(in: text, line: mark.line, column: mark.column)
      let fact = scalar == "\t" ? "a tab stands where YAML wants spaces" : Self.facts[problem] ?? problem
      return error(fact, mark.line, mark.column)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let (line, column) = Self.place(ofSecond: duplicates.first ?? "", in: text, from: context.mark)
      return error("key '\(duplicates.first ?? "")' stands twice", line, column)
    case .reader(let problem, _, _, _): return error(problem, 1, 1)
    default: return error("the text cannot be read as YAML", 1, 1)
    }
  }

  private static let facts = [
    "but found another document": "a second document starts; only one is read",
    "found undefined alias": "an alias stands for no anchor before it",
    "mapping values are not allowed in this context": "':' stands where no key can; quote the text or check the indent",
    "could not find expected ':'": "a key has no ':' after it",
    "did not find expected key": "a key should stand here; check the indent",
    "did not find expected '-' indicator": "'-' should stand here; check the indent",
    "did not find expected <document start>": "the document ended before this line; check the indent",
    "did not find expected ',' or ']'": "',' or ']' should stand here",
    "did not find expected ',' or '}'": "',' or '}' should stand here",
    "found character that cannot start any token": "a value cannot start with this character; quote it",
    "found unexpected end of stream": "the text ends inside quotes",
    "Maximum nesting level reached, set with yaml_set_max_nest_level())": "nested deeper than 1000",
  ]

  // MARK: - Before the library

  private func refuseControlCharacters(in text: String) throws(YAMLError) {
    var (line, column) = (1, 1)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: (line, column) = (line + 1, 0)
      case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F..<0x85, 0x86..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF:
        let code = String(scalar.value, radix: 16, uppercase: true)
        throw error(
          "the control character U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)", line, column)
      default: break
      }
      column += 1
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if let conflict = lines.firstIndex(where: { $0.hasPrefix("<<<<<<< ") }) {
      throw error("a merge conflict is not resolved", conflict + 1, 1)
    }
  }

  /// Refuses texts whose *keys* could be expanded aliases.
  ///
  /// The library compares the keys of a mapping while it composes, before anything can be counted. Keys made of nested
  /// aliases would keep it busy for ever, so a text with many aliases may have only plain keys. What looks like an alias in
  /// a quoted text counts too; with few of them the growth is harmless and nothing is refused.
  private func refuseHiddenGrowth(in bytes: [UInt8]) throws(YAMLError) {
    var aliases = 0
    var isAlias = false
    var firstKey: Int?
    var previous = UInt8(ascii: "\n")
    for (index, byte) in bytes.enumerated() {
      let startsToken = Self.separators.contains(previous) || previous == UInt8(ascii: "-")
      if startsToken, byte == UInt8(ascii: "*") { (aliases, isAlias) = (aliases + 1, true) }
      if firstKey == nil, startsToken && byte == UInt8(ascii: "?") || byte == UInt8(ascii: ":") {
        let isPlain = byte == UInt8(ascii: ":") && !isAlias && !Self.endsCollection(bytes[..<index])
        if !isPlain { firstKey = index }
      }
      if Self.separators.contains(byte), byte != UInt8(ascii: " ") { isAlias = false }
      previous = byte
    }
    guard aliases > 12, let firstKey else { return }
    let (line, column) = Self.place(of: firstKey, in: bytes)
    throw error("\(aliases) aliases and a key that is no plain text", line, column)
  }

  private static let separators = Set(" \n\r\t[]{},".utf8)

  private static func endsCollection(_ bytes: ArraySlice<UInt8>) -> Bool {
    let last = bytes.last { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    return last == UInt8(ascii: "]") || last == UInt8(ascii: "}")
  }

  // MARK: - Places

  private static func place(ofFirstBadByteIn bytes: [UInt8]) -> (line: Int, column: Int) {
    // Repair keeps the bytes before the first bad one, so the first difference is where it stands.
    let repaired = String(decoding: bytes, as: UTF8.self).utf8
    return place(of: zip(repaired, bytes).enumerated().first { $1.0 != $1.1 }?.offset ?? bytes.count, in: bytes)
  }

  private static func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let before = bytes[..<offset]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    // Continuation bytes (10xxxxxx) do not start a scalar.
    let column = 1 + before[lineStart...].count { $0 & 0xC0 != 0x80 }
    return (1 + before.count { $0 == UInt8(ascii: "\n") }, column)
  }

  private static func scalar(in text: String, line: Int, column: Int) -> Unicode.Scalar? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard line >= 1, line <= lines.count, column >= 1 else { return nil }
    return lines[line - 1].unicodeScalars.dropFirst(column - 1).first
  }

  /// The library marks the first of two equal keys; people look for the second.
  private static func place(ofSecond key: String, in text: String, from mark: Mark) -> (line: Int, column: Int) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for index in lines.indices.dropFirst(mark.line) {
      let line = lines[index]
      let indent = line.prefix { $0 == " " }.count
      if indent == mark.column - 1, line.dropFirst(indent).hasPrefix("\(key):") { return (index + 1, mark.column) }
    }
    return (mark.line, mark.column)
  }
}
