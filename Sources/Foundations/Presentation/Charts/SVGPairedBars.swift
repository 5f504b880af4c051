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
    let rowHeight = 24
    let longest = bars.reduce(0) { max($0, $1.reference, $1.current) }
    return SVGFrame(width: 480, height: bars.count * rowHeight + 2).html(summary: summary) {
      for (row, bar) in bars.enumerated() {
        SVGFrame.text(TerminalText.truncated(bar.label, to: 18), x: 0, y: row * rowHeight + 15)
        SVGFrame.bar("r", length: length(bar.reference, of: longest), y: row * rowHeight + 2)
        SVGFrame.bar("c", length: length(bar.current, of: longest), y: row * rowHeight + 12)
        SVGFrame.text(
          "\(NumberFormat.percent(bar.reference)) → \(NumberFormat.percent(bar.current))", x: 480,
          y: row * rowHeight + 15, anchor: "end")
      }
    }
  }

  private func length(_ share: Double, of longest: Double) -> Double {
    share.isFinite && share > 0 && longest > 0 ? share / longest * 250 : 0
  }
}

extension SVGFrame {
  /// A horizontal bar right of the labels.
  static func bar(_ name: String, length: Double, y: Int) -> HTML {
    let size: [HTMLAttribute] = [.init("width", short(length)), .init("height", "9")]
    return HTML(nodes: [
      .element(.rect, [.class(name), .init("x", "128"), .init("y", String(y))] + size, .empty)
    ])
  }
}
