import Testing

@testable import Tabular

private func table(_ text: String, bufferSize: Int = 256 << 10, limit: Int = 10_000) throws -> Table {
  var options = ReadingOptions()
  (options.keepsRows, options.bufferSize, options.limits.categoriesPerColumn) = (true, bufferSize, limit)
  return try Table.read(.bytes(Array(text.utf8), name: "bytes"), options: options)
}

/// Numbers as text, so that a missing one equals another.
private func texts(_ rows: RowValues?) -> [String]? {
  switch rows {
  case .numbers(let numbers): numbers.map { $0.isNaN ? "-" : "\($0)" }
  case .codes(let codes, let labels):
    codes.map {
      $0 == RowValues.missingCode ? "-" : $0 == RowValues.otherCode ? "other" : labels[Int($0)]
    }
  case nil: nil
  }
}

@Suite struct RowValuesTests {
  private static let text = "n,w,t,e\n,,,\n1,x,2020-01-01,\nNA,\"y\nz\",,NA\n2.5,x,2020-01-02,\n-1,NA,NA,\n"

  @Test(arguments: [1, 7, 64, 1 << 20]) func `rows stand in file order with their gaps`(bufferSize: Int) throws {
    let table = try table(Self.text, bufferSize: bufferSize)
    #expect(texts(table["n"]?.rows) == ["-", "1.0", "-", "2.5", "-1.0"])
    #expect(texts(table["w"]?.rows) == ["-", "x", "y\nz", "x", "-"])
    #expect(texts(table["t"]?.rows) == ["-", "1577836800.0", "-", "1577923200.0", "-"])
    #expect(table["e"]?.rows == nil)
    #expect(table["n"]?.numbers == [1, 2.5, -1])
    #expect(table["n"]?.missingCount == 2)
    let lines = try #require(table.lineNumbers)
    #expect((0..<lines.count).map { lines[$0] } == [2, 3, 4, 6, 7])
  }

  @Test func `rows are not kept unless asked for`() throws {
    let table = try Table.read(.bytes(Array(Self.text.utf8), name: "bytes"))
    #expect(table.columns.allSatisfy { $0.rows == nil })
    #expect(table.lineNumbers == nil)
  }

  @Test func `a column that turns to words far down has words in all rows`() throws {
    let text = "a,b\n" + (0..<900).map { "\($0 % 9 == 0 ? "" : "\($0 % 5)"),1\n" }.joined() + "n/k,1\n"
    let rows = try #require(texts(try table(text, bufferSize: 128)["a"]?.rows))
    #expect(rows.count == 901)
    #expect(rows[0...4] == ["-", "1", "2", "3", "4"])
    #expect(rows[900] == "n/k")
  }

  @Test func `words beyond the limit are other in every row`() throws {
    let rows = try table("a,b\nx,1\ny,1\nz,1\nx,1\n", limit: 2)["a"]?.rows
    #expect(texts(rows) == ["x", "y", "other", "x"])
  }

  @Test func `a selection has its own counts, in its order`() throws {
    let selected = try table(Self.text, limit: 1).selecting(rows: [3, 2, 1, 3])
    #expect(selected.rowCount == 4)
    #expect(selected["n"]?.numbers == [2.5, 1, 2.5])
    #expect(selected["n"]?.kind == .float)
    #expect(selected["n"]?.missingCount == 1)
    #expect(selected["w"]?.categories == CategoryCounts(labels: ["x"], counts: [3], otherCount: 1))
    #expect(selected["t"]?.presentCount == 3)
    #expect(selected["e"]?.missingCount == 4)
    let lines = try #require(selected.lineNumbers)
    #expect((0..<4).map { lines[$0] } == [6, 4, 3, 6])
  }

  @Test func `a selection without values keeps its kinds`() throws {
    let table = try table(Self.text)
    for rows in [[0], []] {
      let selected = table.selecting(rows: rows)
      #expect(selected.columns.map(\.kind) == table.columns.map(\.kind))
      #expect(selected.columns.allSatisfy { $0.values == .empty && $0.missingCount == rows.count })
    }
  }

  @Test func `selecting every row changes nothing`() throws {
    let table = try table(Self.text)
    let same = table.selecting(rows: Array(0..<table.rowCount))
    for (one, other) in zip(table.columns, same.columns) {
      #expect(one.values == other.values)
      #expect(texts(one.rows) == texts(other.rows))
      #expect(one.presentCount == other.presentCount)
    }
  }
}
