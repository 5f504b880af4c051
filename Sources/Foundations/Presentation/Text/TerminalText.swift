/// Text as a terminal shows it: what is safe to send, how wide it is, and how to cut it to a width.
///
/// All widths are columns of a terminal with a fixed-width font.
package enum TerminalText {
  /// The text with every character that could drive a terminal, or hide the order of the text, as a visible escape.
  ///
  /// C0 controls, DEL, C1 controls, bidirectional controls, line and paragraph separators, the byte order mark and
  /// interlinear anchors are written as Swift writes them: `\n`, `\r`, `\t`, `\u{1b}`, `\u{202e}`. Nothing else
  /// changes: a backslash stays one backslash, so the result is for reading, not for parsing.
  ///
  /// The characters in `keeping` stay as they are, for text of more than one line.
  package static func escapingControls(_ text: String, keeping kept: Set<Unicode.Scalar> = []) -> String {
    if text.utf8.allSatisfy({ 0x20 <= $0 && $0 < 0x7F }) { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.needsEscape, !kept.contains(scalar) {
        escaped.append(contentsOf: escape(of: scalar).unicodeScalars)
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Columns that the text takes, once its control characters are escaped.
  package static func width(of text: String) -> Int {
    if text.utf8.allSatisfy({ 0x20 <= $0 && $0 < 0x7F }) { return text.utf8.count }
    return escapingControls(text).reduce(into: 0) { $0 += $1.displayWidth }
  }

  /// The text cut to at most `width` columns, ending in an ellipsis if anything was cut.
  ///
  /// A character is never split; what does not fit beside the ellipsis is left out whole.
  package static func truncated(_ text: String, to width: Int, ellipsis: String = "…") -> String {
    let safe = escapingControls(text)
    guard Self.width(of: safe) > width else { return safe }
    let room = width - Self.width(of: ellipsis)
    guard room > 0 else { return prefix(of: ellipsis, width: width) }
    return prefix(of: safe, width: room) + ellipsis
  }

  /// The characters from the start of `text` that fit into `width` columns.
  package static func prefix(of text: String, width: Int) -> String {
    var taken = 0
    let end = text.firstIndex { character in
      taken += character.displayWidth
      return taken > width
    }
    return String(text[..<(end ?? text.endIndex)])
  }

  /// Typographic signs written with ASCII characters, for terminals and readers that have no others.
  ///
  /// Arrows, dashes, quotes, bullets and comparison signs change; letters of any script stay, since they are content.
  package static func foldingTypography(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return text.unicodeScalars.reduce(into: "") { folded, scalar in
      if let sign = asciiSigns[scalar] { folded += sign } else { folded.unicodeScalars.append(scalar) }
    }
  }

  private static func escape(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: "\\u{\(String(scalar.value, radix: 16))}"
    }
  }

  private static let asciiSigns: [Unicode.Scalar: String] = [
    "→": "->", "←": "<-", "↔": "<->", "⇒": "=>", "↑": "^", "↓": "v",
    "–": "-", "—": "--", "−": "-", "‑": "-", "…": "...", "•": "*", "·": ".",
    "‘": "'", "’": "'", "“": "\"", "”": "\"", "«": "<<", "»": ">>",
    "≤": "<=", "≥": ">=", "≠": "!=", "≈": "~", "×": "x", "÷": "/", "±": "+/-",
    "✓": "ok", "✔": "ok", "✗": "x", "✘": "x", "│": "|", "─": "-", "\u{A0}": " ",
  ]
}

extension Unicode.Scalar {
  /// Whether the scalar could move the cursor, end a line or reorder text instead of showing something.
  var needsEscape: Bool {
    switch value {
    case 0x00..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F: true
    case 0x2028, 0x2029, 0xFEFF, 0xFFF9...0xFFFB: true
    default: false
    }
  }
}
