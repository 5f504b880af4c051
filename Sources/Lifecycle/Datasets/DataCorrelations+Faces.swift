import Presentation
import Serialization

extension DataCorrelations {
  /// From this strength on two columns say nearly the same.
  static let highLimit = 0.95
  /// The pairs that a screen or page lists; documents have all.
  private static let listLimit = 12

  /// What was not looked at, as a sentence; nil if everything was.
  private var limits: String? {
    var parts: [String] = []
    if rows.used < rows.all {
      parts.append("\(NumberFormat.count(rows.used)) of \(NumberFormat.count(rows.all, of: "row")) used, spread evenly")
    }
    if columnsLeftOut > 0 { parts.append("\(NumberFormat.count(columnsLeftOut, of: "more column")) not looked at") }
    if undefinedCount > 0 { parts.append("\(NumberFormat.count(undefinedCount, of: "pair")) not defined") }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// A warning for each column that says nearly the same as one before it, with the one it is closest to.
  var findings: [DataFinding] {
    var told: Set<String> = []
    return pairs.filter { $0.strength >= Self.highLimit && told.insert($0.right).inserted }.map { pair in
      DataFinding(
        kind: .highCorrelation, severity: .warning, column: pair.right,
        sentence:
          "says nearly the same as '\(pair.left)': Pearson's r \(NumberFormat.significant(pair.pearson)), rank correlation"
          + " \(NumberFormat.significant(pair.spearman))", line: nil)
    }
  }

  /// The strongest pairs as a table.
  func terminalLines(for terminal: TerminalProfile, showingAll: Bool) -> [StyledText] {
    let shown = showingAll ? pairs[...] : pairs.prefix(Self.listLimit)
    guard !pairs.isEmpty else {
      return [StyledText("correlations: none, for want of two numeric columns that vary", .muted)]
    }
    let table = TextTable(
      columns: [
        .init("columns", priority: .essential, mayShrink: true),
        .init("Pearson", alignment: .trailing, priority: .essential),
        .init("Spearman", alignment: .trailing, priority: .essential),
        .init("rows", alignment: .trailing, priority: .low),
      ],
      rows: shown.map { pair in
        [
          StyledText("\(pair.left), \(pair.right)", .code), StyledText(NumberFormat.significant(pair.pearson)),
          StyledText(NumberFormat.significant(pair.spearman)), StyledText(NumberFormat.count(pair.rows)),
        ]
      }, overflow: .wrap)
    let rest = pairs.count - shown.count
    let notes = [rest > 0 ? "and \(NumberFormat.count(rest, of: "weaker pair"))" : nil, limits].compactMap(\.self)
    return table.lines(for: terminal, indentation: 2) + notes.map { StyledText("  \($0)", .muted) }
  }

  /// Every pair.
  var json: JSONValue {
    .object([
      "rows": .integer(rows.used), "all_rows": .integer(rows.all), "columns": JSONValue(columns),
      "columns_left_out": .integer(columnsLeftOut), "undefined": .integer(undefinedCount),
      "pairs": .array(
        pairs.map { pair in
          [
            "left": .string(pair.left), "right": .string(pair.right), "pearson": .number(pair.pearson),
            "spearman": .number(pair.spearman), "rows": .integer(pair.rows),
          ]
        }),
    ])
  }

  /// A section with a table of the strongest pairs.
  var section: HTML {
    Tag.section {
      Tag.h2("Correlations")
      if pairs.isEmpty { Tag.p("None, for want of two numeric columns that vary.") } else { pairTable }
      if let limits { Tag.p(.class("muted"), text: limits + ".") }
    }
  }

  private var pairTable: HTML {
    Tag.table {
      Tag.caption("Pearson's r and Spearman's rank correlation; the strongest pairs first.")
      Tag.tr {
        for title in ["Columns", "Pearson", "Spearman", "Rows"] { Tag.th(.scope(.column), text: title) }
      }
      for pair in pairs.prefix(Self.listLimit * 4) {
        Tag.tr {
          Tag.td("\(TerminalText.truncated(pair.left, to: 60)), \(TerminalText.truncated(pair.right, to: 60))")
          Tag.td(NumberFormat.significant(pair.pearson))
          Tag.td(NumberFormat.significant(pair.spearman))
          Tag.td(NumberFormat.count(pair.rows))
        }
      }
    }
  }
}
