import Statistics
import Tabular
import Testing

@testable import Drift

/// Methods and thresholds chosen for columns, types or all.
@Suite("choice of methods")
struct MethodChoiceTests {
  private func options(
    _ methods: [ColumnSelector: String], _ thresholds: [ColumnSelector: Double] = [:]
  ) -> DriftOptions {
    var options = DriftOptions(nullShareThreshold: 2)
    options.methods = ColumnPreferences(methods)
    options.thresholds = ColumnPreferences(thresholds)
    return options
  }

  @Test func `a column goes before its type, and its type before all`() {
    let preferences = ColumnPreferences<String>([.all: "a", .type(.numeric): "n", .column("x"): "c"])
    #expect(preferences.value(for: "x", .numeric)?.value == "c")
    #expect(preferences.value(for: "y", .numeric)?.value == "n")
    #expect(preferences.value(for: "y", .categorical)?.value == "a")
    let stronger = ColumnPreferences<String>([.all: "b"]).over(preferences)
    #expect(stronger.value(for: "y", .categorical)?.value == "b")
    #expect(stronger.value(for: "x", .numeric)?.value == "c")
  }

  @Test func `a chosen distance decides from its threshold on`() throws {
    let chosen: [ColumnSelector: String] = [.column("Age"): "wasserstein-normed"]
    let column = try DriftBench.report("titanic_pclass", options: options(chosen)).column("Age")
    let decision = try #require(column.decision)
    #expect(decision.method == "wasserstein-normed" && !decision.isLowerDrift && decision.threshold == 0.1)
    #expect(decision.choice == "chosen for this column")
    #expect(column.test == nil && column.effect?.method == "wasserstein-normed")
    let limit = decision.value
    for (threshold, verdict) in [(limit, ColumnVerdict.drift), (limit.nextUp, .noDrift)] {
      let report = try DriftBench.report(
        "titanic_pclass", options: options(chosen, [.column("Age"): threshold]))
      #expect(try report.column("Age").verdict == verdict)
    }
  }

  @Test func `a chosen test decides by its adjusted p-value alone`() throws {
    let column = try DriftBench.report("wine_cultivars", options: options([.all: "kolmogorov-smirnov"])).column("ash")
    let decision = try #require(column.decision)
    #expect(decision.isLowerDrift && decision.threshold == 0.05)
    #expect(decision.score == column.test?.adjustedPValue)
    #expect(column.verdict == (decision.score < 0.05 ? .drift : .noDrift))
    #expect(column.reason.contains("Kolmogorov-Smirnov") && column.reason.contains("n 59/48"))
  }

  @Test func `a method for all falls back where it does not apply, and says so`() throws {
    let report = try DriftBench.report("titanic_pclass", options: options([.all: "wasserstein"]))
    #expect(try report.column("Embarked").decision == nil)
    #expect(report.findings(.methodNotApplicable).map(\.column) == ["Sex", "Embarked"])
  }

  @Test func `a method for one column that does not apply is told with those that do`() throws {
    let reference = try DriftBench.fixture("titanic_pclass/ref.csv")
    let check = DriftCheck(options: options([.column("Sex"): "wasserstein", .column("Fare"): "chi-square"]))
    let mismatches = check.methodMismatches(reference: reference, current: reference)
    #expect(mismatches.map(\.column) == ["Sex", "Fare"])
    #expect(mismatches.first?.applicable == DriftMethod.categorical)
  }

  @Test func `a threshold of a column without a method is one of its effect`() throws {
    let report = try DriftBench.report("titanic_pclass", options: options([:], [.column("Age"): 50]))
    #expect(try report.column("Age").effect?.threshold == 50)
    #expect(try report.column("Age").verdict == .noDrift)
    #expect(try report.column("Fare").effect?.threshold == 0.1)
  }

  @Test func `few rows warn when a stability index decides alone`() throws {
    let report = try DriftBench.report("wine_cultivars", options: options([.all: "psi"]))
    #expect(report.findings(.lowPower).count == report.counts.compared)
  }

  @Test(arguments: ["ks", "KS", "kolmogorov-smirnov"])
  func `methods have short names`(text: String) { #expect(DriftMethod.named(text) == "kolmogorov-smirnov") }

  @Test(arguments: [
    ("t_test", "student-t"), ("cramer_von_mises", "cramer-von-mises"), ("kl_div", "kullback-leibler"),
    ("mannw", "mann-whitney"), ("anderson", "anderson-darling"), ("g_test", "g-test"), ("ed", "energy-distance"),
  ])
  func `Evidently's names are understood`(text: String, name: String) { #expect(DriftMethod.named(text) == name) }

  @Test(arguments: [(1e-9, "1e-9"), (0.00034, "3.4e-4"), (0.05, "0.05"), (0.0, "0"), (2, "2"), (9.99e-5, "1e-4")])
  func `limits keep their digits`(limit: Double, text: String) { #expect(NumberWording.small(limit) == text) }

  @Test func `a tiny limit of a test is shown, with the p-value beside it`() throws {
    let report = try DriftBench.report(
      "titanic_pclass", options: options([.column("Age"): "welch-t"], [.column("Age"): 1e-30]))
    let reason = try report.column("Age").reason
    #expect(reason.contains("is not below 1e-30") && reason.contains("e-"))
    #expect(try report.column("Age").verdict == .noDrift)
  }

  @Test func `what is no method has no name`() { #expect(DriftMethod.named("kolmogorov") == nil) }

  @Test func `target and prediction are named and stand first`() throws {
    var options = DriftOptions()
    (options.target, options.prediction) = ("Survived", "SibSp")
    let report = try DriftBench.report("titanic_pclass", options: options)
    #expect(Set(report.columns.prefix(2).map(\.name)) == ["Survived", "SibSp"])
    #expect(report.findings(.targetDrift).map(\.column) == ["Survived"])
    #expect(report.findings(.predictionDrift).map(\.column) == ["SibSp"])
  }

  @Test func `drift of a column declared critical is drift whatever the tolerance`() throws {
    var options = DriftOptions(datasetShare: 1)
    #expect(try DriftBench.report("titanic_pclass", options: options).verdict == .noDrift)
    options.severities = ["Age": .critical]
    let report = try DriftBench.report("titanic_pclass", options: options)
    #expect(report.verdict == .drift)
    #expect(report.findings(.columnDrift).map(\.column) == ["Age"])
  }
}
