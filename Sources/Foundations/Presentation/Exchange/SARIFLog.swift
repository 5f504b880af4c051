package import Serialization

/// Results of a check in the Static Analysis Results Interchange Format, version 2.1.0.
///
/// Source: OASIS SARIF 2.1.0; oracle: its JSON Schema.
package struct SARIFLog: Equatable, Sendable {
  /// How grave a result is.
  package enum Level: String, CaseIterable, Sendable {
    /// Something that is wrong.
    case error
    /// Something to look at.
    case warning
    /// Something to know.
    case note
  }

  /// A kind of result.
  package struct Rule: Equatable, Sendable {
    /// The stable name of the rule.
    package let id: String
    /// What the rule says, in one sentence.
    package let summary: String
    /// How grave its results usually are.
    package let level: Level

    /// A rule from its parts.
    package init(id: String, summary: String, level: Level) {
      self.id = id
      self.summary = summary
      self.level = level
    }
  }

  /// One thing that was found.
  package struct Result: Equatable, Sendable {
    /// The ``Rule/id`` of its rule.
    package let rule: String
    /// How grave it is.
    package let level: Level
    /// The fact in a sentence.
    package let message: String
    /// The file it is about, as a path; nil if it is about none.
    package let path: String?
    /// The line in the file, from 1.
    package let line: Int
    /// The part of the file that a line cannot name, such as a column; nil if there is none.
    package let member: String?
    /// Figures for programs.
    package let properties: JSONObject

    /// A result from its parts.
    package init(
      rule: String, level: Level, message: String, path: String?, line: Int = 1, member: String? = nil,
      properties: JSONObject = [:]
    ) {
      self.rule = rule
      self.level = level
      self.message = message
      self.path = path
      self.line = line
      self.member = member
      self.properties = properties
    }
  }

  /// The version of the tool.
  package let version: String
  /// What the tool calls this kind of check; it tells runs of one file from each other.
  package let category: String
  /// The rules; those of all results are among them.
  package let rules: [Rule]
  /// The results, the gravest first.
  package let results: [Result]
  /// Figures about the whole run.
  package let properties: JSONObject

  /// A log of one run.
  package init(version: String, category: String, rules: [Rule], results: [Result], properties: JSONObject) {
    self.version = version
    self.category = category
    self.rules = rules
    self.results = results
    self.properties = properties
  }
}

extension SARIFLog {
  /// The JSON document, with its members in a fixed order.
  package var json: JSONValue {
    let driver: JSONValue = [
      "name": "mlo", "version": .string(version), "rules": .array(rules.map(\.json)),
    ]
    let indices = Dictionary(rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let run: JSONValue = [
      "tool": ["driver": driver],
      "automationDetails": ["id": .string(category + "/")],
      "results": .array(results.map { $0.json(ruleIndex: indices[$0.rule]) }),
      "properties": .object(properties),
    ]
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": .array([run]),
    ]
  }
}

extension SARIFLog.Rule {
  fileprivate var json: JSONValue {
    [
      "id": .string(id), "shortDescription": ["text": .string(summary)],
      "defaultConfiguration": ["level": .string(level.rawValue)],
    ]
  }
}

extension SARIFLog.Result {
  fileprivate func json(ruleIndex: Int?) -> JSONValue {
    var object: JSONObject = ["ruleId": .string(rule)]
    object["ruleIndex"] = ruleIndex.map(JSONValue.integer)
    object["level"] = .string(level.rawValue)
    object["message"] = ["text": .string(message)]
    if let location { object["locations"] = .array([location]) }
    // What stays the same when the figures change, so that a viewer follows one thing from run to run.
    object["partialFingerprints"] = ["member/v1": .string("\(rule):\(path ?? ""):\(member ?? "")")]
    if !properties.isEmpty { object["properties"] = .object(properties) }
    return .object(object)
  }

  private var location: JSONValue? {
    var object = JSONObject()
    if let path {
      object["physicalLocation"] = [
        "artifactLocation": ["uri": .string(Self.uri(path))], "region": ["startLine": .integer(line)],
      ]
    }
    if let member { object["logicalLocations"] = .array([["name": .string(member), "kind": "member"]]) }
    return object.isEmpty ? nil : .object(object)
  }

  /// The path as a URI reference of RFC 3986, relative unless the path is absolute.
  private static func uri(_ path: String) -> String {
    let isSafe: (UInt8) -> Bool = { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        true
      default: "-._~/".utf8.contains(byte)
      }
    }
    let encoded = path.utf8.reduce(into: "") { output, byte in
      if isSafe(byte) {
        output.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        output += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return path.hasPrefix("/") ? "file://" + encoded : encoded
  }
}
