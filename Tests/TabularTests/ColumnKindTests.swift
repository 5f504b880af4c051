import Files
import TestSupport
import Testing

@testable import Tabular

private func column(_ fields: [String], name: String = "a") throws -> Column {
  let text = "\(name)|z\n" + fields.map { "\($0)|q\n" }.joined()
  return try #require(try Table.read(.bytes(Array(text.utf8), name: "bytes"))[name])
}

@Suite struct ColumnKindTests {
  static let kinds: [([String], ColumnKind)] = [
    (["1", "2"], .integer), (["1", "2.5"], .float), (["true", "False"], .boolean), (["yes", "no"], .boolean),
    (["0", "1"], .integer), (["2013-01-01", "2013-01-02T10:00Z"], .timestamp), (["x", "y", "x"], .category),
    (["", "NA", "nan"], .empty), (["007", "008"], .category), (["1", "inf"], .category), (["1e400"], .category),
    ((1...30).map(String.init), .identifier), ((1...30).map { "k\($0)" }, .identifier),
    ((1...60).map { "a remark \($0)" }, .text), ((1...30).map { "\($0).5" }, .float),
    ((1...10).map(String.init), .integer),
  ]

  @Test(arguments: kinds) func `columns have the kind of their fields`(fields: [String], kind: ColumnKind) throws {
    #expect(try column(fields).kind == kind)
  }

  static let facts: [([String], [ColumnFact])] = [
    (["1", "2", "x"], [.numbersAndOthers(numbers: 2, others: 1, line: 4, text: "x")]),
    (["12,50", "1,250"], [.decimalComma(count: 2, example: "12,50")]),
    (["1,250", "2,500.5"], [.groupedDigits(count: 2, example: "1,250")]),
    ([" 7 ", " 8"], [.paddedNumbers(count: 2, example: " 7 ")]), (["007"], [.leadingZeros(count: 1, example: "007")]),
    (
      ["1", "9007199254740993"],
      [.integersBeyondExactDoubles(count: 1, line: 3, text: "9007199254740993")]
    ), (["2013-01-01"], [.timestampsWithoutZone(count: 1)]), (["x", "y"], []),
  ]

  @Test(arguments: facts) func `what could mislead is told`(fields: [String], expected: [ColumnFact]) throws {
    #expect(try column(fields).facts == expected)
  }

  @Test func `a number far down that is none has the whole column read again as text`() throws {
    var text = "a,b\n"
    for row in 0..<5000 { text += "\(row % 7).50,\(row % 3)\n" }
    text += "n/k,1\n"
    var options = ReadingOptions()
    options.bufferSize = 512
    let table = try Table.read(.bytes(Array(text.utf8), name: "bytes"), options: options)
    let words = try #require(table["a"]?.categories)
    #expect(words.labels.first == "0.50")
    #expect(words.total == 5001)
    #expect(table["a"]?.facts == [.numbersAndOthers(numbers: 5000, others: 1, line: 5002, text: "n/k")])
    #expect(table["b"]?.numbers?.count == 5001)
  }

  @Test func `a pipe is read again from its copy and leaves no file`() throws {
    let folder = TemporaryDirectory()
    let path = folder.path("in.csv")
    let text = "a\n" + String(repeating: "1\n", count: 200_000) + "x\n"
    try DurableFile.write(Array(text.utf8), to: path)
    let input = try SpooledInput(OpenFile(path, for: .reading), temporaryDirectory: folder.path)
    #expect(try FileTree.names(in: folder.path) == ["in.csv"])
    var reader = try TableReader(input, name: "pipe", options: ReadingOptions())
    let table = try reader.read()
    #expect(table["a"]?.categories == CategoryCounts(labels: ["1", "x"], counts: [200_000, 1]))
  }

  @Test func `categories beyond the limit are counted together`() throws {
    var options = ReadingOptions()
    options.limits.categoriesPerColumn = 3
    let text = "a,b\n" + (0..<40).map { "w \($0 % 8),1\n" }.joined()
    let table = try Table.read(.bytes(Array(text.utf8), name: "bytes"), options: options)
    let words = try #require(table["a"]?.categories)
    #expect(words == CategoryCounts(labels: ["w 0", "w 1", "w 2"], counts: [5, 5, 5], otherCount: 25))
    #expect(table["a"]?.facts == [.categoriesCapped(kept: 3, others: 25)])
    #expect(table["a"]?.kind == .text)
  }

  @Test func `a token that is a number is missing, and so is every empty field`() throws {
    var options = ReadingOptions()
    options.missingTokens = ["-999"]
    let table = try Table.read(.bytes(Array("a,b\n1,x\n-999,y\n,z\n\"\",z\n".utf8), name: "bytes"), options: options)
    #expect(table["a"]?.numbers == [1])
    #expect(table["a"]?.missingCount == 3)
  }

  @Test(arguments: [(",", 44), (";", 59), ("\t", 9), ("|", 124)] as [(String, UInt8)])
  func `the delimiter is found and told`(delimiter: String, byte: UInt8) throws {
    let text = "a,b\n1,\"x;|\"\n".split(separator: ",").joined(separator: delimiter)
    let table = try Table.read(.bytes(Array(text.utf8), name: "bytes"))
    #expect(table.columns.map(\.name) == ["a", "b"])
    #expect(table.dialect.delimiter == byte)
    #expect(table.notes == (byte == 44 ? [] : [.sniffedDelimiter(byte)]))
  }

  @Test func `blank lines, byte order mark and a single column are told`() throws {
    let table = try Table.read(.bytes(Array("\u{FEFF}a,b\n\n1,2\n\n".utf8), name: "bytes"))
    #expect(table.notes == [.byteOrderMark, .blankLines(count: 1, firstLine: 2)])
    #expect(table.columns.map(\.name) == ["a", "b"])
    #expect(try Table.read(.bytes(Array("a\nx\n".utf8), name: "bytes")).notes == [.singleColumn])
  }

  @Test func `two files are read at once, each with its own answer`() throws {
    let path = Fixtures.path("titanic/titanic.csv")
    let both = Table.readBoth(.file(path), .bytes([], name: "second"))
    #expect(try both.first.get().rowCount == 1309)
    #expect(throws: TableError("second", .emptyFile)) { try both.second.get() }
  }

  @Test func `the canonical text of a number reads back as the number`() throws {
    #expect(try column(["3"]).text(of: 3) == "3")
    #expect(try column(["22.0"]).text(of: 22) == "22.0")
    #expect(try column(["0.1"]).text(of: 0.1) == "0.1")
  }
}
