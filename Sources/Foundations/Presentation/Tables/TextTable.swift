/// A table for terminals that fits the width it is given and says what it left out.
///
/// It has no boxes: a header, two spaces between columns, numbers to the right. What does not fit is first cut in columns
/// that may shrink, then left out column by column, the least important first; a line below names the columns left out.
package struct TextTable: Equatable, Sendable {
  /// How dear a column is when the width is short.
  package enum Priority: Int, Comparable, Sendable {
    /// Left out first.
    case low
    /// Left out when no low column remains.
    case normal
    /// Left out last.
    case high
    /// Never left out, only cut.
    case essential

    /// Orders by how late a column is left out.
    package static func < (left: Priority, right: Priority) -> Bool { left.rawValue < right.rawValue }
  }

  /// One column's title and manners.
  package struct Column: Equatable, Sendable {
    /// What stands in the header.
    package var title: String
    /// The side to which the cells are pushed; `.trailing` for numbers.
    package var alignment: TextAlignment
    /// How late the column is left out.
    package var priority: Priority
    /// Whether cells may be cut when the width is short.
    package var mayShrink: Bool
    /// Columns of the terminal below which cells are not cut, unless nothing else is left.
    package var minimumWidth: Int

    /// A column; without more arguments one of words that is shown whole or not at all.
    package init(
      _ title: String, alignment: TextAlignment = .leading, priority: Priority = .normal, mayShrink: Bool = false,
      minimumWidth: Int = 8
    ) {
      self.title = title
      self.alignment = alignment
      self.priority = priority
      self.mayShrink = mayShrink
      self.minimumWidth = minimumWidth
    }
  }

  /// What happens to a cell that is wider than its column.
  package enum Overflow: Sendable {
    /// It is cut and ends in an ellipsis.
    case truncate
    /// It goes on in the next line of the same column.
    case wrap
  }

  /// The columns from left to right.
  package var columns: [Column]
  /// The rows, each with as many cells as there are columns; missing cells are empty, further ones are not shown.
  package var rows: [[StyledText]]
  /// What happens to cells that are too wide.
  package var overflow: Overflow
  /// Whether a rule stands below the header.
  package var hasHeaderRule: Bool

  /// A table of rows below a header.
  package init(
    columns: [Column], rows: [[StyledText]] = [], overflow: Overflow = .truncate, hasHeaderRule: Bool = false
  ) {
    self.columns = columns
    self.rows = rows
    self.overflow = overflow
    self.hasHeaderRule = hasHeaderRule
  }

  /// The whole table as tab-separated text: a header line, then a line for each row, nothing cut or left out.
  ///
  /// Tabs, newlines and other control characters inside cells are written as escapes, so a line is always a row.
  package func tabSeparated() -> String {
    let header = columns.map { TerminalText.escapingControls($0.title) }
    let lines = [header] + rows.map { row in columns.indices.map { $0 < row.count ? row[$0].plain : "" } }
    return lines.reduce(into: "") { $0 += $1.joined(separator: "\t") + "\n" }
  }
}
