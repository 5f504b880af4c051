import Files
import Serialization
import Tabular
import Testing

/// Files of the clone, found from this file.
func fixture(_ path: String) -> String {
  FileTree.absolute("../../../Fixtures/\(path)", from: #filePath)
}

@Suite struct TitanicProfileTests {
  @Test func `the columns of titanic have the kinds that people expect`() throws {
    let table = try Table.read(.file(fixture("titanic/titanic.csv")))
    let kinds = table.columns.map { "\($0.name) \($0.kind.rawValue)" }
    #expect(
      kinds == [
        "PassengerId identifier", "Pclass integer", "Name text", "Sex category", "Age float", "SibSp integer",
        "Parch integer", "Ticket text", "Fare float", "Cabin text", "Embarked category", "boat category", "body float",
        "home.dest category", "Survived integer",
      ])
  }

  @Test func `counts, sums and words agree with pandas`() throws {
    let table = try Table.read(.file(fixture("titanic/titanic.csv")))
    let bytes = try FileTree.contents(of: fixture("reference/profile/titanic__titanic.json"))
    let reference = try #require(JSONValue(parsing: bytes).object)
    #expect(table.rowCount == reference["rows"]?.integer)
    let columns = try #require(reference["column"]?.object)
    for column in table.columns {
      let expected = try #require(columns[column.name]?.object)
      #expect(column.presentCount == expected["count"]?.integer, "\(column.name)")
      #expect(column.missingCount == expected["missing"]?.integer, "\(column.name)")
      if let numbers = column.numbers {
        #expect(numbers.count == column.presentCount)
        let sum = try #require(expected["sum"]?.number)
        #expect(abs(numbers.reduce(0, +) - sum) <= abs(sum) * 1e-12, "\(column.name)")
      }
      if let words = column.categories {
        #expect(words.distinctCount == expected["distinct"]?.integer, "\(column.name)")
        #expect(words.total == column.presentCount)
      }
    }
  }
}
