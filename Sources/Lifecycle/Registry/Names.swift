/// Why a text cannot name a model or an alias.
package struct NameViolation: Error, Equatable, Sendable {
  /// What was to be named: "model" or "alias".
  package let subject: String
  /// The text as it was given.
  package let text: String
  /// The broken rule, in words that follow "a name".
  package let rule: String
}

/// What every name of the registry keeps, so that it is safe in paths, references and URLs.
private enum NameRule {
  static let byteLimit = 128
  private static let devices: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// The broken rule, or nil if the text may be a name.
  static func violation(in text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last else { return "is not empty" }
    guard bytes.count <= byteLimit else { return "has at most \(byteLimit) bytes; this one has \(bytes.count)" }
    guard bytes.allSatisfy(isAllowed) else { return "consists of ASCII letters, digits, '.', '_' and '-'" }
    guard isLetterOrDigit(first) else { return "starts with a letter or a digit" }
    guard last != UInt8(ascii: ".") else { return "does not end with a dot" }
    guard !text.contains("..") else { return "does not contain '..'" }
    let folded = text.lowercased()
    guard !folded.hasSuffix(".lock") else { return "does not end with '.lock'" }
    let stem = folded.prefix { $0 != "." }
    guard !devices.contains(String(stem)) else { return "is not a device name of Windows" }
    return nil
  }

  private static func isAllowed(_ byte: UInt8) -> Bool { isLetterOrDigit(byte) || "._-".utf8.contains(byte) }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

/// The name of a model.
package struct ModelName: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The name as it was given.
  package let text: String

  /// Checks the text against the rule for names.
  ///
  /// - Throws: ``NameViolation`` with the broken rule.
  package init(_ text: String) throws(NameViolation) {
    if let rule = NameRule.violation(in: text) { throw NameViolation(subject: "model", text: text, rule: rule) }
    self.text = text
  }

  package var description: String { text }

  package static func < (left: ModelName, right: ModelName) -> Bool { left.text < right.text }
}

/// The name of an alias: a pointer to a version that can be moved.
package struct AliasName: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The name as it was given.
  package let text: String

  /// Checks the text against the rule for names and against what looks like a version.
  ///
  /// - Throws: ``NameViolation`` with the broken rule.
  package init(_ text: String) throws(NameViolation) {
    func violation(_ rule: String) -> NameViolation { NameViolation(subject: "alias", text: text, rule: rule) }
    if let rule = NameRule.violation(in: text) { throw violation(rule) }
    let folded = text.lowercased()
    let digits = folded.hasPrefix("v") ? folded.dropFirst() : folded[...]
    guard !digits.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) || digits.isEmpty else {
      throw violation("does not look like a version")
    }
    guard folded != "latest" else { throw violation("is not 'latest': that is always the newest version") }
    self.text = text
  }

  package var description: String { text }

  package static func < (left: AliasName, right: AliasName) -> Bool { left.text < right.text }
}

/// A version of a model, or the way to find one, as people write it.
package struct VersionReference: Equatable, Sendable, CustomStringConvertible {
  /// What stands behind the `@`.
  package enum Target: Equatable, Sendable {
    /// Nothing: the newest version.
    case newest
    case number(Int)
    case alias(AliasName)
  }

  /// The model, which need not exist.
  package let model: ModelName
  /// Which version of the model is meant.
  package let target: Target

  package init(model: ModelName, target: Target) {
    self.model = model
    self.target = target
  }

  /// Reads `titanic`, `titanic@3`, `titanic@champion`, `models:/titanic/3` or `models:/titanic@champion`.
  ///
  /// - Throws: ``NameViolation`` naming the part that breaks a rule.
  package init(_ text: String) throws(NameViolation) {
    let isAddress = text.hasPrefix("models:/")
    let name = isAddress ? text.dropFirst("models:/".count) : text[...]
    let cut = name.firstIndex { $0 == "@" || (isAddress && $0 == "/") }
    model = try ModelName(String(name[..<(cut ?? name.endIndex)]))
    guard let cut else {
      target = .newest
      return
    }
    let rest = String(name[name.index(after: cut)...])
    if rest.lowercased() == "latest" {
      target = .newest
    } else if rest.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }), !rest.isEmpty {
      target = .number(try Self.number(rest))
    } else {
      target = .alias(try AliasName(rest))
    }
  }

  private static func number(_ digits: String) throws(NameViolation) -> Int {
    guard digits.first != "0" else {
      throw NameViolation(subject: "version number", text: digits, rule: "starts at 1 and has no leading zero")
    }
    guard let number = Int(digits), number <= 999_999_999 else {
      throw NameViolation(subject: "version number", text: digits, rule: "is at most 999999999")
    }
    return number
  }

  package var description: String {
    switch target {
    case .newest: model.text
    case .number(let number): "\(model)@\(number)"
    case .alias(let alias): "\(model)@\(alias)"
    }
  }
}
