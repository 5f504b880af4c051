import Presentation

extension DriftReport {
  /// The report as Markdown of GitHub's dialect, for pull requests, tickets and `$GITHUB_STEP_SUMMARY`.
  ///
  /// Every column has a row; texts from the data cannot become markup.
  package func markdown(_ imprint: DriftReportImprint) -> String {
    let parts =
      [
        "# \(verdict.word)\n", "**\(MarkdownWriting.text(reason)).**\n", sourceTable, countLine,
        "## Columns\n", columnTable, findingPart,
      ] + extras.sections.map(Self.part) + [footerPart(imprint)]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var sourceTable: String {
    let rows = [("reference", sourceNames.reference, reference), ("current", sourceNames.current, current)]
    return MarkdownWriting.table(
      ["Table", "File", "Rows", "Columns"], trailing: [2, 3],
      rows.map { [$0, MarkdownWriting.cellCode($1), NumberFormat.count($2.rowCount), String($2.columnCount)] })
  }

  private var countLine: String {
    let parts = [
      (counts.drifted, "drifted"), (counts.undecided, "cannot be told"), (counts.stable, "without drift"),
      (counts.leftOut, "left out"),
    ]
    return "Columns: " + parts.map { "\($0) \($1)" }.joined(separator: ", ") + ".\n"
  }

  private var columnTable: String {
    MarkdownWriting.table(
      ["Column", "Verdict", "Effect", "Value", "Limit", "Test", "p, adjusted", "Values", "Was → is", "Why"],
      trailing: [3, 4, 6], columns.map(\.markdownCells))
  }

  private var findingPart: String {
    guard !listedFindings.isEmpty else { return "" }
    let rows = listedFindings.map { finding in
      [
        finding.severity == .information ? "information" : "**\(finding.severity.rawValue)**", finding.kind.rawValue,
        finding.column.map(MarkdownWriting.cellCode) ?? "", MarkdownWriting.text(finding.sentence),
      ]
    }
    return "## Findings\n\n" + MarkdownWriting.table(["Severity", "Kind", "Column", "Fact"], rows)
  }

  private static func part(_ section: ExtraSection) -> String {
    let rows = section.rows.map { row in
      row.enumerated().map { $0.offset == 0 ? MarkdownWriting.cellCode($0.element) : MarkdownWriting.text($0.element) }
    }
    let table = rows.isEmpty ? "" : "\n" + MarkdownWriting.table(section.headers, rows)
    return "## \(section.title)\n\n**\(section.verdict.word)**: \(MarkdownWriting.text(section.reason)).\n\(table)"
  }

  private func footerPart(_ imprint: DriftReportImprint) -> String {
    let digests = [("reference", imprint.referenceDigest), ("current", imprint.currentDigest)].compactMap {
      side, digest in
      digest.map { "; \(side) \(MarkdownWriting.code($0))" }
    }
    let time = imprint.time.map { ", \($0)" } ?? ""
    return """
      ---

      Made again with \(MarkdownWriting.code(imprint.command)). mlo \(MarkdownWriting.text(imprint.version))\(time)\
      \(digests.joined())

      """
  }
}

extension ColumnReport {
  /// The cells of the column's row.
  fileprivate var markdownCells: [String] {
    let isLoud = verdict == .drift || verdict == .cannotTell
    let size = effect.map { "\($0.method), \($0.size.rawValue)" } ?? ""
    return [
      MarkdownWriting.cellCode(name), isLoud ? "**\(verdict.word)**" : verdict.word, size, effectText ?? "",
      effect?.thresholdText ?? "", test?.method ?? "",
      test.map { MarkdownWriting.text(NumberFormat.pValue($0.adjustedPValue)) } ?? "", presentCounts ?? "",
      MarkdownWriting.text(change.map { "\($0.subject) \($0.was) → \($0.now)" } ?? ""), MarkdownWriting.text(reason),
    ]
  }
}
