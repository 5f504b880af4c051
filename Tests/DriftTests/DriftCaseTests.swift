import Serialization
import Testing

@testable import Drift

/// Checks of real pairs of files.
@Suite("drift of real data")
struct DriftCaseTests {
  struct Case: Sendable {
    let name: String
    let verdict: DriftVerdict
    let drifted: Set<String>
  }

  static let cases = [
    Case(name: "titanic_kaggle", verdict: .noDrift, drifted: []),
    Case(
      name: "titanic_pclass", verdict: .drift,
      drifted: ["Pclass", "Fare", "Age", "Embarked", "SibSp", "Survived"]),
    Case(
      name: "adult_workclass", verdict: .drift,
      drifted: [
        "workclass", "occupation", "age", "education", "education_num", "relationship", "marital_status",
      ]),
    Case(
      name: "wine_cultivars", verdict: .drift,
      drifted: [
        "alcohol", "malic_acid", "alcalinity_of_ash", "magnesium", "total_phenols", "flavanoids",
        "nonflavanoid_phenols", "proanthocyanins", "color_intensity", "hue", "od280/od315_of_diluted_wines",
        "proline",
      ]),
    Case(
      name: "weather_seasons", verdict: .drift,
      drifted: [
        "month", "temp", "dewp", "wind_gust", "wind_speed", "pressure", "wind_dir", "humid", "visib",
      ]),
  ]

  @Test(arguments: cases)
  func `the verdict and the drifted columns are known`(_ expected: Case) throws {
    let report = try DriftBench.report(expected.name)
    #expect(report.verdict == expected.verdict)
    #expect(Set(report.columns.filter { $0.verdict == .drift }.map(\.name)) == expected.drifted)
    #expect(report.counts.drifted == expected.drifted.count)
    #expect(report.columns.prefix(expected.drifted.count).allSatisfy { $0.verdict == .drift })
  }

  @Test(arguments: DriftBench.cases)
  func `a table has not drifted from itself`(name: String) throws {
    let table = try DriftBench.fixture("\(name)/ref.csv")
    let report = DriftBench.report(table, table)
    #expect(report.verdict == .noDrift)
    #expect(report.counts.drifted == 0)
    for column in report.columns where column.verdict != .leftOut {
      #expect(column.effect?.value == 0)
      #expect(column.test?.pValue == 1)
    }
  }

  @Test(arguments: DriftBench.cases)
  func `each report is a JSON document whose core reads back`(name: String) throws {
    let report = try DriftBench.report(name)
    let text = report.json.text(.indented)
    #expect(report.json.text(.indented) == text)
    let summary = try DriftSummary(reportJSON: JSONValue(parsing: text))
    #expect(summary == DriftSummary(report))
  }

  @Test(arguments: DriftBench.cases)
  func `every measure without a value has a reason`(name: String) throws {
    for column in try DriftBench.report(name).columns {
      #expect(column.measures.allSatisfy { ($0.value == nil) == ($0.reason != nil) })
      #expect(!column.reason.isEmpty)
    }
  }

  @Test func `weather leaves its timestamps out and says why`() throws {
    let report = try DriftBench.report("weather_seasons")
    let column = try report.column("time_hour")
    #expect(column.verdict == .leftOut)
    #expect(column.reason.hasPrefix("timestamp"))
    #expect(report.findings(.leftOut).map(\.column) == ["time_hour"])
  }

  @Test func `gusts have drifted in their missing values, too`() throws {
    let change = try #require(try DriftBench.report("weather_seasons").column("wind_gust").nullShare)
    #expect(change.isDrift)
    #expect(change.difference > 0.18 && change.difference < 0.19)
  }

  @Test func `a column whose categories are all new is critical`() throws {
    let report = try DriftBench.report("adult_workclass")
    let finding = try #require(report.findings(.newCategories).first { $0.column == "workclass" })
    #expect(finding.severity == .critical)
    #expect(finding.counts == [.init("categories", 7), .init("rows", 3000)])
    #expect(finding.names.first == "Self-emp-not-inc")
    #expect(report.reason.hasPrefix("1 critical finding: workclass"))
  }

  @Test func `pictures count every present value`() throws {
    for column in try DriftBench.report("titanic_kaggle").columns {
      let counted: (Int, Int)
      switch try #require(column.distribution) {
      case .histogram(let histogram):
        #expect(histogram.reference.count == histogram.edges.count + 1 && histogram.reference.count <= 20)
        counted = (histogram.reference.reduce(0, +), histogram.current.reduce(0, +))
      case .bars(let bars):
        counted = (
          bars.reference.reduce(bars.otherReference, +), bars.current.reduce(bars.otherCurrent, +)
        )
      }
      #expect(counted.0 == column.reference?.presentCount)
      #expect(counted.1 == column.current?.presentCount)
    }
  }
}
