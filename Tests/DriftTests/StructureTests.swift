import Serialization
import Testing

@testable import Drift

/// Tables that differ in their shape.
@Suite("columns that do not match")
struct StructureTests {
  private func table(_ header: String, rows: Int = 60, _ row: (Int) -> String) throws -> [String] {
    [header] + (0..<rows).map(row)
  }

  @Test func `a missing column is critical, an extra one a warning`() throws {
    let reference = try DriftBench.table("a,b", rows: 60) { "\(Double($0) / 2),\($0 % 3)" }
    let current = try DriftBench.table("a,c", rows: 60) { "\(Double($0) / 2),\($0 % 3)" }
    let report = DriftBench.report(reference, current)
    #expect(report.verdict == .drift)
    #expect(report.reason.hasPrefix("1 critical finding: b: the column is not in the current data"))
    #expect(report.findings(.missingColumn).map(\.severity) == [.critical])
    #expect(report.findings(.extraColumn).map(\.column) == ["c"])
    #expect(try report.column("b").verdict == .drift)
    #expect(try report.column("c").verdict == .leftOut)
  }

  @Test func `a changed type names the kinds and the line that forced it`() throws {
    let reference = try DriftBench.table("a", rows: 60) { "\(Double($0) / 2)" }
    let current = try DriftBench.table("a", rows: 60) { $0 == 41 ? "oops" : "\(Double($0 % 7) / 2)" }
    let finding = try #require(DriftBench.report(reference, current).findings(.typeChange).first)
    #expect(finding.severity == .critical)
    #expect(finding.fact.contains("float in the reference, category in the current data"))
    #expect(finding.fact.contains("line 43 is 'oops'"))
  }

  @Test func `a column without any value on one side is critical`() throws {
    let full = try DriftBench.table("a,b", rows: 60) { "\(Double($0) / 2),1" }
    let empty = try DriftBench.table("a,b", rows: 60) { _ in ",1" }
    for (reference, current) in [(full, empty), (empty, full)] {
      let report = DriftBench.report(reference, current)
      #expect(report.verdict == .drift)
      #expect(report.findings(.allMissing).map(\.column) == ["a"])
    }
    let both = DriftBench.report(empty, empty)
    #expect(try both.column("a").verdict == .leftOut)
    #expect(both.verdict == .noDrift)
  }

  @Test func `new categories and those that are gone are named`() throws {
    let reference = try DriftBench.table("a", rows: 120) { ["x", "y", "z"][$0 % 3] }
    let current = try DriftBench.table("a", rows: 100) { $0 == 7 ? "w" : ["x", "y"][$0 % 2] }
    let report = DriftBench.report(reference, current)
    let new = try #require(report.findings(.newCategories).first)
    #expect(new.names == ["w"] && new.counts == [.init("categories", 1), .init("rows", 1)])
    #expect(new.severity == .warning)
    #expect(try #require(report.findings(.vanishedCategories).first).names == ["z"])
    #expect(try report.column("a").mostChanged?.label == "z")
  }

  @Test func `a rare category that is gone is no finding`() throws {
    let reference = try DriftBench.table("a", rows: 120) { $0 == 0 ? "rare" : ["x", "y"][$0 % 2] }
    let current = try DriftBench.table("a", rows: 100) { ["x", "y"][$0 % 2] }
    #expect(DriftBench.report(reference, current).findings(.vanishedCategories).isEmpty)
  }

  @Test func `the order of columns is information and changes nothing`() throws {
    let reference = try DriftBench.table("a,b", rows: 60) { "\(Double($0) / 2),\($0 % 3)" }
    let current = try DriftBench.table("b,a", rows: 60) { "\($0 % 3),\(Double($0) / 2)" }
    let report = DriftBench.report(reference, current)
    #expect(report.verdict == .noDrift)
    #expect(report.findings(.reordered).map(\.severity) == [.information])
  }

  @Test func `no common column is drift, as each of the reference is missing`() throws {
    let reference = try DriftBench.table("a", rows: 60) { "\(Double($0) / 2)" }
    let current = try DriftBench.table("b", rows: 60) { "\(Double($0) / 2)" }
    #expect(DriftBench.report(reference, current).verdict == .drift)
  }

  @Test func `tables without rows are no answer, on either side`() throws {
    let full = try DriftBench.table("a,b", rows: 60) { "\(Double($0) / 2),\($0 % 3)" }
    let none = try DriftBench.table(["a,b"])
    for (reference, current) in [(full, none), (none, full), (none, none)] {
      let report = DriftBench.report(reference, current)
      #expect(report.verdict == .cannotTell)
      #expect(report.json.text(.line).contains("nan") == false)
    }
  }

  @Test func `identifiers are left out with a reason, and alone they are no answer`() throws {
    let reference = try DriftBench.table("id", rows: 200) { "row-\($0)-\($0 * 7919 % 1000)" }
    let report = DriftBench.report(reference, reference)
    #expect(report.counts.leftOut == 1)
    #expect(report.verdict == .cannotTell)
    #expect(report.findings(.leftOut).count == 1)
  }

  @Test func `constants that stay have not drifted, constants that change have`() throws {
    let five = try DriftBench.table("a", rows: 60) { _ in "5" }
    let seven = try DriftBench.table("a", rows: 60) { _ in "7" }
    let same = DriftBench.report(five, five)
    #expect(same.verdict == .noDrift)
    #expect(same.findings(.constantColumn).map(\.severity) == [.information])
    let changed = DriftBench.report(five, seven)
    #expect(changed.verdict == .drift)
    #expect(changed.findings(.constantColumn).map(\.severity) == [.warning])
  }

  @Test func `one category is compared and a second one is seen`() throws {
    let reference = try DriftBench.table("a", rows: 60) { _ in "x" }
    let current = try DriftBench.table("a", rows: 60) { $0 % 3 == 0 ? "y" : "x" }
    let report = DriftBench.report(reference, current)
    #expect(try report.column("a").test?.method == "z-test")
    #expect(report.verdict == .drift)
  }

  @Test func `columns can be chosen, and a name that does not exist is no check`() throws {
    let reference = try DriftBench.table("a,b", rows: 60) { "\(Double($0) / 2),\($0 % 3)" }
    var options = DriftOptions()
    options.includedColumns = ["a"]
    let some = DriftBench.report(reference, reference, options: options)
    #expect(some.counts.compared == 1 && some.verdict == .noDrift)
    options.includedColumns = ["a", "bb"]
    let misspelt = DriftBench.report(reference, reference, options: options)
    #expect(misspelt.verdict == .cannotTell)
    #expect(misspelt.findings(.unknownColumn).map(\.column) == ["bb"])
    let check = DriftCheck(options: options)
    #expect(check.unknownColumns(reference: reference, current: reference) == ["bb"])
  }
}
