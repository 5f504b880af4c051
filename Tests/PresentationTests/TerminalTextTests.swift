import Presentation
import Testing

@Suite("Text on a terminal") struct TerminalTextTests {
  @Test(arguments: [
    ("plain", "plain"),
    ("\u{1B}]0;x\u{7}", "\\u{1b}]0;x\\u{7}"),
    ("\u{1B}[2J", "\\u{1b}[2J"),
    ("a\u{202E}b", "a\\u{202e}b"),
    ("\u{2066}a\u{2069}\u{200E}\u{200F}", "\\u{2066}a\\u{2069}\\u{200e}\\u{200f}"),
    ("line\nnext\r\tx", "line\\nnext\\r\\tx"),
    ("\r\n", "\\r\\n"),
    ("\u{9B}31m\u{7F}\u{85}", "\\u{9b}31m\\u{7f}\\u{85}"),
    ("\u{2028}\u{2029}\u{FEFF}", "\\u{2028}\\u{2029}\\u{feff}"),
    ("back\\slash Ünïcode 漢字 👩‍👩‍👧", "back\\slash Ünïcode 漢字 👩‍👩‍👧"),
  ])
  func `control characters are shown, all else stays`(raw: String, shown: String) {
    #expect(TerminalText.escapingControls(raw) == shown)
  }

  @Test func `no control character of any kind passes`() {
    let hostile =
      (0x00...0x9F).compactMap { Unicode.Scalar($0 as UInt32) }
      + [0x202A, 0x202E, 0x2066, 0x200F, 0x061C]
      .compactMap { Unicode.Scalar($0 as UInt32) }
    let shown = TerminalText.escapingControls(String(String.UnicodeScalarView(hostile)))
    #expect(shown.unicodeScalars.allSatisfy { 0x20 <= $0.value && $0.value < 0x7F })
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("ｆｕｌｌ", 8), ("한국", 4), ("👍", 2), ("👍🏽", 2),
    ("👩‍👩‍👧", 2), ("🇩🇪", 2), ("❤️", 2), ("✓", 1), ("a\u{200B}b", 2), ("\u{1B}", 6), ("▁▂▃", 3), ("¡°", 2),
  ])
  func `width is counted in columns`(text: String, width: Int) {
    #expect(TerminalText.width(of: text) == width)
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("漢字漢字", 5, "漢字…"), ("漢字漢字", 4, "漢…"), ("abc", 1, "…"),
    ("abc", 0, ""), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("a\nbcdef", 5, "a\\nb…"),
  ])
  func `cut text fits and says that it was cut`(text: String, width: Int, expected: String) {
    let cut = TerminalText.truncated(text, to: width)
    #expect(cut == expected)
    #expect(TerminalText.width(of: cut) <= width)
  }

  @Test func `one huge grapheme is measured in one pass`() {
    let grapheme = "e" + String(repeating: "\u{301}", count: 500_000)
    #expect(TerminalText.width(of: grapheme) == 1)
    #expect(TerminalText.truncated(grapheme + "bcd", to: 2).hasSuffix("…"))
  }

  @Test func `typographic signs become ASCII, letters stay`() {
    #expect(TerminalText.foldingTypography("data → “train” – ≤ 5 … naïve") == "data -> \"train\" - <= 5 ... naïve")
  }
}

@Suite("Styled text") struct StyledTextTests {
  let plain = TerminalProfile(width: 80)
  let colored = TerminalProfile(width: 80, usesColor: true, usesHyperlinks: true)

  @Test func `styles are shown only where the terminal takes them`() {
    let text = StyledText("DRIFT", [.bad, .strong]) + " in Age"
    #expect(text.rendered(for: plain) == "DRIFT in Age")
    #expect(text.rendered(for: colored) == "\u{1B}[1;31mDRIFT\u{1B}[0m in Age")
    #expect(text.width == 12)
  }

  @Test func `a value from data cannot add an escape sequence`() {
    let text = StyledText("\u{1B}[2J\u{1B}]0;x\u{7}", .code)
    #expect(text.rendered(for: plain) == "\\u{1b}[2J\\u{1b}]0;x\\u{7}")
    #expect(text.rendered(for: colored) == "\u{1B}[36m\\u{1b}[2J\\u{1b}]0;x\\u{7}\u{1B}[0m")
  }

  @Test func `a link is a hyperlink where the terminal has them`() throws {
    let target = try #require(LinkTarget("https://a.example/ü") as LinkTarget?)
    let text = StyledText("page", .link, target: target)
    #expect(
      text.rendered(for: colored)
        == "\u{1B}]8;;https://a.example/%C3%BC\u{1B}\\\u{1B}[4mpage\u{1B}[0m\u{1B}]8;;\u{1B}\\")
    #expect(text.rendered(for: plain) == "page")
  }

  @Test func `cutting keeps the styles of what remains`() {
    let text = StyledText("abc", .good) + StyledText("defgh", .bad)
    #expect(text.truncated(to: 5).rendered(for: colored) == "\u{1B}[32mabc\u{1B}[0m\u{1B}[31md…\u{1B}[0m")
  }

  @Test func `padding goes to the side away from the alignment`() {
    #expect(StyledText("漢").padded(to: 4).plain == "漢  ")
    #expect(StyledText("12").padded(to: 4, alignment: .trailing).plain == "  12")
  }

  @Test(arguments: [
    ("the quick brown fox", 9, ["the quick", "brown fox"]),
    ("  spaced   out  ", 20, ["spaced out"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("漢字漢字漢字", 5, ["漢字", "漢字", "漢字"]),
    ("", 5, [""]),
    ("a bb ccc", 1, ["a", "b", "b", "c", "c", "c"]),
  ])
  func `text is broken at spaces`(text: String, width: Int, expected: [String]) {
    let lines = StyledText(text).wrapped(to: width)
    #expect(lines.map(\.plain) == expected)
    #expect(lines.allSatisfy { $0.width <= width })
  }

  @Test func `words that change style in the middle stay together`() {
    let text = StyledText("see ") + StyledText("mlo", .code) + StyledText(", then go")
    #expect(text.wrapped(to: 8).map(\.plain) == ["see mlo,", "then go"])
  }

  @Test func `rendered lines have no spaces at their end`() {
    #expect([StyledText("a  "), StyledText("b", .good) + StyledText("  ")].rendered(for: plain) == "a\nb\n")
  }
}

@Suite("Choosing colour") struct ColorChoiceTests {
  typealias Case = (flag: ColorChoice?, variables: [String: String], isTerminal: Bool, answer: Bool)

  @Test(
    arguments: [
      (nil, ["TERM": "xterm"], true, true),
      (nil, ["TERM": "xterm"], false, false),
      (nil, ["TERM": "dumb"], true, false),
      (nil, [:], true, false),
      (nil, ["TERM": "xterm", "NO_COLOR": "1"], true, false),
      (nil, ["TERM": "xterm", "NO_COLOR": ""], true, true),
      (nil, ["CLICOLOR_FORCE": "1"], false, true),
      (nil, ["FORCE_COLOR": "1"], false, true),
      (nil, ["CLICOLOR_FORCE": "0"], false, false),
      (nil, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], true, false),
      (nil, ["MLO_COLOR": "always", "NO_COLOR": "1"], false, true),
      (nil, ["MLO_COLOR": "never", "TERM": "xterm", "FORCE_COLOR": "1"], true, false),
      (nil, ["MLO_COLOR": "purple", "TERM": "xterm"], true, true),
      (.always, ["MLO_COLOR": "never", "NO_COLOR": "1", "TERM": "dumb"], false, true),
      (.never, ["MLO_COLOR": "always", "FORCE_COLOR": "1", "TERM": "xterm"], true, false),
      (.auto, ["NO_COLOR": "1", "TERM": "xterm"], true, true),
      (.auto, ["FORCE_COLOR": "1"], false, false),
    ] as [Case])
  func `the first that has something to say wins`(sample: Case) {
    let answer = ColorChoice.resolved(flag: sample.flag, variables: sample.variables, isTerminal: sample.isTerminal)
    #expect(answer == sample.answer)
  }
}

@Suite("Link targets") struct LinkTargetTests {
  @Test(arguments: [
    "https://a.example", "HTTP://a.example/b?c=d#e", "mailto:a@b.example", "#part", "guide.md", "../a/b:c", "?q=a:b",
  ])
  func `addresses of pages and mail are accepted`(address: String) {
    #expect(LinkTarget(address)?.address == address)
  }

  @Test(arguments: [
    "", "javascript:alert(1)", "JavaScript:alert(1)", "java\nscript:alert(1)", " javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x", "file:///etc/passwd", "https://a b", "\u{1}javascript:x", "https://a\u{1B}\\",
  ])
  func `others are refused`(address: String) {
    #expect(LinkTarget(address) == nil)
  }
}
