import Serialization
import Tabular
import TestSupport
import Testing

@testable import Datasets

@Suite("correlations of a table")
struct DataCorrelationTests {
  private func correlations(_ text: String) throws -> DataCorrelations {
    var options = ReadingOptions()
    options.keepsRows = true
    return DataCorrelations(try Table.read(.bytes(Array(text.utf8), name: "table"), options: options))
  }

  /// Values of pandas, in `Fixtures/reference/profile`.
  @Test(arguments: [
    ("titanic__titanic", "titanic/titanic.csv"), ("flights__airports", "flights/airports.csv"),
    ("flights__planes", "flights/planes.csv"),
  ])
  func `agree with pandas`(name: String, path: String) throws {
    let reference = try Fixtures.json("reference/profile/\(name).json")
    var options = ReadingOptions()
    options.keepsRows = true
    let found = DataCorrelations(try Table.read(.file(Fixtures.path(path)), options: options))
    #expect(!found.pairs.isEmpty)
    for pair in found.pairs {
      for (kind, value) in [("pearson", pair.pearson), ("spearman", pair.spearman)] {
        let oracle = reference[kind]?["\(pair.left)|\(pair.right)"] ?? reference[kind]?["\(pair.right)|\(pair.left)"]
        let expected = try #require(oracle?.numberValue, "\(pair)")
        #expect(abs(value - expected) <= 1e-9, "\(kind) of \(pair.left) and \(pair.right)")
      }
    }
  }

  @Test func `the strongest pair stands first, whatever its sign`() throws {
    let found = try correlations("a,b,c\n1.5,9.5,1\n2.5,8,9\n4,7.5,2\n3.5,7,3\n5,2,4\n")
    #expect(found.pairs.map(\.strength) == found.pairs.map(\.strength).sorted(by: >))
    #expect(found.pairs.first.map { [$0.left, $0.right] } == ["a", "b"])
    #expect(found.pairs.first?.spearman ?? 0 < 0)
  }

  @Test func `what is not defined is counted, not zero`() throws {
    let found = try correlations("a,b\n1.5,7\n2.5,7\n4,7\n3.5,7\n5,7\n")
    #expect(found.pairs.isEmpty && found.undefinedCount == 1)
  }

  @Test func `a rhythm of the table is not taken for the whole`() throws {
    // Every second row has b = a, the others b = -a: taken together nothing goes with anything.
    let rows = (0..<200_000).map { row in
      let value = Double(row * 48_271 % 65_537) - 32_768.5
      return "\(value),\(row % 2 == 0 ? value : -value)\n"
    }
    let found = try correlations("a,b\n" + rows.joined())
    #expect(found.rows == (DataCorrelations.rowLimit, 200_000))
    #expect(found.pairs.allSatisfy { $0.strength < 0.05 })
  }

  @Test func `a column is warned of once`() throws {
    let rows = (0..<20).map { "\($0).5,\($0 * 2).5,\($0 * 3).5,\($0 * 4).5\n" }
    let found = try correlations("a,b,c,d\n" + rows.joined())
    #expect(found.pairs.count == 6)
    #expect(found.findings.map(\.column) == ["b", "c", "d"])
  }

  @Test func `columns beyond the limit are counted`() throws {
    let header = (0..<45).map { "c\($0)" }.joined(separator: ",")
    let rows = (0..<6).map { row in (0..<45).map { "\((row * 7 + $0 * 3) % 11).5" }.joined(separator: ",") }
    let found = try correlations(([header] + rows).joined(separator: "\n") + "\n")
    #expect(found.columns.count == DataCorrelations.columnLimit && found.columnsLeftOut == 5)
  }
}
