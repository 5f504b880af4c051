import Serialization

/// Reads fields of front matter and collects what is wrong with them, so that an author sees everything at once.
struct FrontMatterReader {
  let path: String
  private(set) var issues: [LessonIssue] = []

  init(path: String) { self.path = path }

  var hasErrors: Bool { issues.contains { $0.severity == .error } }

  mutating func report(_ severity: LessonIssue.Severity, _ fact: String, line: Int, column: Int, nearest: String? = nil)
  {
    issues.append(
      LessonIssue(severity: severity, path: path, line: line, column: column, fact: fact, nearest: nearest))
  }

  mutating func error(_ fact: String, at node: YAMLNode, nearest: String? = nil) {
    report(.error, fact, line: node.line, column: node.column, nearest: nearest)
  }

  /// Warns of members that are not in `known`.
  mutating func checkKeys(of node: YAMLNode, known: [String], severity: LessonIssue.Severity = .warning) {
    for member in node.mapping ?? [] where !known.contains(member.key) {
      report(
        severity, "unknown key '\(member.key)'", line: member.line, column: member.column,
        nearest: Suggestion.nearest(to: member.key, among: known))
    }
  }

  /// The text of a member, or nil if it is absent; anything but a single value is an error.
  mutating func text(_ key: String, of node: YAMLNode) -> String? {
    guard let value = node[key], !value.isAbsent else { return nil }
    guard let text = value.text else {
      error("'\(key)' is \(value.kind), not a text", at: value)
      return nil
    }
    return text
  }

  /// The text of a member that must be there and not be empty.
  mutating func requiredText(_ key: String, of node: YAMLNode) -> String? {
    let before = issues.count
    if let text = text(key, of: node), !text.allSatisfy(\.isWhitespace) { return text }
    if issues.count == before { error("'\(key)' is missing", at: node[key] ?? node) }
    return nil
  }

  /// A member as an integer of at least `minimum`, or nil if it is absent.
  mutating func integer(_ key: String, of node: YAMLNode, minimum: Int) -> Int? {
    guard let value = node[key], !value.isAbsent else { return nil }
    guard let integer = value.integer, integer >= minimum else {
      error("'\(key)' is '\(value.text ?? value.kind)', not a whole number of at least \(minimum)", at: value)
      return nil
    }
    return integer
  }

  /// The elements of a list, none if the member is absent.
  mutating func list(_ key: String, of node: YAMLNode) -> [YAMLNode] {
    guard let value = node[key], !value.isAbsent else { return [] }
    guard let elements = value.sequence else {
      error("'\(key)' is \(value.kind), not a list", at: value)
      return []
    }
    return elements
  }

  /// The elements of a list of texts.
  mutating func texts(_ key: String, of node: YAMLNode) -> [String] {
    var texts: [String] = []
    for element in list(key, of: node) {
      if let text = element.text {
        texts.append(text)
      } else {
        error("an element of '\(key)' is \(element.kind), not a text; a text with ': ' needs quotes", at: element)
      }
    }
    return texts
  }

  /// A name of small letters, digits and dashes under `key`; nil, with an error, for another.
  mutating func identifier(_ key: String, of node: YAMLNode) -> String? {
    guard let text = text(key, of: node), let value = node[key] else { return nil }
    guard Self.isIdentifier(text) else {
      error(
        "'\(key)' is '\(text.prefix(40))': 1 to 64 of a-z, 0-9, '-', '_', '.', starting with a letter or digit",
        at: value)
      return nil
    }
    return text
  }

  private static func isIdentifier(_ text: String) -> Bool {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let first = text.utf8.first, text.utf8.count <= 64, letters ~= first || digits ~= first else { return false }
    return text.utf8.allSatisfy { letters ~= $0 || digits ~= $0 || "-_.".utf8.contains($0) }
  }
}

extension YAMLNode {
  /// Whether a field is left out: nothing or `~`.
  ///
  /// An empty text in quotes is there.
  var isAbsent: Bool { if case .scalar = content { text == nil } else { false } }
}
