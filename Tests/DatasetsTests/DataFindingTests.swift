import Datasets
import Presentation
import Serialization
import Tabular
import TestSupport
import Testing

@Suite struct DataFindingTests {
  private static func report(_ text: String) throws -> DataProfileReport {
    DataProfileReport(try TableProfile.read(.bytes(Array(text.utf8), name: "table")))
  }

  private static func column(_ fields: [String]) -> String {
    "n,x\n" + fields.enumerated().map { "\($0 + 1),\($1)\n" }.joined()
  }

  @Test(arguments: [
    (["", "NA"], DataFinding.Kind.allMissing), (["", "", "3", ""], .mostlyMissing), (["7", "7", "7"], .constant),
    (["1", "2", "n/k", "3"], .mixedTypes), (["\"1,5\"", "\"2,5\""], .spelling), (["Yes!", "yes!"], .caseVariants),
    ([" a", "b"], .padded), (["-999", "1", "2", "3", "-999"], .sentinel),
    ((1...30).map(String.init) + ["900"], .outliers), (["9007199254740993", "1"], .largeIntegers),
    (["2026-01-02", "2026-01-03"], .unzonedTimes), (["0", "0", "0", "1", "2"], .zeros),
  ])
  func `a rule finds what it is for`(fields: [String], kind: DataFinding.Kind) throws {
    let report = try Self.report(Self.column(fields))
    #expect(report.findings.contains { $0.kind == kind && $0.column == "x" }, "\(report.findings)")
  }

  @Test func `repeated rows are a finding of the table`() throws {
    let report = try Self.report("a,b\n1,x\n2,y\n1,x\n")
    #expect(report.findings.map(\.kind) == [.repeatedRows])
    #expect(report.findings[0].column == nil)
    #expect(report.findings[0].sentence == "1 of 3 rows (33%) repeat an earlier row")
  }

  @Test func `no warnings says what was looked at`() throws {
    let report = try Self.report("a,b\n1,x\n2,y\n4,x\n")
    #expect(report.warningCount == 0)
    #expect(report.headline == "nothing to warn of in 2 columns, by 17 rules")
  }

  @Test func `warnings stand before information`() throws {
    let report = DataProfileReport(try TableProfile.read(.file(Fixtures.path("titanic/titanic.csv"))))
    let severities = report.findings.map(\.severity)
    #expect(severities.first == .warning && severities.last == .information)
    #expect(severities == severities.filter { $0 == .warning } + severities.filter { $0 == .information })
  }

  @Test func `all faces tell of the same columns and findings`() throws {
    let report = DataProfileReport(try TableProfile.read(.file(Fixtures.path("titanic/titanic.csv"))))
    let json = report.json
    #expect(json["columns"]?.arrayValue?.count == 15)
    #expect(json["findings"]?.arrayValue?.count == report.findings.count)
    let screen = report.terminalLines(for: TerminalProfile(), showingAll: true).map(\.plain).joined(separator: "\n")
    for column in report.profile.columns { #expect(screen.contains(column.name)) }
    #expect(report.tabSeparated().split(separator: "\n").count == 16)
  }
}
