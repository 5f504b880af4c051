extension StyledText {
  /// The text broken at spaces into lines of at most `width` columns.
  ///
  /// Runs of spaces become one. A word wider than a line is broken where it must be, except a link's address, which
  /// stays whole and overlong so that it can still be copied. An empty text gives one empty line.
  package func wrapped(to width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    var line = StyledText("")
    var used = 0
    for word in words() {
      var rest = word.text
      let gap = used > 0 && word.followsSpace ? 1 : 0
      if used > 0, used + gap + rest.width > width, word.followsSpace || rest.width <= width {
        lines.append(line)
        (line, used) = (StyledText(""), 0)
      } else if gap > 0 {
        line += Self.space(between: line.spans.last, and: rest.spans.first)
        used += 1
      }
      while used + rest.width > width, !rest.isUnbreakable {
        if used >= width {
          lines.append(line)
          (line, used) = (StyledText(""), 0)
        }
        let (head, tail) = rest.split(atWidth: max(1, width - used))
        lines.append(line + head)
        (line, used, rest) = (StyledText(""), 0, tail)
      }
      line += rest
      used += rest.width
    }
    return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
  }

  /// A space that looks like its neighbours if those look alike.
  private static func space(between before: Span?, and after: Span?) -> StyledText {
    guard let before, before.style == after?.style, before.target == after?.target else { return " " }
    return StyledText(" ", before.style, target: before.target)
  }

  /// A stretch without spaces, in one or more styles.
  private struct Word {
    var text: StyledText
    var followsSpace: Bool
  }

  private func words() -> [Word] {
    var words: [Word] = []
    var afterSpace = true
    for span in spans {
      for (index, part) in span.text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { afterSpace = true }
        guard !part.isEmpty else { continue }
        for piece in breakable(part) {
          let text = StyledText(spans: [Span(text: piece, style: span.style, target: span.target)])
          let joins = !afterSpace && !(words.last?.text.endsWide ?? true) && !text.startsWide
          if joins {
            words[words.count - 1].text += text
          } else {
            words.append(Word(text: text, followsSpace: afterSpace))
          }
          afterSpace = false
        }
      }
    }
    return words
  }

  /// The part cut before and after each wide character, where East Asian text may break.
  private func breakable(_ part: Substring) -> [String] {
    guard part.utf8.contains(where: { $0 >= 0xE1 }) else { return [String(part)] }
    return part.reduce(into: []) { pieces, character in
      let isWide = character.displayWidth == 2
      let lastIsNarrow = pieces.last?.last.map { $0.displayWidth < 2 } ?? false
      if !isWide, lastIsNarrow { pieces[pieces.count - 1].append(character) } else { pieces.append(String(character)) }
    }
  }

  private var startsWide: Bool { spans.first?.text.first?.displayWidth == 2 }

  private var endsWide: Bool { spans.last?.text.last?.displayWidth == 2 }

  private var isUnbreakable: Bool { spans.contains { $0.style.contains(.link) && $0.text.contains("://") } }

  /// The characters that fit into `width` columns (at least one), and the others.
  private func split(atWidth width: Int) -> (head: StyledText, tail: StyledText) {
    var room = width
    var head: [Span] = []
    for (index, span) in spans.enumerated() {
      let whole = TerminalText.width(of: span.text)
      guard whole > room else {
        head.append(span)
        room -= whole
        continue
      }
      var fitting = TerminalText.prefix(of: span.text, width: room)
      if fitting.isEmpty, head.isEmpty { fitting = String(span.text.prefix(1)) }
      head.append(Span(text: fitting, style: span.style, target: span.target))
      let rest = Span(text: String(span.text.dropFirst(fitting.count)), style: span.style, target: span.target)
      return (StyledText(spans: head), StyledText(spans: [rest] + spans[(index + 1)...]))
    }
    return (self, "")
  }
}
