import Files
import Serialization
import Tabular
import TestSupport
import Testing

@Suite struct TitanicProfileTests {
  @Test func `the columns of titanic have the kinds that people expect`() throws {
    let table = try Table.read(.file(Fixtures.path("titanic/titanic.csv")))
    let kinds = table.columns.map { "\($0.name) \($0.kind.rawValue)" }
    #expect(
      kinds == [
        "PassengerId identifier", "Pclass integer", "Name text", "Sex category", "Age float", "SibSp integer",
        "Parch integer", "Ticket text", "Fare float", "Cabin text", "Embarked category", "boat category", "body float",
        "home.dest category", "Survived integer",
      ])
  }

  @Test func `counts, sums and words agree with pandas`() throws {
    let table = try Table.read(.file(Fixtures.path("titanic/titanic.csv")))
    let reference = try Fixtures.json("reference/profile/titanic__titanic.json")
    #expect(table.rowCount == reference["rows"]?.integerValue)
    let columns = try #require(reference["column"]?.objectValue)
    for column in table.columns {
      let expected = try #require(columns[column.name])
      #expect(column.presentCount == expected["count"]?.integerValue, "\(column.name)")
      #expect(column.missingCount == expected["missing"]?.integerValue, "\(column.name)")
      if let numbers = column.numbers {
        #expect(numbers.count == column.presentCount)
        let sum = try #require(expected["sum"]?.numberValue)
        #expect(abs(numbers.reduce(0, +) - sum) <= abs(sum) * 1e-12, "\(column.name)")
      }
      if let words = column.categories {
        #expect(words.distinctCount == expected["distinct"]?.integerValue, "\(column.name)")
        #expect(words.total == column.presentCount)
      }
    }
  }
}
