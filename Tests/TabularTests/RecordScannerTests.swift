import Glibc
import Serialization
import TestSupport
import Testing

@testable import Tabular

@Suite struct RecordScannerTests {
  static let spectrum = [
    "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines", "newlines_crlf",
    "quotes_and_newlines", "simple", "simple_crlf", "utf8",
  ]

  @Test(arguments: spectrum, [1, 2, 3, 7, 64, 4096])
  func `each file of csv-spectrum is cut as its JSON says`(name: String, bufferSize: Int) throws {
    let bytes = try Fixtures.bytes("csv/csv-spectrum/csvs/\(name).csv")
    let expected = try #require(Fixtures.json("csv/csv-spectrum/json/\(name).json").arrayValue)
    let (records, fact) = scannedRecords(bytes, bufferSize: bufferSize)
    #expect(fact == nil)
    let header = try #require(records.first)
    #expect(records.count == expected.count + 1)
    for (record, object) in zip(records.dropFirst(), expected) {
      let members = try #require(object.objectValue).members
      #expect(header == members.map(\.key))
      #expect(record == members.map { $0.value.stringValue })
    }
  }

  /// How many generated inputs to try; more by `MLO_SOAK`.
  static let inputs = getenv("MLO_SOAK").flatMap { Int(String(cString: $0)) } ?? 20_000

  @Test func `the scanner and a slow plain reader agree on generated inputs`() {
    for seed in 0..<UInt64(Self.inputs) {
      var generator = SeededGenerator(seed)
      let bytes = Self.text(&generator)
      let bufferSize = Int.random(in: 1...80, using: &generator)
      let (expected, expectedFact) = SlowRecordReader.read(bytes)
      let (records, fact) = scannedRecords(bytes, bufferSize: bufferSize)
      // Records of the batch in which the fault lies are not handed out.
      let agrees =
        fact == expectedFact
        && (fact == nil ? records == expected : expected.starts(with: records))
      if !agrees {
        Issue.record(
          "seed \(seed), buffer \(bufferSize): \(String(decoding: bytes, as: UTF8.self).debugDescription) \(String(describing: fact)) for \(String(describing: expectedFact))\n\(records)\n\(expected)"
        )
        return
      }
    }
  }

  /// Mostly well-formed text with all line ends, and sometimes a byte or two out of place.
  private static func text(_ generator: inout SeededGenerator) -> [UInt8] {
    let width = Int.random(in: 1...4, using: &generator)
    let ends = [["\n"], ["\r\n"], ["\r"], ["\n", "\r\n", "\r"]][Int.random(in: 0..<4, using: &generator)]
    let fields = [
      "", "", "a", "12", "é", "\"\"", "\"a,b\"", "\"x\"\"y\"", "\"\n\"", "\"\r\n\"", "\"\"\"\"", "long words here",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...30, using: &generator) {
      let isBlank = Int.random(in: 0..<12, using: &generator) == 0
      let row = (0..<width).map { _ in fields[Int.random(in: 0..<fields.count, using: &generator)] }
      if !isBlank { bytes += Array(row.joined(separator: ",").utf8) }
      bytes += Array(ends[Int.random(in: 0..<ends.count, using: &generator)].utf8)
    }
    if Bool.random(using: &generator) { _ = bytes.popLast() }
    for _ in 0..<max(0, Int.random(in: -3...2, using: &generator)) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      // Only bytes before which no character can be cut.
      guard bytes[place] < 0x80 else { continue }
      bytes.insert(Array("\"\",\n\ra".utf8)[Int.random(in: 0..<6, using: &generator)], at: place)
    }
    return bytes
  }

  @Test(arguments: ["a,b\n1,2\n3,4", "a,b\r\n1,2\r\n3,4\r\n", "a,b\r1,2\r3,4\r", "a,b\n1,2\r\n3,4\r"])
  func `all line ends and a missing last one give the same records`(text: String) {
    let (records, fact) = scannedRecords(Array(text.utf8), bufferSize: 5)
    #expect(fact == nil)
    #expect(records == [["a", "b"], ["1", "2"], ["3", "4"]])
  }

  @Test(arguments: [1, 2, 62, 63, 64, 65, 127, 128, 129, 1000])
  func `quotes are followed across blocks of any length`(length: Int) {
    let inner = String(repeating: "x,", count: length)
    let (records, fact) = scannedRecords(Array("a,b\n\"\(inner)\"\"\",2\n".utf8))
    #expect(fact == nil)
    #expect(records == [["a", "b"], [inner + "\"", "2"]])
  }

  @Test(arguments: 0..<200)
  func `line ends are counted as one by one`(seed: UInt64) {
    var generator = SeededGenerator(seed)
    let bytes = (0..<Int.random(in: 0...700, using: &generator)).map { _ in
      [10, 13, 65, 66][Int.random(in: 0..<4, using: &generator)] as UInt8
    }
    var expected = 0
    for (index, byte) in bytes.enumerated() where byte == 10 || byte == 13 {
      if byte == 10 || index + 1 == bytes.count || bytes[index + 1] != 10 { expected += 1 }
    }
    let padded = bytes + Array(repeating: 32, count: 65)
    let count = padded.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { TextRules.lineEnds($0, 0..<bytes.count) }
    }
    #expect(count == expected)
  }
}
