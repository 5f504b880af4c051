import Serialization
import Testing
import Workspaces

@testable import Drift

@Suite("records of drift checks")
struct DriftRecordTests {
  private func record() throws -> DriftCheckRecord {
    DriftCheckRecord(
      id: "7f3a", time: Instant(milliseconds: 1_767_225_600_000),
      reference: .init(path: "train.csv", digest: String(repeating: "a", count: 64), size: 23_182, rowCount: 600),
      current: .init(path: "-", digest: nil, size: nil, rowCount: 709),
      report: try DriftBench.report("titanic_pclass"))
  }

  @Test func `a record reads back as it was written`() throws {
    let record = try record()
    let line = JSONValue.object(record.json).text(.line)
    let object = try #require(try JSONValue(parsing: line).objectValue)
    #expect(try DriftCheckRecord(json: object) == record)
    #expect(record.summary.columns.count == 6)
  }

  @Test func `another schema and a missing member are refused by name`() throws {
    var object = try record().json
    object["time"] = "yesterday"
    #expect(throws: DriftDocumentError.member("time")) { try DriftCheckRecord(json: object) }
    object["schema"] = "mlo.drift.check/2"
    #expect(throws: DriftDocumentError.schema(expected: "mlo.drift.check/1", found: "mlo.drift.check/2")) {
      try DriftCheckRecord(json: object)
    }
    #expect(throws: DriftDocumentError.schema(expected: "mlo.drift.report/1", found: nil)) {
      try DriftSummary(reportJSON: ["verdict": "drift"])
    }
  }

  @Test(arguments: [(0.1 + 0.2, "0.3"), (-0.0004, "0"), (17.7279, "17.728"), (-1.5, "-1.5"), (1e20, "1e+20")])
  func `numbers in sentences are short`(value: Double, text: String) {
    #expect(NumberWording.short(value) == text)
  }

  @Test func `fewer rows can show only larger changes`() throws {
    let few = try #require(SmallestDetectableChange.continuous(30, 30, alpha: 0.05))
    let many = try #require(SmallestDetectableChange.continuous(3000, 3000, alpha: 0.05))
    // From √(−ln(0.025)/2) · √(1/30 + 1/30).
    #expect(abs(few.value - 0.350659) < 1e-5)
    #expect(many.value < few.value)
    #expect(try #require(many.meanShiftInDeviations) < 0.1)
    let share = try #require(SmallestDetectableChange.categorical(100, 100, alpha: 0.05))
    #expect(abs(share.value - 1.959964 * 0.0707107) < 1e-6)
    #expect(SmallestDetectableChange.continuous(0, 5, alpha: 0.05) == nil)
  }
}
