package import Serialization

/// A JSON Schema (draft 2020-12), as far as mlo's own schemas go, to check documents with.
///
/// A keyword that is not known here is reported as a problem of the schema, so that nothing passes unchecked.
package struct JSONSchema: Sendable {
  private let root: JSONValue

  /// The schema in a parsed document.
  package init(_ root: JSONValue) { self.root = root }

  /// All that is wrong with `document`, each with the path to it, such as `$.columns[2].p: …`; none when it is valid.
  package func problems(in document: JSONValue) -> [String] { check(document, root, "$") }

  private static let annotations: Set<String> = [
    "$schema", "$id", "$defs", "$comment", "title", "description", "default", "examples", "deprecated",
  ]

  private func check(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    if let allowed = schema.boolValue { return allowed ? [] : ["\(path): nothing may stand here"] }
    guard let keywords = schema.objectValue else { return ["\(path): the schema is no object"] }
    return keywords.members.flatMap { key, rule in
      Self.annotations.contains(key) ? [] : check(value, keyword: key, rule, of: schema, path)
    }
  }

  private func check(
    _ value: JSONValue, keyword: String, _ rule: JSONValue, of schema: JSONValue, _ path: String
  ) -> [String] {
    switch keyword {
    case "type": checkType(value, rule, path)
    case "const": value == rule ? [] : ["\(path): is \(value.text(.line)), not \(rule.text(.line))"]
    case "enum":
      rule.arrayValue?.contains(value) == true
        ? [] : ["\(path): is \(value.text(.line)), not one of \(rule.text(.line))"]
    case "required":
      value.objectValue.map { object in
        (rule.arrayValue ?? []).compactMap(\.stringValue).filter { object[$0] == nil }.map { "\(path): has no '\($0)'" }
      } ?? []
    case "properties", "additionalProperties", "propertyNames": checkMembers(value, keyword, rule, of: schema, path)
    case "items":
      (value.arrayValue ?? []).enumerated().flatMap { check($1, rule, "\(path)[\($0)]") }
    case "anyOf", "oneOf", "allOf", "not": checkCombination(value, keyword, rule, path)
    case "$ref": resolve(rule).map { check(value, $0, path) } ?? ["\(path): the schema has no \(rule.text(.line))"]
    case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "minItems", "maxItems":
      checkBound(value, keyword, rule, path)
    // What a reader may check and a bench need not: how a text looks.
    case "pattern", "format": []
    default: ["\(path): the schema's keyword '\(keyword)' is not known to the test"]
    }
  }

  private func checkType(_ value: JSONValue, _ rule: JSONValue, _ path: String) -> [String] {
    let names = (rule.arrayValue ?? [rule]).compactMap(\.stringValue)
    let fits = names.contains { $0 == value.typeName || ($0 == "number" && value.typeName == "integer") }
    return fits ? [] : ["\(path): is \(value.typeName), not \(names.joined(separator: " or "))"]
  }

  private func checkMembers(
    _ value: JSONValue, _ keyword: String, _ rule: JSONValue, of schema: JSONValue, _ path: String
  ) -> [String] {
    guard let object = value.objectValue else { return [] }
    return object.members.flatMap { (key, member) -> [String] in
      switch keyword {
      case "properties": rule[key].map { check(member, $0, "\(path).\(key)") } ?? []
      case "propertyNames": check(.string(key), rule, "\(path).\(key)")
      case _ where schema["properties"]?[key] != nil: []
      default: check(member, rule, "\(path).\(key)")
      }
    }
  }

  private func checkCombination(_ value: JSONValue, _ keyword: String, _ rule: JSONValue, _ path: String) -> [String] {
    if keyword == "not" { return check(value, rule, path).isEmpty ? ["\(path): is what it must not be"] : [] }
    let results = (rule.arrayValue ?? []).map { check(value, $0, path) }
    if keyword == "allOf" { return results.flatMap(\.self) }
    let fitting = results.count(where: \.isEmpty)
    if keyword == "anyOf" ? fitting >= 1 : fitting == 1 { return [] }
    let nearest = results.min { $0.count < $1.count } ?? []
    return ["\(path): fits \(fitting) of the \(results.count) schemas of \(keyword)"] + (fitting == 0 ? nearest : [])
  }

  private func checkBound(_ value: JSONValue, _ keyword: String, _ rule: JSONValue, _ path: String) -> [String] {
    guard let limit = rule.numberValue else { return ["\(path): the schema's \(keyword) is no number"] }
    let measured: Double?
    switch keyword {
    case "minLength", "maxLength": measured = value.stringValue.map { Double($0.unicodeScalars.count) }
    case "minItems", "maxItems": measured = value.arrayValue.map { Double($0.count) }
    default: measured = value.numberValue
    }
    guard let measured else { return [] }
    let holds =
      switch keyword {
      case "exclusiveMinimum": measured > limit
      case "exclusiveMaximum": measured < limit
      case "minimum", "minLength", "minItems": measured >= limit
      default: measured <= limit
      }
    return holds ? [] : ["\(path): is \(value.text(.line)); \(keyword) is \(rule.text(.line))"]
  }

  /// The schema that `#` or `#/a/b` points to.
  private func resolve(_ reference: JSONValue) -> JSONValue? {
    guard let text = reference.stringValue, text.hasPrefix("#") else { return nil }
    return text.dropFirst().split(separator: "/").reduce(root) { schema, key in schema?[String(key)] }
  }
}
