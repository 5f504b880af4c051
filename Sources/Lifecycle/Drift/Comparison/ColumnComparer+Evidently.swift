import Statistics
import Tabular

extension ColumnComparer {
  /// Compares a column as Evidently's preset does.
  func compareLikeEvidently(_ reference: Column, _ current: Column, _ result: inout ColumnComparison) {
    guard let left = EvidentlyPreset.role(reference), let right = EvidentlyPreset.role(current) else {
      return leaveOut(&result, "Evidently leaves out a column without a value on a side")
    }
    guard left != .text, right != .text else {
      result.undecided = "Evidently compares text by a classifier, which is not reproduced"
      return result.find(.undefinedMeasure, .warning, result.undecided ?? "")
    }
    guard reference.isForPandas(current) else {
      return leaveOut(
        &result, "Evidently has different types: \(reference.kind.rawValue) and \(current.kind.rawValue)")
    }
    switch (reference.values, current.values) {
    case (.categories(let words), .categories(let others)):
      compareWords(reference, current, words, others, &result)
      decideLikeEvidently(
        CategoryPair(reference: Self.counts(words), current: Self.counts(others)), reference.presentCount, &result)
    default:
      guard let pair = SortedSample.pair(reference, current) else {
        return leaveOut(&result, "Evidently has different types")
      }
      // Ten integers in the reference are numerical as soon as the current data have eleven.
      let isNumerical = left == .numerical || right == .numerical
      guard left == right || (reference.isIntegerForPandas && current.isIntegerForPandas) else {
        return leaveOut(&result, "for Evidently numerical on one side and categorical on the other")
      }
      compareSamples(reference, current, pair.0, pair.1, &result)
      decideLikeEvidently(reference, pair.0, pair.1, isNumerical: isNumerical, &result)
    }
  }

  private func decideLikeEvidently(
    _ column: Column, _ reference: SortedSample, _ current: SortedSample, isNumerical: Bool,
    _ result: inout ColumnComparison
  ) {
    guard isNumerical, SortedSample.distinctCount(reference, current, upTo: 6) > 5 else {
      let values = DistinctValues(reference, current)
      let labels = values.values.map(column.text(of:))
      let pair = CategoryPair(
        reference: Dictionary(zip(labels, values.reference), uniquingKeysWith: +),
        current: Dictionary(zip(labels, values.current), uniquingKeysWith: +))
      return decideLikeEvidently(pair, reference.count, &result)
    }
    if reference.count <= EvidentlyPreset.largestTestedReference {
      choose(KolmogorovSmirnov.self, .pValueAtMost(0.05), &result) {
        let test = try KolmogorovSmirnov(reference, current)
        let (p, method) = test.pValue(.automatic)  // SciPy's, without regard to ties
        return Measurement(value: test.statistic, pValue: p, pMethod: method.rawValue)
      }
    } else {
      choose(NormedWassersteinDistance.self, .valueAtLeast(0.1), &result) {
        try NormedWassersteinDistance.measure(reference, current)
      }
    }
  }

  private func decideLikeEvidently(_ pair: CategoryPair, _ count: Int, _ result: inout ColumnComparison) {
    if count > EvidentlyPreset.largestTestedReference {
      choose(JensenShannonDistance.self, .valueAtLeast(0.1), &result) { try JensenShannonDistance.measure(pair) }
    } else if pair.count <= 2 {
      choose(TwoProportionZ.self, .pValueBelow(0.05), &result) { try TwoProportionZ.measure(pair) }
    } else {
      choose(ChiSquareGoodnessOfFit.self, .pValueBelow(0.05), &result) { try ChiSquareGoodnessOfFit.measure(pair) }
    }
  }

  /// Makes a measure the column's decision; no decision, and no answer, where it is not defined.
  private func choose(
    _ measure: any DriftMeasure.Type, _ criterion: DriftCriterion, _ result: inout ColumnComparison,
    _ compute: () throws -> Measurement
  ) {
    guard let row = ColumnReport.MeasureReport(measure, compute),
      let value = row.value ?? row.pValue.map({ _ in .infinity })
    else {
      result.undecided = "\(measure.title) is not defined"
      return result.find(.undefinedMeasure, .warning, result.undecided ?? "")
    }
    if let index = result.measures.firstIndex(where: { $0.method == row.method }) {
      result.measures[index] = row
    } else {
      result.measures.append(row)
    }
    result.undecided = nil
    result.choice = .init(
      method: row.method, title: row.title, value: value, pValue: row.pValue, criterion: criterion,
      binning: row.binning, choice: "Evidently's preset")
    setEvidence(row, value, criterion, &result)
  }
}

extension Column {
  /// Whether pandas has whole numbers: a gap makes them floats.
  fileprivate var isIntegerForPandas: Bool { isNumber && kind != .float && missingCount == 0 }

  /// Whether pandas can compare both sides: numbers with numbers, words with words.
  fileprivate func isForPandas(_ other: Column) -> Bool {
    isNumber == other.isNumber && (kind == .timestamp) == (other.kind == .timestamp)
  }

  private var isNumber: Bool { numbers != nil && kind != .timestamp }
}
