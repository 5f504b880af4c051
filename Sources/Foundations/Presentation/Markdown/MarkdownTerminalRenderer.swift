/// Shows Markdown in a terminal: wrapped to its width, with hanging indents, styles and links.
///
/// Prose is set at most ``measure`` columns wide, since longer lines are hard to read; tables and code use the whole
/// width. Code is never wrapped. Control characters in the content are escaped.
package struct MarkdownTerminalRenderer: Sendable {
  /// The widest line of prose.
  package static let measure = 100

  private let terminal: TerminalProfile

  /// A renderer for a terminal of 20 columns or more; it reads well from 60 on.
  package init(terminal: TerminalProfile) { self.terminal = terminal }

  /// The document as lines, blocks separated by an empty line.
  package func lines(_ document: MarkdownDocument) -> [StyledText] {
    lines(document.blocks, width: terminal.width, depth: 0)
  }

  private func lines(_ blocks: [MarkdownBlock], width: Int, depth: Int, isTight: Bool = false) -> [StyledText] {
    var lines: [StyledText] = []
    for (index, block) in blocks.enumerated() {
      let isFirst = index == 0
      if !isFirst, !(isTight && (block.isParagraph || block.isList)) { lines.append("") }
      lines += self.lines(block, width: width, depth: depth)
    }
    return lines
  }

  private func lines(_ block: MarkdownBlock, width: Int, depth: Int) -> [StyledText] {
    switch block {
    case .heading(let level, let content): heading(level, content, width: width)
    case .paragraph(let content): prose(content, width: width)
    case .list(let list): self.list(list, width: width, depth: depth)
    case .code(_, let text): code(text)
    case .quote(let blocks): quote(blocks, width: width, depth: depth)
    case .table(let table): self.table(table, width: width)
    case .thematicBreak: [rule(of: min(width, Self.measure), sign: "─", ascii: "-").adding(.muted)]
    }
  }

  // MARK: Blocks

  /// Headings 1 and 2 are underlined, and 3 where there is no bold type to tell it from text.
  private func heading(_ level: Int, _ content: [MarkdownInline], width: Int) -> [StyledText] {
    let title = MarkdownInlineRenderer(terminal: terminal).lines(content).joined(separator: " ")
    let lines = title.wrapped(to: min(width, Self.measure)).map { $0.adding(.heading) }
    let length = lines.reduce(0) { max($0, $1.width) }
    return switch level {
    case 1: lines + [rule(of: length, sign: "═", ascii: "=")]
    case 2: lines + [rule(of: length, sign: "─", ascii: "-")]
    case 3 where !terminal.usesColor: lines + [rule(of: length, sign: "╌", ascii: ".")]
    default: lines
    }
  }

  private func rule(of length: Int, sign: Character, ascii: Character) -> StyledText {
    StyledText(String(repeating: terminal.isASCII ? ascii : sign, count: length))
  }

  private func prose(_ content: [MarkdownInline], width: Int) -> [StyledText] {
    MarkdownInlineRenderer(terminal: terminal).lines(content)
      .flatMap { $0.wrapped(to: max(1, min(width, Self.measure))) }
  }

  private func code(_ text: String) -> [StyledText] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      // A tab would be escaped, which would spoil code that is to be copied; four spaces would not.
      StyledText("    ") + StyledText(String(line).replacing("\t", with: "    "), .code)
    }
  }

  private func quote(_ blocks: [MarkdownBlock], width: Int, depth: Int) -> [StyledText] {
    let bar = StyledText(terminal.isASCII ? "> " : "│ ", .muted)
    return lines(blocks, width: max(1, width - 2), depth: depth).map { bar + $0 }
  }

  private func table(_ table: MarkdownTable, width: Int) -> [StyledText] {
    let columns = table.alignments.indices.map { index in
      TextTable.Column(
        plain(table.header[index]), alignment: table.alignments[index], priority: .essential, mayShrink: true)
    }
    let inline = MarkdownInlineRenderer(terminal: terminal)
    let rows = table.rows.map { row in row.map { inline.lines($0).joined(separator: " ") } }
    return TextTable(columns: columns, rows: rows, overflow: .wrap, hasHeaderRule: true)
      .lines(for: terminal.with(width: width))
  }

  private func plain(_ content: [MarkdownInline]) -> String { content.plainText }
}

// MARK: - Lists

extension MarkdownTerminalRenderer {
  private func list(_ list: MarkdownList, width: Int, depth: Int) -> [StyledText] {
    var lines: [StyledText] = []
    let last = (list.start ?? 1) + max(0, list.items.count - 1)
    for (index, item) in list.items.enumerated() {
      if index > 0, !list.isTight { lines.append("") }
      let marker = self.marker(list.start.map { $0 + index }, last: last, depth: depth) + box(item.isDone)
      let room = max(1, width - marker.width)
      let content = self.lines(item.blocks, width: room, depth: depth + 1, isTight: list.isTight)
      lines += hang(content.isEmpty ? [""] : content, from: marker)
    }
    return lines
  }

  private func marker(_ number: Int?, last: Int, depth: Int) -> StyledText {
    if let number {
      let widest = String(last).utf8.count
      return StyledText("\(number).").padded(to: widest + 1, alignment: .trailing) + " "
    }
    if terminal.isASCII { return depth.isMultiple(of: 2) ? "- " : "* " }
    return depth.isMultiple(of: 2) ? "• " : "◦ "
  }

  private func box(_ isDone: Bool?) -> StyledText { isDone.map { $0 ? "[x] " : "[ ] " } ?? "" }

  /// The marker before the first line, and as many spaces before the others.
  private func hang(_ lines: [StyledText], from marker: StyledText) -> [StyledText] {
    let margin = StyledText(String(repeating: " ", count: marker.width))
    return lines.enumerated().map { index, line in index == 0 ? marker + line : line.isEmpty ? line : margin + line }
  }
}

extension MarkdownBlock {
  fileprivate var isParagraph: Bool { if case .paragraph = self { true } else { false } }

  fileprivate var isList: Bool { if case .list = self { true } else { false } }
}
