/// What the values of a column are.
package enum ColumnKind: String, CaseIterable, Sendable {
  /// Whole numbers: every present field is a sign and digits.
  case integer
  /// Numbers, at least one of them written with a fraction or an exponent.
  case float
  /// Two words for true and false: true/false, yes/no or t/f. Not 0/1, which are integers.
  case boolean
  /// ISO 8601 dates or dates with times, as seconds since 1970.
  case timestamp
  /// Words that repeat.
  case category
  /// Words that hardly repeat, such as names and remarks.
  case text
  /// Keys: a different one in each row. They say which row it is, and nothing about a population.
  case identifier
  /// No present field at all.
  case empty
}
