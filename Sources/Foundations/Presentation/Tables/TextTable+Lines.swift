extension TextTable {
  /// The table as lines for `terminal`, the last one naming the columns left out, if any.
  ///
  /// Every line keeps the terminal's width; `indentation` spaces stand before it.
  package func lines(for terminal: TerminalProfile, indentation: Int = 0) -> [StyledText] {
    guard !columns.isEmpty else { return [] }
    let cells = foldedCells(for: terminal)
    let layout = Layout(columns: columns, cells: cells, width: max(1, terminal.width - indentation))
    let margin = StyledText(String(repeating: " ", count: indentation))
    var lines = cells.flatMap { self.lines(of: $0, layout: layout, terminal: terminal) }
    if hasHeaderRule {
      let rules = layout.shown.map {
        StyledText(String(repeating: terminal.isASCII ? "-" : "─", count: layout.widths[$0]), .muted)
      }
      lines.insert(rules.joined(separator: Layout.gap), at: heightOfHeader(cells[0], layout: layout))
    }
    return (lines + noteOnDropped(layout.dropped, terminal: terminal, indentation: indentation)).map { margin + $0 }
  }

  /// The header as first row, then the rows, each with exactly one cell a column.
  private func foldedCells(for terminal: TerminalProfile) -> [[StyledText]] {
    let header = columns.map { StyledText($0.title, .heading) }
    return ([header] + rows).map { row in
      columns.indices.map { $0 < row.count ? row[$0].folded(for: terminal) : "" }
    }
  }

  private func lines(of row: [StyledText], layout: Layout, terminal: TerminalProfile) -> [StyledText] {
    let stacks = layout.shown.map { index -> [StyledText] in
      switch overflow {
      case .truncate: [row[index].truncated(to: layout.widths[index], ellipsis: terminal.ellipsis)]
      case .wrap: row[index].wrapped(to: layout.widths[index])
      }
    }
    return (0..<(stacks.map(\.count).max() ?? 0)).map { line in
      zip(layout.shown, stacks).map { index, stack in
        let text = line < stack.count ? stack[line] : ""
        return text.padded(to: layout.widths[index], alignment: columns[index].alignment)
      }.joined(separator: Layout.gap)
    }
  }

  private func heightOfHeader(_ header: [StyledText], layout: Layout) -> Int {
    guard overflow == .wrap else { return 1 }
    return layout.shown.map { header[$0].wrapped(to: layout.widths[$0]).count }.max() ?? 1
  }

  private func noteOnDropped(_ dropped: [Int], terminal: TerminalProfile, indentation: Int) -> [StyledText] {
    guard !dropped.isEmpty else { return [] }
    let names = dropped.map { columns[$0].title }.joined(separator: ", ")
    let noun = dropped.count == 1 ? "column" : "columns"
    let note = StyledText("(too narrow for the \(noun) \(names))", .muted).folded(for: terminal)
    return note.wrapped(to: max(1, terminal.width - indentation))
  }
}

extension [StyledText] {
  /// The texts in one line with `separator` between them.
  func joined(separator: String) -> StyledText {
    var line = StyledText("")
    for (index, text) in enumerated() {
      if index > 0 { line += StyledText(separator) }
      line += text
    }
    return line
  }
}
