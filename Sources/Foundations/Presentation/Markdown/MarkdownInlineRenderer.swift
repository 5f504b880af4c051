/// Turns the pieces of a text into styled lines, one for each break that the author wants.
struct MarkdownInlineRenderer {
  let terminal: TerminalProfile

  /// The lines, not yet wrapped, typographic signs folded where the terminal wants ASCII.
  func lines(_ content: [MarkdownInline]) -> [StyledText] {
    var lines: [StyledText] = [""]
    append(content, style: [], to: &lines)
    return lines.map { $0.folded(for: terminal) }
  }

  private func append(_ content: [MarkdownInline], style: TextStyle, to lines: inout [StyledText]) {
    for piece in content {
      switch piece {
      case .text(let text): lines[lines.count - 1] += StyledText(text, style)
      case .code(let text): lines[lines.count - 1] += code(text, style: style)
      case .emphasis(let content): append(content, style: style.union(.emphasis), to: &lines)
      case .strong(let content): append(content, style: style.union(.strong), to: &lines)
      case .link(let content, let destination): link(content, to: destination, style: style, lines: &lines)
      case .lineBreak: lines.append("")
      }
    }
  }

  /// Code in its style, between backticks where there is none.
  private func code(_ text: String, style: TextStyle) -> StyledText {
    StyledText(terminal.usesColor ? text : "`\(text)`", style.union(.code))
  }

  /// A hyperlink where the terminal has them, else the words followed by the address.
  private func link(_ content: [MarkdownInline], to destination: String, style: TextStyle, lines: inout [StyledText]) {
    let target = LinkTarget(destination)
    if let target, terminal.usesHyperlinks {
      lines[lines.count - 1] += StyledText(content.plainText, style.union(.link), target: target)
      return
    }
    guard content.plainText != destination else {
      lines[lines.count - 1] += StyledText(destination, style.union(.link))
      return
    }
    append(content, style: style, to: &lines)
    lines[lines.count - 1] += StyledText(" (") + StyledText(destination, style.union(.link)) + StyledText(")")
  }
}
