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

  /// Adds the records of a batch, of which `firstRow` is the index of the first in the table.
  mutating func append(_ batch: RecordBatch, firstRow: Int, _ scanner: RecordScanner) {
    guard batch.rowCount > 0 else { return }
    let start = scanner.position(batch.range(0, 0).start).line
    let lines = scanner.batchLines
    if lines.first + lines.count == start + batch.rowCount { return append(row: firstRow, line: start) }
    // Some record has line breaks inside quotes, or blank lines stand between records.
    var (line, offset) = (start, batch.range(0, 0).start)
    for row in 0..<batch.rowCount {
      let next = batch.range(row, 0).start
      line += unsafe TextRules.lineEnds(batch.bytes, offset..<next)
      offset = next
      append(row: firstRow + row, line: line)
    }
  }

  mutating func finish(rowCount: Int) { count = rowCount }

  private mutating func append(row: Int, line: Int) {
    if let last = runs.last, last.line + row - last.row == line { return }
    runs.append(Run(row: row, line: line))
  }
}
