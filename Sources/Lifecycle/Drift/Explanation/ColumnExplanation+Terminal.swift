package import Presentation

extension ColumnExplanation {
  /// The explanation as a screen: plain words, what moved, quantiles, the cumulative shares drawn, all methods.
  ///
  /// Every line keeps the terminal's width.
  package func terminalLines(for terminal: TerminalProfile) -> [StyledText] {
    let blocks = [
      wordLines(for: terminal), titled("What moved", movementTable, terminal, more: omittedMovementCount),
      titled("Quantiles", quantileTable, terminal), plotLines(for: terminal),
      titled("Methods side by side, each taken alone", methodTable, terminal),
    ]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [StyledText("")]))
  }

  /// The tables as tab-separated text, each below a line with its name.
  package var tabSeparated: String {
    let tables = [("movements", movementTable), ("quantiles", quantileTable), ("methods", methodTable)]
    let words = sentences.map { TerminalText.escapingControls($0) + "\n" }.joined()
    return words + tables.compactMap { name, table in table.map { "\n\(name)\n\($0.tabSeparated())" } }.joined()
  }

  private func wordLines(for terminal: TerminalProfile) -> [StyledText] {
    sentences.enumerated().flatMap { index, sentence in
      let style: TextStyle = index == 0 ? [column.verdict.style, .strong] : []
      return StyledText(sentence, style).folded(for: terminal).wrapped(to: terminal.width)
    }
  }

  private func titled(
    _ title: String, _ table: TextTable?, _ terminal: TerminalProfile, more: Int = 0
  ) -> [StyledText] {
    guard let table else { return [] }
    let rest =
      more > 0
      ? [StyledText("  and \(NumberFormat.count(more, of: "more category", plural: "more categories"))", .muted)] : []
    return StyledText(title, .heading).wrapped(to: terminal.width) + table.lines(for: terminal, indentation: 2) + rest
  }

  private var movementTable: TextTable? {
    guard !movements.isEmpty else { return nil }
    let rows = movements.map { movement -> [StyledText] in
      let points = NumberFormat.fixed(movement.difference * 100, decimals: 1)
      return [
        StyledText(movement.label.screenName), StyledText(Self.percent(movement.referenceShare)),
        StyledText(Self.percent(movement.currentShare)),
        StyledText((movement.difference > 0 ? "+" : "") + points + " points"),
      ]
    }
    return TextTable(
      columns: [
        .init(column.treatment == .continuous ? "values" : "value", priority: .essential, mayShrink: true),
        .init("reference", alignment: .trailing, priority: .essential),
        .init("current", alignment: .trailing, priority: .essential),
        .init("change", alignment: .trailing, priority: .high),
      ], rows: rows)
  }

  private var quantileTable: TextTable? {
    guard !quantiles.isEmpty else { return nil }
    let rows = quantiles.map { quantile in
      [
        StyledText(quantile.name), StyledText(NumberFormat.significant(quantile.reference, digits: 5)),
        StyledText(NumberFormat.significant(quantile.current, digits: 5)),
        StyledText(NumberFormat.significant(quantile.current - quantile.reference)),
      ]
    }
    return TextTable(
      columns: [
        .init("share below", priority: .essential), .init("reference", alignment: .trailing, priority: .essential),
        .init("current", alignment: .trailing, priority: .essential),
        .init("change", alignment: .trailing, priority: .high),
      ], rows: rows)
  }

  private func plotLines(for terminal: TerminalProfile) -> [StyledText] {
    let plot = TextCurves(
      reference: cumulativeShares.map(\.reference), current: cumulativeShares.map(\.current),
      ends: (
        NumberFormat.significant(cumulativeShares.first?.value ?? 0),
        NumberFormat.significant(cumulativeShares.last?.value ?? 0)
      ))
    guard let lines = plot?.lines(for: terminal) else { return [] }
    let title = StyledText("Cumulative shares: how many values are that or less", .heading)
    return title.wrapped(to: terminal.width) + lines
  }

  private var methodTable: TextTable? {
    guard !methods.isEmpty else { return nil }
    return TextTable(
      columns: [
        .init("method", priority: .essential),
        .init("value", alignment: .trailing, priority: .essential), .init("p", alignment: .trailing, priority: .high),
        .init("drift if", priority: .high), .init("says", priority: .essential),
        .init("what it looks at", priority: .low, mayShrink: true, minimumWidth: 20),
      ], rows: methods.map(\.cells), overflow: .wrap)
  }
}

extension ColumnExplanation.Quantile {
  /// The share as a word or a percentage.
  var name: String {
    switch share {
    case 0: "smallest"
    case 0.5: "median"
    case 1: "largest"
    default: NumberFormat.percent(share)
    }
  }
}

extension MethodOpinion {
  fileprivate var cells: [StyledText] {
    let style: TextStyle = says == .drift ? .bad : says == .noDrift ? .good : .warning
    return [
      StyledText(measure.method + (decides ? " *" : ""), .code),
      StyledText(measure.value.map { NumberFormat.significant($0) } ?? "-"),
      StyledText(measure.pValue.map { NumberFormat.pValue($0) } ?? ""), StyledText(ruleText), StyledText(word, style),
      StyledText(measure.reason ?? meaning ?? measure.title, .muted),
    ]
  }
}
