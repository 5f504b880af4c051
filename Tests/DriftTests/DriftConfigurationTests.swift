import Files
import Statistics
import Testing

@testable import Drift

/// The file that says what a drift check demands.
@Suite("drift configuration")
struct DriftConfigurationTests {
  private func configuration(_ text: String) throws -> DriftConfiguration {
    try DriftConfiguration(parsing: Array(text.utf8))
  }

  @Test func `the documented example is read as it says`() throws {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let page = String(
      decoding: try FileTree.contents(of: "/\(root)/Documentation/formats/drift-configuration.md"), as: UTF8.self)
    let example = try #require(page.components(between: "```yaml\n", and: "```"))
    let file = try configuration(example)
    let options = DriftOptions().applying(file)
    #expect(options.alpha == 0.01 && options.correction == .holm && options.minimumRows == 50)
    #expect(options.excludedColumns == ["PassengerId", "Ticket"] && options.target == "Survived")
    #expect(options.effectThreshold == 0.15 && options.nullShareThreshold == 0.1)
    #expect(options.methods.value(for: "Age", .numeric)?.value == "kolmogorov-smirnov")
    #expect(options.methods.value(for: "Fare", .numeric)?.value == "wasserstein-normed")
    #expect(options.methods.value(for: "Sex", .categorical)?.value == "jensen-shannon")
    #expect(options.thresholds.value(for: "Fare", .numeric)?.value == 0.5)
    #expect(options.thresholds.value(for: "Sex", .categorical)?.value == 0.15)
    #expect(options.severities == ["Age": .critical])
  }

  struct Refusal: Sendable {
    let text: String
    let line: Int
    let column: Int
    let fact: String
    let nearest: String?
  }

  static let refusals = [
    Refusal(text: "alhpa: 0.1", line: 1, column: 1, fact: "there is no key 'alhpa'", nearest: "alpha"),
    Refusal(
      text: "alpha: 0.1\ncolumns:\n  Age: { metod: ks }", line: 3, column: 10, fact: "there is no key 'metod'",
      nearest: "method"),
    Refusal(text: "method: kss", line: 1, column: 9, fact: "there is no method 'kss'", nearest: "ks"),
    Refusal(text: "alpha: 2", line: 1, column: 8, fact: "'2' is not a number from", nearest: nil),
    Refusal(text: "min-rows: many", line: 1, column: 11, fact: "'many' is not a whole number", nearest: nil),
    Refusal(text: "correction: hlm", line: 1, column: 13, fact: "'hlm' is not one of", nearest: "holm"),
    Refusal(
      text: "types:\n  numerc: {method: ks}", line: 2, column: 3, fact: "there is no type of columns 'numerc'",
      nearest: "numeric"),
    Refusal(text: "[a, b]", line: 1, column: 1, fact: "the file should be a mapping, and is a list", nearest: nil),
    Refusal(text: "alpha: 0.1\nalpha: 0.2", line: 2, column: 1, fact: "key 'alpha' stands twice", nearest: nil),
    Refusal(
      text: "profile: evidently\nmethod: ks", line: 1, column: 1, fact: "the profile evidently sets methods",
      nearest: nil),
  ]

  @Test(arguments: refusals)
  func `what cannot be used is refused at its place`(_ refusal: Refusal) throws {
    let error = #expect(throws: DriftConfigurationError.self) { try configuration(refusal.text) }
    #expect(error?.line == refusal.line && error?.column == refusal.column)
    #expect(error?.fact.hasPrefix(refusal.fact) == true, "\(error?.fact ?? "")")
    #expect(error?.nearest == refusal.nearest)
    #expect(error?.text == refusal.text.split(separator: "\n")[refusal.line - 1].description)
  }

  @Test func `what the file does not mention stays`() throws {
    var options = DriftOptions(alpha: 0.02)
    options.methods[.column("Age")] = "psi"
    let merged = options.applying(try configuration("method: ks"))
    #expect(merged.alpha == 0.02)
    #expect(merged.methods.value(for: "Age", .numeric)?.value == "psi")
  }
}

extension String {
  /// What stands between two texts, first met.
  fileprivate func components(between start: String, and end: String) -> String? {
    guard let opening = firstRange(of: start) else { return nil }
    let rest = String(self[opening.upperBound...])
    return rest.firstRange(of: end).map { String(rest[..<$0.lowerBound]) }
  }
}
