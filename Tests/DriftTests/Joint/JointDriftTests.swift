import Statistics
import Tabular
import Testing

@testable import Drift

@Suite("columns together")
struct JointDriftTests {
  /// Two bell-shaped columns that belong together as `rho` says, one of noise, and words.
  private static func table(rows: Int, rho: Double, seed: UInt64, shift: Double = 0) throws -> Table {
    var generator = SplitMix64(seed)
    func normal() -> Double { (0..<12).reduce(-6.0) { sum, _ in sum + Double.random(in: 0..<1, using: &generator) } }
    let lines = (0..<rows).map { row -> String in
      let x = normal()
      let y = rho * x + (1 - rho * rho).squareRoot() * normal()
      return "\(x + shift),\(y),\(normal()),\(["u", "v", "w"][Int.random(in: 0..<3, using: &generator)]),id-\(row)"
    }
    var options = ReadingOptions()
    options.keepsRows = true
    return try Table.read(
      .bytes(Array((["a,b,c,k,id"] + lines).joined(separator: "\n").utf8), name: "memory.csv"), options: options)
  }

  private func joint(_ reference: Table, _ current: Table, seed: UInt64 = 1) -> JointDrift {
    let report = DriftCheck().report(reference: reference, current: current)
    return JointCheck(options: DriftOptions(), seed: seed).joint(reference: reference, current: current, report: report)
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func `tables of one kind cannot be told apart`(seed: UInt64) throws {
    let answer = joint(
      try Self.table(rows: 1500, rho: 0.8, seed: seed), try Self.table(rows: 1500, rho: 0.8, seed: seed + 100))
    #expect(answer.verdict == .noDrift, "\(answer.reason)")
    #expect(answer.interval?.contains(0.5) == true)
  }

  @Test func `a relation that changed is found though no column has, and its columns are named`() throws {
    let (reference, current) = (
      try Self.table(rows: 1500, rho: 0.8, seed: 1), try Self.table(rows: 1500, rho: -0.3, seed: 2)
    )
    let report = DriftCheck().report(reference: reference, current: current)
    #expect(report.verdict == .noDrift)
    let answer = joint(reference, current)
    #expect(answer.verdict == .drift, "\(answer.reason)")
    #expect(Set(answer.columns.prefix(2).map(\.column)) == ["a", "b"])
    #expect(answer.columns.allSatisfy { $0.column != "id" })
    let changes = CorrelationCheck(options: DriftOptions())
      .changes(reference: reference, current: current, report: report)
    #expect(changes.verdict == .drift && changes.pairs.first?.left == "a" && changes.pairs.first?.right == "b")
    #expect(changes.pairs.count(where: \.isDrift) == 1)
  }

  @Test func `the same seed gives the same answer, another one nearly`() throws {
    let (reference, current) = (
      try Self.table(rows: 400, rho: 0.5, seed: 1), try Self.table(rows: 400, rho: 0.5, seed: 2, shift: 0.6)
    )
    #expect(joint(reference, current) == joint(reference, current))
    let areas = try [1, 2, 3].map { try #require(joint(reference, current, seed: $0).area) }
    #expect((areas.max() ?? 1) - (areas.min() ?? 0) < 0.03)
  }

  @Test func `too few rows are no answer`() throws {
    let (reference, current) = (
      try Self.table(rows: 49, rho: 0.5, seed: 1), try Self.table(rows: 2000, rho: 0.5, seed: 2)
    )
    #expect(joint(reference, current).verdict == .cannotTell)
    let report = DriftCheck().report(reference: reference, current: current)
    var options = DriftOptions()
    options.minimumRows = 50
    let changes = CorrelationCheck(options: options)
      .changes(reference: reference, current: current, report: report)
    #expect(changes.verdict == .cannotTell && changes.pairs.isEmpty && changes.undecidedCount == 3)
  }

  @Test func `a part that finds drift makes the whole drift`() throws {
    let (reference, current) = (
      try Self.table(rows: 800, rho: 0.8, seed: 1), try Self.table(rows: 800, rho: -0.5, seed: 2)
    )
    let report = DriftCheck().report(reference: reference, current: current)
    let whole = report.adding(DriftExtras(joint: joint(reference, current)))
    #expect(report.verdict == .noDrift && whole.verdict == .drift)
  }
}
