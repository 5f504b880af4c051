extension TextTable {
  /// Which columns are shown, and how wide.
  struct Layout {
    static let gap = "  "

    /// Indices of the columns shown, from left to right.
    private(set) var shown: [Int]
    /// Indices of the columns left out, from left to right.
    private(set) var dropped: [Int] = []
    /// The width of each column, by index.
    private(set) var widths: [Int]

    /// Fits columns into `width`: leaves columns out until the narrowest form of the others fits, then cuts the widest.
    init(columns: [Column], cells: [[StyledText]], width: Int) {
      widths = columns.indices.map { index in cells.reduce(0) { max($0, $1[index].width) } }
      shown = Array(columns.indices)
      var floors = zip(columns, widths).map { $0.mayShrink ? min($0.minimumWidth, $1) : $1 }
      while shown.count > 1, total(floors) > width, let index = leastImportant(of: columns) {
        shown.removeAll { $0 == index }
        dropped.append(index)
      }
      dropped.sort()
      if total(floors) > width { floors = floors.map { min($0, 1) } }
      cutWidest(to: width, floors: floors)
    }

    private func total(_ widths: [Int]) -> Int {
      shown.reduce(0) { $0 + widths[$1] } + Self.gap.count * (shown.count - 1)
    }

    /// The rightmost of the columns with the lowest priority, unless that is `.essential`.
    private func leastImportant(of columns: [Column]) -> Int? {
      let droppable = shown.filter { columns[$0].priority < .essential }
      return droppable.min { (columns[$0].priority, -$0) < (columns[$1].priority, -$1) }
    }

    /// Takes columns of the terminal from the widest shown column that is above its floor until all fits.
    private mutating func cutWidest(to width: Int, floors: [Int]) {
      var excess = total(widths) - width
      while excess > 0 {
        let cuttable = shown.filter { widths[$0] > floors[$0] }
        guard let widest = cuttable.max(by: { widths[$0] < widths[$1] }) else { return }
        let next = cuttable.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
        let cut = min(excess, max(1, widths[widest] - max(next, floors[widest])))
        widths[widest] -= cut
        excess -= cut
      }
    }
  }
}
