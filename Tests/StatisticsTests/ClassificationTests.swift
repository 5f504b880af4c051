import Files
import Serialization
import Statistics
import TestSupport
import Testing

@Suite("telling two classes apart")
struct ClassificationTests {
  private static func answers(_ part: String) throws -> [JSONValue] {
    try #require(try JSONValue(parsing: try Fixtures.bytes("statistics/classification.json"))[part]?.arrayValue)
  }

  private static func numbers(_ value: JSONValue?) -> [Double] { value?.arrayValue?.compactMap(\.numberValue) ?? [] }

  private static func labels(_ value: JSONValue?) -> [Bool] { value?.arrayValue?.compactMap(\.boolValue) ?? [] }

  private static func close(_ a: Double, _ b: Double, _ tolerance: Double) -> Bool {
    abs(a - b) <= tolerance * max(1, abs(b))
  }

  @Test func `logistic regression has scikit-learn's coefficients`() throws {
    let cases = try Self.answers("regressions")
    #expect(cases.count == 4)
    for wanted in cases {
      let columns = (wanted["columns"]?.arrayValue ?? []).map { Self.numbers($0) }
      let labels = Self.labels(wanted["labels"])
      let model = LogisticRegression(
        FeatureMatrix(columns: columns, rowCount: labels.count), labels: labels,
        penalty: try #require(wanted["penalty"]?.numberValue))
      let coefficients = Self.numbers(wanted["coefficients"])
      #expect(model.coefficients.count == coefficients.count)
      for (found, right) in zip(model.coefficients, coefficients) { #expect(Self.close(found, right, 1e-6)) }
      #expect(Self.close(model.intercept, try #require(wanted["intercept"]?.numberValue), 1e-6))
    }
  }

  @Test func `classes that are apart give finite coefficients`() {
    let model = LogisticRegression(
      FeatureMatrix(columns: [[-1, -2, 1, 2], [0, 0, 0, 0]], rowCount: 4), labels: [false, false, true, true])
    #expect(model.coefficients[0] > 0 && model.coefficients[0].isFinite)
    #expect(abs(model.coefficients[1]) < 1e-9 && abs(model.intercept) < 1e-9)
  }

  @Test func `the area and its error are those of the definition`() throws {
    let cases = try Self.answers("curves")
    #expect(cases.count == 4)
    for wanted in cases {
      let curve = try RankingCurve(scores: Self.numbers(wanted["scores"]), labels: Self.labels(wanted["labels"]))
      #expect(Self.close(curve.area, try #require(wanted["area"]?.numberValue), 1e-12))
      #expect(Self.close(curve.standardError, try #require(wanted["standard_error"]?.numberValue), 1e-12))
    }
  }

  @Test func `scores that say nothing have an area of a half, and perfect ones of 1`() throws {
    let labels = (0..<40).map { $0 % 2 == 0 }
    #expect(try RankingCurve(scores: labels.map { _ in 1 }, labels: labels).area == 0.5)
    let perfect = try RankingCurve(scores: labels.map { $0 ? 1 : 0 }, labels: labels)
    #expect(perfect.area == 1 && perfect.interval() == 1...1)
    #expect(throws: SampleError.self) { try RankingCurve(scores: [1, 2], labels: [true, true]) }
  }

  @Test func `correlations and the test of their change are SciPy's`() throws {
    let cases = try Self.answers("correlations")
    #expect(cases.count == 3)
    for wanted in cases {
      let sides = try ["reference", "current"].map { name in
        let columns = (wanted[name]?.arrayValue ?? []).map { Self.numbers($0) }
        return try PearsonCorrelation(columns[0], columns[1])
      }
      for (found, right) in zip(sides, Self.numbers(wanted["r"])) {
        #expect(Self.close(found.coefficient, right, 1e-12))
      }
      #expect(Self.close(sides[0].changePValue(to: sides[1]), try #require(wanted["p"]?.numberValue), 1e-9))
    }
  }

  @Test func `a correlation is over common rows, and not of a constant`() throws {
    let nan = Double.nan
    let correlation = try PearsonCorrelation([1, 2, nan, 3, 4, 9], [2, 4, 5, 6, 8, nan])
    #expect(correlation.count == 4 && abs(correlation.coefficient - 1) < 1e-12)
    #expect(throws: SampleError.noSpread) { try PearsonCorrelation([0.1, 0.1, 0.1, 0.1, 0.1], [1, 2, 3, 4, 5]) }
    #expect(throws: SampleError.tooFew(found: 2, needed: 4)) { try PearsonCorrelation([1, 2, nan], [1, 2, 3]) }
  }
}
