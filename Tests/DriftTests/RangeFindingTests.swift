import Tabular
import Testing

@testable import Drift

/// Values and times that the reference never had.
@Suite("findings about ranges")
struct RangeFindingTests {
  private func table(_ values: [String]) throws -> Table { try DriftBench.table(["x"] + values) }

  private func numbers(_ extra: [String] = []) throws -> Table {
    try table((0..<200).map { "\(Double($0 * 37 % 200) / 4)" } + extra)
  }

  @Test func `a stand-in for missing values that is new is named`() throws {
    let report = DriftBench.report(try numbers(), try numbers(["-999", "-999", "9999"]))
    #expect(report.findings(.newSentinel).map(\.names) == [["-999.0"], ["9999.0"]])
    #expect(report.findings(.newSentinel).first?.counts == [.init("rows", 2)])
    #expect(report.findings(.outOfRange).isEmpty)
  }

  @Test func `one value far beyond the range is told, one just beyond it is not`() throws {
    let far = DriftBench.report(try numbers(), try numbers(["5000.5"]))
    #expect(far.findings(.outOfRange).map(\.names) == [["5000.5"]])
    #expect(far.findings(.outOfRange).first?.severity == .warning)
    #expect(DriftBench.report(try numbers(), try numbers(["50.5"])).findings(.outOfRange).isEmpty)
  }

  @Test(arguments: [
    ("2019-01", DriftFinding.Severity.warning, "the current data are older"),
    ("2020-02", .information, "the current data follow the reference: 2020-02"),
    ("2020-01", .information, "the current data overlap the reference"), ("2024-02", .warning, "a gap longer"),
  ])
  func `times say where they lie`(month: String, severity: DriftFinding.Severity, fact: String) throws {
    func days(_ month: String) -> [String] { (0..<100).map { "\(month)-\($0 % 28 < 9 ? "0" : "")\($0 % 28 + 1)" } }
    let report = DriftBench.report(try table(days("2020-01")), try table(days(month)))
    let finding = try #require(report.findings(.timeRange).first)
    #expect(finding.severity == severity)
    #expect(finding.fact.hasPrefix(fact))
  }

  private func keys(_ form: (Int) -> String) throws -> Table { try table((0..<200).map(form)) }

  @Test func `keys in a new form are named`() throws {
    let report = DriftBench.report(
      try keys { "A-\($0 + 1000)" }, try keys { $0 % 4 == 0 ? "\($0 + 1000)/a" : "A-\($0 + 2000)" })
    let finding = try #require(report.findings(.identifierForm).first)
    #expect(finding.severity == .warning)
    #expect(finding.counts == [.init("rows", 50)])
    #expect(DriftBench.report(try keys { "A-\($0 + 1000)" }, try keys { "B-\($0)" }).findings(.identifierForm).isEmpty)
  }

  @Test func `random keys have no form`() throws {
    func uuids(_ seed: Int) throws -> Table {
      try keys { row in
        let digits = (0..<32).map {
          String((row * 7919 + seed * 104_729 + $0 * $0 * (row % 97 + seed)) % 16, radix: 16)
        }
        return "\(digits[..<8].joined())-\(digits[8..<12].joined())-\(digits[12...].joined())\(row)"
      }
    }
    let report = DriftBench.report(try uuids(3), try uuids(11))
    #expect(try uuids(3).columns[0].kind == .identifier)
    #expect(report.findings(.identifierForm).isEmpty)
  }

  @Test func `keys that turn from words into numbers are drift`() throws {
    let report = DriftBench.report(try keys { "A-\($0 + 1000)" }, try keys { "\($0 + 1000)" })
    #expect(report.findings(.identifierForm).map(\.severity) == [.critical])
    #expect(report.verdict == .drift)
  }

  @Test func `infinity in a column of numbers is named with its remedy`() throws {
    let report = DriftBench.report(try numbers(), try numbers(["-inf"]))
    #expect(report.findings(.typeChange).contains { $0.fact.contains("--missing '-inf'") })
  }
}
