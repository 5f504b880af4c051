import Serialization
import Statistics

/// Reads the members of a drift configuration one by one, each error with its place.
struct DriftConfigurationReader {
  let lines: [String]

  private static let keys = [
    "profile", "method", "threshold", "alpha", "correction", "min-rows", "share", "null-share-threshold", "only",
    "exclude", "target", "prediction", "types", "columns",
  ]

  func read(
    _ root: YAMLNode, into configuration: inout DriftConfiguration
  ) throws(DriftConfigurationError) {
    for member in try members(of: root, "the file") { try read(member, &configuration) }
    guard configuration.profile == .evidently else { return }
    guard configuration.methods.isEmpty, configuration.thresholds.isEmpty, configuration.correction == nil,
      configuration.alpha == nil
    else { throw error("the profile evidently sets methods, thresholds, alpha and correction itself", at: root) }
  }

  private func read(_ member: YAMLMember, _ file: inout DriftConfiguration) throws(DriftConfigurationError) {
    let value = member.value
    switch member.key {
    case "profile": file.profile = try word(value, DriftOptions.Profile.self)
    case "correction": file.correction = try word(value, PValueAdjustment.self)
    case "method": file.methods[.all] = try method(value)
    case "threshold": file.thresholds[.all] = try number(value, 0...100)
    case "alpha": file.alpha = try number(value, 1e-12...0.5)
    case "share": file.share = try number(value, 0...1)
    case "null-share-threshold": file.nullShareThreshold = try number(value, 0...1)
    case "min-rows": file.minimumRows = try count(value)
    case "only": file.only = try names(value)
    case "exclude": file.exclude = try names(value)
    case "target": file.target = try name(value)
    case "prediction": file.prediction = try name(value)
    case "types": try readTypes(value, &file)
    case "columns":
      for column in try members(of: value, "columns") {
        try readChoice(column, .column(column.key), &file)
      }
    default: throw unknown(member, among: Self.keys, "key")
    }
  }

  private func readTypes(_ node: YAMLNode, _ file: inout DriftConfiguration) throws(DriftConfigurationError) {
    for member in try members(of: node, "types") {
      guard let type = ColumnClass(rawValue: member.key) else {
        throw unknown(member, among: ColumnClass.allCases.map(\.rawValue), "type of columns")
      }
      try readChoice(member, .type(type), &file)
    }
  }

  private func readChoice(
    _ choice: YAMLMember, _ selector: ColumnSelector, _ file: inout DriftConfiguration
  ) throws(DriftConfigurationError) {
    var isColumn = false
    if case .column = selector { isColumn = true }
    for member in try members(of: choice.value, "'\(choice.key)'") {
      switch member.key {
      case "method": file.methods[selector] = try method(member.value)
      case "threshold": file.thresholds[selector] = try number(member.value, 0...100)
      case "severity" where isColumn:
        file.severities[choice.key] = try word(member.value, DriftFinding.Severity.self)
      default:
        throw unknown(member, among: ["method", "threshold"] + (isColumn ? ["severity"] : []), "key")
      }
    }
  }

  // MARK: Values

  private func members(of node: YAMLNode, _ what: String) throws(DriftConfigurationError) -> [YAMLMember] {
    guard let members = node.mapping else { throw error("\(what) should be a mapping, and is \(node.kind)", at: node) }
    return members
  }

  private func word<Word: RawRepresentable<String> & CaseIterable>(
    _ node: YAMLNode, _: Word.Type
  ) throws(DriftConfigurationError) -> Word {
    if let word = node.text.flatMap(Word.init) { return word }
    let words = Word.allCases.map(\.rawValue)
    throw error("\(written(node)) is not one of \(words.joined(separator: ", "))", at: node, near: node.text, words)
  }

  private func method(_ node: YAMLNode) throws(DriftConfigurationError) -> String {
    if let name = node.text.flatMap(DriftMethod.named) { return name }
    throw error(
      "there is no method \(written(node)); methods: \(DriftMethod.all.joined(separator: ", "))", at: node,
      near: node.text, DriftMethod.all + DriftMethod.aliases.keys.sorted())
  }

  private func number(_ node: YAMLNode, _ range: ClosedRange<Double>) throws(DriftConfigurationError) -> Double {
    if let number = node.number, range.contains(number) { return number }
    throw error("\(written(node)) is not a number from \(range.lowerBound) to \(range.upperBound)", at: node)
  }

  private func count(_ node: YAMLNode) throws(DriftConfigurationError) -> Int {
    if let count = node.integer, count >= 2 { return count }
    throw error("\(written(node)) is not a whole number from 2 on", at: node)
  }

  private func name(_ node: YAMLNode) throws(DriftConfigurationError) -> String {
    guard let name = node.text else { throw error("a column's name should stand here, not \(node.kind)", at: node) }
    return name
  }

  private func names(_ node: YAMLNode) throws(DriftConfigurationError) -> [String] {
    guard let nodes = node.sequence else { return [try name(node)] }
    var names: [String] = []
    for node in nodes { names.append(try name(node)) }
    return names
  }

  // MARK: Errors

  private func written(_ node: YAMLNode) -> String { node.text.map { "'\($0)'" } ?? node.kind }

  private func unknown(_ member: YAMLMember, among known: [String], _ noun: String) -> DriftConfigurationError {
    error(
      "there is no \(noun) '\(member.key)'; known: \(known.joined(separator: ", "))", line: member.line,
      column: member.column, nearest: Suggestion.nearest(to: member.key, among: known))
  }

  private func error(
    _ fact: String, at node: YAMLNode, near text: String? = nil, _ candidates: [String] = []
  ) -> DriftConfigurationError {
    error(
      fact, line: node.line, column: node.column,
      nearest: text.flatMap { Suggestion.nearest(to: $0, among: candidates) })
  }

  func error(_ fact: String, line: Int, column: Int, nearest: String? = nil) -> DriftConfigurationError {
    DriftConfigurationError(
      fact: fact, line: line, column: column, nearest: nearest,
      text: lines.indices.contains(line - 1) ? lines[line - 1] : "")
  }
}
