/// One line of text in pieces with styles, safe to send to a terminal.
///
/// Control characters are escaped when a piece is made (see ``TerminalText/escapingControls(_:keeping:)``), so a value
/// from data cannot drive the terminal whatever it holds; the only escape sequences in the output are those that
/// ``rendered(for:)`` adds.
package struct StyledText: Equatable, Sendable, ExpressibleByStringLiteral {
  /// A piece of text with one style.
  package struct Span: Equatable, Sendable {
    /// The text, control characters escaped.
    package internal(set) var text: String
    /// The part that the piece plays.
    package internal(set) var style: TextStyle
    /// Where the piece leads, if anywhere.
    package internal(set) var target: LinkTarget?
  }

  /// The pieces in reading order, none of them empty, neighbours of different looks.
  package private(set) var spans: [Span]

  /// The text `text` in one style.
  package init(_ text: String, _ style: TextStyle = [], target: LinkTarget? = nil) {
    let safe = TerminalText.escapingControls(text)
    spans = safe.isEmpty ? [] : [Span(text: safe, style: style, target: target)]
  }

  /// A literal without style.
  package init(stringLiteral text: String) { self.init(text) }

  init(spans: [Span]) {
    self.spans = []
    spans.forEach { append($0) }
  }

  /// The characters without their styles.
  package var plain: String { spans.map(\.text).joined() }

  /// Columns that the text takes.
  package var width: Int { spans.reduce(0) { $0 + TerminalText.width(of: $1.text) } }

  /// Whether there is no character.
  package var isEmpty: Bool { spans.isEmpty }

  /// The pieces of both, one after the other.
  package static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum += right
    return sum
  }

  /// Adds the pieces of `right` at the end.
  package static func += (left: inout StyledText, right: StyledText) { right.spans.forEach { left.append($0) } }

  /// Adds a piece, joined to the last one if they look alike, so that output has few escape sequences.
  private mutating func append(_ span: Span) {
    guard !span.text.isEmpty else { return }
    if let last = spans.indices.last, spans[last].style == span.style, spans[last].target == span.target {
      spans[last].text += span.text
    } else {
      spans.append(span)
    }
  }

  /// The same text with `style` added to each piece.
  package func adding(_ style: TextStyle) -> StyledText {
    StyledText(spans: spans.map { Span(text: $0.text, style: $0.style.union(style), target: $0.target) })
  }

  /// Typographic signs as ASCII where the terminal wants that; call it before measuring widths.
  package func folded(for terminal: TerminalProfile) -> StyledText {
    guard terminal.isASCII else { return self }
    return StyledText(
      spans: spans.map { Span(text: TerminalText.foldingTypography($0.text), style: $0.style, target: $0.target) })
  }

  /// The text cut to at most `width` columns, ending in `ellipsis` if anything was cut.
  package func truncated(to width: Int, ellipsis: String = "…") -> StyledText {
    guard self.width > width else { return self }
    var room = width - TerminalText.width(of: ellipsis)
    guard room > 0 else { return StyledText(TerminalText.prefix(of: ellipsis, width: width)) }
    var cut: [Span] = []
    for var span in spans {
      let whole = TerminalText.width(of: span.text)
      if whole > room { span.text = TerminalText.prefix(of: span.text, width: room) }
      cut.append(span)
      if whole > room { break }
      room -= whole
    }
    let style = cut.last?.style ?? []
    return StyledText(spans: cut + [Span(text: ellipsis, style: style, target: nil)])
  }

  /// The text with spaces added up to `width` columns, on the side away from `alignment`.
  package func padded(to width: Int, alignment: TextAlignment = .leading) -> StyledText {
    let padding = StyledText(String(repeating: " ", count: max(0, width - self.width)))
    return alignment == .leading ? self + padding : padding + self
  }

  /// The text as bytes for a terminal, file or pipe: with escape sequences only if it takes them, without a newline.
  package func rendered(for terminal: TerminalProfile) -> String {
    spans.reduce(into: "") { output, span in
      let text = terminal.isASCII ? TerminalText.foldingTypography(span.text) : span.text
      let rendition = terminal.usesColor ? span.style.graphicRendition : ""
      let target = terminal.usesHyperlinks ? span.target : nil
      if let target { output += "\u{1B}]8;;\(target.ascii)\u{1B}\\" }
      output += rendition.isEmpty ? text : "\u{1B}[\(rendition)m\(text)\u{1B}[0m"
      if target != nil { output += "\u{1B}]8;;\u{1B}\\" }
    }
  }
}

extension [StyledText] {
  /// The lines for a terminal, each ended by a newline and without spaces at its end.
  package func rendered(for terminal: TerminalProfile) -> String {
    reduce(into: "") { output, line in
      output += line.trimmingTrailingSpaces().rendered(for: terminal) + "\n"
    }
  }
}

extension StyledText {
  fileprivate func trimmingTrailingSpaces() -> StyledText {
    var kept = spans
    while var last = kept.popLast() {
      while last.text.last == " " { last.text.removeLast() }
      if !last.text.isEmpty {
        kept.append(last)
        break
      }
    }
    return StyledText(spans: kept)
  }
}

/// The side of a column to which its text is pushed.
package enum TextAlignment: Hashable, Sendable {
  /// To the left: words.
  case leading
  /// To the right: numbers.
  case trailing
}
