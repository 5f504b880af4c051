import Presentation
import Serialization
import Testing

@Suite("Formats for other tools") struct ExchangeTests {
  @Test(arguments: [
    ("a<b>&\"c\"", "a&lt;b&gt;&amp;&quot;c&quot;"), ("tab\tline\nreturn\r", "tab&#9;line&#10;return&#13;"),
    ("\u{0}\u{1B}[0m\u{FFFE}", "\\u{0}\\u{1b}[0m\\u{fffe}"), ("ü数\u{1F600}\u{85}", "ü数\u{1F600}\u{85}"),
    ("\r\n", "&#13;&#10;"),
  ])
  func `attributes of XML hold any text`(text: String, written: String) {
    #expect(XMLText.attribute(text) == written)
  }

  @Test func `a text in XML keeps its lines`() {
    #expect(XMLText.content("a\tb\nc\r]]>") == "a\tb\nc&#13;]]&gt;")
    #expect(XMLElement("a", [("b", nil), ("c", "")], text: "x").document.hasSuffix("?>\n<a c=\"\">x</a>\n"))
  }

  @Test func `test results are counted by what came of them`() {
    let report = JUnitReport(
      name: "s", time: "2026-01-02T03:04:05.678Z",
      cases: [
        .init(name: "a", group: "g", outcome: .passed),
        .init(name: "b", group: "g", outcome: .failed(kind: "k", message: "m\nn", details: "d")),
        .init(name: "c", group: "g", outcome: .broken(kind: "k", message: "m", details: "")),
        .init(name: "d", group: "g", outcome: .skipped(message: "why")),
      ])
    let text = report.document
    #expect(text.contains("timestamp=\"2026-01-02T03:04:05\" tests=\"4\" failures=\"1\" errors=\"1\" skipped=\"1\""))
    #expect(text.contains("<failure type=\"k\" message=\"m&#10;n\">d</failure>"))
    #expect(text.contains("<error type=\"k\" message=\"m\"/>") && text.contains("<skipped message=\"why\"/>"))
  }

  @Test(arguments: [
    (
      WorkflowCommand(.error, file: "a,b:c", line: 3, title: "50%", message: "x:y,z\r\n%"),
      "::error file=a%2Cb%3Ac,line=3,title=50%25::x:y,z%0D%0A%25"
    ),
    (WorkflowCommand(.notice, title: "t\n", message: "\u{1B}[2J"), "::notice title=t%0A::\\u{1b}[2J"),
  ])
  func `an annotation is one line`(command: WorkflowCommand, text: String) { #expect(command.text == text) }

  @Test func `metrics escape labels and leave out what has no sample`() {
    let exposition = PrometheusExposition(
      gauges: [
        .init(
          "m_ratio", help: "one\ntwo \\ \"x\"",
          samples: [.init([.init("l", "a\"b\\c\nd")], 0.5), .init([.init("job", "own")], 3), .init([], .nan)]),
        .init("empty", help: "none", samples: []),
      ], commonLabels: [.init("job", "daily")])
    #expect(
      exposition.text == """
        # HELP m_ratio one\\ntwo \\\\ "x"
        # TYPE m_ratio gauge
        m_ratio{l="a\\"b\\\\c\\nd",job="daily"} 0.5
        m_ratio{job="own"} 3
        m_ratio{job="daily"} NaN

        """)
  }

  @Test(arguments: ["", "1a", "__x", "a-b", "ä", "a b"]) func `a label's name follows the rule`(name: String) {
    #expect(PrometheusExposition.Label(name: name, value: "x") == nil)
    #expect(PrometheusExposition.Label(name: "job_2", value: "x") != nil)
  }

  @Test(arguments: [
    ("a|b", "a\\|b", "a\\|b"), ("x`y", "x\\`y", "``x`y``"), ("<b>*_[", "\\<b\\>\\*\\_\\[", "`<b>*_[`"),
    ("two\nlines", "two lines", "`two lines`"), ("\u{202E}", "\\\\u{202e}", "`\\u{202e}`"),
  ])
  func `texts cannot become markup`(text: String, plain: String, code: String) {
    #expect(MarkdownWriting.text(text) == plain)
    #expect(MarkdownWriting.cellCode(text) == code)
  }

  @Test func `a result of a log names its rule, place and figures`() {
    let log = SARIFLog(
      version: "1", category: "c",
      rules: [.init(id: "a", summary: "A", level: .note), .init(id: "b", summary: "B", level: .error)],
      results: [.init(rule: "b", level: .error, message: "m", path: "/d/x y.csv", member: "Age", properties: ["v": 1])],
      properties: [:])
    let result = log.json["runs"]?.arrayValue?[0]["results"]?.arrayValue?[0]
    #expect(result?["ruleIndex"]?.integerValue == 1)
    let place = result?["locations"]?.arrayValue?[0]
    #expect(place?["physicalLocation"]?["artifactLocation"]?["uri"]?.stringValue == "file:///d/x%20y.csv")
    #expect(place?["logicalLocations"]?.arrayValue?[0]["name"]?.stringValue == "Age")
    #expect(result?["partialFingerprints"]?["member/v1"]?.stringValue == "b:/d/x y.csv:Age")
  }
}
