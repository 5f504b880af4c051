import Statistics
import Tabular

/// What comparing one column found, before the p-values of all columns are adjusted together.
struct ColumnComparison: Sendable {
  /// The test of a distribution before adjustment.
  struct Test: Sendable {
    let method: String
    let title: String
    let statistic: Double
    let pValue: Double
    let pMethod: String
    let choice: String
  }

  /// A method that decides alone, before adjustment.
  struct Choice: Sendable {
    let method: String
    let title: String
    let value: Double
    let pValue: Double?
    let criterion: DriftCriterion
    let binning: String?
    let choice: String
  }

  /// A verdict that no statistic can change.
  struct Settled: Sendable {
    let verdict: ColumnVerdict
    let reason: String
  }

  let name: String
  var treatment = ColumnReport.Treatment.none
  var reference: ColumnReport.Side?
  var current: ColumnReport.Side?
  /// Set when the comparison ends before any statistic, as for a missing column.
  var settled: Settled?
  /// Why the distribution is not judged; nil if it is.
  var undecided: String?
  var effect: ColumnReport.Effect?
  var test: Test?
  /// The method that decides alone; nil if effect and test decide together.
  var choice: Choice?
  var nullShare: NullShareTest?
  var measures: [ColumnReport.MeasureReport] = []
  var distribution: ColumnReport.Distribution?
  var mostChanged: ColumnReport.ShareChange?
  var smallestDetectable: SmallestDetectableChange?
  /// The bins of the effect, for adding one for missing values.
  var bins: BinnedPair?
  /// Set when a side is known only as a sketch.
  var approximation: Approximation?
  /// Between which figures the deciding measures lie, by their names, when a side is a sketch.
  var bounds: [String: SketchBounds] = [:]
  var findings: [DriftFinding] = []

  init(name: String) { self.name = name }
}

extension ColumnComparison {
  /// The value and p-value of a measure that was computed, or nil if it is not defined.
  func measure(_ method: String) -> ColumnReport.MeasureReport? {
    measures.first { $0.method == method && $0.value != nil }
  }

  /// Adds a finding about this column.
  mutating func find(
    _ kind: DriftFinding.Kind, _ severity: DriftFinding.Severity, _ fact: String, names: [String] = [],
    counts: [DriftFinding.Count] = []
  ) {
    findings.append(DriftFinding(kind, severity, column: name, fact: fact, names: names, counts: counts))
  }
}

extension ColumnReport.Side {
  /// A column before its values are looked at.
  init(_ column: Column, summary: ColumnReport.Summary = .none) {
    self.init(
      kind: column.kind.rawValue, position: column.position, presentCount: column.presentCount,
      missingCount: column.missingCount, summary: summary)
  }
}

extension ColumnReport.MeasureReport {
  /// A row of the table of measures; nil for a measure that does not apply to so many categories.
  init?(_ measure: any DriftMeasure.Type, _ compute: () throws -> Measurement) {
    do {
      let result = try compute()
      let isFinite = result.value.isFinite
      self.init(
        method: measure.name, title: measure.title, value: isFinite ? result.value : nil, pValue: result.pValue,
        pMethod: result.pMethod, binning: result.binning?.description,
        reason: isFinite ? nil : "infinite, since a category is not in the reference")
    } catch SampleError.tooManyCategories {
      return nil
    } catch {
      self.init(
        method: measure.name, title: measure.title, value: nil, pValue: nil, pMethod: nil, binning: nil,
        reason: "\(error)")
    }
  }
}
