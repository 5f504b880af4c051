/// A delimited text file as typed columns.
package struct Table: Sendable {
  /// What was read: the path, or "standard input".
  package let source: String
  /// How the file is written.
  package let dialect: Dialect
  /// The number of records, without the header.
  package let rowCount: Int
  /// The columns in file order; their names are distinct.
  package let columns: [Column]
  /// What the reader took for granted and a person may want to know.
  package let notes: [TableNote]
  /// Where each record starts; nil unless ``ReadingOptions/keepsRows`` asked for rows.
  package let lineNumbers: LineNumbers?

  /// Builds a table; see the properties for what belongs together.
  package init(
    source: String, dialect: Dialect, rowCount: Int, columns: [Column], notes: [TableNote] = [],
    lineNumbers: LineNumbers? = nil
  ) {
    self.source = source
    self.dialect = dialect
    self.rowCount = rowCount
    self.columns = columns
    self.notes = notes
    self.lineNumbers = lineNumbers
  }

  /// Records that were passed over because of their width, and the lines of the first of them; nil if there were none.
  package var skippedRows: (count: Int, firstLines: [Int])? {
    for case .raggedRows(let count, let lines) in notes { return (count, lines) }
    return nil
  }

  /// The column of that name, or nil.
  ///
  /// Names are compared as Unicode text.
  package subscript(name: String) -> Column? { columns.first { $0.name == name } }
}

/// Something the reader decided about a whole file.
package enum TableNote: Equatable, Sendable {
  /// The delimiter was found by looking, and is not a comma.
  case sniffedDelimiter(UInt8)
  /// No delimiter was found in the first records: each line is one field.
  case singleColumn
  /// The file starts with a UTF-8 byte order mark, which was skipped.
  case byteOrderMark
  /// Lines without any byte, which are no rows; the first is at `firstLine`, 0 if that is not known.
  case blankLines(count: Int, firstLine: Int)
  /// Records with more or fewer fields than the first, which are no rows; the first few stand at these lines.
  case raggedRows(count: Int, firstLines: [Int])
}
