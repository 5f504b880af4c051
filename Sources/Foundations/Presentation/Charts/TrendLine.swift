/// One measure over time as one line of text, with a sign of its own where there is no value.
///
///     ▁▁▂▁·▂▅█▇
package struct TrendLine: Equatable, Sendable {
  /// The heights from left to right; nil where there is no value.
  package let heights: [Double?]

  /// The heights; one that is NaN or infinite counts as no value, a negative one as 0.
  package init(_ heights: [Double?]) {
    self.heights = heights.map { height in height.flatMap { $0.isFinite ? max(0, $0) : nil } }
  }

  /// The same line with neighbours joined, the highest of them standing for all, so that it has at most `width` points.
  package func narrowed(to width: Int) -> TrendLine {
    guard heights.count > max(1, width) else { return self }
    let (count, points) = (heights.count, max(1, width))
    return TrendLine(
      (0..<points).map { heights[($0 * count / points)..<(($0 + 1) * count / points)].compactMap(\.self).max() })
  }

  /// The line as blocks, or as ASCII signs from light to dark; the highest value, or `scale` if it is higher, fills the line.
  package func text(scale: Double = 0, isASCII: Bool = false) -> String {
    let glyphs: [Character] = isASCII ? [".", ":", "-", "=", "+", "*", "#", "%"] : Array("▁▂▃▄▅▆▇█")
    let top = max(scale, heights.compactMap(\.self).max() ?? 0)
    return String(
      heights.map { height -> Character in
        guard let height else { return isASCII ? " " : "·" }
        guard height > 0, top > 0 else { return glyphs[0] }
        let level = (height / top * Double(glyphs.count - 1)).rounded()
        return glyphs[Int(exactly: min(Double(glyphs.count - 1), level)) ?? 0]
      })
  }
}
