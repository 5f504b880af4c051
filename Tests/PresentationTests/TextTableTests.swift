import Presentation
import Testing

@Suite("Tables of text") struct TextTableTests {
  let table = TextTable(
    columns: [
      .init("column", priority: .essential, mayShrink: true),
      .init("verdict", priority: .essential),
      .init("effect", priority: .high),
      .init("p", alignment: .trailing, priority: .low),
      .init("was -> is", priority: .normal, mayShrink: true, minimumWidth: 12),
    ],
    rows: [
      ["Sex", StyledText("DRIFT", .bad), "psi 0.41 large", "<0.001", "male 50% -> 80%"],
      ["Passenger class of the ticket", "ok", "psi 0.01", "0.412", "mean 2.31 -> 2.29, missing 0% -> 0%"],
      ["漢字", "ok", "psi 0.00", "1"],
    ])

  func text(_ width: Int, ascii: Bool = false) -> [String] {
    table.lines(for: TerminalProfile(width: width, isASCII: ascii)).map(\.plain)
  }

  @Test(arguments: Array(20...200))
  func `every line keeps the width`(width: Int) {
    for isASCII in [false, true] {
      let lines = table.lines(for: TerminalProfile(width: width, isASCII: isASCII), indentation: 2)
      #expect(lines.allSatisfy { $0.width <= width })
      #expect(lines.count >= 4)
    }
  }

  @Test func `a wide terminal shows all`() {
    let lines = [
      "column                         verdict  effect               p  was -> is",
      "Sex                            DRIFT    psi 0.41 large  <0.001  male 50% -> 80%",
      "Passenger class of the ticket  ok       psi 0.01         0.412  mean 2.31 -> 2.29, missing 0% -> 0%",
      "漢字                           ok       psi 0.00             1",
    ]
    #expect(
      table.lines(for: TerminalProfile(width: 120)).rendered(for: TerminalProfile()) == lines.joined(separator: "\n")
        + "\n")
  }

  @Test func `cells are cut before columns are left out`() {
    let lines = text(80)
    #expect(lines[0].contains("was -> is"))
    #expect(lines[2].contains("…"))
    #expect(lines.count == 4)
    #expect(text(80, ascii: true)[2].contains("..."))
  }

  @Test func `columns left out are named, the least important first`() {
    let table = TextTable(
      columns: [.init("name", priority: .essential), .init("size", priority: .low), .init("age")],
      rows: [["a long name", "12 MB", "3 d ago"]])
    let narrow = table.lines(for: TerminalProfile(width: 22)).map(\.plain)
    #expect(narrow[1] == "a long name  3 d ago")
    #expect(narrow[2...].joined(separator: " ") == "(too narrow for the column size)")
    let narrower = table.lines(for: TerminalProfile(width: 20), indentation: 4).map(\.plain)
    #expect(narrower[1] == "    a long name")
    #expect(
      narrower.map { $0.drop { $0 == " " } }[2...].joined(separator: " ") == "(too narrow for the columns size, age)")
  }

  @Test func `tab-separated text is whole and one line a row`() {
    var hostile = table
    hostile.rows = [["a\tb\nc", "\u{1B}[2J", "x"]]
    #expect(hostile.tabSeparated() == "column\tverdict\teffect\tp\twas -> is\na\\tb\\nc\t\\u{1b}[2J\tx\t\t\n")
    #expect(table.tabSeparated().split(separator: "\n").count == 4)
  }

  @Test func `wrapping cells lose nothing`() {
    let table = TextTable(
      columns: [.init("stage", priority: .essential), .init("meaning", priority: .essential, mayShrink: true)],
      rows: [["ingest", "reads the data and checks its schema"]], overflow: .wrap, hasHeaderRule: true)
    let lines = table.lines(for: TerminalProfile(width: 28)).rendered(for: TerminalProfile())
    #expect(
      lines == """
        stage   meaning
        ──────  ────────────────────
        ingest  reads the data and
                checks its schema

        """)
  }

  @Test func `a table without rows is its header, one without columns nothing`() {
    #expect(TextTable(columns: [.init("a")]).lines(for: TerminalProfile()).map(\.plain) == ["a"])
    #expect(TextTable(columns: []).lines(for: TerminalProfile()).isEmpty)
  }
}
