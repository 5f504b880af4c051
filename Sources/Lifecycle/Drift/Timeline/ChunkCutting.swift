import Tabular
import Workspaces

/// Which chunk each row of a table is in.
struct ChunkCutting: Sendable {
  /// A chunk before anything is known of its values.
  struct Piece: Equatable, Sendable {
    let label: String
    var rowCount: Int
    var times: ClosedRange<Instant>?
    var isIncomplete = false
  }

  /// The chunk of each row as an index of ``pieces``; −1 for a row without a time.
  private(set) var chunkOfRow: [Int32] = []
  /// The chunks in order, gaps among them.
  private(set) var pieces: [Piece] = []
  private(set) var rowsWithoutTime = 0
  private(set) var rowsOutOfOrder = 0

  /// Cuts a table.
  ///
  /// - Throws: ``TimelineError``.
  init(_ table: Table, _ options: TimelineOptions) throws(TimelineError) {
    guard let name = options.timeColumn else {
      if case .period = options.cut { throw .noTimeColumn }
      try cutRows(Array(0..<table.rowCount), rowCount: table.rowCount, options.cut, times: nil)
      return
    }
    let needsTimes = if case .period = options.cut { true } else { false }
    let (keys, isTime) = try Self.keys(of: table, column: name, needsTimes: needsTimes)
    count(keys)
    guard rowsWithoutTime < keys.count else { throw .noTimes(column: name) }
    if case .period(let period) = options.cut {
      try cutPeriods(keys, period)
    } else {
      let ordered = keys.indices.filter { keys[$0].isFinite }.sorted { (keys[$0], $0) < (keys[$1], $1) }
      try cutRows(ordered, rowCount: keys.count, options.cut, times: isTime ? keys : nil)
    }
  }

  private static func keys(
    of table: Table, column name: String, needsTimes: Bool
  ) throws(TimelineError) -> (keys: [Double], isTime: Bool) {
    guard let column = table[name] else { throw .noSuchColumn(name) }
    guard column.presentCount > 0 else { throw .noTimes(column: name) }
    guard let numbers = column.numbers, column.kind == .timestamp || !needsTimes else {
      throw .notATime(column: name, kind: column.kind.rawValue)
    }
    if column.missingCount == 0, numbers.count == table.rowCount { return (numbers, column.kind == .timestamp) }
    guard case .numbers(let keys) = column.rows else { throw .rowsNotKept }
    return (keys, column.kind == .timestamp)
  }

  private mutating func count(_ keys: [Double]) {
    var last = -Double.infinity
    for key in keys {
      guard key.isFinite else {
        rowsWithoutTime += 1
        continue
      }
      if key < last { rowsOutOfOrder += 1 }
      last = key
    }
  }

  /// The chunks that limits can be learnt from: full ones with enough rows, and at least half as many as the middle one.
  ///
  /// A first or last period of which the table has only a part is far from the whole by chance alone.
  func teachers(minimumRows: Int) -> Set<Int> {
    let sizes = pieces.map(\.rowCount).filter { $0 > 0 }.sorted()
    let usual = sizes.isEmpty ? 0 : sizes[sizes.count / 2]
    return Set(
      pieces.indices.filter { index in
        !pieces[index].isIncomplete && pieces[index].rowCount >= minimumRows && pieces[index].rowCount * 2 >= usual
      })
  }

  // MARK: Rows

  private mutating func cutRows(
    _ rows: [Int], rowCount: Int, _ cut: DriftTimeline.Cut, times: [Double]?
  ) throws(TimelineError) {
    let bounds = Self.bounds(rows.count, cut)
    guard bounds.count - 1 <= TimelineOptions.chunkLimit else { throw .tooManyChunks(count: bounds.count - 1) }
    chunkOfRow = Array(repeating: -1, count: rowCount)
    for (chunk, (start, end)) in zip(bounds, bounds.dropFirst()).enumerated() {
      for row in rows[start..<end] { chunkOfRow[row] = Int32(chunk) }
      let ends = times.flatMap { Self.range($0[rows[start]], $0[rows[end - 1]]) }
      var isShort = false
      if case .rows(let size) = cut { isShort = end - start < size }
      pieces.append(
        Piece(label: "rows \(start + 1)-\(end)", rowCount: end - start, times: ends, isIncomplete: isShort))
    }
  }

  /// Where chunks start, and the end of the last.
  private static func bounds(_ count: Int, _ cut: DriftTimeline.Cut) -> [Int] {
    switch cut {
    case .rows(let size): Array(stride(from: 0, to: count, by: max(1, size))) + [count]
    case .number(let number):
      (0...max(1, min(number, count))).map { $0 * count / max(1, min(number, count)) }
    case .period: [0, count]
    }
  }

  private static func range(_ first: Double, _ last: Double) -> ClosedRange<Instant>? {
    guard let low = Int(exactly: (first * 1000).rounded()), let high = Int(exactly: (last * 1000).rounded()),
      low <= high
    else { return nil }
    return Instant(milliseconds: low)...Instant(milliseconds: high)
  }

  // MARK: Periods

  private mutating func cutPeriods(_ keys: [Double], _ period: DriftTimeline.Period) throws(TimelineError) {
    let numbers = keys.map { $0.isFinite ? period.number(of: $0) : nil }
    let (first, last) = (numbers.compactMap(\.self).min() ?? 0, numbers.compactMap(\.self).max() ?? 0)
    guard last - first < TimelineOptions.chunkLimit else { throw .tooManyChunks(count: last - first + 1) }
    pieces = (first...last).map { Piece(label: period.label($0), rowCount: 0) }
    var ends = [(low: Double, high: Double)](repeating: (.infinity, -.infinity), count: pieces.count)
    chunkOfRow = Array(repeating: -1, count: keys.count)
    for (row, number) in numbers.enumerated() {
      guard let number else { continue }
      let chunk = number - first
      chunkOfRow[row] = Int32(chunk)
      pieces[chunk].rowCount += 1
      ends[chunk] = (min(ends[chunk].low, keys[row]), max(ends[chunk].high, keys[row]))
    }
    for chunk in pieces.indices where pieces[chunk].rowCount > 0 {
      pieces[chunk].times = Self.range(ends[chunk].low, ends[chunk].high)
    }
  }
}
