import Datasets
import Files
import Serialization
import Tabular
import TestSupport
import Testing

@Suite struct ProfileFormatTests {
  private static func titanic() throws -> TableProfile {
    try TableProfile.read(.file(Fixtures.path("titanic/titanic.csv")))
  }

  private static func bytes(_ json: JSONValue) -> [UInt8] { Array(json.text(.line).utf8) }

  @Test func `a saved profile reads back with the same columns`() throws {
    let profile = try Self.titanic()
    let bytes = Self.bytes(profile.document)
    #expect(TableProfile.isProfile(bytes))
    let read = try TableProfile(parsing: bytes)
    #expect(read.columns == profile.columns)
    #expect(read.rowCount == profile.rowCount)
    #expect(read.repeatedRows.repetitions == profile.repeatedRows.repetitions)
    #expect(Self.bytes(read.document) == bytes)
  }

  @Test func `rows that were passed over are kept`() throws {
    var options = ReadingOptions()
    options.limits.raggedRows = 5
    let profile = try TableProfile.read(
      .bytes(Array("a,b\n1,2\n3\n4,5,6\n".utf8), name: "table"), options: options)
    let read = try TableProfile(parsing: Self.bytes(profile.document))
    #expect(read.notes == [.raggedRows(count: 2, firstLines: [3, 4])])
    #expect(read.table.skippedRows?.count == 2)
  }

  @Test func `words that differ in bytes alone read back`() throws {
    let profile = try TableProfile.read(.bytes(Array("a\n\u{E9}\ne\u{301}\n".utf8), name: "table"))
    #expect(try TableProfile(parsing: Self.bytes(profile.document)).columns == profile.columns)
  }

  @Test func `counts of facts that cannot be do not overflow`() throws {
    let times = try TableProfile.read(.bytes(Array("a\n2026-01-02\n".utf8), name: "table"))
    let forged = times.document.text(.line).replacing("\"count\":1}", with: "\"count\":9223372036854775807}")
    let read = try TableProfile(parsing: Array(forged.utf8))
    #expect(read.columns[0].facts == [.timestampsWithoutZone(count: 1 << 50)])
    #expect(try read.merged(with: read).columns[0].facts == [.timestampsWithoutZone(count: 1 << 51)])
  }

  @Test func `sketches read back, too`() throws {
    let rows = (0..<30_000).map { "\(Double($0 * 48_271 % 65_537) / 8),w\($0 * 31 % 20_011)\n" }
    let source = TableSource.bytes(Array(("a,b\n" + rows.joined()).utf8), name: "table")
    let profile = try TableProfile.read(source, memoryBudget: 100_000)
    let read = try TableProfile(parsing: Self.bytes(profile.document))
    #expect(read.columns.map(\.distinct) == profile.columns.map(\.distinct))
    #expect(read.columns[0].numbers?.numbers == profile.columns[0].numbers?.numbers)
    #expect(read.columns[0].numbers?.moments == profile.columns[0].numbers?.moments)
    #expect(read.columns[1] == profile.columns[1])
  }

  @Test func `the documented example is the profile of its table`() throws {
    let example = try #require(try Documented.blocks(of: "formats/profile.md").first)
    let table = "age,grade,seen\n31,low,2026-01-02\n,high,2026-01-03\n47,low,\n31,mid,2026-01-05\n"
    let profile = try TableProfile.read(.bytes(Array(table.utf8), name: "people.csv"))
    #expect(try JSONValue(parsing: example) == profile.document)
    let read = try TableProfile(parsing: Array(example.utf8))
    #expect(read.columns == profile.columns)
    #expect(read.columns.map(\.kind) == [.integer, .category, .timestamp])
  }

  @Test func `a table is not a profile`() throws {
    #expect(!TableProfile.isProfile(try Fixtures.bytes("titanic/titanic.csv")))
    #expect(!TableProfile.isProfile(Array("{\"schema\": \"mlo.drift.report/1\"}".utf8)))
    #expect(!TableProfile.isProfile([]))
  }

  @Test func `a newer version is refused by its name`() {
    let bytes = Array("{\"schema\":\"mlo.profile/2\"}".utf8)
    #expect(TableProfile.isProfile(bytes))
    #expect(throws: ProfileError.unknownSchema("mlo.profile/2")) { try TableProfile(parsing: bytes) }
  }

  @Test(arguments: [
    ("\"missing\":263", "\"missing\":262", "columns[4].missing"),
    ("\"missing\":263", "\"missing\":-1", "columns[4].missing"),
    ("\"missing\":263", "\"missing\":99999999999999999", "columns[4].missing"),
    ("\"minimum\":0.17", "\"minimum\":0.18", "columns[4].numbers.values"),
    ("\"name\":\"Age\"", "\"name\":\"Sex\"", "columns"),
    ("\"labels\":[\"male\",\"female\"", "\"labels\":[\"male\",\"male\"", "labels"),
    ("\"values\":[0.17,0.33", "\"values\":[0.17,0.1", "columns[4].numbers.values"),
    ("\"header\":true", "\"header\":1", "header"), ("\"rows\":1309", "\"rows\":1310", "missing"),
  ])
  func `a damaged profile is refused with the place`(from: String, to: String, place: String) throws {
    let text = try Self.titanic().document.text(.line)
    let damaged = text.replacing(from, with: to)
    try #require(damaged.utf8.count != text.utf8.count || damaged != text, "\(from)")
    let error = #expect(throws: ProfileError.self) { _ = try TableProfile(parsing: Array(damaged.utf8)) }
    guard case .damaged(let found, _) = error else {
      Issue.record("\(String(describing: error)) is not damage")
      return
    }
    #expect(found.contains(place))
  }

  @Test func `every cut of a profile is refused`() throws {
    let source = TableSource.bytes(Array("a,b\n1,x\n2,y\n".utf8), name: "table")
    let bytes = Self.bytes(try TableProfile.read(source).document)
    for end in bytes.indices {
      #expect(throws: ProfileError.self) { try TableProfile(parsing: Array(bytes[..<end])) }
    }
  }
}
