/// The line of the file on which each record starts, kept as runs of records of one line each.
///
/// Memory: nothing for a file without line breaks inside quotes and without blank lines, else 16 bytes a break.
package struct LineNumbers: Equatable, Sendable {
  /// A record that does not start one line after the one before.
  private struct Run: Equatable {
    var row: Int
    var line: Int
  }

  private var runs: [Run] = []
  /// The number of records.
  package private(set) var count = 0

  /// The lines of no records.
  init() {}

  /// The line, from 1, on which a record starts; O(log breaks).
  ///
  /// - Parameter row: The index of the record, from 0, less than ``count``.
  package subscript(row: Int) -> Int {
    var (low, high) = (0, runs.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].row <= row { low = middle } else { high = middle }
    }
    return runs.isEmpty ? row + 1 : runs[low].line + row - runs[low].row
  }

  /// The lines of some of the records.
  func selecting(rows: [Int]) -> LineNumbers {
    var selected = LineNumbers()
    for (index, row) in rows.enumerated() { selected.append(row: index, line: self[row]) }
    selected.count = rows.count
    return selected
  }

  /// Adds the records of a chunk that knows its place.
  mutating func append(_ chunk: RecordChunk) {
    let records = chunk.records
    guard records.rowCount > 0 else { return }
    let first = records.range(0, 0).start
    var line = chunk.position(first).line
    let lastLine = chunk.startLine + chunk.lineCount
    if lastLine == line + records.rowCount { return append(row: chunk.firstRow, line: line) }
    // Some record has line breaks inside quotes, or blank lines stand between records.
    var offset = first
    for row in 0..<records.rowCount {
      let next = records.range(row, 0).start
      line += unsafe TextRules.lineEnds(records.bytes, offset..<next)
      offset = next
      append(row: chunk.firstRow + row, line: line)
    }
  }

  mutating func finish(rowCount: Int) { count = rowCount }

  private mutating func append(row: Int, line: Int) {
    if let last = runs.last, last.line + row - last.row == line { return }
    runs.append(Run(row: row, line: line))
  }
}
