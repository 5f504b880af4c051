import ObjectStorage
import Presentation
import Testing

@Suite("HTML") struct HTMLTests {
  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\"onmouseover=\"x", "&quot;onmouseover=&quot;x"),
    ("' onload='x", "&#39; onload=&#39;x"),
    ("{{7*7}}", "{{7*7}}"),
    ("a & b", "a &amp; b"),
    ("&lt;", "&amp;lt;"),
    ("\u{1B}]0;x\u{7}", "\\u{1b}]0;x\\u{7}"),
    ("a\u{202E}b", "a\\u{202e}b"),
    ("</style><img src=x>", "&lt;/style&gt;&lt;img src=x&gt;"),
    ("two\nlines", "two\nlines"),
    ("\u{0}", "\\u{0}"),
  ])
  func `text and attribute values are literal`(hostile: String, escaped: String) {
    #expect(Tag.p(hostile).markup == "<p>\(escaped)</p>\n")
    #expect(Tag.span(.label(hostile)).markup == "<span aria-label=\"\(escaped)\"></span>")
  }

  @Test func `names of elements in the document are made harmless`() {
    #expect(Tag.span(.id("a b\"<")).markup == "<span id=\"a-b--\"></span>")
    #expect(Tag.a(.href(id: "é x"), text: "y").markup == "<a href=\"#--x\">y</a>")
  }

  @Test func `content is built with conditions and loops`() {
    let isLong = true
    let html = Tag.ul(.class("plain")) {
      for name in ["a", "b"] { Tag.li(name) }
      if isLong {
        Tag.li {
          "c"; Tag.br(); Tag.em("d")
        }
      } else {
        "never"
      }
    }
    #expect(html.markup == "<ul class=\"plain\"><li>a</li>\n<li>b</li>\n<li>c<br><em>d</em></li>\n</ul>\n")
  }

  @Test func `space inside preformatted text is kept as it is`() {
    #expect(Tag.pre { Tag.code("a\n  b") }.markup == "<pre><code>a\n  b</code></pre>\n")
  }
}

@Suite("HTML pages") struct HTMLPageTests {
  let document = HTMLPage(
    title: "Drift <of> titanic", main: Tag.h1("DRIFT"), footer: Tag.p("made by mlo")
  ).document

  @Test func `a page says what a browser and a reader need`() {
    #expect(document.hasPrefix("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"))
    #expect(document.contains("<title>Drift &lt;of&gt; titanic</title>"))
    #expect(document.contains("<meta name=\"viewport\""))
    #expect(document.contains("<main><h1>DRIFT</h1>"))
    #expect(document.contains("<footer><p>made by mlo</p>"))
  }

  @Test func `a page loads and runs nothing`() {
    for word in ["<script", "http:", "https:", "url(", "@import", " style=", " src=", "javascript:"] {
      #expect(!document.contains(word))
    }
    #expect(document.contains("default-src &#39;none&#39;; style-src &#39;sha256-"))
  }

  @Test func `the policy names the hash of the stylesheet`() throws {
    let style = try #require(document.split(separator: "<style>").last?.split(separator: "</style>").first)
    let policy = try #require(document.split(separator: "sha256-").dropFirst().first?.split(separator: "&#39;").first)
    #expect(String(policy) == base64(ofHex: Digest(of: Array(style.utf8)).hex))
  }

  /// Base64 of bytes given as hexadecimal digits.
  private func base64(ofHex hex: String) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var bits = hex.flatMap { digit in (0..<4).map { ((digit.hexDigitValue ?? 0) >> (3 - $0)) & 1 } }
    let padding = String(repeating: "=", count: (3 - bits.count / 8 % 3) % 3)
    while !bits.count.isMultiple(of: 6) { bits.append(0) }
    return String(stride(from: 0, to: bits.count, by: 6).map { alphabet[bits[$0..<$0 + 6].reduce(0) { $0 * 2 + $1 }] })
      + padding
  }
}

@Suite("Charts") struct ChartTests {
  @Test func `a histogram is two short paths with a text for readers`() throws {
    let shares = (0..<20).map { Double($0) / 190 }
    let chart = try #require(
      SVGHistogram(edges: (0...20).map(Double.init), reference: shares, current: shares.reversed()))
    let markup = chart.html(summary: "Age: mean 30 -> \"36\"").markup
    #expect(markup.hasPrefix("<div role=\"img\" aria-label=\"Age: mean 30 -&gt; &quot;36&quot;\"><svg viewBox="))
    #expect(markup.contains("aria-hidden=\"true\""))
    #expect(markup.contains("<path class=\"r\" d=\"M0 120V120H24V"))
    #expect(!markup.contains("style="))
    #expect(markup.utf8.count < 1000)
  }

  @Test func `unequal bins are drawn as densities`() throws {
    let chart = try #require(SVGHistogram(edges: [0, 1, 4], reference: [0.25, 0.75], current: [0.5, 0.5]))
    #expect(chart.html(summary: "x").markup.contains("class=\"r\" d=\"M0 120V62H120V62H480V120z\""))
  }

  @Test(
    arguments: [
      ([], [], []), ([0], [], []), ([0, 1], [1, 2], [1]), ([1, 0], [1], [1]), ([0, 0], [1], [1]),
      ([0, .nan], [1], [1]),
      ([0, .infinity], [1], [1]), ([0, 1], [-1], [1]), ([0, 1], [1], [.nan]),
      ([-Double.greatestFiniteMagnitude, .greatestFiniteMagnitude], [1], [1]),
    ] as [([Double], [Double], [Double])])
  func `what cannot be drawn is no histogram`(edges: [Double], reference: [Double], current: [Double]) {
    #expect(SVGHistogram(edges: edges, reference: reference, current: current) == nil)
  }

  @Test func `bars carry hostile names as text`() throws {
    let bars = try #require(
      SVGPairedBars([
        .init(label: "<script>", reference: 0.5, current: 0.8), .init(label: "b", reference: .nan, current: 0),
      ]))
    let markup = bars.html(summary: "s").markup
    #expect(markup.contains("<path class=\"r\" d=\"M128 2H284.3v9H128z\">"))
    #expect(markup.contains("&lt;script&gt;</text>"))
    #expect(markup.contains("50% → 80%"))
    #expect(!markup.contains("NaN"))
    #expect(SVGPairedBars([]) == nil)
  }

  @Test func `a heatmap tells what is unknown from what is calm`() throws {
    let heatmap = try #require(
      SVGHeatmap(
        [.init(label: "a<b", cells: [.level(0, isFramed: false), .unknown, .level(2, isFramed: true), .empty])],
        first: "one", last: "four"))
    let markup = heatmap.html(summary: "what it shows").markup
    // One dark cell, one frame around it and one cross; the calm and the empty cell are not drawn.
    #expect(markup.split(separator: "<path").count == 4)
    #expect(markup.contains("fill-opacity=\"1\"") && markup.contains("one to four") && markup.contains("a&lt;b"))
    #expect(SVGHeatmap([], first: "", last: "") == nil)
  }
}
