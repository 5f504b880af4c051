package import Presentation

extension DriftReport {
  /// The report as lines for a terminal: the verdict, the drifted columns, what cannot be told, the rest in short.
  ///
  /// - Parameters:
  ///   - terminal: The width to fit and what can be shown.
  ///   - showingAll: Whether columns without drift and columns left out are listed one by one.
  /// - Returns: Styled lines, the first with the verdict; columns that cannot be told are always listed.
  package func terminalLines(for terminal: TerminalProfile, showingAll: Bool) -> [StyledText] {
    var lines = [headline, StyledText("  reference \(reference.wording)   current \(current.wording)", .muted), ""]
    let shown = columns.filter {
      $0.verdict == .drift || $0.verdict == .cannotTell || (showingAll && $0.verdict == .noDrift)
    }
    if !shown.isEmpty {
      lines += TextTable(columns: Self.tableColumns, rows: shown.map(Self.row)).lines(for: terminal) + [""]
    }
    for column in shown where column.verdict == .drift { lines += pictures(of: column, for: terminal) }
    lines += shown.filter { $0.verdict == .cannotTell }.map { line("\($0.name): \($0.reason)") }
    let told = findings.filter { $0.severity != .information && !isToldElsewhere($0) }
    lines += told.map { line("\($0.column.map { "\($0): " } ?? "")\($0.fact)") }
    if !told.isEmpty || shown.contains(where: { $0.verdict == .cannotTell }) { lines.append("") }
    lines += rest(showingAll: showingAll)
    return lines.map { $0.folded(for: terminal) }
  }

  /// The compared columns as a tab-separated table, whole.
  package func tabSeparated(showingAll: Bool) -> String {
    let shown = columns.filter { showingAll || $0.verdict != .leftOut }
    return TextTable(columns: Self.tableColumns, rows: shown.map(Self.row)).tabSeparated()
  }

  private var headline: StyledText {
    switch verdict {
    case .drift: StyledText("DRIFT", [.bad, .strong]) + StyledText("  \(reason)")
    case .noDrift: StyledText("no drift", .good) + StyledText("  \(reason)")
    case .cannotTell: StyledText("CANNOT TELL", [.warning, .strong]) + StyledText("  \(reason)")
    }
  }

  private static let tableColumns = [
    TextTable.Column("column", priority: .essential, mayShrink: true),
    TextTable.Column("verdict", priority: .essential),
    TextTable.Column("effect", priority: .high), TextTable.Column("limit", alignment: .trailing, priority: .low),
    TextTable.Column("p", alignment: .trailing, priority: .high),
    TextTable.Column("n ref/cur", alignment: .trailing, priority: .normal),
    TextTable.Column("was -> is", priority: .high, mayShrink: true),
  ]

  private static func row(_ column: ColumnReport) -> [StyledText] {
    let verdict: StyledText =
      switch column.verdict {
      case .drift: StyledText("DRIFT", .bad)
      case .noDrift: StyledText("ok", .good)
      case .cannotTell: StyledText("cannot tell", .warning)
      case .leftOut: "left out"
      }
    let effect = column.effect.map { "\($0.method) \(NumberFormat.significant($0.value)) \($0.size.rawValue)" } ?? "-"
    let sizes = [column.reference, column.current].map { $0.map { "\($0.presentCount)" } ?? "-" }
    return [
      StyledText(column.name), verdict, StyledText(effect),
      StyledText(column.effect.map { NumberFormat.significant($0.threshold) } ?? "-"),
      StyledText(column.test.map { NumberFormat.pValue($0.adjustedPValue) } ?? "-"),
      StyledText(sizes.joined(separator: "/")), StyledText(column.wasIs),
    ]
  }

  /// Facts that a reader sees in the table, and approximations of answers that were not needed.
  private func isToldElsewhere(_ finding: DriftFinding) -> Bool {
    switch finding.kind {
    case .tooFewRows: true
    case .smallExpectedCounts: columns.first { $0.name == finding.column }?.verdict != .drift
    default: false
    }
  }

  /// Both distributions of a column on the same bins, one above the other.
  private func pictures(of column: ColumnReport, for terminal: TerminalProfile) -> [StyledText] {
    guard let distribution = column.distribution, let spark = distribution.sparkline else { return [] }
    let pair = spark.lines(isASCII: terminal.isASCII)
    let name = TerminalText.truncated(column.name, to: 20)
    return [
      StyledText("  \(name)", .strong) + StyledText("  \(distribution.wording)", .muted),
      StyledText("    reference  \(pair.reference)"), StyledText("    current    \(pair.current)"),
    ]
  }

  private func rest(showingAll: Bool) -> [StyledText] {
    var lines: [StyledText] = []
    let stable = columns.filter { $0.verdict == .noDrift }.map(\.name)
    if !stable.isEmpty, !showingAll { lines.append(line("\(stable.count) without drift: \(Self.list(stable))")) }
    let leftOut = columns.filter { $0.verdict == .leftOut }
    if showingAll {
      lines += leftOut.map { line("left out: \($0.name): \($0.reason)") }
    } else if !leftOut.isEmpty {
      lines.append(
        line(
          "\(leftOut.count) left out: \(Self.list(leftOut.map { "\($0.name) (\($0.reason.prefix { $0 != ":" }))" }))"))
    }
    return lines
  }

  private func line(_ text: String) -> StyledText { StyledText(text) }

  private static func list(_ names: [String]) -> String {
    names.prefix(8).joined(separator: ", ") + (names.count > 8 ? " and \(names.count - 8) more" : "")
  }
}

extension DriftReport.Source {
  /// The table in words: its name with rows and columns.
  fileprivate var wording: String { "\(NumberFormat.count(rowCount, of: "row"))" }
}

extension ColumnReport {
  /// What the column was and is, in a few words.
  package var wasIs: String {
    switch (reference?.summary, current?.summary) {
    case (.numbers(let was), .numbers(let now)):
      return "mean \(NumberFormat.significant(was.mean)) -> \(NumberFormat.significant(now.mean))"
    default: break
    }
    if let change = mostChanged {
      let (was, now) = (NumberFormat.percent(change.referenceShare), NumberFormat.percent(change.currentShare))
      return "'\(change.label)' \(was) -> \(now)"
    }
    let kinds = [reference, current].map { $0?.kind ?? "absent" }
    return kinds[0] == kinds[1] ? kinds[0] : "\(kinds[0]) -> \(kinds[1])"
  }
}

extension ColumnReport.Distribution {
  /// Both sides as shares on the same bins, or nil where a side has no value.
  package var sparkline: Sparkline? {
    func shares(_ counts: [Int]) -> [Double]? {
      let total = counts.reduce(0, +)
      return total > 0 ? counts.map { Double($0) / Double(total) } : nil
    }
    let (left, right): ([Int], [Int]) =
      switch self {
      case .histogram(let histogram): (histogram.reference, histogram.current)
      case .bars(let bars):
        bars.otherLabelCount > 0
          ? (bars.reference + [bars.otherReference], bars.current + [bars.otherCurrent])
          : (bars.reference, bars.current)
      }
    guard let reference = shares(left), let current = shares(right) else { return nil }
    return Sparkline(reference: reference, current: current)
  }

  /// What the bins are.
  fileprivate var wording: String {
    switch self {
    case .histogram(let histogram):
      "\(NumberFormat.significant(histogram.minimum)) to \(NumberFormat.significant(histogram.maximum))"
    case .bars(let bars):
      bars.labels.prefix(6).joined(separator: " | ") + (bars.labels.count > 6 || bars.otherLabelCount > 0 ? " | …" : "")
    }
  }
}
