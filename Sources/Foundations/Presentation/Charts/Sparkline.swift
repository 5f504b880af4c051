/// Two distributions on the same bins and the same scale, each as one line of text.
///
/// Empty bins show the base line, so that a small bin is never taken for an empty one:
///
///     reference  ▁▂▄▇█▆▃▂▁▁
///     current    ▁▁▁▂▄▆█▇▄▂
package struct Sparkline: Equatable, Sendable {
  /// Heights of the reference's bins, each at least 0.
  package let reference: [Double]
  /// Heights of the current bins, as many and on the same edges.
  package let current: [Double]

  /// The heights of both; nil if they differ in number, are none, or one is negative, NaN or infinite.
  ///
  /// Heights are shares of each side's rows, or densities; counts would compare the sizes of the two samples.
  package init?(reference: [Double], current: [Double]) {
    let heights = reference + current
    guard reference.count == current.count, !reference.isEmpty else { return nil }
    guard heights.allSatisfy({ $0.isFinite && $0 >= 0 }) else { return nil }
    self.reference = reference
    self.current = current
  }

  /// The same shapes with neighbouring bins joined in pairs, if there are more than `limit` bins.
  package func halved(above limit: Int) -> Sparkline {
    guard reference.count > limit else { return self }
    func halved(_ heights: [Double]) -> [Double] {
      stride(from: 0, to: heights.count, by: 2).map { heights[$0] + ($0 + 1 < heights.count ? heights[$0 + 1] : 0) }
    }
    return Sparkline(reference: halved(reference), current: halved(current)) ?? self
  }

  /// The two lines, each one column a bin, of blocks or of ASCII signs from light to dark.
  package func lines(isASCII: Bool = false) -> (reference: String, current: String) {
    let glyphs: [Character] = isASCII ? [".", ":", "-", "=", "+", "*", "#", "%"] : Array("▁▂▃▄▅▆▇█")
    let highest = (reference + current).max() ?? 0
    func line(_ heights: [Double]) -> String {
      String(heights.map { glyphs[Self.level(of: $0, highest: highest, levels: glyphs.count)] })
    }
    return (line(reference), line(current))
  }

  /// 0 for an empty bin, else 1 to `levels` - 1 in proportion to the highest bin of either side.
  private static func level(of height: Double, highest: Double, levels: Int) -> Int {
    guard height > 0, highest > 0 else { return 0 }
    let top = Double(levels - 1)
    return Int(min(top, max(1, (height / highest * top).rounded())))
  }
}
