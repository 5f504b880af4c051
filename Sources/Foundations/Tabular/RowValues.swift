/// The values of a column row by row, missing ones included; kept only on request, see ``ReadingOptions/keepsRows``.
///
/// Every form has one entry per record of the table, in file order.
package enum RowValues: Equatable, Sendable {
  /// Numbers in the column's unit, timestamps as seconds since 1970; NaN where the value is missing.
  case numbers([Double])
  /// For each row an index into `labels`, ``missingCode`` or ``otherCode``.
  case codes([Int32], labels: [String])

  /// The code of a missing value.
  package static let missingCode: Int32 = -1
  /// The code of a word beyond the limit of kept categories.
  package static let otherCode: Int32 = -2

  /// The number of rows.
  package var count: Int {
    switch self {
    case .numbers(let numbers): numbers.count
    case .codes(let codes, _): codes.count
    }
  }
}
