extension JSONValue {
  /// How the text is laid out.
  package enum Layout: Sendable {
    /// One line without spaces: for logs.
    case line
    /// Two spaces a level, one member a line: for people and for git.
    case indented
  }

  /// The value as JSON text without a newline at the end.
  ///
  /// Equal values give equal bytes. Control and direction characters are escaped; all else is UTF-8 as it is.
  package func text(_ layout: Layout = .indented) -> String {
    var writer = JSONWriter(layout: layout)
    writer.write(self, depth: 0)
    return writer.output
  }
}

private struct JSONWriter {
  let layout: JSONValue.Layout
  var output = ""

  mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: output += "null"
    case .bool(let flag): output += flag ? "true" : "false"
    case .integer(let number): output += String(number)
    case .number(let number): output += number.isFinite ? "\(number)" : "null"
    case .string(let text): writeString(text)
    case .array(let elements):
      writeList("[", "]", elements, depth: depth) { writer, element in writer.write(element, depth: depth + 1) }
    case .object(let object):
      writeList("{", "}", object.members, depth: depth) { writer, member in
        writer.writeString(member.key)
        writer.output += writer.layout == .line ? ":" : ": "
        writer.write(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func writeList<Element>(
    _ open: String, _ close: String, _ elements: [Element], depth: Int, _ body: (inout Self, Element) -> Void
  ) {
    output += open
    for (index, element) in elements.enumerated() {
      if index > 0 { output += "," }
      breakLine(depth + 1)
      body(&self, element)
    }
    if !elements.isEmpty { breakLine(depth) }
    output += close
  }

  private mutating func breakLine(_ depth: Int) {
    guard layout == .indented else { return }
    output += "\n" + String(repeating: "  ", count: depth)
  }

  private mutating func writeString(_ text: String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case _ where Self.isEscaped(scalar.value):
        let hex = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }

  /// Controls, and characters that break lines or turn the direction of text: harmless in JSON, not on a terminal.
  private static func isEscaped(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
