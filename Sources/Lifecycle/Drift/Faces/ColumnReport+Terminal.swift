import Presentation

extension ColumnReport {
  /// Two rows of a table: verdict, effect and change above, limit, p-value and numbers of rows below, with the shapes of
  /// reference and current data one over the other at the end.
  func screenRows(isASCII: Bool) -> [[StyledText]] {
    let shapes = distribution?.sparkline?.halved(above: 12).lines(isASCII: isASCII)
    let counts = reference.flatMap { was in current.map { "n \(was.presentCount)/\($0.presentCount)" } }
    let certainty = [
      test.map { "p \(NumberFormat.pValue($0.adjustedPValue))" }, counts,
    ].compactMap(\.self).joined(separator: ", ")
    let isPlainChange = (effect != nil || decision != nil) && changeText != nil
    return [
      [
        StyledText(name.screenName, .code), StyledText(verdict.word, verdict.style), StyledText(figureText ?? "-"),
        StyledText(isPlainChange ? changeText ?? "" : reason), StyledText(shapes?.reference ?? "", .muted),
      ],
      [
        "", "", StyledText(limitText.map { "limit \($0)" } ?? "", .muted), StyledText(certainty, .muted),
        StyledText(shapes?.current ?? ""),
      ],
    ].filter { row in row.contains { !$0.isEmpty } }
  }

  /// One row with a figure a cell; a figure that is not defined is an empty cell.
  var tabSeparatedCells: [StyledText] {
    var cells = [name, verdict.rawValue]
    cells += [
      effect?.method ?? decision?.method ?? "", Self.cell(effect?.value ?? decision?.value),
      effect?.size.rawValue ?? "", Self.cell(effect?.threshold ?? decision?.threshold),
    ]
    cells += [test?.method ?? "", Self.cell(test?.adjustedPValue)]
    cells += [Self.cell(reference?.rowCount), Self.cell(current?.rowCount)]
    cells += [Self.cell(reference?.missingCount), Self.cell(current?.missingCount)]
    cells += [change.map { "\($0.subject) \($0.was)" } ?? "", change.map { "\($0.subject) \($0.now)" } ?? "", reason]
    return cells.map { StyledText($0) }
  }

  private static func cell(_ figure: (some CustomStringConvertible)?) -> String { figure?.description ?? "" }
}
