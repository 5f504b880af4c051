/// How to read a table.
package struct ReadingOptions: Sendable {
  /// The byte between fields; nil finds out whether it is a comma, semicolon, tab or bar.
  package var delimiter: UInt8?
  /// Whether the first record names the columns; if not they are called `column_1`, `column_2` and so on.
  package var hasHeader = true
  /// Whether a header all of numbers is taken as it is instead of being refused as data.
  package var acceptsNumericHeader = false
  /// The fields that stand for a missing value, besides the empty field, which always does.
  package var missingTokens = Self.usualMissingTokens
  /// How the bytes stand for characters; nil takes what a byte order mark says, else UTF-8.
  package var encoding: TextEncoding?
  /// How numbers are written; nil with a point and without groups.
  package var notation: NumberNotation?
  /// Kinds to use instead of the inferred ones, by column name.
  ///
  /// A field that does not fit is an error.
  package var kinds: [String: ColumnKind] = [:]
  /// Whether columns keep their values row by row, so that rows can be selected: 4 or 8 bytes more for each field.
  package var keepsRows = false
  /// What a file may contain.
  package var limits = ReadingLimits()
  /// How many bytes are read at once.
  package var bufferSize = 256 << 10
  /// Where a pipe is kept while it is read; the file has no name and goes with the process.
  package var temporaryDirectory = "/tmp"

  /// The usual choices.
  package init() {}

  /// What R, pandas, spreadsheets and C write for a missing value.
  package static let usualMissingTokens: [String] = [
    "NA", "N/A", "n/a", "<NA>", "#N/A", "#N/A N/A", "#NA", "NaN", "nan", "-NaN", "-nan", "null", "NULL", "Null", "None",
    "1.#IND", "-1.#IND", "1.#QNAN", "-1.#QNAN",
  ]
}

/// The most that a table may contain.
///
/// All sizes count bytes.
package struct ReadingLimits: Sendable {
  /// The bytes of one field.
  package var cellBytes = 1 << 20
  /// The bytes of one record, line breaks inside quotes included.
  package var lineBytes = 16 << 20
  /// The columns.
  package var columns = 16_384
  /// The records with more or fewer fields than the first that are passed over; one more is an error.
  package var raggedRows = 0
  /// The bytes that may come out of a compressed file.
  package var decompressedBytes = 1 << 40
  /// The distinct words kept per column; further ones are counted together.
  package var categoriesPerColumn = 10_000
  /// The memory for the words of all columns, of which each has the same share; when it is used up, further words are
  /// counted together.
  package var categoryBytes = 256 << 20

  /// The usual limits.
  package init() {}

  /// One column's share of ``categoryBytes``, at least 16 KiB.
  func wordBytes(columns: Int) -> Int { max(categoryBytes / max(columns, 1), 16 << 10) }
}
