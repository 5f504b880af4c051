import Tabular
import Testing

@testable import Drift

/// What the verdict of a column and of a data set rests on.
@Suite("drift verdicts")
struct DriftVerdictTests {
  /// Numbers that spread evenly, with a shift.
  private func numbers(_ rows: Int, from start: Double = 0, step: Double) throws -> [String] {
    ["x"] + (0..<rows).map { "\(start + Double($0) * step)" }
  }

  @Test(arguments: [(29, 100), (100, 29), (19, 19), (1, 500)])
  func `too few rows on a side are no answer`(left: Int, right: Int) throws {
    let report = DriftBench.report(
      try DriftBench.table(numbers(left, step: 0.5)), try DriftBench.table(numbers(right, from: 1000, step: 0.5)))
    #expect(report.verdict == .cannotTell)
    let column = try report.column("x")
    #expect(column.verdict == .cannotTell)
    #expect(column.test == nil)
    #expect(report.findings(.tooFewRows).map(\.column) == ["x"])
  }

  @Test func `thirty rows on each side are enough`() throws {
    let report = DriftBench.report(
      try DriftBench.table(numbers(30, step: 0.5)), try DriftBench.table(numbers(30, from: 1000, step: 0.5)))
    #expect(report.verdict == .drift)
  }

  @Test func `a tiny change of very many rows is detectable and no drift`() throws {
    let report = DriftBench.report(
      try DriftBench.table(numbers(40_000, step: 0.5)),
      try DriftBench.table(numbers(40_000, from: 600, step: 0.5)))
    let column = try report.column("x")
    #expect(column.verdict == .noDrift)
    #expect(try #require(column.test).adjustedPValue < 1e-6)
    #expect(try #require(column.effect).value < 0.1)
    #expect(column.reason.contains("statistically detectable"))
  }

  @Test func `a large change of few rows is not detectable, and the sentence says so`() throws {
    let report = try DriftBench.report("wine_cultivars")
    let column = try report.column("ash")
    #expect(column.verdict == .noDrift)
    #expect(try #require(column.effect).size == .large)
    #expect(column.reason.contains("not detectable"))
    #expect(try #require(column.smallestDetectable).value > 0.25)
  }

  @Test func `p-values of all columns are adjusted together`() throws {
    // One real change beside many that are none: its p-value is multiplied by the number of tests.
    let names = (0..<10).map { "c\($0)" }.joined(separator: ",")
    let reference = try DriftBench.table(names, rows: 200) { row in
      (0..<10).map { "\(Double((row * 37 + $0) % 199) / 8)" }.joined(separator: ",")
    }
    let current = try DriftBench.table(names, rows: 150) { row in
      (0..<10).map { "\(Double((row * 37 + $0) % 199) / 8 + ($0 == 3 ? 4 : 0))" }.joined(separator: ",")
    }
    let report = DriftBench.report(reference, current)
    let test = try #require(try report.column("c3").test)
    #expect(abs(test.adjustedPValue - 10 * test.pValue) < 1e-12)
    #expect(report.columns.allSatisfy { ($0.test?.adjustedPValue ?? 0) >= ($0.test?.pValue ?? 1) })
  }

  @Test func `undecided columns that could change the answer leave none`() throws {
    let reference = try DriftBench.table("a,b", rows: 100) { "\(Double($0) / 2),\(Double($0) / 3)" }
    let current = try DriftBench.table("a,b", rows: 100) { "\(Double($0) / 2),\($0 < 10 ? "\(Double($0) / 3)" : "")" }
    var options = DriftOptions()
    options.nullShareThreshold = 2
    let report = DriftBench.report(reference, current, options: options)
    #expect(report.counts.undecided == 1)
    #expect(report.verdict == .cannotTell)
    options.datasetShare = 0.6
    #expect(DriftBench.report(reference, current, options: options).verdict == .noDrift)
  }

  @Test func `values that go missing are drift of their own`() throws {
    let reference = try DriftBench.table("a,b", rows: 200) { "\(Double($0) / 2),1" }
    let current = try DriftBench.table("a,b", rows: 200) { "\($0 % 4 == 0 ? "" : "\(Double($0) / 2)"),1" }
    let report = DriftBench.report(reference, current)
    let column = try report.column("a")
    #expect(column.verdict == .drift)
    #expect(column.reason.hasPrefix("the share of missing values rose from 0.0% to 25.0%"))
    #expect(report.findings(.nullShare).map(\.column) == ["a"])
    #expect(column.measures.contains { $0.method == "psi-with-missing" })
  }

  @Test func `one drifted column is drift of the table, unless a tolerance is asked for`() throws {
    let header = (0..<10).map { "c\($0)" }.joined(separator: ",")
    func table(shift: Double) throws -> Table {
      try DriftBench.table(header, rows: 200) { row in
        (0..<10).map { "\(Double((row * 37 + $0) % 199) / 8 + ($0 == 3 ? shift : 0))" }.joined(separator: ",")
      }
    }
    let (reference, current) = try (table(shift: 0), table(shift: 9))
    let report = DriftBench.report(reference, current)
    #expect(report.counts.drifted == 1)
    #expect(report.verdict == .drift)
    #expect(report.reason == "1 of 10 compared columns drifted")
    var options = DriftOptions()
    options.datasetShare = 0.2
    let tolerant = DriftBench.report(reference, current, options: options)
    #expect(tolerant.verdict == .noDrift)
    #expect(tolerant.reason == "1 of 10 compared columns drifted (10.0%), tolerated below the limit of 20.0%")
  }

  @Test func `the limit of the data set can be set`() throws {
    var options = DriftOptions()
    options.datasetShare = 0.8
    #expect(try DriftBench.report("titanic_pclass", options: options).verdict == .noDrift)
  }
}
