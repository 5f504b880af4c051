import Statistics
import Tabular

extension ColumnComparer {
  /// What there is to compare in a column, for a method that was chosen by name.
  enum Material {
    /// Numbers along a line.
    case numbers(SortedSample, SortedSample)
    /// Few different numbers: along the line, or value by value.
    case fewNumbers(SortedSample, SortedSample, CategoryPair)
    /// Words.
    case words(CategoryPair)

    var type: ColumnClass { if case .words = self { .categorical } else { .numeric } }
  }

  /// Lets the method that was chosen for the column decide, if there is one and it applies.
  func applyChoice(_ material: Material, _ result: inout ColumnComparison) {
    guard options.profile == .mlo, result.undecided == nil,
      let (name, selector) = options.methods.value(for: result.name, material.type)
    else { return }
    guard let row = row(name, material, &result) else { return noteInapplicable(name, material, &result) }
    let criterion = criterion(name, selector, for: result.name, material.type)
    guard let criterion, let value = row.score(by: criterion) else {
      result.undecided = "\(row.title): \(row.reason ?? "not defined")"
      return result.find(.undefinedMeasure, .warning, result.undecided ?? "")
    }
    result.choice = .init(
      method: row.method, title: row.title, value: value, pValue: row.pValue, criterion: criterion,
      binning: row.binning, choice: Self.wording(of: selector))
    setEvidence(row, value, criterion, &result)
    noteLowPower(&result)
  }

  /// The method's row, computed unless every check computes it; nil if it does not apply.
  private func row(
    _ name: String, _ material: Material, _ result: inout ColumnComparison
  ) -> ColumnReport.MeasureReport? {
    if let known = result.measures.first(where: { $0.method == name }) { return known }
    guard let row = Self.compute(name, material) else { return nil }
    result.measures.append(row)
    return row
  }

  private static func compute(_ name: String, _ material: Material) -> ColumnReport.MeasureReport? {
    let numeric = DriftMeasureCatalogue.numeric(named: name)
    let categorical = DriftMeasureCatalogue.categorical(named: name)
    switch material {
    case .words(let pair), .fewNumbers(_, _, let pair):
      if let categorical, let row = ColumnReport.MeasureReport(categorical, { try categorical.measure(pair) }) {
        return row
      }
      guard case .fewNumbers(let left, let right, _) = material, let numeric else { return nil }
      return ColumnReport.MeasureReport(numeric) { try numeric.measure(left, right) }
    case .numbers(let left, let right):
      guard let numeric else { return nil }
      return ColumnReport.MeasureReport(numeric) { try numeric.measure(left, right) }
    }
  }

  /// The threshold somebody set, or for tests alpha, or what is usual for the measure.
  ///
  /// A threshold for all columns is one for distances; it is a p-value only where the test, too, was chosen for all.
  private func criterion(_ name: String, _ chosen: ColumnSelector, for column: String, _ type: ColumnClass)
    -> DriftCriterion?
  {
    let set = options.thresholds.value(for: column, type)
    let isForTest = set?.selector != .all || chosen == .all
    return DriftMethod.criterion(of: name).map { usual in
      usual.with(
        threshold: usual.isTest ? (isForTest ? set?.value : nil) ?? options.alpha : set?.value ?? usual.threshold)
    }
  }

  /// Shows the chosen method as the column's test or effect, and nothing that does not decide beside it.
  func setEvidence(
    _ row: ColumnReport.MeasureReport, _ value: Double, _ criterion: DriftCriterion, _ result: inout ColumnComparison
  ) {
    result.effect = nil
    result.test = nil
    if criterion.isTest {
      guard let p = row.pValue else { return }
      result.test = .init(
        method: row.method, title: row.title, statistic: value, pValue: p, pMethod: row.pMethod ?? "",
        choice: result.choice?.choice ?? "")
    } else {
      result.effect = .init(
        method: row.method, value: value, size: EffectSize(value, threshold: criterion.threshold),
        threshold: criterion.threshold, binning: row.binning ?? "")
    }
  }

  private func noteInapplicable(_ name: String, _ material: Material, _ result: inout ColumnComparison) {
    let content = material.type == .numeric ? "numbers" : "categories"
    result.find(
      .methodNotApplicable, .information,
      "\(name) says nothing about \(content) such as these; decided by effect and chance instead")
  }

  /// Says so when chance alone reaches the threshold of a chosen stability index.
  ///
  ///     expected when nothing has drifted:  PSI ≈ (bins − 1) (1/n + 1/m)
  private func noteLowPower(_ result: inout ColumnComparison) {
    guard result.choice?.method == PopulationStabilityIndex.name,
      let limit = result.choice?.criterion.threshold,
      let bins = result.bins, let expected = bins.expectedStabilityIndex, expected >= limit / 2
    else { return }
    result.find(
      .lowPower, .warning,
      "with so few values chance alone gives a PSI of about \(NumberWording.short(expected)); the limit is"
        + " \(NumberWording.short(limit))")
  }

  private static func wording(of selector: ColumnSelector) -> String {
    switch selector {
    case .all: "chosen for all columns"
    case .type(let type): "chosen for \(type.rawValue) columns"
    case .column: "chosen for this column"
    }
  }
}

extension ColumnReport.MeasureReport {
  /// The value for a rule; infinite where a test has a p-value and no finite statistic, nil where there is nothing to decide by.
  fileprivate func score(by criterion: DriftCriterion) -> Double? {
    value ?? (criterion.isTest && pValue != nil ? .infinity : nil)
  }
}

extension BinnedPair {
  /// The stability index to be expected by chance when nothing has drifted; nil if a side is empty.
  var expectedStabilityIndex: Double? {
    let (n, m) = (self.reference.reduce(0, +), self.current.reduce(0, +))
    guard n > 0, m > 0 else { return nil }
    return Double(self.reference.count - 1) * (1 / Double(n) + 1 / Double(m))
  }
}
