import Files
import Serialization
import TestSupport
import Testing
import Workspaces

@testable import Drift

/// The recorded checks of a project.
@Suite("history of drift checks")
struct DriftHistoryTests {
  private static func record(_ id: String, _ name: String, at second: Int) throws -> JSONObject {
    DriftCheckRecord(
      id: id, time: Instant(milliseconds: second * 1000),
      reference: .init(path: "data/train.csv", digest: nil, size: nil, rowCount: 600),
      current: .init(path: "data/\(name).csv", digest: nil, size: nil, rowCount: 400),
      report: try DriftBench.report(name)
    ).json
  }

  private static func history() throws -> DriftHistory {
    var log = EventLog.Contents()
    log.events = [
      try record("aa01", "titanic_kaggle", at: 1), try record("aa02", "titanic_pclass", at: 2),
      try record("bb01", "titanic_kaggle", at: 3),
    ]
    return DriftHistory(log)
  }

  @Test(arguments: [
    (DriftHistory.Filter(), ["aa01", "aa02", "bb01"]), (.init(verdict: .drift), ["aa02"]),
    (.init(verdict: .cannotTell), []), (.init(column: "Fare"), ["aa02"]), (.init(column: "Nobody"), []),
    (.init(file: "titanic_kaggle.csv"), ["aa01", "bb01"]), (.init(file: "data/train.csv"), ["aa01", "aa02", "bb01"]),
    (.init(file: "kaggle.csv"), []), (.init(file: "titanic_kaggle.csv", verdict: .drift), []),
  ])
  func `a filter keeps what it says, in order`(filter: DriftHistory.Filter, ids: [String]) throws {
    #expect(try Self.history().checks(filter).map(\.id) == ids)
  }

  @Test(arguments: [("aa", ["aa01", "aa02"]), ("aa01", ["aa01"]), ("b", ["bb01"]), ("c", []), ("", [])])
  func `a check is found by the start of its id`(prefix: String, ids: [String]) throws {
    #expect(try Self.history().checks(withID: prefix).map(\.id) == ids)
  }

  @Test func `each column has its effect in each check`() throws {
    let history = try Self.history()
    let series = DriftHistory.series(of: history.checks)
    #expect(series.count == 8)
    #expect(series.first?.name == "Pclass")
    for (name, effects) in series {
      let expected = try ["titanic_kaggle", "titanic_pclass", "titanic_kaggle"].map { report in
        try DriftBench.report(report).column(name).effect?.value
      }
      #expect(effects == expected)
    }
  }

  @Test func `what cannot be read is told, and the rest stands`() throws {
    var log = EventLog.Contents()
    var broken = try Self.record("cc01", "titanic_kaggle", at: 4)
    broken["time"] = "yesterday"
    log.events = [try Self.record("aa01", "titanic_kaggle", at: 1), broken, ["schema": "mlo.drift.check/2"], [:]]
    log.damages = [.unreadableLine(line: 5, fact: "it is not a JSON object"), .unfinishedLastLine(line: 6, bytes: 9)]
    let history = DriftHistory(log)
    #expect(history.checks.map(\.id) == ["aa01"])
    #expect(
      history.unreadable == [
        "event 2 has no usable 'time'", "event 3 is 'mlo.drift.check/2', not 'mlo.drift.check/1'",
        "event 4 is without a schema, not 'mlo.drift.check/1'", "line 5: it is not a JSON object",
        "line 6 has no end: it was never acknowledged",
      ])
  }

  @Test func `a record of an older mlo keeps the effects of its drifted columns`() throws {
    var object = try Self.record("aa02", "titanic_pclass", at: 2)
    let whole = try DriftCheckRecord(json: object)
    #expect(whole.effects.count == 8)
    object["effects"] = nil
    let old = try DriftCheckRecord(json: object)
    #expect(old.effects.map(\.column) == old.summary.columns.map(\.name))
    #expect(old.summary == whole.summary)
  }

  @Test func `the example of the format's page parses`() throws {
    let page = String(
      decoding: try FileTree.contents(of: Repository.path("Documentation/formats/drift-check.md")), as: UTF8.self)
    let blocks = page.components(between: "```json\n", and: "```")
    #expect(!blocks.isEmpty)
    for block in blocks {
      let object = try #require(try JSONValue(parsing: Array(block.utf8)).objectValue)
      let record = try DriftCheckRecord(json: object)
      #expect(record.effects.count == 3)
      #expect(Set(record.json.members.map(\.key)) == Set(object.members.map(\.key)))
    }
  }
}

extension String {
  /// The texts between two marks.
  fileprivate func components(between start: String, and end: String) -> [String] {
    split(separator: start).dropFirst().compactMap { $0.split(separator: end).first.map(String.init) }
  }
}
