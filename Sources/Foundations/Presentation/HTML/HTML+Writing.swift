extension HTML {
  /// The markup, with all text and attribute values escaped.
  ///
  /// Five characters are written as entities (`&`, `<`, `>`, `"`, `'`). Control and bidirectional characters are
  /// shown as visible escapes, as on a terminal, so that a value looks the same everywhere and cannot reorder a line;
  /// newlines and tabs stay. End tags of table cells and rows are left out, as the standard allows.
  package var markup: String {
    var output = ""
    write(to: &output, keepsSpace: false)
    return output
  }

  private func write(to output: inout String, keepsSpace: Bool) {
    for node in nodes {
      switch node {
      case .text(let text): Self.writeEscaped(text, to: &output)
      case .stylesheet(let sheet): output += "<style>\(sheet.text)</style>\n"
      case .element(let tag, let attributes, let content):
        output += "<" + tag.name
        for attribute in attributes { Self.write(attribute, to: &output) }
        output += ">"
        if !tag.isVoid {
          content.write(to: &output, keepsSpace: keepsSpace || tag == .pre)
          if !tag.endsItself { output += "</" + tag.name + ">" }
        }
        if tag.isBlock, !keepsSpace { output += "\n" }
      }
    }
  }

  private static func write(_ attribute: HTMLAttribute, to output: inout String) {
    output += " " + attribute.name
    guard let value = attribute.value else { return }
    output += "=\""
    writeEscaped(value, to: &output)
    output += "\""
  }

  private static func writeEscaped(_ text: String, to output: inout String) {
    let visible = TerminalText.escapingControls(text, keeping: ["\n", "\t"])
    guard visible.utf8.contains(where: { entities[$0] != nil }) else {
      output += visible
      return
    }
    for scalar in visible.unicodeScalars {
      if let byte = UInt8(exactly: scalar.value), let entity = entities[byte] {
        output += entity
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
  }

  private static let entities: [UInt8: String] = [
    UInt8(ascii: "&"): "&amp;", UInt8(ascii: "<"): "&lt;", UInt8(ascii: ">"): "&gt;",
    UInt8(ascii: "\""): "&quot;", UInt8(ascii: "'"): "&#39;",
  ]
}
