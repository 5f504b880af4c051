package import Presentation

extension DriftTimeline {
  /// How many chunks and columns a screen shows before it only counts the others.
  private static let screenLimit = 12

  /// The timeline as a paragraph of a screen: the answer, the chunks that matter, each column's line.
  package func terminalLines(for terminal: TerminalProfile, showingAll: Bool = false) -> [StyledText] {
    let title = StyledText("over time", .heading) + "  "
    let answer = StyledText(verdict.word, [verdict.style, .strong]) + StyledText("  \(reason)")
    let head =
      (title + answer).folded(for: terminal).wrapped(to: terminal.width)
      + StyledText("limits \(limits.reason)", .muted).folded(for: terminal).wrapped(to: terminal.width)
    let blocks = [head, chunkLines(for: terminal, showingAll), seriesLines(for: terminal, showingAll)]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [StyledText("")]))
  }

  private func chunkLines(for terminal: TerminalProfile, _ showingAll: Bool) -> [StyledText] {
    let isLong = !showingAll && chunks.count > Self.screenLimit
    let told = isLong ? chunks.filter { $0.verdict != .noDrift && !$0.isGap } : chunks
    let shown = isLong ? Array(told.prefix(Self.screenLimit)) : told
    let table = TextTable(
      columns: [
        .init("chunk", priority: .essential), .init("rows", alignment: .trailing, priority: .high),
        .init("verdict", priority: .essential), .init("why", priority: .essential, mayShrink: true),
      ],
      rows: shown.map { chunk in
        [
          StyledText(chunk.label), StyledText(String(chunk.rowCount)),
          chunk.isGap ? StyledText("no rows", .muted) : StyledText(chunk.verdict.word, chunk.verdict.style),
          StyledText(chunk.isGap ? "" : chunk.reason),
        ]
      }, overflow: .wrap)
    let rest = chunks.count - shown.count
    let note =
      rest > 0
      ? [StyledText("  and \(NumberFormat.count(rest, of: "more chunk")), without drift unless counted above", .muted)]
      : []
    return (shown.isEmpty ? [] : table.lines(for: terminal, indentation: 2)) + note
  }

  private func seriesLines(for terminal: TerminalProfile, _ showingAll: Bool) -> [StyledText] {
    let shown = showingAll ? columns : Array(columns.prefix(Self.screenLimit))
    guard !shown.isEmpty else { return [] }
    let table = TextTable(
      columns: [
        .init("column", priority: .essential, mayShrink: true, minimumWidth: 10),
        .init("drifted in", priority: .high), .init("limit", priority: .normal), .init("effect", priority: .normal),
        .init("over time", priority: .essential),
      ],
      rows: shown.map { series in
        let effects = series.cells.map(\.effect)
        let width = max(8, terminal.width - 54)
        let line = TrendLine(effects).narrowed(to: width).text(scale: series.limit.upper, isASCII: terminal.isASCII)
        let ends = [effects.compactMap(\.self).min(), effects.compactMap(\.self).max()].map { effect in
          effect.map(NumberWording.short) ?? "?"
        }
        return [
          StyledText(series.name.screenName, .code),
          StyledText(
            "\(series.driftedCount) of \(chunks.count { !$0.isGap })", series.driftedCount > 0 ? .bad : []),
          StyledText("\(series.method) \(NumberWording.short(series.limit.upper))"),
          StyledText("\(ends[0]) to \(ends[1])"), StyledText(line),
        ]
      })
    let rest = columns.count - shown.count
    return table.lines(for: terminal, indentation: 2)
      + (rest > 0 ? [StyledText("  and \(NumberFormat.count(rest, of: "more column"))", .muted)] : [])
  }

  /// Every column in every chunk as tab-separated text, one row each.
  package func tabSeparated() -> String {
    let titles = [
      "chunk", "rows", "chunk_verdict", "column", "verdict", "measure", "effect", "limit", "p_adjusted", "values",
      "missing_share",
    ]
    let rows = chunks.enumerated().flatMap { index, chunk in
      columns.map { series -> [StyledText] in
        let cell = series.cells[index]
        return [
          chunk.label, String(chunk.rowCount), chunk.verdict.rawValue, series.name, cell.verdict.rawValue,
          series.method, cell.effect.map { "\($0)" } ?? "", "\(series.limit.upper)",
          cell.adjustedPValue.map { "\($0)" } ?? "", String(cell.presentCount),
          cell.missingShare.map { "\($0)" } ?? "",
        ].map { StyledText($0) }
      }
    }
    return TextTable(columns: titles.map { TextTable.Column($0) }, rows: rows).tabSeparated()
  }
}
