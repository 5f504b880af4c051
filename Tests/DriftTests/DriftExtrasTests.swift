import Serialization
import Testing

@testable import Drift

/// What a check found beyond whole columns, as part of a report.
@Suite("extras of a report")
struct DriftExtrasTests {
  private static func joint(_ verdict: DriftVerdict) -> JointDrift {
    JointDrift(
      verdict: verdict, reason: "joint \(verdict.rawValue)", classifier: "none", area: nil, interval: nil,
      confidence: 0.95, threshold: 0.55, foldCount: 5, seed: 1, referenceRows: 0, currentRows: 0, isSampled: false,
      columns: [])
  }

  @Test func `a report has none unless they were asked for`() throws {
    let report = try DriftBench.report("titanic_kaggle")
    #expect(report.extras.isEmpty)
    for member in ["timeline", "segments", "joint", "correlations"] { #expect(report.json[member] == .null) }
  }

  @Test(arguments: [
    ("titanic_kaggle", DriftVerdict.noDrift, DriftVerdict.noDrift), ("titanic_kaggle", .cannotTell, .cannotTell),
    ("titanic_kaggle", .drift, .drift), ("titanic_pclass", .noDrift, .drift), ("titanic_pclass", .cannotTell, .drift),
  ])
  func `a part that was asked for is never silently green`(
    name: String, part: DriftVerdict, together: DriftVerdict
  ) throws {
    let report = try DriftBench.report(name)
    let whole = report.adding(DriftExtras(joint: Self.joint(part)))
    #expect(whole.verdict == together)
    #expect(whole.reason.contains(report.reason) == (report.verdict == together))
    #expect(whole.reason.contains("joint") == (part == together))
    #expect(whole.columns == report.columns)
  }
}
