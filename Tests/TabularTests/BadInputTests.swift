import Files
import Glibc
import TestSupport
import Testing

@testable import Tabular

private func fact(_ bytes: [UInt8], _ options: ReadingOptions = ReadingOptions()) -> TableError.Fact? {
  do throws(TableError) {
    _ = try Table.read(.bytes(bytes, name: "bytes"), options: options)
    return nil
  } catch {
    return error.fact
  }
}

private func place(_ line: Int, _ byteOffset: Int) -> TableError.Position {
  TableError.Position(line: line, byteOffset: byteOffset)
}

@Suite struct BadInputTests {
  static let texts: [(String, TableError.Fact)] = [
    ("", .emptyFile), ("\n\n", .emptyFile), ("\u{FEFF}", .emptyFile), ("1,2\n3,4\n", .headerLooksLikeData(first: "1")),
    ("a,b,a\n1,2,3\n", .duplicateColumn(name: "a", first: 1, second: 3)),
    (",b, \n1,2,3\n", .blankColumnNames(positions: [1, 3])), ("a,b\n1\u{0},2\n", .nulByte(place(2, 5))),
    ("a,b\n1,2\n3\n", .raggedRow(place(3, 8), expected: 2, found: 1)),
    ("a,b\n\"x\ny\",2\n3,4,5\n", .raggedRow(place(4, 12), expected: 2, found: 3)),
    ("a,b\r\n1,2\r\n3,\"x\r\ny\n", .unclosedQuote(place(3, 12))),
    ("a,b\n1,x\"y\"\n", .strayQuote(place(2, 7), column: 2)),
    ("a,b\n1,\"x\"y\n", .textAfterQuote(place(2, 9), column: 2)), ("PAR1xxxx", .foreignFormat("Parquet")),
  ]

  @Test(arguments: texts) func `what is wrong is said with its place`(text: String, expected: TableError.Fact) {
    #expect(fact(Array(text.utf8)) == expected)
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0, 0], "UTF-32 little-endian"), ([0, 0, 0xFE, 0xFF], "UTF-32 big-endian"),
    ] as [([UInt8], String)])
  func `a byte order mark of another encoding names it`(bytes: [UInt8], name: String) {
    #expect(fact(bytes) == .encoding(name))
  }

  @Test(
    arguments: [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80],
    ] as [[UInt8]], [1, 3, 1024])
  func `text that is not UTF-8 is refused at its byte`(bytes: [UInt8], bufferSize: Int) {
    var options = ReadingOptions()
    options.bufferSize = bufferSize
    #expect(fact(Array("a,b\né,".utf8) + bytes + [10], options) == .invalidUTF8(place(2, 7)))
  }

  @Test func `a header alone is a table of no rows`() throws {
    let table = try Table.read(.bytes(Array("a,b\n".utf8), name: "bytes"))
    #expect(table.rowCount == 0)
    #expect(table.columns.map(\.kind) == [.empty, .empty])
  }

  @Test func `limits hold at the limit and not beyond`() {
    var options = ReadingOptions()
    (options.limits.cellBytes, options.limits.columns, options.limits.lineBytes) = (5, 3, 12)
    options.delimiter = UInt8(ascii: ",")
    #expect(fact(Array("a,b\n12345,1\n".utf8), options) == nil)
    #expect(
      fact(Array("a,b\n123456,1\n".utf8), options)
        == .limit(.cellBytes, place(2, 4), allowed: 5, insideQuotes: false))
    #expect(fact(Array("a,b,c\n1,2,3\n".utf8), options) == nil)
    #expect(
      fact(Array("a,b,c,d\n1,2,3,4\n".utf8), options) == .limit(.columns, place(1, 0), allowed: 3, insideQuotes: false))
    #expect(
      fact(Array("a,b,c\n12345,12345,1\n".utf8), options)
        == .limit(.lineBytes, place(2, 6), allowed: 12, insideQuotes: false))
    options.bufferSize = 8
    #expect(
      fact(Array("a,b\n\"1234567890123456789012345678901234567890".utf8), options)
        == .limit(.lineBytes, place(2, 4), allowed: 12, insideQuotes: true))
  }

  @Test func `a hundred thousand columns and a line without an end meet their limits`() {
    let header = (0..<100_000).map { "c\($0)" }.joined(separator: ",") + "\n"
    #expect(fact(Array(header.utf8)) == .limit(.columns, place(1, 0), allowed: 16_384, insideQuotes: false))
    let line = Array(repeating: UInt8(ascii: "x"), count: 40 << 20)
    #expect(fact(line) == .limit(.lineBytes, place(1, 0), allowed: 16 << 20, insideQuotes: false))
  }

  @Test func `things that are no regular files are refused by their kind`() throws {
    let folder = TemporaryDirectory()
    let pipe = folder.path("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    for (path, kind) in [(pipe, FileStatus.Kind.pipe), (folder.path, .directory), ("/dev/null", .characterDevice)] {
      #expect(throws: TableError(path, .notAFile(kind))) { try Table.read(.file(path)) }
    }
    let gone = folder.path("gone.csv")
    #expect(throws: TableError(gone, .system(SystemCallError(call: "stat", subject: gone, code: ENOENT)))) {
      try Table.read(.file(gone))
    }
  }

  @Test func `a file that grows while it is read is an error`() throws {
    let folder = TemporaryDirectory()
    let path = folder.path("a.csv")
    try DurableFile.write(Array("a\nx\n".utf8), to: path)
    let input = try FileInput(path: path)
    try OpenFile(path, for: .appending(mode: 0o600)).write(Array("y\n".utf8))
    var reader = try TableReader(input, name: path, options: ReadingOptions())
    #expect(throws: TableError(path, .changedWhileReading)) { try reader.read() }
  }

  @Test func `a declared kind is held to`() {
    var options = ReadingOptions()
    options.kinds = ["a": .integer]
    let expected = TableError.Fact.notOfDeclaredKind(place(3, 8), column: "a", kind: .integer, text: "2.5")
    #expect(fact(Array("a,b\n1,x\n2.5,y\n".utf8), options) == expected)
    options.kinds = ["c": .integer]
    #expect(fact(Array("a,b\n1,x\n".utf8), options) == .noSuchColumn("c"))
  }
}
