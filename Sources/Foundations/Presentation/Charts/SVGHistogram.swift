/// Two distributions of numbers in one picture: the reference filled, the current one as a line, on shared bins.
///
/// Bins of unequal width are drawn with their density as height, so that the area is the share of rows.
package struct SVGHistogram: Sendable {
  private let edges: [Double]
  private let reference: [Double]
  private let current: [Double]
  private var hasCurrent = true
  private let ends: (lower: String, upper: String)

  /// Takes shares of rows for each bin; nil if the counts do not match or a number is out of range.
  ///
  /// - Parameters:
  ///   - edges: k + 1 finite, strictly increasing edges of k ≥ 1 bins, in the column's unit.
  ///   - reference: k shares of the reference's rows, each finite and at least 0.
  ///   - current: k shares of the current rows.
  ///   - ends: What stands at the two ends of the axis; the outer edges if nil.
  package init?(
    edges: [Double], reference: [Double], current: [Double], ends: (lower: String, upper: String)? = nil
  ) {
    let isIncreasing = zip(edges, edges.dropFirst()).allSatisfy { ($1 - $0).isFinite && $0 < $1 }
    guard edges.count > 1, edges.allSatisfy(\.isFinite), isIncreasing else { return nil }
    guard reference.count == edges.count - 1, current.count == reference.count else { return nil }
    guard (reference + current).allSatisfy({ $0.isFinite && $0 >= 0 }) else { return nil }
    self.edges = edges
    self.reference = reference
    self.current = current
    self.ends =
      ends ?? (NumberFormat.significant(edges[0]), NumberFormat.significant(edges[edges.count - 1]))
  }

  /// One distribution alone; nil as with two.
  package init?(edges: [Double], shares: [Double], ends: (lower: String, upper: String)? = nil) {
    self.init(edges: edges, reference: shares, current: shares, ends: ends)
    hasCurrent = false
  }

  /// The picture, with `summary` as its text for those who do not see it.
  package func html(summary: String) -> HTML {
    let frame = SVGFrame(width: 480, height: 136)
    let top = heights(reference).max().map { max($0, heights(current).max() ?? 0) } ?? 0
    return frame.html(summary: summary) {
      Tag.path(.class("r"), .init("d", outline(heights(reference), top: top) + "z"))
      if hasCurrent { Tag.path(.class("o"), .init("d", outline(heights(current), top: top))) }
      Tag.path(.class("x"), .init("d", "M0 \(Self.base)H480"))
      frame.text(ends.lower, y: 133)
      frame.text(ends.upper, y: 133, atEnd: true)
    }
  }

  private static let base = 120

  private func heights(_ shares: [Double]) -> [Double] {
    let span = edges[edges.count - 1] - edges[0]
    return shares.indices.map { shares[$0] / ((edges[$0 + 1] - edges[$0]) / span) }
  }

  /// The step line along the tops of the bins, from the base line and back to it.
  private func outline(_ heights: [Double], top: Double) -> String {
    let span = edges[edges.count - 1] - edges[0]
    var path = "M0 \(Self.base)"
    for (index, height) in heights.enumerated() {
      let y = Double(Self.base) - (top > 0 ? height / top * 116 : 0)
      path += "V\(SVGFrame.short(y))H\(SVGFrame.short((edges[index + 1] - edges[0]) / span * 480))"
    }
    return path + "V\(Self.base)"
  }
}

/// The drawing area of a chart and what all charts share.
struct SVGFrame {
  let width: Int
  let height: Int

  /// A drawing in an element that carries its meaning as text; the drawing itself is hidden from assistive technology.
  func html(summary: String, @HTMLBuilder content: () -> HTML) -> HTML {
    Tag.div(.role("img"), .label(summary)) {
      Tag.svg(.init("viewBox", "0 0 \(width) \(height)"), .hiddenFromReaders) { content() }
    }
  }

  /// A label whose base line is at y, at the left edge or ending at the right one.
  func text(_ text: String, y: Int, atEnd: Bool = false) -> HTML {
    let end: [HTMLAttribute] = atEnd ? [.class("e"), .init("x", String(width))] : []
    return HTML(nodes: [.element(.text, end + [.init("y", String(y))], HTML(text))])
  }

  /// A coordinate with at most one digit after the point.
  static func short(_ coordinate: Double) -> String {
    var digits = DecimalDigits(coordinate.isFinite ? coordinate : 0)
    digits.round(decimals: 1)
    return digits.text()
  }
}
