package import Files

/// Why a file could not be read as a table.
package struct TableError: Error, Equatable, Sendable {
  /// What was read: the path, or "standard input".
  package let source: String
  /// What is the case.
  package let fact: Fact

  /// States a fact about a source.
  package init(_ source: String, _ fact: Fact) {
    self.source = source
    self.fact = fact
  }

  /// A place in a file.
  package struct Position: Equatable, Sendable {
    /// The line, from 1; CRLF, LF and a lone CR each end a line, also inside quotes.
    package let line: Int
    /// The number of bytes before it.
    package let byteOffset: Int

    /// Names a place.
    package init(line: Int, byteOffset: Int) {
      self.line = line
      self.byteOffset = byteOffset
    }
  }

  /// A named limit of ``ReadingLimits``.
  package enum Limit: String, Sendable {
    case cellBytes = "bytes in a cell"
    case lineBytes = "bytes in a record"
    case columns
  }

  /// What can be wrong with a table.
  package enum Fact: Equatable, Sendable {
    case system(SystemCallError)
    /// The path leads to something that is not a regular file.
    case notAFile(FileStatus.Kind)
    case changedWhileReading
    /// There is no byte in it, or none after the byte order mark.
    case emptyFile
    /// The first bytes are those of another format, such as "gzip" or "Parquet".
    case foreignFormat(String)
    /// A byte order mark says that the text is in an encoding that is not read, such as "UTF-32 little-endian".
    case encoding(String)
    case invalidUTF8(Position)
    /// Bytes that stand for no character in the encoding.
    case undecodable(String, Position)
    /// A compressed file that is not whole, or not what its format says; the place is one of the compressed bytes.
    case damagedArchive(String, byteOffset: Int, fact: String)
    /// A compressed file of which more comes out than any table would have.
    case expandsTooMuch(String, bytes: Int, from: Int)
    case nulByte(Position)
    /// Every field of the first record is a number, so that it seems to be data.
    case headerLooksLikeData(first: String)
    /// Two columns of one name; positions from 1.
    case duplicateColumn(name: String, first: Int, second: Int)
    /// Columns without a name; positions from 1.
    case blankColumnNames(positions: [Int])
    /// A record with more or fewer fields than the first.
    case raggedRow(Position, expected: Int, found: Int)
    /// A quoted field that opens here and never ends.
    case unclosedQuote(Position)
    /// A quotation mark inside a field that does not start with one; `column` from 1.
    case strayQuote(Position, column: Int)
    /// Something other than a delimiter or the end of the line after a closing quotation mark; `column` from 1.
    case textAfterQuote(Position, column: Int)
    /// More than a named limit allows. `insideQuotes`: a quoted field is open, perhaps by mistake.
    case limit(Limit, Position, allowed: Int, insideQuotes: Bool)
    /// A field that is not of the kind that the caller declared for its column.
    case notOfDeclaredKind(Position, column: String, kind: ColumnKind, text: String)
    /// A type was declared for a column that the file does not have.
    case noSuchColumn(String)
    /// A byte that cannot separate fields: a quotation mark, a line end, NUL, or not ASCII.
    case unusableDelimiter(UInt8)

    /// The place in the file, for what has one.
    package var position: Position? {
      switch self {
      case .invalidUTF8(let place), .undecodable(_, let place), .nulByte(let place), .raggedRow(let place, _, _),
        .unclosedQuote(let place),
        .strayQuote(let place, _), .textAfterQuote(let place, _), .limit(_, let place, _, _),
        .notOfDeclaredKind(let place, _, _, _):
        place
      case .system, .notAFile, .changedWhileReading, .emptyFile, .foreignFormat, .encoding, .headerLooksLikeData,
        .duplicateColumn, .blankColumnNames, .noSuchColumn, .unusableDelimiter, .damagedArchive, .expandsTooMuch:
        nil
      }
    }
  }
}
