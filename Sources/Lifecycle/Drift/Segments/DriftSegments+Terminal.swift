package import Presentation

extension DriftSegments {
  /// How many rows of a table a screen shows before it only counts the others.
  private static let screenLimit = 12

  /// The segments as a paragraph of a screen: the answer, the columns that drifted most, the segments.
  package func terminalLines(for terminal: TerminalProfile, showingAll: Bool = false) -> [StyledText] {
    let answer = StyledText(verdict.word, [verdict.style, .strong]) + StyledText("  \(reason)")
    let head = (StyledText("segments", .heading) + "  " + answer).folded(for: terminal).wrapped(to: terminal.width)
    let limit = showingAll ? Int.max : Self.screenLimit
    let blocks = [head, driftLines(for: terminal, limit), segmentLines(for: terminal, limit, showingAll)]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [StyledText("")]))
  }

  private func driftLines(for terminal: TerminalProfile, _ limit: Int) -> [StyledText] {
    guard !drifts.isEmpty else { return [] }
    let table = TextTable(
      columns: [
        .init("column", priority: .essential, mayShrink: true),
        .init("in segment", priority: .essential, mayShrink: true, minimumWidth: 16),
        .init("effect there", priority: .essential), .init("in all rows", alignment: .trailing, priority: .normal),
        .init("p", alignment: .trailing, priority: .high), .init("n", priority: .low),
      ],
      rows: drifts.prefix(limit).map { drift in
        let column = drift.column
        let effect = column.effect.map { "\($0.method) \(NumberWording.short($0.value))" }
        let decision = column.decision.map { "\($0.method) \(NumberWording.short($0.value))" }
        return [
          StyledText(column.name.screenName, .code), StyledText(segments[drift.segment].name.screenName),
          StyledText(effect ?? decision ?? "", .bad), StyledText(drift.wholeEffect.map(NumberWording.short) ?? ""),
          StyledText(column.test.map { NumberWording.pValue($0.adjustedPValue) } ?? ""),
          StyledText("\(column.reference?.presentCount ?? 0)/\(column.current?.presentCount ?? 0)"),
        ]
      })
    return table.lines(for: terminal, indentation: 2) + more(drifts.count - limit, "column")
  }

  private func segmentLines(for terminal: TerminalProfile, _ limit: Int, _ showingAll: Bool) -> [StyledText] {
    // One that nobody can judge and that is neither new nor gone is only counted.
    let told = showingAll ? segments : segments.filter { $0.verdict != .cannotTell || $0.isNew || $0.isGone }
    let table = TextTable(
      columns: [
        .init("segment", priority: .essential, mayShrink: true, minimumWidth: 16),
        .init("verdict", priority: .essential), .init("drifted", alignment: .trailing, priority: .high),
        .init("share was -> is", priority: .normal), .init("rows", priority: .low),
      ],
      rows: told.prefix(limit).map { segment in
        [
          StyledText(segment.name.screenName, .code),
          StyledText(
            segment.isNew ? "NEW" : segment.isGone ? "GONE" : segment.verdict.word, segment.verdict.style),
          StyledText("\(segment.driftedCount)"),
          StyledText(
            "\(NumberWording.percent(segment.referenceShare)) -> \(NumberWording.percent(segment.currentShare))"),
          StyledText("\(segment.referenceRows)/\(segment.currentRows)"),
        ]
      })
    let untold = segments.count - told.count
    let notes =
      (untold > 0 ? ["\(NumberWording.count(untold, "segment")) with too few rows to judge"] : [])
      + (skippedCount > 0 ? ["\(NumberWording.count(skippedCount, "small segment")) not looked at"] : [])
    return (told.isEmpty ? [] : table.lines(for: terminal, indentation: 2)) + more(told.count - limit, "segment")
      + notes.map { StyledText("  \($0)", .muted) }
  }

  private func more(_ count: Int, _ noun: String) -> [StyledText] {
    count > 0 ? [StyledText("  and \(NumberWording.count(count, "more " + noun))", .muted)] : []
  }

  /// Every segment as tab-separated text, one row each, with the columns that drifted in it.
  package func tabSeparated() -> String {
    let titles = [
      "segment", "segment_verdict", "reference_rows", "current_rows", "reference_share", "current_share", "drifted",
      "undecided", "columns",
    ]
    let rows = segments.enumerated().map { index, segment in
      let names = drifts.filter { $0.segment == index }.map(\.column.name)
      return [
        segment.name, segment.verdict.rawValue, String(segment.referenceRows), String(segment.currentRows),
        "\(segment.referenceShare)", "\(segment.currentShare)", String(segment.driftedCount),
        String(segment.undecidedCount), names.joined(separator: ","),
      ].map { StyledText($0) }
    }
    return TextTable(columns: titles.map { TextTable.Column($0) }, rows: rows).tabSeparated()
  }
}
