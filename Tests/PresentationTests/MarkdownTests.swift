import Presentation
import Testing

@Suite("Markdown") struct MarkdownTests {
  typealias Inline = MarkdownInline

  func inlines(_ text: String) -> [MarkdownInline] {
    guard case .paragraph(let content) = MarkdownDocument(parsing: text).blocks.first else { return [] }
    return content
  }

  @Test(
    arguments: [
      ("plain", [.text("plain")]),
      (
        "a **b** *c* _d_ `e`",
        [
          .text("a "), .strong([.text("b")]), .text(" "), .emphasis([.text("c")]), .text(" "), .emphasis([.text("d")]),
          .text(" "), .code("e"),
        ]
      ),
      ("***both***", [.emphasis([.strong([.text("both")])])]),
      ("snake_case_name 2 * 3 * 4", [.text("snake_case_name 2 * 3 * 4")]),
      ("**open", [.text("**open")]),
      ("a** b", [.text("a** b")]),
      ("`` a`b ``", [.code("a`b")]),
      ("`**x**`", [.code("**x**")]),
      ("`open", [.text("`open")]),
      ("\\*x\\* \\a", [.text("*x* \\a")]),
      ("[a *b*](c.md \"title\")", [.link([.text("a "), .emphasis([.text("b")])], destination: "c.md")]),
      ("[a](b(c)d)", [.link([.text("a")], destination: "b(c)d")]),
      ("[x] and [y", [.text("[x] and [y")]),
      ("![alt](i.png)", [.link([.text("alt")], destination: "i.png")]),
      ("<https://a.b>", [.link([.text("https://a.b")], destination: "https://a.b")]),
      (
        "see https://a.b/c.",
        [.text("see "), .link([.text("https://a.b/c")], destination: "https://a.b/c"), .text(".")]
      ),
      ("a <!-- hidden --> b", [.text("a  b")]),
      ("<b>x</b> & &amp; &lt;", [.text("<b>x</b> & & <")]),
      ("a  \nb\\\nc\nd", [.text("a"), .lineBreak, .text("b"), .lineBreak, .text("c d")]),
      ("**a [b](c)**", [.strong([.text("a "), .link([.text("b")], destination: "c")])]),
    ] as [(String, [MarkdownInline])])
  func `pieces of a line`(text: String, pieces: [MarkdownInline]) {
    #expect(inlines(text) == pieces)
  }

  @Test func `headings`() {
    let blocks = MarkdownDocument(parsing: "# A #\n###### B\n####### no\n\nTitle\n===\n\nSub\n---\n#no").blocks
    #expect(
      blocks == [
        .heading(level: 1, [.text("A")]), .heading(level: 6, [.text("B")]), .paragraph([.text("####### no")]),
        .heading(level: 1, [.text("Title")]), .heading(level: 2, [.text("Sub")]), .paragraph([.text("#no")]),
      ])
  }

  @Test func `lists nest, number and carry tasks`() {
    let text = "- a\n  more\n  - b\n- [x] c\n- [ ] d\n\n3. e\n4. f\n\n   g\n"
    #expect(
      MarkdownDocument(parsing: text).blocks == [
        .list(
          .init(
            start: nil, isTight: true,
            items: [
              .init(
                isDone: nil,
                blocks: [
                  .paragraph([.text("a more")]),
                  .list(
                    .init(start: nil, isTight: true, items: [.init(isDone: nil, blocks: [.paragraph([.text("b")])])])),
                ]),
              .init(isDone: true, blocks: [.paragraph([.text("c")])]),
              .init(isDone: false, blocks: [.paragraph([.text("d")])]),
            ])),
        .list(
          .init(
            start: 3, isTight: false,
            items: [
              .init(isDone: nil, blocks: [.paragraph([.text("e")])]),
              .init(isDone: nil, blocks: [.paragraph([.text("f")]), .paragraph([.text("g")])]),
            ])),
      ])
  }

  @Test func `code keeps its lines and its info string`() {
    let text = "```bash title=x\n$ mlo  **status**\n\n  <!-- kept -->\n```\n\n    four\n    more\n\ntext"
    #expect(
      MarkdownDocument(parsing: text).blocks == [
        .code(info: "bash title=x", text: "$ mlo  **status**\n\n  <!-- kept -->"), .code(info: "", text: "four\nmore"),
        .paragraph([.text("text")]),
      ])
    #expect(MarkdownDocument(parsing: "~~~\nopen").blocks == [.code(info: "", text: "open")])
  }

  @Test func `quotes, breaks and comments`() {
    let text = "> a\nlazy\n> - b\n\n***\n<!-- one\ntwo -->\nend"
    #expect(
      MarkdownDocument(parsing: text).blocks == [
        .quote([
          .paragraph([.text("a lazy")]),
          .list(.init(start: nil, isTight: true, items: [.init(isDone: nil, blocks: [.paragraph([.text("b")])])])),
        ]),
        .thematicBreak, .paragraph([.text("end")]),
      ])
  }

  @Test func `tables have as many cells a row as their header`() {
    let text = "| a | b |\n|---|--:|\n| `x\\|y` | 1 |\n| 2 |\n\nend"
    #expect(
      MarkdownDocument(parsing: text).blocks == [
        .table(
          .init(
            alignments: [.leading, .trailing], header: [[.text("a")], [.text("b")]],
            rows: [[[.code("x|y")], [.text("1")]], [[.text("2")], []]])),
        .paragraph([.text("end")]),
      ])
    #expect(MarkdownDocument(parsing: "a | b\nno table").blocks == [.paragraph([.text("a | b no table")])])
  }

  @Test(arguments: ["\r\n", "\r", "\n"])
  func `line ends of every kind are understood`(end: String) {
    #expect(MarkdownDocument(parsing: "# a\(end)\(end)b\(end)c").blocks.count == 2)
  }

  @Test(arguments: [">", "- ", "* a ", "[", "**a ", "`", "1. ", "<!--", "![", "> - ", "_a_", "&", "|-", "\\", "~~~\n"])
  func `hostile repetition neither overflows nor loses the end`(unit: String) {
    let document = MarkdownDocument(parsing: String(repeating: unit, count: 3000) + "\n\nend")
    #expect(!document.blocks.isEmpty)
    #expect(!MarkdownTerminalRenderer(terminal: TerminalProfile()).lines(document).isEmpty)
    #expect(!document.html().isEmpty)
  }

  @Test func `HTML carries no markup of the document`() {
    let text = "## <script>\n\n[x](javascript:alert(1)) [y](https://a.b/\"x) <img onerror=z>\n\n- [x] **done**\n"
    #expect(
      MarkdownDocument(parsing: text).html(headingOffset: 1).markup == """
        <h3>&lt;script&gt;</h3>
        <p>x (javascript:alert(1)) <a href="https://a.b/&quot;x">y</a> &lt;img onerror=z&gt;</p>
        <ul><li>[x] <strong>done</strong></li>
        </ul>

        """)
  }
}
