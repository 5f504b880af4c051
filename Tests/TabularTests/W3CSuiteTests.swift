import Files
import ObjectStorage
import Serialization
import TestSupport
import Testing

@testable import Tabular

@Suite("the CSV files of the W3C suite")
struct W3CSuiteTests {
  private static func answers() throws -> JSONObject {
    try #require(try JSONValue(parsing: try Fixtures.bytes("csv/w3c-csvw.json"))["files"]?.objectValue)
  }

  /// All records of a file, cut at commas; nil with what is wrong.
  private static func records(_ bytes: [UInt8]) -> Result<[[String]], TableError> {
    Result { () throws(TableError) in
      let scanner = RecordScanner(
        MemoryInput(bytes), source: "file", delimiter: UInt8(ascii: ","), limits: ReadingLimits(), bufferSize: 4096)
      var records: [[String]] = []
      while let batch = try scanner.nextBatch() {
        for row in 0..<batch.rowCount { records.append((0..<batch.columnCount).map { batch.text(row, $0) }) }
      }
      return records
    }
  }

  @Test func `every file is read or refused with a reason, each as listed`() throws {
    var lines: [String] = []
    for name in try Self.answers().keys {
      let path = Repository.path("Fixtures/csv/w3c-csvw/\(name)")
      do throws(TableError) {
        let table = try Table.read(.file(path))
        lines.append("\(name): \(table.rowCount) rows, \(table.columns.count) columns")
      } catch {
        lines.append("\(name): refused, \(TableError("", error.fact).fact)")
      }
    }
    #expect(lines.count == 202)
    try Acceptance.expect(lines.joined(separator: "\n") + "\n", in: "Fixtures/csv/w3c-csvw.outcomes.txt")
  }

  @Test func `what is read has the fields that Python's csv module reads`() throws {
    let answers = try Self.answers()
    var compared = 0
    for (name, answer) in answers.members where answer["delimiter"] == "," {
      guard case .success(let records) = Self.records(try Fixtures.bytes("csv/w3c-csvw/\(name)")) else { continue }
      let text = records.map { JSONValue($0).text(.line) + "\n" }.joined()
      #expect(Digest(of: Array(text.utf8)).hex == answer["digest"]?.stringValue, "\(name)")
      compared += 1
    }
    #expect(compared > 190)
  }
}
