/// Shares of categories as pairs of bars: the reference's above the current one's, on one scale.
package struct SVGPairedBars: Sendable {
  /// One category with its share on either side.
  package struct Bar: Equatable, Sendable {
    /// The category's name, as it stands in the data.
    package let label: String
    /// The share of the reference's rows, 0 to 1.
    package let reference: Double
    /// The share of the current rows, 0 to 1.
    package let current: Double

    /// A category; a share that is negative or not finite is drawn as nothing.
    package init(label: String, reference: Double, current: Double) {
      self.label = label
      self.reference = reference
      self.current = current
    }
  }

  private let bars: [Bar]

  /// The bars from top to bottom; nil if there are none.
  ///
  /// The caller caps their number and says how many are left out.
  package init?(_ bars: [Bar]) {
    guard !bars.isEmpty else { return nil }
    self.bars = bars
  }

  /// The picture, with `summary` as its text for those who do not see it.
  package func html(summary: String) -> HTML {
    let frame = SVGFrame(width: 480, height: bars.count * Self.rowHeight + 2)
    return frame.html(summary: summary) {
      Tag.path(.class("r"), .init("d", outlines(of: \.reference, offset: 2)))
      Tag.path(.class("c"), .init("d", outlines(of: \.current, offset: 12)))
      for (row, bar) in bars.enumerated() {
        frame.text(TerminalText.truncated(bar.label, to: 18), y: row * Self.rowHeight + 15)
        frame.text(
          "\(NumberFormat.percent(bar.reference)) → \(NumberFormat.percent(bar.current))",
          y: row * Self.rowHeight + 15, atEnd: true)
      }
    }
  }

  private static let rowHeight = 24

  /// One side's bars as one path, right of the labels.
  private func outlines(of side: KeyPath<Bar, Double>, offset: Int) -> String {
    let longest = bars.reduce(0) { max($0, $1.reference, $1.current) }
    return bars.enumerated().reduce(into: "") { path, bar in
      let share = bar.element[keyPath: side]
      guard share.isFinite, share > 0, longest > 0 else { return }
      let x = SVGFrame.short(128 + share / longest * 250)
      path += "M128 \(bar.offset * Self.rowHeight + offset)H\(x)v9H128z"
    }
  }
}
