/// How far rows were from usual, column by column of time: darker is further; what counts is framed.
package struct SVGHeatmap: Sendable {
  /// One cell.
  package enum Cell: Equatable, Sendable {
    /// Nothing to show, as for a period without rows.
    case empty
    /// Nothing can be said: a cross, so that it does not look like a calm cell.
    case unknown
    /// A share of what counts: 0 is calm, 1 and more counts.
    case level(Double, isFramed: Bool)
  }

  /// A row with its name.
  package struct Row: Equatable, Sendable {
    /// The row's name, as it stands in the data.
    package let label: String
    /// One cell for each column.
    package let cells: [Cell]

    /// A row of a heatmap.
    package init(label: String, cells: [Cell]) { (self.label, self.cells) = (label, cells) }
  }

  private let rows: [Row]
  private let first, last: String

  /// The rows from top to bottom, with the names of the first and the last column; nil if there is no cell.
  ///
  /// The caller caps their numbers and says how many are left out.
  package init?(_ rows: [Row], first: String, last: String) {
    guard let width = rows.first?.cells.count, width > 0 else { return nil }
    (self.rows, self.first, self.last) = (rows, first, last)
  }

  private static let rowHeight = 18
  private static let left = 128.0
  private static let levels = 4

  /// The picture, with `summary` as its text for those who do not see it.
  package func html(summary: String) -> HTML {
    let frame = SVGFrame(width: 480, height: (rows.count + 1) * Self.rowHeight + 2)
    return frame.html(summary: summary) {
      for level in 1...Self.levels {
        let outline = outline { cell, _ in
          if case .level(let share, _) = cell { Self.level(share) == level } else { false }
        }
        if !outline.isEmpty {
          Tag.path(
            .class("c"), .init("fill-opacity", SVGFrame.short(Double(level) / Double(Self.levels))), .init("d", outline)
          )
        }
      }
      let frames = outline { cell, _ in if case .level(_, true) = cell { true } else { false } }
      if !frames.isEmpty { Tag.path(.class("x"), .init("d", frames)) }
      let crosses = crosses
      if !crosses.isEmpty { Tag.path(.class("x"), .init("d", crosses)) }
      for (index, row) in rows.enumerated() {
        frame.text(TerminalText.truncated(row.label, to: 18), y: index * Self.rowHeight + 13)
      }
      frame.text("\(first) to \(last)", y: rows.count * Self.rowHeight + 14, atEnd: true)
    }
  }

  private static func level(_ share: Double) -> Int {
    share.isFinite ? min(max(Int((share * Double(levels)).rounded(.up)), 0), levels) : levels
  }

  private var cellWidth: Double { (480 - Self.left) / Double(rows.map(\.cells.count).max() ?? 1) }

  /// The outlines of all cells that `isWanted`, as one path.
  private func outline(_ isWanted: (Cell, Int) -> Bool) -> String {
    let width = SVGFrame.short(max(cellWidth - 1, 0.5))
    return rows.enumerated().reduce(into: "") { path, row in
      for (place, cell) in row.element.cells.enumerated() where isWanted(cell, place) {
        let x = SVGFrame.short(Self.left + Double(place) * cellWidth)
        path += "M\(x) \(row.offset * Self.rowHeight + 1)h\(width)v\(Self.rowHeight - 3)h-\(width)z"
      }
    }
  }

  private var crosses: String {
    rows.enumerated().reduce(into: "") { path, row in
      for (place, cell) in row.element.cells.enumerated() where cell == .unknown {
        let x = SVGFrame.short(Self.left + (Double(place) + 0.5) * cellWidth - 2)
        path += "M\(x) \(row.offset * Self.rowHeight + 7)l4 4m0 -4l-4 4"
      }
    }
  }
}
