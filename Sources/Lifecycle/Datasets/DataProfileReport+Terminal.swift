package import Presentation
import Tabular

extension DataProfileReport {
  /// How many columns and findings a screen shows before it only counts the others.
  private static let screenLimit = 40

  /// The report as text: the overview, a block for each column, the findings.
  package func terminalLines(for terminal: TerminalProfile, showingAll: Bool = false) -> [StyledText] {
    let limit = showingAll ? Int.max : Self.screenLimit
    let blocks = [
      overview(for: terminal), columnTable(limit: limit, terminal: terminal),
      findingTable(limit: limit, terminal: terminal),
      correlations?.terminalLines(for: terminal, showingAll: showingAll) ?? [],
    ]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [StyledText("")]))
  }

  private func overview(for terminal: TerminalProfile) -> [StyledText] {
    let cells = profile.rowCount * profile.columns.count
    let repeated = profile.repeatedRows.repetitions
    let title =
      warningCount == 0
      ? StyledText("no warnings", .good) + StyledText("  \(headline)") : StyledText(headline, [.warning, .strong])
    let facts = [
      profile.source, NumberFormat.count(profile.rowCount, of: "row"),
      NumberFormat.count(profile.columns.count, of: "column"),
      "\(DataFindings.share(profile.missingCells, cells, "cell")) missing",
      "\(repeated.isExact ? "" : "about ")\(NumberFormat.count(repeated.count, of: "repeated row"))",
    ]
    return [title]
      + StyledText(facts.joined(separator: ", "), .muted).folded(for: terminal).wrapped(to: terminal.width)
  }

  private func columnTable(limit: Int, terminal: TerminalProfile) -> [StyledText] {
    let table = TextTable(
      columns: [
        .init("column", priority: .essential, mayShrink: true, minimumWidth: 10),
        .init("kind", priority: .essential), .init("missing", alignment: .trailing, priority: .high),
        .init("distinct", alignment: .trailing, priority: .high),
        .init("min q25 median q75 max, or top", priority: .essential, mayShrink: true, minimumWidth: 20),
        .init("shape", priority: .low),
      ],
      rows: profile.columns.prefix(limit).flatMap { $0.screenRows(isASCII: terminal.isASCII) }, overflow: .wrap)
    return table.lines(for: terminal, indentation: 2)
      + more(profile.columns.count - min(limit, profile.columns.count), "column")
  }

  private func findingTable(limit: Int, terminal: TerminalProfile) -> [StyledText] {
    guard !findings.isEmpty else { return [] }
    let table = TextTable(
      columns: [
        .init("finding", priority: .essential), .init("column", priority: .essential, mayShrink: true),
        .init("fact", priority: .essential, mayShrink: true),
      ],
      rows: findings.prefix(limit).map { finding in
        [
          StyledText(
            finding.severity == .warning ? "warning" : "info", finding.severity == .warning ? .warning : .muted),
          StyledText(TerminalText.truncated(finding.column ?? "", to: 40), .code),
          StyledText(finding.sentence + (finding.line.map { ", line \($0)" } ?? "")),
        ]
      }, overflow: .wrap)
    return table.lines(for: terminal, indentation: 2) + more(findings.count - min(limit, findings.count), "finding")
  }

  private func more(_ count: Int, _ noun: String) -> [StyledText] {
    count > 0 ? [StyledText("  and \(NumberFormat.count(count, of: "more " + noun))", .muted)] : []
  }

  /// The columns as tab-separated text, one row each, every figure in a column of its own.
  package func tabSeparated() -> String {
    let titles = [
      "column", "kind", "present", "missing", "distinct", "distinct_exact", "minimum", "q25", "median", "q75",
      "maximum", "mean", "standard_deviation", "skewness", "excess_kurtosis", "top", "top_count",
    ]
    return TextTable(columns: titles.map { TextTable.Column($0) }, rows: profile.columns.map(\.tabSeparatedCells))
      .tabSeparated()
  }
}

extension ColumnProfile {
  /// Two rows of a table: counts and extremes above, mean and spread or shapes below.
  fileprivate func screenRows(isASCII: Bool) -> [[StyledText]] {
    let distinct = distinct
    let share = missingCount == 0 ? "0" : percent(missingCount)
    return [
      [
        StyledText(TerminalText.truncated(name, to: 40), .code), StyledText(kind.rawValue), StyledText(share),
        StyledText("\(distinct.isExact ? "" : "~")\(distinct.count)"), StyledText(firstLine),
        StyledText(shape(isASCII: isASCII)),
      ],
      ["", "", "", "", StyledText(secondLine, .muted), ""],
    ].filter { row in row.contains { !$0.isEmpty } }
  }

  private func percent(_ count: Int) -> String {
    let rows = presentCount + missingCount
    return rows > 0 ? NumberFormat.percent(Double(count) / Double(rows)) : "0"
  }

  /// A number as a screen shows it; times as dates are left to the reader's own tools.
  private func shown(_ number: Double) -> String { NumberFormat.significant(number, digits: 4) }

  private var firstLine: String {
    if let numbers {
      let quantiles = numbers.numbers.quantiles([0.25, 0.5, 0.75])
      guard quantiles.count == 3 else { return "" }
      let about = numbers.exact == nil ? "~" : ""
      return ([numbers.minimum] + quantiles + [numbers.maximum]).enumerated().map { index, number in
        ((1...3).contains(index) ? about : "") + shown(number)
      }.joined(separator: " ")
    }
    guard let words else { return kindReason }
    return words.top(3).map { "'\(TerminalText.truncated($0.label, to: 18))' \(percent($0.count))" }
      .joined(separator: ", ")
  }

  private var secondLine: String {
    if let numbers {
      let moments = numbers.moments
      let parts = [
        "mean \(shown(moments.mean))", moments.standardDeviation.map { "sd \(shown($0))" },
        moments.skewness.map { "skew \(NumberFormat.significant($0))" },
      ]
      return parts.compactMap(\.self).joined(separator: ", ")
    }
    guard let words, let mean = words.lengths.mean else { return "" }
    let shapes = words.patterns(1).map { "\($0.shape) \(percent($0.count))" }.joined(separator: ", ")
    return "length \(words.lengths.minimum) to \(words.lengths.maximum), mean \(shown(mean)); \(shapes)"
  }

  private func shape(isASCII: Bool) -> String {
    guard let bins = numbers.flatMap({ EqualWidthHistogram($0.numbers) }) else { return "" }
    let shares = bins.counts.map { Double($0) / Double(max(presentCount, 1)) }
    return Sparkline(reference: shares, current: shares)?.halved(above: 8).lines(isASCII: isASCII).reference ?? ""
  }

  fileprivate var tabSeparatedCells: [StyledText] {
    var cells = [name, kind.rawValue, "\(presentCount)", "\(missingCount)", "\(distinct.count)", "\(distinct.isExact)"]
    if let numbers {
      let quantiles = numbers.numbers.quantiles([0.25, 0.5, 0.75])
      cells += ([numbers.minimum] + quantiles + [numbers.maximum, numbers.moments.mean]).map(\.description)
      cells += [numbers.moments.standardDeviation, numbers.moments.skewness, numbers.moments.excessKurtosis].map {
        $0?.description ?? ""
      }
    } else {
      cells += Array(repeating: "", count: 9)
    }
    let top = words?.top(1).first
    cells += [top?.label ?? "", top.map { "\($0.count)" } ?? ""]
    return cells.map { StyledText($0) }
  }
}
