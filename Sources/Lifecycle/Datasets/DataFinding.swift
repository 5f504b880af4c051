/// Something in a table that a person should know before using it.
package struct DataFinding: Equatable, Sendable {
  /// What was found.
  package enum Kind: String, CaseIterable, Sendable {
    /// A column without any value.
    case allMissing = "all-missing"
    /// At least half of a column's values are missing.
    case mostlyMissing = "mostly-missing"
    /// Every present value is the same.
    case constant
    /// Rows that repeat an earlier row.
    case repeatedRows = "repeated-rows"
    /// Rows of another width than the header, passed over on request.
    case skippedRows = "skipped-rows"
    /// Numbers and words in one column.
    case mixedTypes = "mixed-types"
    /// Numbers that are written so that they were read as words, or nearly.
    case spelling
    /// Words that differ only by case.
    case caseVariants = "case-variants"
    /// Words with a space before or after them.
    case padded
    /// A number such as -999 far from all others.
    case sentinel
    /// Values beyond the quartiles by more than 1.5 times their distance.
    case outliers
    /// A long tail: the skewness is beyond 2.
    case skewed
    /// At least half of a column's numbers are 0.
    case zeros
    /// So many different words that they say little about a population.
    case highCardinality = "high-cardinality"
    /// Whole numbers beyond 2^53, which are not exact.
    case largeIntegers = "large-integers"
    /// Times without a zone.
    case unzonedTimes = "unzoned-times"
    /// A different value in each row.
    case keyCandidate = "key-candidate"
    /// Two columns of which one nearly follows from the other; looked for on request.
    case highCorrelation = "high-correlation"
  }

  /// How much it matters.
  package enum Severity: String, Sendable {
    /// A conclusion from the column would be wrong or empty.
    case warning
    /// Worth knowing.
    case information
  }

  /// What was found.
  package let kind: Kind
  /// How much it matters.
  package let severity: Severity
  /// The column; nil for the whole table.
  package let column: String?
  /// The fact with its numbers, as a sentence without a full stop.
  package let sentence: String
  /// A line of the file that shows it, from 1; nil if none was kept.
  package let line: Int?
}
