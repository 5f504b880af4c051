/// One column of a table: what it is, and all its present values.
package struct Column: Sendable {
  /// The name in the header, or `column_N` where there is none.
  package let name: String
  /// Where the column stands, from 1.
  package let position: Int
  /// What the values are.
  package let kind: ColumnKind
  /// Why the column is of its kind, as a clause with numbers: "1309 distinct values in 1309 rows, consecutive".
  package let kindReason: String
  /// How many rows have a value.
  package let presentCount: Int
  /// How many rows have none: an empty field or one of the missing tokens.
  package let missingCount: Int
  /// The present values.
  package let values: Values
  /// What a reader should know before trusting ``kind``.
  package let facts: [ColumnFact]
  /// The values row by row; nil unless ``ReadingOptions/keepsRows`` asked for them or if the column is empty.
  package let rows: RowValues?

  /// Builds a column; see the properties for what belongs together.
  package init(
    name: String, position: Int, kind: ColumnKind, kindReason: String, presentCount: Int, missingCount: Int,
    values: Values, facts: [ColumnFact] = [], rows: RowValues? = nil
  ) {
    self.name = name
    self.position = position
    self.kind = kind
    self.kindReason = kindReason
    self.presentCount = presentCount
    self.missingCount = missingCount
    self.values = values
    self.facts = facts
    self.rows = rows
  }

  /// The present values of a column, in the form that suits its kind.
  package enum Values: Equatable, Sendable {
    /// Finite numbers in row order: integers, floats, and timestamps as seconds since 1970.
    case numbers([Double])
    /// Numbers of a column whose rows were not kept, from a profile.
    case weightedNumbers(WeightedNumbers)
    /// How often each word occurs.
    case categories(CategoryCounts)
    /// No present value.
    case empty
  }

  /// The numbers in row order, or nil for a column of words or without values.
  package var numbers: [Double]? {
    if case .numbers(let numbers) = values { numbers } else { nil }
  }

  /// The counts of words, or nil for a column of numbers or without values.
  package var categories: CategoryCounts? {
    if case .categories(let counts) = values { counts } else { nil }
  }

  /// The canonical text of one of this column's numbers.
  ///
  /// Integers have no point ("3"), other numbers are the shortest text that reads back as the same double ("22.0",
  /// "0.1"). Two fields that are the same number have the same text.
  package func text(of number: Double) -> String {
    guard kind != .float, let whole = Int(exactly: number) else { return number.description }
    return String(whole)
  }
}

/// How often each distinct word of a column occurs, bounded in memory.
package struct CategoryCounts: Equatable, Sendable {
  /// The kept words, in the order in which the file first has them.
  package let labels: [String]
  /// How often each of ``labels`` occurs.
  package let counts: [Int]
  /// How many fields held a word that was not kept because the limit was reached; 0 if all were.
  package let otherCount: Int

  /// Builds counts; `labels` and `counts` go together.
  package init(labels: [String], counts: [Int], otherCount: Int = 0) {
    self.labels = labels
    self.counts = counts
    self.otherCount = otherCount
  }

  /// Whether words were left out because the limit of kept categories was reached.
  package var isCapped: Bool { otherCount > 0 }

  /// How many distinct words there are; when ``isCapped``, how many were kept, so that there are more.
  package var distinctCount: Int { labels.count }

  /// The number of fields counted, kept or not.
  package var total: Int { counts.reduce(otherCount, +) }
}

/// Something about a column that could mislead whoever trusts its kind.
package enum ColumnFact: Equatable, Sendable {
  /// Of the present fields `numbers` are numbers and `others` are not; the first that is not stands at `line`,
  /// 0 if that is not known.
  ///
  /// When the kept categories are capped the two counts cover the kept ones.
  case numbersAndOthers(numbers: Int, others: Int, line: Int, text: String)
  /// Fields such as "12,50" that are numbers where a comma is the decimal sign.
  case decimalComma(count: Int, example: String)
  /// Fields such as "1,250" or "1_000" that are numbers with their digits grouped.
  case groupedDigits(count: Int, example: String)
  /// Fields that are numbers but for spaces around them.
  case paddedNumbers(count: Int, example: String)
  /// Fields such as "007": codes, kept as words because a number would lose the zeros.
  case leadingZeros(count: Int, example: String)
  /// Whole numbers from ±2^53 on, which a double cannot tell from their neighbours; the first stands at `line`, 0 if
  /// that is not known.
  case integersBeyondExactDoubles(count: Int, line: Int, text: String)
  /// Timestamps that do not say their time zone; they were read as UTC.
  case timestampsWithoutZone(count: Int)
  /// Only `kept` categories were counted one by one; `others` fields hold further ones.
  case categoriesCapped(kept: Int, others: Int)

  /// The same fact without a line of a file.
  var withoutLine: ColumnFact {
    switch self {
    case .numbersAndOthers(let numbers, let others, _, let text):
      .numbersAndOthers(numbers: numbers, others: others, line: 0, text: text)
    case .integersBeyondExactDoubles(let count, _, let text):
      .integersBeyondExactDoubles(count: count, line: 0, text: text)
    default: self
    }
  }
}
