/// A piece of a YAML document that still knows where it stands and how it was written.
///
/// A scalar keeps its text: whether `010`, `NO` or `1.10` is a text, a number or a switch is decided by whoever reads the
/// field, through ``text``, ``integer``, ``number`` and ``bool``, never by the look of the value.
package struct YAMLNode: Equatable, Sendable {
  /// What the node holds.
  package enum Content: Equatable, Sendable {
    case scalar(String, YAMLStyle)
    case sequence([YAMLNode])
    /// The members in the order of the document, each key once.
    case mapping([YAMLMember])
  }

  /// What the node holds.
  package let content: Content
  /// The line where the node starts, from 1.
  package let line: Int
  /// The column where the node starts, from 1, in Unicode scalars.
  package let column: Int

  package init(_ content: Content, line: Int, column: Int) {
    self.content = content
    self.line = line
    self.column = column
  }
}

/// One member of a YAML mapping.
package struct YAMLMember: Equatable, Sendable {
  /// The key as written, without quotes.
  package let key: String
  /// The line where the key stands, from 1.
  package let line: Int
  /// The column where the key starts, from 1.
  package let column: Int
  /// What stands behind the key; an empty plain scalar if nothing does.
  package let value: YAMLNode

  package init(key: String, line: Int, column: Int, value: YAMLNode) {
    self.key = key
    self.line = line
    self.column = column
    self.value = value
  }
}

/// How a scalar is written: only a plain one can be a number, a switch or nothing.
package enum YAMLStyle: Equatable, Sendable {
  case plain
  case quoted
  /// After `|` or `>`.
  case block
}

extension YAMLNode {
  /// The scalar as text, whatever it looks like; nil for a list, a mapping and an absent value (nothing, or `~`).
  ///
  /// `NO` stays "NO", `010` stays "010". The word `null` is a text here: write nothing to leave a field out.
  package var text: String? {
    guard case .scalar(let text, let style) = content else { return nil }
    return style == .plain && (text.isEmpty || text == "~") ? nil : text
  }

  /// The plain scalar as an integer in decimal digits, or nil.
  ///
  /// Refused are leading zeros (`010` is octal to some readers), underscores, signs of plus and what 64 bits do not hold.
  package var integer: Int? {
    guard let text = plainText else { return nil }
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    let startsWithZero = digits.first == UInt8(ascii: "0") && digits.count > 1
    guard !digits.isEmpty, !startsWithZero, digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else {
      return nil
    }
    return Int(text)
  }

  /// The plain scalar as a finite number in the grammar of JSON, or nil: `0x10`, `.5`, `nan` and `1e400` are none.
  package var number: Double? {
    guard let text = plainText, let value = try? JSONValue(parsing: text) else { return nil }
    return value.numberValue
  }

  /// The plain scalar as a switch: `true` or `false`, nothing else.
  package var bool: Bool? {
    switch plainText {
    case "true": true
    case "false": false
    default: nil
    }
  }

  /// Whether the value is absent: nothing, `~` or `null`, unquoted.
  package var isNull: Bool {
    switch plainText {
    case "", "~", "null": true
    default: false
    }
  }

  /// The elements of a list, or nil.
  package var sequence: [YAMLNode]? { if case .sequence(let nodes) = content { nodes } else { nil } }

  /// The members of a mapping in order, or nil.
  package var mapping: [YAMLMember]? { if case .mapping(let members) = content { members } else { nil } }

  /// The value of the member `key` of a mapping, or nil.
  package subscript(key: String) -> YAMLNode? { mapping?.first { $0.key == key }?.value }

  /// What kind of node this is, in the words of an error message.
  package var kind: String {
    switch content {
    case .scalar: isNull ? "nothing" : "a single value"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }

  /// The node as JSON, with plain scalars read by the rules of ``integer``, ``number``, ``bool`` and ``isNull``.
  package var json: JSONValue {
    switch content {
    case .sequence(let nodes): .array(nodes.map(\.json))
    case .mapping(let members): .object(JSONObject(members.map { ($0.key, $0.value.json) }))
    case .scalar(let text, _):
      if isNull {
        .null
      } else if let bool {
        .bool(bool)
      } else if let integer {
        .integer(integer)
      } else if let number {
        .number(number)
      } else {
        .string(text)
      }
    }
  }

  private var plainText: String? {
    guard case .scalar(let text, .plain) = content else { return nil }
    return text
  }
}
