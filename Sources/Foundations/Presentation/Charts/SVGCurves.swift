/// Two curves of shares over one axis, such as cumulative shares: the reference thick and grey, the current one thin.
package struct SVGCurves: Sendable {
  private let reference: [Double]
  private let current: [Double]
  private let ends: (lower: String, upper: String)

  /// Takes shares at points of equal distance; nil unless both sides have as many, at least two, all from 0 to 1.
  package init?(reference: [Double], current: [Double], ends: (lower: String, upper: String)) {
    guard reference.count == current.count, reference.count > 1 else { return nil }
    guard (reference + current).allSatisfy({ (0...1).contains($0) }) else { return nil }
    (self.reference, self.current, self.ends) = (reference, current, ends)
  }

  /// The picture, with `summary` as its text for those who do not see it.
  package func html(summary: String) -> HTML {
    let frame = SVGFrame(width: 480, height: 156)
    return frame.html(summary: summary) {
      Tag.path(.class("x"), .init("d", "M0 140H480M0 70H480M0 4H480"))
      Tag.path(.class("q"), .init("d", line(reference)))
      Tag.path(.class("o"), .init("d", line(current)))
      frame.text(ends.lower, y: 153)
      frame.text(ends.upper, y: 153, atEnd: true)
    }
  }

  /// A step for each point, so that a jump of the data is a jump of the line.
  private func line(_ shares: [Double]) -> String {
    let width = 480 / Double(shares.count - 1)
    return shares.enumerated().reduce(into: "") { path, point in
      let y = SVGFrame.short(140 - point.element * 136)
      path += point.offset == 0 ? "M0 \(y)" : "H\(SVGFrame.short(Double(point.offset) * width))V\(y)"
    }
  }
}
