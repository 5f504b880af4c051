import Statistics
import Tabular
import Testing

@testable import Drift

/// Every method, chosen for a column it can say little about: a reason or a right number, never a quiet "no drift".
@Suite("methods without an answer")
struct UndefinedMethodTests {
  private func column(
    _ method: String, _ reference: [String], _ current: [String], minimumRows: Int = 1
  ) throws -> (column: ColumnReport, findings: [DriftFinding]) {
    var options = DriftOptions(nullShareThreshold: 2, minimumRows: minimumRows)
    options.methods = ColumnPreferences([.all: method])
    let report = DriftBench.report(
      try DriftBench.table(["x,k"] + reference.map { "\($0),1" }),
      try DriftBench.table(["x,k"] + current.map { "\($0),1" }), options: options)
    return (try report.column("x"), report.findings)
  }

  private static let ramp = (0..<60).map { "\(Double($0 * 7 % 61) / 4)" }

  @Test(arguments: DriftMethod.numeric)
  func `a constant that stays is never drift`(method: String) throws {
    let constant = [String](repeating: "5.5", count: 40)
    let (column, findings) = try column(method, constant, constant)
    #expect(column.verdict == .noDrift || column.verdict == .cannotTell)
    if column.verdict == .cannotTell {
      #expect(column.reason.contains("not defined"))
      #expect(findings.contains { $0.kind == .undefinedMeasure })
    }
  }

  @Test(arguments: DriftMethod.numeric)
  func `a constant that became another is never no drift`(method: String) throws {
    let (column, _) = try column(
      method, [String](repeating: "5.5", count: 40), [String](repeating: "7.25", count: 40))
    #expect(column.verdict == .drift || (column.verdict == .cannotTell && column.reason.contains("not defined")))
  }

  @Test(arguments: DriftMethod.all)
  func `one row on a side is no answer by default`(method: String) throws {
    let (column, _) = try column(method, Self.ramp, ["3.5"], minimumRows: 30)
    #expect(column.verdict == .cannotTell)
    #expect(column.decision == nil && column.test == nil)
  }

  @Test(arguments: DriftMethod.numeric)
  func `one row on a side gives a p-value that is no discovery, or a reason`(method: String) throws {
    let (column, _) = try column(method, Self.ramp, ["3.5"])
    if DriftMethod.isTest(method) == true {
      #expect(column.verdict != .drift)
      #expect(column.verdict == .noDrift || column.reason.contains("not defined"))
    }
    #expect(column.decision.map { $0.score.isFinite } ?? true)
  }

  @Test(arguments: DriftMethod.all)
  func `a side without a value is drift of its own`(method: String) throws {
    let (column, findings) = try column(method, Self.ramp, [String](repeating: "", count: 60))
    #expect(column.verdict == .drift && column.decision == nil)
    #expect(findings.contains { $0.kind == .allMissing })
  }

  @Test(arguments: DriftMethod.numeric)
  func `NaN is missing, not a number`(method: String) throws {
    let (plain, _) = try column(method, Self.ramp, Array(Self.ramp.dropLast(10)))
    let (other, _) = try column(
      method, Self.ramp, Self.ramp.dropLast(10) + [String](repeating: "NaN", count: 10))
    #expect(plain.decision?.score == other.decision?.score)
    #expect(other.current?.presentCount == 50)
  }

  @Test(arguments: DriftMethod.categorical)
  func `one category that stays is never drift`(method: String) throws {
    let constant = [String](repeating: "a", count: 40)
    let (column, _) = try column(method, constant, constant)
    #expect(column.verdict == .noDrift || (column.verdict == .cannotTell && column.reason.contains("not defined")))
  }

  @Test(arguments: DriftMethod.categorical)
  func `one category that became another is drift`(method: String) throws {
    let (column, _) = try column(
      method, [String](repeating: "a", count: 40), [String](repeating: "b", count: 40))
    #expect(column.verdict == .drift)
  }

  @Test(arguments: DriftMethod.categorical)
  func `one row of categories is no discovery`(method: String) throws {
    let (column, _) = try column(method, (0..<60).map { "c\($0 % 2)" }, ["c1"])
    if DriftMethod.isTest(method) == true { #expect(column.verdict != .drift) }
    #expect(column.decision.map { $0.score.isFinite } ?? true)
  }

  @Test func `a category new in the current data is drift by goodness of fit, with the reason beside it`() throws {
    let (left, right) = ((0..<90).map { "c\($0 % 3)" }, (0..<90).map { "c\($0 % 4)" })
    let (column, _) = try column("chi-square-fit", left, right)
    #expect(column.verdict == .drift && column.decision?.score == 0)
    let row = try #require(column.measures.first { $0.method == "chi-square-fit" })
    #expect(row.value == nil && row.reason?.contains("infinite") == true)
  }
}
