import Statistics
import Tabular

extension ColumnComparer {
  /// The stability index as the column's effect; nil if it is not defined.
  func effect(of result: ColumnComparison, _ type: ColumnClass) -> ColumnReport.Effect? {
    guard let row = result.measure(PopulationStabilityIndex.name), let value = row.value else { return nil }
    return .init(
      method: row.method, value: value, size: EffectSize(stabilityIndex: value),
      threshold: options.thresholds.value(for: result.name, type)?.value ?? options.effectThreshold,
      binning: row.binning ?? "")
  }

  /// Makes a measure that was computed the column's test, unless the column is not judged.
  func setTest(
    _ measure: any DriftMeasure.Type, because choice: String, _ result: inout ColumnComparison
  ) {
    guard result.undecided == nil else { return }
    guard let row = result.measure(measure.name), let value = row.value, let p = row.pValue else {
      let reason = result.measures.first { $0.method == measure.name }?.reason ?? "not defined"
      result.undecided = "\(measure.title): \(reason)"
      result.find(.undefinedMeasure, .warning, "\(measure.title): \(reason)")
      return
    }
    result.test = .init(
      method: row.method, title: row.title, statistic: value, pValue: p, pMethod: row.pMethod ?? "", choice: choice)
  }

  /// Adds the stability index with one more bin for the missing values, where some are missing.
  func addMissingBucket(_ reference: Column, _ current: Column, _ result: inout ColumnComparison) {
    guard reference.missingCount + current.missingCount > 0, let bins = result.bins else { return }
    let more = bins.adding(
      "missing values", reference: reference.missingCount, current: current.missingCount)
    let rule: PopulationStabilityIndex.EmptyBinRule =
      result.treatment == .continuous ? .floor(PopulationStabilityIndex.smallestShare) : .evidently
    guard let value = try? PopulationStabilityIndex.value(more, emptyBins: rule) else { return }
    result.measures.append(
      .init(
        method: "psi-with-missing", title: "population stability index with missing values", value: value,
        pValue: nil, pMethod: nil, binning: more.binning.description, reason: nil))
  }

  /// Notes a side with a single value.
  func noteConstant(_ reference: Int, _ current: Int, isSame: Bool, _ result: inout ColumnComparison) {
    switch (reference, current) {
    case (1, 1) where isSame: result.find(.constantColumn, .information, "one value on both sides, the same")
    case (1, 1): result.find(.constantColumn, .warning, "one value on each side, and not the same")
    case (1, 2...): result.find(.constantColumn, .warning, "one value in the reference, several in the current data")
    case (2..., 1): result.find(.constantColumn, .warning, "several values in the reference, one in the current data")
    default: break
    }
  }

  func noteCapped(_ words: CategoryCounts, _ side: String, _ result: inout ColumnComparison) {
    guard words.isCapped else { return }
    result.find(
      .cappedCategories, .warning,
      "\(side): \(words.distinctCount) categories were counted one by one, \(words.otherCount) fields hold others",
      counts: [.init("counted", words.distinctCount), .init("others", words.otherCount)])
  }

  func noteSmallExpectedCounts(_ pair: CategoryPair, _ result: inout ColumnComparison) {
    guard let table = try? ChiSquareContingency(pair), table.smallExpectedCount > 0, pair.count > 1 else { return }
    let cells = 2 * pair.count
    // Cochran: up to a fifth of the cells may be below 5, none below 1.
    let isGrave = table.smallExpectedCount * 5 > cells || table.smallestExpectedCount < 1
    result.find(
      .smallExpectedCounts, isGrave ? .warning : .information,
      "\(table.smallExpectedCount) of \(cells) expected counts are below 5, the smallest is"
        + " \(NumberWording.short(table.smallestExpectedCount)): the p-value is approximate",
      counts: [.init("small", table.smallExpectedCount), .init("cells", cells)])
  }

  func noteNewCategories(_ pair: CategoryPair, _ result: inout ColumnComparison) {
    let new = pair.labels.indices.filter { pair.reference[$0] == 0 && pair.labels[$0] != Self.otherLabel }
      .sorted { (pair.current[$1], $0) < (pair.current[$0], $1) }
    guard !new.isEmpty, pair.referenceTotal > 0 else { return }
    let rows = new.reduce(0) { $0 + pair.current[$1] }
    // A column that mostly holds what the reference has never seen cannot stand in for it, whatever the others do.
    let isReplaced = 2 * rows >= pair.currentTotal && result.undecided == nil && options.profile == .mlo
    result.find(
      .newCategories, isReplaced ? .critical : .warning,
      "\(NumberWording.count(new.count, "category", plural: "categories")) not in the reference,"
        + " in \(NumberWording.count(rows, "row"))"
        + " (\(NumberWording.percent(Double(rows) / Double(max(pair.currentTotal, 1)))))",
      names: new.map { pair.labels[$0] }, counts: [.init("categories", new.count), .init("rows", rows)])
  }

  /// Names the categories that are gone although at least five rows of them were to be expected.
  func noteVanishedCategories(_ pair: CategoryPair, _ result: inout ColumnComparison) {
    let ratio = Double(pair.currentTotal) / Double(max(pair.referenceTotal, 1))
    let gone = pair.labels.indices.filter { index in
      pair.current[index] == 0 && Double(pair.reference[index]) * ratio >= 5 && pair.labels[index] != Self.otherLabel
    }.sorted { (pair.reference[$1], $0) < (pair.reference[$0], $1) }
    guard !gone.isEmpty else { return }
    let rows = gone.reduce(0) { $0 + pair.reference[$1] }
    result.find(
      .vanishedCategories, .warning,
      "\(NumberWording.count(gone.count, "category", plural: "categories")) of the reference gone,"
        + " \(NumberWording.count(rows, "row"))"
        + " (\(NumberWording.percent(Double(rows) / Double(max(pair.referenceTotal, 1))))) there",
      names: gone.map { pair.labels[$0] }, counts: [.init("categories", gone.count), .init("rows", rows)])
  }
}
