import Presentation
import Tabular
import Testing

@testable import Drift

@Suite("The explanation of a column") struct ColumnExplanationTests {
  static func explain(_ column: String, of name: String) throws -> ColumnExplanation {
    try #require(
      ColumnExplanation(
        column: column, in: DriftCheck(), reference: try DriftBench.fixture("\(name)/ref.csv"),
        current: try DriftBench.fixture("\(name)/cur.csv")))
  }

  @Test(arguments: DriftBench.cases) func `every column is explained with its verdict of the check`(name: String) throws
  {
    let report = try DriftBench.report(name)
    for column in report.columns {
      let explanation = try Self.explain(column.name, of: name)
      #expect(explanation.column == column)
      #expect(explanation.sentences.first?.contains(column.reason) ?? false)
      #expect(!explanation.terminalLines(for: TerminalProfile()).isEmpty)
    }
  }

  @Test(arguments: [("Age", 10), ("Pclass", 3), ("Embarked", 3)])
  func `bins and categories hold every present value`(column: String, count: Int) throws {
    let explanation = try Self.explain(column, of: "titanic_pclass")
    #expect(explanation.movements.count == count)
    #expect(explanation.movements.reduce(0) { $0 + $1.reference } == explanation.column.reference?.presentCount)
    #expect(explanation.movements.reduce(0) { $0 + $1.current } == explanation.column.current?.presentCount)
  }

  @Test func `the widest gap is the distance of Kolmogorov and Smirnov`() throws {
    let explanation = try Self.explain("Age", of: "titanic_pclass")
    let gap = try #require(explanation.widestGap)
    let distance = try #require(explanation.methods.first { $0.measure.method == "kolmogorov-smirnov" }?.measure.value)
    #expect(abs(abs(gap.current - gap.reference) - distance) < 1e-12)
    for points in zip(explanation.cumulativeShares, explanation.cumulativeShares.dropFirst()) {
      #expect(points.0.value < points.1.value && points.0.reference <= points.1.reference)
      #expect(points.0.current <= points.1.current)
    }
    #expect(explanation.quantiles.first { $0.share == 0.5 }?.reference == 33)
  }

  @Test func `methods that the check computed have the same values`() throws {
    for column in ["Age", "Pclass", "Embarked"] {
      let explanation = try Self.explain(column, of: "titanic_pclass")
      #expect(explanation.methods.contains { $0.decides })
      for measure in explanation.column.measures {
        guard let method = explanation.methods.first(where: { $0.measure.method == measure.method }) else { continue }
        #expect(method.measure.value == measure.value)
      }
    }
  }

  @Test func `a distance in the column's unit has no usual limit`() throws {
    let explanation = try Self.explain("Fare", of: "titanic_pclass")
    let raw = try #require(explanation.methods.first { $0.measure.method == "wasserstein" })
    #expect(raw.rule == nil && raw.says == .noLimit)
  }

  @Test func `new and vanished categories are told`() throws {
    let explanation = try Self.explain("Pclass", of: "titanic_pclass")
    #expect(explanation.newCategories.map(\.label) == ["3"])
    #expect(explanation.vanishedCategories.map(\.label) == ["1", "2"])
    #expect(explanation.sentences.contains { $0.hasPrefix("New, never seen in the reference: '3' (100.0%)") })
  }

  @Test func `too few values are not "no drift"`() throws {
    let explanation = try #require(
      ColumnExplanation(
        column: "a", in: DriftCheck(), reference: try DriftBench.table("a", rows: 5) { "\($0)" },
        current: try DriftBench.table("a", rows: 4) { "\($0)" }))
    #expect(explanation.sentences.first?.hasSuffix("That is not \"no drift\".") ?? false)
  }

  @Test func `a column left out says why and has no methods`() throws {
    let explanation = try Self.explain("time_hour", of: "weather_seasons")
    #expect(explanation.column.verdict == .leftOut)
    #expect(explanation.methods.isEmpty && explanation.movements.isEmpty)
    #expect(
      explanation.sentences.first == "'time_hour' was not compared: timestamp: times move on by themselves.")
  }

  @Test func `an unknown column has no explanation`() throws {
    let table = try DriftBench.table("a", rows: 40) { "\($0)" }
    #expect(ColumnExplanation(column: "b", in: DriftCheck(), reference: table, current: table) == nil)
  }

  @Test(arguments: [20, 40, 80, 120]) func `every line keeps the width`(width: Int) throws {
    for column in ["Age", "Embarked", "Pclass"] {
      let terminal = TerminalProfile(width: width, isASCII: width == 40)
      let lines = try Self.explain(column, of: "titanic_pclass").terminalLines(for: terminal)
      for line in lines { #expect(line.width <= width, "\(line.plain)") }
    }
  }

  @Test func `the page holds both curves and escapes what the data say`() throws {
    let hostile = "<script>alert(1)</script>"
    func table(_ words: [String]) throws -> Table {
      try DriftBench.table("\"\(hostile)\"", rows: 60) { "\"\(words[$0 % words.count])\"" }
    }
    let words = try #require(
      ColumnExplanation(
        column: hostile, in: DriftCheck(), reference: try table(["a", "b"]), current: try table(["a", "<b>\u{1B}"])))
    let page = words.html(FormatAgreementTests.imprint)
    #expect(!page.contains("<script") && page.contains("&lt;b&gt;\\u{1b}"))
    let numbers = try Self.explain("Age", of: "titanic_pclass").html(FormatAgreementTests.imprint)
    #expect(numbers.contains("<path class=\"q\"") && numbers.contains("<path class=\"o\""))
    #expect(numbers.utf8.count < 17_000)
  }
}
