import Presentation

extension JointDrift {
  /// The joint drift as a paragraph of a screen.
  func terminalLines(for terminal: TerminalProfile, showingAll: Bool) -> [StyledText] {
    let answer = StyledText(verdict.word, [verdict.style, .strong]) + StyledText("  \(reason)")
    let head = (StyledText("together", .heading) + "  " + answer).folded(for: terminal).wrapped(to: terminal.width)
    let told = showingAll ? columns[...] : columns.prefix(5).filter { $0.areaLoss > 0 }[...]
    guard area != nil, verdict == .drift || showingAll, !told.isEmpty else { return head }
    let table = TextTable(
      columns: [
        .init("column", priority: .essential, mayShrink: true),
        .init("AUC lost when shuffled", alignment: .trailing, priority: .essential),
      ],
      rows: told.map { [StyledText($0.column.screenName, .code), StyledText(NumberWording.short($0.areaLoss))] })
    let sample = isSampled ? [StyledText("  a sample of \(referenceRows) and \(currentRows) rows", .muted)] : []
    return head + [StyledText("")] + table.lines(for: terminal, indentation: 2) + sample
  }
}

extension JointDrift {
  /// Every column as tab-separated text, one row each, with the area of all together.
  func tabSeparated() -> String {
    let titles = ["joint_verdict", "roc_auc", "lower", "upper", "column", "auc_loss"]
    let whole = [
      verdict.rawValue, area.map { "\($0)" } ?? "", interval.map { "\($0.lowerBound)" } ?? "",
      interval.map { "\($0.upperBound)" } ?? "",
    ]
    let rows = columns.map { whole + [$0.column, "\($0.areaLoss)"] }
    return TextTable(
      columns: titles.map { TextTable.Column($0) },
      rows: (rows.isEmpty ? [whole + ["", ""]] : rows).map { $0.map { StyledText($0) } }
    ).tabSeparated()
  }
}

extension CorrelationChanges {
  /// Every listed pair as tab-separated text, one row each.
  func tabSeparated() -> String {
    let titles = [
      "left", "right", "reference_r", "current_r", "adjusted_p", "drifted", "reference_rows", "current_rows",
    ]
    let rows = pairs.map { pair in
      [
        pair.left, pair.right, "\(pair.reference)", "\(pair.current)", "\(pair.adjustedPValue)", "\(pair.isDrift)",
        "\(pair.referenceRows)", "\(pair.currentRows)",
      ].map { StyledText($0) }
    }
    return TextTable(columns: titles.map { TextTable.Column($0) }, rows: rows).tabSeparated()
  }

  /// The changed correlations as a paragraph of a screen.
  func terminalLines(for terminal: TerminalProfile, showingAll: Bool) -> [StyledText] {
    let answer = StyledText(verdict.word, [verdict.style, .strong]) + StyledText("  \(reason)")
    let head = (StyledText("correlations", .heading) + "  " + answer).folded(for: terminal).wrapped(to: terminal.width)
    let told = showingAll ? pairs : pairs.filter(\.isDrift)
    let notes =
      undecidedCount > 0
      ? [StyledText("  \(NumberWording.count(undecidedCount, "pair")) without enough rows or spread", .muted)] : []
    guard !told.isEmpty else { return head + notes }
    let table = TextTable(
      columns: [
        .init("pair", priority: .essential, mayShrink: true), .init("was", alignment: .trailing, priority: .essential),
        .init("is", alignment: .trailing, priority: .essential), .init("p", alignment: .trailing, priority: .high),
        .init("rows", priority: .low),
      ],
      rows: told.map { pair in
        [
          StyledText("\(pair.left.screenName), \(pair.right.screenName)", .code),
          StyledText(NumberWording.short(pair.reference)), StyledText(NumberWording.short(pair.current)),
          StyledText(NumberWording.pValue(pair.adjustedPValue)),
          StyledText("\(pair.referenceRows)/\(pair.currentRows)"),
        ]
      })
    return head + [StyledText("")] + table.lines(for: terminal, indentation: 2) + notes
  }
}
