import TestSupport
import Testing

@testable import Tabular

@Suite("compressed tables")
struct CompressedInputTests {
  static let names = ["titanic.csv.gz", "members.csv.gz", "titanic.csv.zst", "members.csv.zst"]

  private func bytes(_ name: String) throws -> [UInt8] { try Fixtures.bytes("compressed/\(name)") }

  @Test(arguments: names) func `an archive is read as the table in it, whatever its name`(name: String) throws {
    let plain = try Table.read(.file(Repository.path("Fixtures/titanic/titanic.csv")))
    for source in [
      TableSource.file(Repository.path("Fixtures/compressed/\(name)")), .bytes(try bytes(name), name: "table"),
    ] {
      let table = try Table.read(source)
      #expect(table.rowCount == plain.rowCount)
      #expect(table.columns.map(\.values) == plain.columns.map(\.values))
    }
    let profile = try TableProfile.read(.bytes(try bytes(name), name: "table"))
    #expect(profile.rowCount == plain.rowCount)
  }

  @Test(arguments: names) func `an archive that is cut short anywhere is an error`(name: String) throws {
    let whole = try bytes(name)
    // Between two members, and within the zeros behind the last, a file is whole.
    let ends = Set(
      (1..<whole.count).filter { end in
        let next = whole[end...].prefix(4)
        return next.elementsEqual([0x1F, 0x8B, 8, 0]) || next.elementsEqual([0x28, 0xB5, 0x2F, 0xFD])
          || whole[end...].allSatisfy { $0 == 0 } && whole[..<end].last.map { _ in name.hasPrefix("members") } == true
      })
    for end in stride(from: 4, to: whole.count, by: 61) where !ends.contains(end) {
      #expect(throws: TableError.self, "\(end)") { try Table.read(.bytes(Array(whole[..<end]), name: "table")) }
    }
  }

  @Test(arguments: names) func `a flipped bit is an error, never another table`(name: String) throws {
    let whole = try bytes(name)
    let truth = try Table.read(.bytes(whole, name: "table"))
    for place in stride(from: 0, to: whole.count, by: 97) {
      var damaged = whole
      damaged[place] ^= 0x10
      // A few bytes of a header, such as its time, and of the padding mean nothing.
      guard let table = try? Table.read(.bytes(damaged, name: "table")) else { continue }
      #expect(name.hasSuffix("zst") || table.columns.map(\.values) == truth.columns.map(\.values), "\(place)")
    }
  }

  @Test func `something behind an archive is an error`() throws {
    for name in Self.names {
      #expect(throws: TableError.self) { try Table.read(.bytes(try bytes(name) + Array("a,b\n".utf8), name: "table")) }
    }
  }

  @Test func `what expands beyond the cap is refused`() throws {
    var options = ReadingOptions()
    options.limits.decompressedBytes = 50_000
    let error = #expect(throws: TableError.self) {
      try Table.read(.bytes(try bytes("titanic.csv.gz"), name: "table"), options: options)
    }
    guard case .expandsTooMuch("gzip", let bytes, _)? = error?.fact else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(bytes > 50_000)
  }
}

@Suite("text encodings")
struct TextEncodingTests {
  private static let text = "größe,währung\n1.5,€\n2.5,£\n3,é\n"

  private func table(_ bytes: [UInt8], _ encoding: TextEncoding? = nil) throws -> Table {
    var options = ReadingOptions()
    options.encoding = encoding
    return try Table.read(.bytes(bytes, name: "table"), options: options)
  }

  private static func utf16(_ text: String, isLittle: Bool, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      isLittle ? [UInt8(unit & 255), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 255)]
    }
  }

  @Test func `a byte order mark tells UTF-16`() throws {
    let plain = try table(Array(Self.text.utf8))
    for isLittle in [true, false] {
      let read = try table(Self.utf16(Self.text, isLittle: isLittle, mark: true))
      #expect(read.columns.map(\.name) == plain.columns.map(\.name))
      #expect(read.columns.map(\.values) == plain.columns.map(\.values))
      let told = try table(
        Self.utf16(Self.text, isLittle: isLittle, mark: false), isLittle ? .utf16LittleEndian : .utf16BigEndian)
      #expect(told.columns.map(\.values) == plain.columns.map(\.values))
    }
  }

  @Test func `characters beyond the first plane, and pieces that end within one`() throws {
    let rows = (0..<30_000).map { "😀\($0 % 7),\($0)\n" }.joined()
    let plain = try table(Array(("a,b\n" + rows).utf8))
    let read = try table(Self.utf16("a,b\n" + rows, isLittle: true, mark: true))
    #expect(read.columns.map(\.values) == plain.columns.map(\.values))
  }

  @Test func `western encodings are read when they are named`() throws {
    let latin = Array("größe,b\n1,é\n2,x\n".unicodeScalars.map { UInt8($0.value) })
    #expect(throws: TableError.self) { try table(latin) }
    #expect(try table(latin, .latin1).columns[0].name == "größe")
    let windows: [UInt8] = Array("a,b\n1,".utf8) + [0x80] + Array("\n2,x\n".utf8)
    #expect(try table(windows, .windows1252).columns[1].categories?.labels.first == "€")
  }

  @Test func `what stands for no character is an error with its line`() throws {
    let windows: [UInt8] = Array("a,b\n1,x\n2,".utf8) + [0x81] + Array("\n".utf8)
    #expect(throws: TableError("table", .undecodable("windows-1252", .init(line: 3, byteOffset: 10)))) {
      try table(windows, .windows1252)
    }
    let lone = Self.utf16("a,b\n1,", isLittle: true, mark: true) + [0x00, 0xD8, 0x41, 0x00]
    #expect(throws: TableError("table", .undecodable("utf-16le", .init(line: 2, byteOffset: 14)))) { try table(lone) }
    #expect(throws: TableError.self) { try table(Self.utf16("a,b\n1,2\n", isLittle: true, mark: true) + [0x41]) }
  }

  @Test(arguments: [
    ("UTF8", TextEncoding.utf8), ("cp1252", .windows1252), ("ISO-8859-1", .latin1), ("utf_16_le", .utf16LittleEndian),
  ])
  func `names are understood as people write them`(name: String, encoding: TextEncoding) {
    #expect(TextEncoding(named: name) == encoding)
    #expect(TextEncoding(named: "klingon") == nil)
  }
}

@Suite("notations of numbers")
struct NumberNotationTests {
  private func value(_ text: String, _ decimal: Character, _ thousands: Character?) -> Double? {
    guard let notation = NumberNotation(decimal: decimal.asciiValue ?? 0, thousands: thousands?.asciiValue) else {
      return nil
    }
    var value = 0.0
    return Array(text.utf8).withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return nil }
      return notation.parse(start, bytes.count, into: &value).isEmpty ? nil : value
    }
  }

  @Test(
    arguments: [
      ("12,5", ",", nil, 12.5), ("1.234,5", ",", ".", 1234.5), ("-1.234.567", ",", ".", -1_234_567),
      ("1,234.5", ".", ",", 1234.5), ("1'234", ".", "'", 1234), ("1 234,5e3", ",", " ", 1_234_500),
      ("123", ",", ".", 123),
      ("0,5", ",", ".", 0.5), ("1.5", ",", ".", nil), ("12.34,5", ",", ".", nil), ("1.234.5", ",", ".", nil),
      (".234", ",", ".", nil), ("1..234", ",", ".", nil), ("1.2345", ",", ".", nil), ("1,5,5", ",", nil, nil),
      ("1.5", ",", nil, nil), ("", ",", nil, nil), ("1,23.4", ".", ",", nil),
    ] as [(String, Character, Character?, Double?)])
  func `groups are of three, and the decimal sign is the one that was said`(
    text: String, decimal: Character, thousands: Character?, expected: Double?
  ) {
    #expect(value(text, decimal, thousands) == expected)
  }

  @Test func `a column in a notation is numeric, in tables and in profiles`() throws {
    var options = ReadingOptions()
    options.notation = NumberNotation(decimal: UInt8(ascii: ","), thousands: UInt8(ascii: "."))
    let bytes = Array("a;b\n1.234,5;1\n2,25;2\nNA;3\n".utf8)
    let table = try Table.read(.bytes(bytes, name: "table"), options: options)
    #expect(table.columns[0].numbers == [1234.5, 2.25] && table.columns[0].missingCount == 1)
    let profile = try TableProfile.read(.bytes(bytes, name: "table"), options: options)
    #expect(profile.columns[0].numbers?.numbers.values == [2.25, 1234.5])
    #expect(try Table.read(.bytes(bytes, name: "table")).columns[0].categories != nil)
  }

  @Test func `rows of another width are passed over, counted and placed`() throws {
    var options = ReadingOptions()
    let bytes = Array("a,b\n1,2\n3\n4,5\n6,7,8\n9,10\n".utf8)
    #expect(throws: TableError.self) { try Table.read(.bytes(bytes, name: "table"), options: options) }
    options.limits.raggedRows = 1
    #expect(throws: TableError("table", .raggedRow(.init(line: 5, byteOffset: 14), expected: 2, found: 3))) {
      try Table.read(.bytes(bytes, name: "table"), options: options)
    }
    options.limits.raggedRows = 2
    let table = try Table.read(.bytes(bytes, name: "table"), options: options)
    #expect(table.rowCount == 3 && table.columns[1].numbers == [2, 5, 10])
    #expect(table.skippedRows?.count == 2 && table.skippedRows?.firstLines == [3, 5])
  }
}
