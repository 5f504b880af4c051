import Files
import Serialization
import Statistics
import Tabular
import Testing

@testable import Drift

/// The answers of Evidently 0.7.23 on real pairs of tables, reproduced.
@Suite("Evidently's preset")
struct EvidentlyPresetTests {
  /// Evidently's names of tests, with ours.
  static let methods = [
    "K-S p_value": "kolmogorov-smirnov", "Z-test p_value": "z-test", "chi-square p_value": "chi-square-fit",
    "Wasserstein distance (normed)": "wasserstein-normed", "Jensen-Shannon distance": "jensen-shannon",
  ]

  private func expected(_ name: String) throws -> JSONValue {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let bytes = try FileTree.contents(of: "/\(root)/Fixtures/reference/drift/\(name).json")
    return try #require(try JSONValue(parsing: bytes)["evidently_preset"])
  }

  @Test(arguments: DriftBench.cases)
  func `each column has Evidently's test, score and verdict`(name: String) throws {
    let report = try DriftBench.report(name, options: .evidently())
    let columns = try #require(try expected(name)["columns"]?.objectValue)
    for (column, answer) in columns.members {
      let ours = try report.column(column)
      let decision = try #require(ours.decision, "\(column)")
      #expect(decision.method == Self.methods[try #require(answer["method"]?.stringValue)], "\(column)")
      let score = try #require(answer["score"]?.numberValue)
      #expect(abs(decision.score - score) <= 1e-9 * max(1, abs(score)), "\(column)")
      #expect(decision.threshold == answer["threshold"]?.numberValue)
      #expect((ours.verdict == .drift) == (answer["drift"]?.boolValue ?? false), "\(column)")
    }
    #expect(report.columns.filter { $0.decision != nil }.count == columns.members.count)
  }

  @Test(arguments: DriftBench.cases)
  func `the table has Evidently's verdict`(name: String) throws {
    let report = try DriftBench.report(name, options: .evidently())
    let answer = try #require(try expected(name)["dataset"])
    #expect(report.verdict == (answer["dataset_drift"]?.boolValue == true ? .drift : .noDrift))
    #expect(Double(report.counts.drifted) == answer["drifted"]?.numberValue)
    #expect(report.counts.drifted + report.counts.stable == answer["columns"]?.integerValue)
  }

  @Test func `text is no answer instead of a green one`() throws {
    let reference = try DriftBench.table("id,x", rows: 100) { "word number \($0) of many,\($0 % 7)" }
    let report = DriftBench.report(reference, reference, options: .evidently())
    #expect(try report.column("id").verdict == .cannotTell)
    #expect(try report.column("id").reason.contains("not reproduced"))
    #expect(report.verdict == .cannotTell)
  }

  @Test func `current data decide whether few integers are numbers`() throws {
    let reference = try DriftBench.table("x", rows: 200) { "\($0 % 10)" }
    let current = try DriftBench.table("x", rows: 200) { "\($0 % 11)" }
    #expect(
      try DriftBench.report(reference, reference, options: .evidently()).column("x").decision?.method
        == "chi-square-fit")
    #expect(
      try DriftBench.report(reference, current, options: .evidently()).column("x").decision?.method
        == "kolmogorov-smirnov")
  }
}
