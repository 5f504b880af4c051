/// Two curves of shares drawn with letters: `r` for the reference, `c` for the current data, `*` where they meet.
package struct TextCurves: Sendable {
  private let reference: [Double]
  private let current: [Double]
  private let ends: (lower: String, upper: String)

  /// Takes shares at points of equal distance; nil unless both sides have as many, at least two, all from 0 to 1.
  package init?(reference: [Double], current: [Double], ends: (lower: String, upper: String)) {
    guard reference.count == current.count, reference.count > 1 else { return nil }
    guard (reference + current).allSatisfy({ (0...1).contains($0) }) else { return nil }
    (self.reference, self.current, self.ends) = (reference, current, ends)
  }

  /// The picture with a scale on its left and both ends of the axis below; it keeps the terminal's width.
  package func lines(for terminal: TerminalProfile, height: Int = 10) -> [StyledText] {
    let width = max(10, min(terminal.width, 80) - 8)
    let rows = max(3, height)
    var grid = [[Character]](repeating: [Character](repeating: " ", count: width), count: rows)
    for column in 0..<width {
      let point = column * (reference.count - 1) / (width - 1)
      let (was, now) = (Self.row(reference[point], rows), Self.row(current[point], rows))
      grid[was][column] = "r"
      grid[now][column] = was == now ? "*" : "c"
    }
    let lines = grid.enumerated().map { index, row in
      let scale = index == 0 ? "100%" : index == rows - 1 ? "0%" : ""
      return StyledText(String(repeating: " ", count: 6 - scale.count) + scale + " ", .muted) + StyledText(String(row))
    }
    let gap = max(1, width - TerminalText.width(of: ends.lower) - TerminalText.width(of: ends.upper))
    let axis = StyledText(
      String(repeating: " ", count: 7) + ends.lower + String(repeating: " ", count: gap) + ends.upper, .muted)
    let key = StyledText("r reference, c current, * both", .muted)
    return lines + [axis.truncated(to: terminal.width)] + key.wrapped(to: terminal.width)
  }

  private static func row(_ share: Double, _ rows: Int) -> Int {
    let step = (0..<rows).min { left, right in
      abs(share - Double(left) / Double(rows - 1)) < abs(share - Double(right) / Double(rows - 1))
    }
    return rows - 1 - (step ?? 0)
  }
}
