import Yams

/// Why a text is not the YAML that mlo reads.
package struct YAMLError: Error, Equatable, Sendable {
  /// The fact, such as "key 'stages' stands twice".
  package let fact: String
  /// The line, from 1.
  package let line: Int
  /// The column, from 1, in Unicode scalars.
  package let column: Int

  package init(fact: String, line: Int, column: Int) {
    self.fact = fact
    self.line = line
    self.column = column
  }
}

/// How large and how deep a YAML document may be.
package struct YAMLLimits: Sendable {
  /// The most bytes of text.
  package var bytes = 1 << 20
  /// The deepest nesting of lists and mappings.
  package var depth = 64
  /// The most nodes, with aliases counted each time they stand for something.
  package var nodes = 10_000
  /// The most places where an alias stands for a node.
  package var aliases = 100

  package init() {}
}

extension YAMLNode {
  /// Reads one YAML 1.1 document.
  ///
  /// Refused, each with its place: a second document, keys that stand twice, keys that are no single value, custom tags,
  /// merge keys (`<<`), control characters, and all beyond `limits`. Aliases are expanded, and counted as expanded, so a
  /// small text cannot grow large.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8; a byte-order mark at its start is skipped.
  ///   - firstLine: The number of the text's first line, for a text that is part of a file.
  ///   - limits: How large and deep the document may be.
  /// - Throws: ``YAMLError`` with the fact and the place.
  package init(
    parsingYAML bytes: some Collection<UInt8>, firstLine: Int = 1, limits: YAMLLimits = YAMLLimits()
  ) throws(YAMLError) {
    let screen = YAMLScreen(firstLine: firstLine, limits: limits)
    let text = try screen.text(of: bytes)
    do {
      // The parser is held while the tree is walked because nodes refer to their anchors weakly.
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else { throw screen.error("there is no content", 1, 1) }
      var walk = YAMLWalk(firstLine: firstLine, limits: limits)
      self = try withExtendedLifetime(parser) { () throws(YAMLError) in try walk.node(root, depth: 1) }
    } catch let error as YAMLError {
      throw error
    } catch let error as YamlError {
      throw screen.translated(error, in: text)
    } catch {
      throw screen.error("the text cannot be read as YAML", 1, 1)
    }
  }

  /// Reads one YAML document from text.
  package init(
    parsingYAML text: String, firstLine: Int = 1, limits: YAMLLimits = YAMLLimits()
  ) throws(YAMLError) {
    try self.init(parsingYAML: Array(text.utf8), firstLine: firstLine, limits: limits)
  }
}

/// Turns the library's nodes into ours, counting as it goes, so that it stops at a limit instead of after it.
private struct YAMLWalk {
  let firstLine: Int
  let limits: YAMLLimits
  var nodes = 0
  var aliases = 0
  var anchors: Set<String> = []

  mutating func node(_ node: Node, depth: Int) throws(YAMLError) -> YAMLNode {
    let (line, column) = place(of: node)
    try count(node, depth: depth)
    switch node {
    case .scalar(let scalar):
      try checkTag(scalar.tag, at: node)
      return YAMLNode(.scalar(scalar.string, Self.style(scalar.style)), line: line, column: column)
    case .sequence(let sequence):
      try checkTag(sequence.tag, at: node)
      var elements: [YAMLNode] = []
      for element in sequence { elements.append(try self.node(element, depth: depth + 1)) }
      return YAMLNode(.sequence(elements), line: line, column: column)
    case .mapping(let mapping):
      try checkTag(mapping.tag, at: node)
      var members: [YAMLMember] = []
      for (key, value) in mapping { members.append(try member(key, value, depth: depth)) }
      return YAMLNode(.mapping(members), line: line, column: column)
    case .alias:
      throw error("an alias stands for nothing", at: node)
    }
  }

  private mutating func member(_ key: Node, _ value: Node, depth: Int) throws(YAMLError) -> YAMLMember {
    guard case .scalar(let scalar) = key else {
      throw error("a key is a list or a mapping, not a single value", at: key)
    }
    try count(key, depth: depth)
    try checkTag(scalar.tag, at: key)
    if scalar.string == "<<", scalar.style == .plain { throw error("merge keys ('<<') are not read", at: key) }
    let (line, column) = place(of: key)
    return YAMLMember(key: scalar.string, line: line, column: column, value: try node(value, depth: depth + 1))
  }

  private mutating func count(_ node: Node, depth: Int) throws(YAMLError) {
    nodes += 1
    guard nodes <= limits.nodes else { throw error("more than \(limits.nodes) values, aliases expanded", at: node) }
    guard depth <= limits.depth else { throw error("nested deeper than \(limits.depth)", at: node) }
    guard let anchor = node.anchor else { return }
    let (line, column) = place(of: node)
    // A node met again under the same anchor at the same place is one that an alias stands for.
    guard !anchors.insert("\(line):\(column):\(anchor.rawValue)").inserted else { return }
    aliases += 1
    guard aliases <= limits.aliases else { throw error("more than \(limits.aliases) uses of aliases", at: node) }
  }

  private func checkTag(_ tag: Tag, at node: Node) throws(YAMLError) {
    let standard = ["", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map"]
    guard !standard.contains(tag.rawValue) else { return }
    throw error("the tag '\(tag.rawValue)' is not read", at: node)
  }

  private func place(of node: Node) -> (line: Int, column: Int) {
    (line: (node.mark?.line ?? 1) + firstLine - 1, column: node.mark?.column ?? 1)
  }

  private func error(_ fact: String, at node: Node) -> YAMLError {
    let (line, column) = place(of: node)
    return YAMLError(fact: fact, line: line, column: column)
  }

  private static func style(_ style: Node.Scalar.Style) -> YAMLStyle {
    switch style {
    case .any, .plain: .plain
    case .singleQuoted, .doubleQuoted: .quoted
    case .literal, .folded: .block
    }
  }
}
