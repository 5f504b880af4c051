/// What is known of a table after one pass over it, in bounded memory.
package struct TableProfile: Equatable, Sendable {
  /// What was read: the path, or "standard input".
  package let source: String
  /// How the file is written.
  package let dialect: Dialect
  /// The number of records, without the header.
  package let rowCount: Int
  /// The columns in file order.
  package let columns: [ColumnProfile]
  /// Rows that repeat others.
  package let repeatedRows: RepeatedRows
  /// What the reader took for granted.
  package let notes: [TableNote]

  /// Builds a profile; `columns` have distinct names.
  package init(
    source: String, dialect: Dialect, rowCount: Int, columns: [ColumnProfile], repeatedRows: RepeatedRows,
    notes: [TableNote] = []
  ) {
    self.source = source
    self.dialect = dialect
    self.rowCount = rowCount
    self.columns = columns
    self.repeatedRows = repeatedRows
    self.notes = notes
  }

  /// The table as drift sees it: numeric columns hold weighted numbers.
  package var table: Table {
    Table(source: source, dialect: dialect, rowCount: rowCount, columns: columns.map(\.column), notes: notes)
  }

  /// The same profile under another name for its source.
  package func named(_ source: String) -> TableProfile {
    TableProfile(
      source: source, dialect: dialect, rowCount: rowCount, columns: columns, repeatedRows: repeatedRows, notes: notes)
  }

  /// The same profile without the lines of examples, which mean nothing once parts of several files are together.
  package var withoutLines: TableProfile {
    let columns = columns.map { column in
      var column = column
      column.examples = []
      return column
    }
    return TableProfile(
      source: source, dialect: dialect, rowCount: rowCount, columns: columns, repeatedRows: repeatedRows, notes: notes)
  }

  /// The cells without a value.
  package var missingCells: Int { columns.reduce(0) { $0 + $1.missingCount } }

  /// The profile of the rows of both, these first.
  ///
  /// Counts, extremes, exact value counts and words below the limit are those of one pass over both parts; quantiles
  /// and distinct counts of sketches agree within their errors. A column that one part lacks counts as missing there.
  /// Kinds follow from the merged content. Line examples point into the part that they come from.
  package func merged(with other: TableProfile, limits: ProfileLimits = ProfileLimits()) -> TableProfile {
    var merged = columns.map { column in
      let theirs = other.columns.first { $0.name == column.name } ?? column.absent(rows: other.rowCount)
      return column.merged(with: theirs, limits: limits)
    }
    for column in other.columns where !columns.contains(where: { $0.name == column.name }) {
      merged.append(column.absent(rows: rowCount, position: merged.count + 1).merged(with: column, limits: limits))
    }
    var rows = repeatedRows
    rows.merge(other.repeatedRows)
    return TableProfile(
      source: source, dialect: dialect, rowCount: rowCount + other.rowCount, columns: merged, repeatedRows: rows,
      notes: notes)
  }

  /// Profiles a table in one pass; a second one only for columns that turn out to hold words after numbers.
  ///
  /// - Parameters:
  ///   - source: Where the bytes are.
  ///   - options: How they are written and what they may contain.
  ///   - memoryBudget: The bytes for counting values one by one; what does not fit is sketched and marked approximate.
  /// - Returns: The profile, with the kinds that ``Table/read(_:options:)`` gives.
  /// - Throws: The first thing in the file that is wrong, with its place.
  package static func read(
    _ source: TableSource, options: ReadingOptions = ReadingOptions(), memoryBudget: Int = 64 << 20
  ) throws(TableError) -> TableProfile {
    let team = ReadingTeam(tables: 1)
    defer { team.dismiss() }
    defer { team.finishTable() }
    var profiler = try TableProfiler(source, options: options, memoryBudget: memoryBudget, team: team)
    return try profiler.read()
  }
}

extension ColumnProfile {
  /// The same column in a part that does not have it.
  fileprivate func absent(rows: Int, position: Int? = nil) -> ColumnProfile {
    ColumnProfile(
      name: name, position: position ?? self.position, declared: declared, missingCount: rows, content: .empty,
      facts: [])
  }
}
