package import Presentation

extension DriftReport {
  /// How many columns and names a screen shows before it only counts the others.
  private static let screenLimit = 12
  /// How many findings a screen shows; those told by the tables and mere information are counted with the rest.
  private static let screenFindingLimit = 6

  /// The report as one screen: the verdict in words, what drifted, what cannot be told, the findings, the rest counted.
  ///
  /// Every line keeps the terminal's width. It names no command: hints are the command line's. With `showingAll` every
  /// column has its row and nothing is only counted.
  package func terminalLines(for terminal: TerminalProfile, showingAll: Bool = false) -> [StyledText] {
    let limit = showingAll ? Int.max : Self.screenLimit
    let blocks =
      [
        headline(for: terminal),
        columnTable(showingAll: showingAll, limit: limit, terminal: terminal),
        reasonTable(.cannotTell, title: "cannot tell", limit: limit, terminal: terminal),
        findingTable(limit: limit, terminal: terminal),
        showingAll ? reasonTable(.leftOut, title: "left out", limit: limit, terminal: terminal) : [],
        showingAll ? [] : restLines(limit: limit, terminal: terminal),
      ] + extras.terminalBlocks(for: terminal, showingAll: showingAll)
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [StyledText("")]))
  }

  /// The columns as tab-separated text, one row each, every figure in a column of its own.
  ///
  /// Columns left out of the check have a row only with `showingAll`.
  package func tabSeparated(showingAll: Bool = false) -> String {
    let titles = [
      "column", "verdict", "measure", "effect", "size", "limit", "test", "p_adjusted", "reference_rows", "current_rows",
      "reference_missing", "current_missing", "was", "is", "reason",
    ]
    let shown = columns.filter { showingAll || $0.verdict != .leftOut }
    return TextTable(columns: titles.map { TextTable.Column($0) }, rows: shown.map(\.tabSeparatedCells)).tabSeparated()
      + extras.tabSeparated
  }

  // MARK: Paragraphs

  /// The verdict with its reason, and the two tables.
  private func headline(for terminal: TerminalProfile) -> [StyledText] {
    let parts = [
      (StyledText(verdict.word, [verdict.style, .strong]), StyledText(reason)),
      (StyledText("reference", .muted), StyledText("\(sourceNames.reference), \(reference.size)", .muted)),
      (StyledText("current  ", .muted), StyledText("\(sourceNames.current), \(current.size)", .muted)),
    ]
    return parts.flatMap { title, text in
      let lines = text.folded(for: terminal).wrapped(to: terminal.width - title.width - 2)
      let margin = StyledText(String(repeating: " ", count: title.width))
      return lines.enumerated().map { ($0 == 0 ? title : margin) + "  " + $1 }
    }
  }

  private func columnTable(showingAll: Bool, limit: Int, terminal: TerminalProfile) -> [StyledText] {
    let shown = columns.filter { $0.verdict == .drift || (showingAll && $0.verdict == .noDrift) }
    guard !shown.isEmpty else { return [] }
    let table = TextTable(
      columns: [
        .init("column", priority: .essential, mayShrink: true, minimumWidth: 10),
        .init("verdict", priority: .essential), .init("effect, limit", priority: .high),
        .init("was -> is, p, n", priority: .normal, mayShrink: true, minimumWidth: 18),
        .init("shape", priority: .low),
      ],
      rows: shown.prefix(limit).flatMap { $0.screenRows(isASCII: terminal.isASCII) }, overflow: .wrap)
    return table.lines(for: terminal, indentation: 2)
      + more(shown.count - min(limit, shown.count), "drifted column")
  }

  private func reasonTable(
    _ verdict: ColumnVerdict, title: String, limit: Int, terminal: TerminalProfile
  ) -> [StyledText] {
    let concerned = columns.filter { $0.verdict == verdict }
    guard !concerned.isEmpty else { return [] }
    let table = TextTable(
      columns: [
        .init(title, priority: .essential, mayShrink: true), .init("why", priority: .essential, mayShrink: true),
      ],
      rows: concerned.prefix(limit).map { [StyledText($0.name.screenName, .code), StyledText($0.reason)] },
      overflow: .wrap)
    return table.lines(for: terminal, indentation: 2) + more(concerned.count - min(limit, concerned.count), "column")
  }

  private func findingTable(limit: Int, terminal: TerminalProfile) -> [StyledText] {
    let told = limit == .max ? findings : findings.filter { $0.severity != .information && $0.kind != .tooFewRows }
    guard !told.isEmpty else { return [] }
    let count = min(told.count, limit == .max ? .max : Self.screenFindingLimit)
    let table = TextTable(
      columns: [
        .init("finding", priority: .essential), .init("column", priority: .essential, mayShrink: true),
        .init("fact", priority: .essential, mayShrink: true),
      ],
      rows: told.prefix(count).map { finding in
        [
          StyledText(finding.severity.rawValue, finding.severity.style),
          StyledText((finding.column ?? "").screenName, .code),
          StyledText(finding.sentence),
        ]
      }, overflow: .wrap)
    return table.lines(for: terminal, indentation: 2) + more(findings.count - count, "finding")
  }

  /// The columns without drift, and those left out with the kind of their reason, each in a line.
  private func restLines(limit: Int, terminal: TerminalProfile) -> [StyledText] {
    let stable = columns.filter { $0.verdict == .noDrift }.map(\.name.screenName)
    let leftOut = columns.filter { $0.verdict == .leftOut }.map { column in
      "\(column.name.screenName) (\(column.reason.prefix { $0 != ":" }))"
    }
    let lines = [(stable, "without drift"), (leftOut, "left out")].filter { !$0.0.isEmpty }.map { names, what in
      let others = names.count > limit ? " and \(names.count - limit) more" : ""
      let list = names.prefix(limit).joined(separator: ", ") + others
      return StyledText("\(NumberFormat.count(names.count, of: "column")) \(what): \(list)")
    }
    return lines.flatMap { $0.folded(for: terminal).wrapped(to: terminal.width) }
  }

  private func more(_ count: Int, _ noun: String) -> [StyledText] {
    count > 0 ? [StyledText("  and \(NumberFormat.count(count, of: "more " + noun))", .muted)] : []
  }
}

extension DriftFinding.Severity {
  fileprivate var style: TextStyle {
    switch self {
    case .critical: .bad
    case .warning: .warning
    case .information: .muted
    }
  }
}

extension String {
  /// A name cut to what a line can bear.
  var screenName: String { TerminalText.truncated(self, to: 40) }
}
