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
    TableProfile(
      source: source, dialect: dialect, rowCount: rowCount, columns: columns.map(\.withoutLines),
      repeatedRows: repeatedRows, notes: notes.map(\.withoutLines))
  }

  /// The cells without a value.
  package var missingCells: Int { columns.reduce(0) { $0 + $1.missingCount } }

  /// The profile of the rows of both, these first.
  ///
  /// Counts, extremes, exact value counts and words below the limit are those of one pass over both parts; quantiles
  /// and distinct counts of sketches agree within their errors. A column that one part lacks counts as missing there.
  /// Kinds follow from the merged content. Line examples point into the part that they come from. Rows are compared
  /// where both parts write them alike; else the repetitions of both are added up and not exact.
  ///
  /// - Throws: ``ProfileMergeError`` for a column that is words in one part, and in the other something of which the
  ///   words are not known.
  package func merged(
    with other: TableProfile, limits: ProfileLimits = ProfileLimits()
  ) throws(ProfileMergeError) -> TableProfile {
    let theirs = Dictionary(other.columns.map { ($0.name, $0) }) { first, _ in first }
    var merged = try columns.map { column throws(ProfileMergeError) in
      try column.merged(with: theirs[column.name] ?? column.absent(rows: other.rowCount), limits: limits)
    }
    let mine = Set(columns.map(\.name))
    for column in other.columns where !mine.contains(column.name) {
      let absent = column.absent(rows: rowCount, position: merged.count + 1)
      merged.append(try absent.merged(with: column, limits: limits))
    }
    var rows = repeatedRows
    let isWrittenAlike =
      dialect.delimiter == other.dialect.delimiter && columns.map(\.name) == other.columns.map(\.name)
    rows.merge(other.repeatedRows, areComparable: isWrittenAlike)
    return TableProfile(
      source: source, dialect: dialect, rowCount: rowCount + other.rowCount, columns: merged, repeatedRows: rows,
      notes: TableNote.merged(notes, other.notes))
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

/// Why two profiles cannot become one.
package enum ProfileMergeError: Error, Equatable, Sendable {
  /// The column holds words in one part; in the other it holds numbers of which only a sketch was kept.
  case sketchBesideWords(column: String)
  /// The column holds times in one part, and in the other words or plain numbers.
  case timesBesideOthers(column: String)
}

extension TableNote {
  /// What there is to say of both parts: passed-over lines and rows are added up, all else is said once.
  static func merged(_ first: [TableNote], _ second: [TableNote]) -> [TableNote] {
    var notes = first
    for note in second {
      switch note {
      case .blankLines(let count, let line):
        if let index = notes.firstIndex(where: { if case .blankLines = $0 { true } else { false } }),
          case .blankLines(let before, let first) = notes[index]
        {
          notes[index] = .blankLines(count: before + count, firstLine: first)
        } else {
          notes.append(.blankLines(count: count, firstLine: line))
        }
      case .raggedRows(let count, let lines):
        if let index = notes.firstIndex(where: { if case .raggedRows = $0 { true } else { false } }),
          case .raggedRows(let before, let first) = notes[index]
        {
          notes[index] = .raggedRows(count: before + count, firstLines: first)
        } else {
          notes.append(.raggedRows(count: count, firstLines: lines))
        }
      default: if !notes.contains(note) { notes.append(note) }
      }
    }
    return notes
  }

  /// The same note without lines of a file.
  var withoutLines: TableNote {
    switch self {
    case .blankLines(let count, _): .blankLines(count: count, firstLine: 0)
    case .raggedRows(let count, _): .raggedRows(count: count, firstLines: [])
    default: self
    }
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
