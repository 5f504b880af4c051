import Presentation
import Testing

@Suite("Curves of shares") struct CurveTests {
  @Test func `both sides are drawn on one scale, and meet where they are equal`() throws {
    let curves = try #require(
      TextCurves(reference: [0, 0.5, 1], current: [0, 1, 1], ends: (lower: "0", upper: "9")))
    let lines = curves.lines(for: TerminalProfile(width: 20), height: 3).map(\.plain)
    #expect(lines[0].hasPrefix("  100% ") && lines[2].hasPrefix("    0% *"))
    #expect(lines[0].hasSuffix("*") && lines[1].contains("r") && !lines[1].contains("c"))
  }

  @Test(arguments: [([0.0], [0.0]), ([0, 1], [0]), ([0, 1.1], [0, 1]), ([0, .nan], [0, 1])])
  func `what is no pair of curves is not drawn`(reference: [Double], current: [Double]) {
    #expect(TextCurves(reference: reference, current: current, ends: ("a", "b")) == nil)
    #expect(SVGCurves(reference: reference, current: current, ends: ("a", "b")) == nil)
  }

  @Test func `a picture has a text for those who do not see it`() throws {
    let chart = try #require(SVGCurves(reference: [0, 1], current: [0.5, 1], ends: ("<a>", "b")))
    let markup = chart.html(summary: "s \"t\"").markup
    #expect(markup.contains("aria-label=\"s &quot;t&quot;\"") && markup.contains("&lt;a&gt;"))
    #expect(markup.contains("d=\"M0 140H480V4\"") && markup.contains("d=\"M0 72H480V4\""))
  }
}
