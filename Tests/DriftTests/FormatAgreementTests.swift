import Presentation
import Serialization
import Tabular
import Testing

@testable import Drift

@Suite("All forms of a report") struct FormatAgreementTests {
  static let hostile = [
    "plain", "a|b", "<b>&\"\"'x'</b>", "x,y:z%", "back\\slash|\\", "new\nline", "tab\tin", "`tick``s`",
    "ctl\u{1}\u{1B}[2J",
    "ünïcode 数", "bidi\u{202E}x", "*star* _under_", "{job=\"\"x\"\"}", "$HOME ~~x~~", " spaced", "]]>",
  ]

  static let imprint: DriftReportImprint = {
    var imprint = DriftReportImprint(command: "mlo drift check a b", version: "9", time: "2026-01-02T03:04:05Z")
    (imprint.referencePath, imprint.currentPath) = ("a.csv", "b, c.csv")
    return imprint
  }()

  /// Columns of every verdict under every hostile name.
  static func report() throws -> DriftReport {
    func table(_ isCurrent: Bool) throws -> Table {
      let names = hostile.flatMap { name in ["D", "S", "U", "L"].map { "\"\($0)\(name)\"" } }
      let lines = (0..<80).map { row in
        hostile.indices.flatMap { index -> [String] in
          let drifted = isCurrent ? "\(row % 7 + 3 + index)" : "\(row % 7)"
          return [drifted, "\(row % 5)", row < 9 ? "\(row % 2)" : "", "id-\(row)-\(isCurrent)-\(index)"]
        }.joined(separator: ",")
      }
      return try DriftBench.table([names.joined(separator: ",")] + lines, name: isCurrent ? "b, c.csv" : "a.csv")
    }
    return DriftBench.report(try table(false), try table(true))
  }

  @Test func `the report under test has every verdict`() throws {
    let counts = try Self.report().counts
    #expect(counts.drifted == 16 && counts.stable == 16 && counts.undecided == 16 && counts.leftOut == 16)
  }

  @Test func `JSON has every column, figure and finding`() throws {
    let report = try Self.report()
    let json = try JSONValue(parsing: Array(report.text(as: .json, imprint: Self.imprint).utf8))
    let columns = try #require(json["columns"]?.arrayValue)
    #expect(json["verdict"]?.stringValue == report.verdict.rawValue)
    #expect(columns.map { $0["name"]?.stringValue } == report.columns.map(\.name))
    #expect(columns.map { $0["verdict"]?.stringValue } == report.columns.map(\.verdict.rawValue))
    #expect(columns.map { $0["effect"]?["value"]?.numberValue } == report.columns.map { $0.effect?.value })
    #expect(columns.map { $0["effect"]?["threshold"]?.numberValue } == report.columns.map { $0.effect?.threshold })
    #expect(json["findings"]?.arrayValue?.map { $0["fact"]?.stringValue } == report.findings.map(\.fact))
  }

  @Test func `JUnit has a case for each, and cannot tell is an error`() throws {
    let report = try Self.report()
    let text = report.text(as: .junit, imprint: Self.imprint)
    let suite = try #require(SmallMarkup.read(text, isHTML: false)?["testsuites"].first?["testsuite"].first)
    let cases = suite["testcase"]
    let columns = cases.filter { $0.attributes["classname"] == "mlo.drift.columns" }
    #expect(columns.map { $0.attributes["name"] } == report.columns.map { Self.inXML($0.name) })
    for (element, column) in zip(columns, report.columns) {
      let wanted: [ColumnVerdict: String] = [.drift: "failure", .cannotTell: "error", .leftOut: "skipped"]
      #expect(element.children.map(\.name) == wanted[column.verdict].map { [$0] } ?? [])
      if let told = element.children.first { #expect(told.attributes["message"] == Self.inXML(column.reason)) }
      if column.verdict == .drift, let effect = column.effect {
        #expect(element.wholeText.contains("effect: \(effect.method) \(effect.value)\nlimit: \(effect.threshold)\n"))
      }
    }
    #expect(
      cases.count { ($0.attributes["classname"] ?? "").hasPrefix("mlo.drift.findings.") } == report.listedFindings.count
    )
    #expect(suite.attributes["tests"] == "\(cases.count)")
    #expect(suite.attributes["failures"] == "\(cases.count { !$0["failure"].isEmpty })")
    #expect(suite.attributes["errors"] == "\(report.counts.undecided)")
    #expect(suite.attributes["skipped"] == "\(report.counts.leftOut)")
    #expect(cases.first?.children.first?.attributes["message"] == report.reason)
  }

  @Test func `SARIF lists the columns and shows what is not fine`() throws {
    let report = try Self.report()
    let json = try JSONValue(parsing: Array(report.text(as: .sarif, imprint: Self.imprint).utf8))
    let run = try #require(json["runs"]?.arrayValue?.first)
    let listed = try #require(run["properties"]?["columns"]?.arrayValue)
    #expect(listed.map { $0["name"]?.stringValue } == report.columns.map(\.name))
    #expect(listed.map { $0["verdict"]?.stringValue } == report.columns.map(\.verdict.rawValue))
    #expect(listed.map { $0["effect"]?.numberValue } == report.columns.map { $0.effect?.value })
    #expect(listed.map { $0["threshold"]?.numberValue } == report.columns.map { $0.effect?.threshold })
    let results = try #require(run["results"]?.arrayValue)
    func named(_ rule: String) -> [String?] {
      results.filter { $0["ruleId"]?.stringValue == rule }.map {
        $0["locations"]?.arrayValue?.first?["logicalLocations"]?.arrayValue?.first?["name"]?.stringValue
      }
    }
    #expect(named("drift/column") == report.columns.filter { $0.verdict == .drift }.map(\.name))
    #expect(named("drift/column-cannot-tell") == report.columns.filter { $0.verdict == .cannotTell }.map(\.name))
    #expect(
      results.count { $0["ruleId"]?.stringValue?.hasPrefix("drift/finding/") ?? false } == report.listedFindings.count)
    let uris = results.compactMap {
      $0["locations"]?.arrayValue?.first?["physicalLocation"]?["artifactLocation"]?["uri"]?.stringValue
    }
    #expect(Set(uris) == ["b%2C%20c.csv"])
  }

  @Test func `Markdown has a row for each column and finding`() throws {
    let report = try Self.report()
    let text = report.text(as: .markdown, imprint: Self.imprint)
    let rows = SmallMarkdown.table(titled: "Column", in: text)
    #expect(rows.map { $0[0] } == report.columns.map { Self.inMarkdown($0.name) })
    #expect(rows.map { $0[1] } == report.columns.map(\.verdict.word))
    #expect(rows.map { $0[3] } == report.columns.map { $0.effect?.valueText ?? "" })
    #expect(rows.map { $0[4] } == report.columns.map { $0.effect?.thresholdText ?? "" })
    #expect(rows.map { $0[9] } == report.columns.map { Self.inMarkdown($0.reason) })
    let findings = SmallMarkdown.table(titled: "Severity", in: text)
    #expect(findings.map { $0[0] } == report.listedFindings.map(\.severity.rawValue))
    #expect(findings.map { $0[3] } == report.listedFindings.map { Self.inMarkdown($0.sentence) })
  }

  @Test func `Prometheus has one state a column and no figure that is not defined`() throws {
    let report = try Self.report()
    let samples = SmallPrometheus.samples(report.text(as: .prometheus, imprint: Self.imprint))
    func values(_ metric: String) -> [String: Double] {
      Dictionary(
        samples.filter { $0.name == metric }.map { ($0.labels["column"] ?? "", $0.value) }, uniquingKeysWith: +)
    }
    let states = samples.filter { $0.name == "mlo_drift_column_verdict" && $0.value == 1 }
    #expect(states.map { $0.labels["column"] } == report.columns.map(\.name))
    #expect(states.map { $0.labels["verdict"] } == report.columns.map(\.verdict.rawValue))
    let effects = report.columns.compactMap { column in column.effect.map { (column.name, $0) } }
    #expect(values("mlo_drift_column_effect") == Dictionary(uniqueKeysWithValues: effects.map { ($0, $1.value) }))
    #expect(
      values("mlo_drift_column_threshold") == Dictionary(uniqueKeysWithValues: effects.map { ($0, $1.threshold) }))
    let table = samples.filter { $0.name == "mlo_drift_verdict" && $0.value == 1 }
    #expect(table.map { $0.labels["verdict"] } == [report.verdict.rawValue])
    let numbers = samples.filter { $0.name == "mlo_drift_columns" }.map(\.value)
    #expect(numbers == [16, 16, 16, 16])
    #expect(
      samples.filter { $0.name == "mlo_drift_findings" }.reduce(0) { $0 + $1.value } == Double(report.findings.count))
  }

  @Test func `the page has the same columns, verdicts and figures`() throws {
    let report = try Self.report()
    let page = try #require(SmallMarkup.read(report.text(as: .html, imprint: Self.imprint), isHTML: true))
    #expect(page.descendants.first { $0.name == "h1" }?.text == report.verdict.word)
    let table = try #require(page.descendants.first { $0.name == "table" })
    let rows = table["tr"].dropFirst().map { row in row.children.map(\.wholeText) }
    let compared = report.columns.filter { $0.verdict != .leftOut }
    #expect(rows.map { $0[0] } == compared.map { Self.onPage($0.name) })
    #expect(rows.map { $0[1] } == compared.map(\.verdict.word))
    #expect(rows.map { $0[3].trimmingNewlines } == compared.map { $0.effect?.thresholdText ?? "" })
    for (row, column) in zip(rows, compared) {
      if let effect = column.effect { #expect(row[2].contains(effect.valueText)) }
    }
    let items = page.descendants.filter { $0.name == "li" }.map(\.wholeText)
    for finding in report.findings { #expect(items.contains { $0.contains(Self.onPage(finding.sentence)) }) }
  }

  @Test func `plain text and annotations say the same`() throws {
    let report = try Self.report()
    let rows = report.tabSeparated(showingAll: true).split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(rows.map { $0[0] } == report.columns.map { TerminalText.escapingControls($0.name) })
    #expect(rows.map { $0[1] } == report.columns.map(\.verdict.rawValue))
    #expect(rows.map { Double($0[3]) } == report.columns.map { $0.effect?.value })
    #expect(rows.map { Double($0[5]) } == report.columns.map { $0.effect?.threshold })
    let lines = report.text(as: .github, imprint: Self.imprint).split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("::") && $0.contains(" file=b%2C c.csv,line=1,title=") })
    #expect(lines.count { $0.hasPrefix("::error ") && $0.contains("title=DRIFT%3A ") } == report.counts.drifted)
    #expect(
      lines.count { $0.hasPrefix("::warning ") && $0.contains("title=cannot tell%3A ") } == report.counts.undecided)
  }

  // MARK: What each form makes of a text

  private static func inXML(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { output, scalar in
      if scalar.value < 0x20, !["\t", "\n", "\r"].contains(scalar) {
        output += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
  }

  private static func inMarkdown(_ text: String) -> String {
    let line = TerminalText.escapingControls(String(text.map { $0.isNewline ? " " : $0 }))
    return String(line.drop { $0 == " " })
  }

  private static func onPage(_ text: String) -> String { TerminalText.escapingControls(text) }
}

extension String {
  fileprivate var trimmingNewlines: String { split(separator: "\n").joined() }
}
