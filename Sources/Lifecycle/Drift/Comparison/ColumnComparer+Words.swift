import Statistics
import Tabular

extension ColumnComparer {
  /// Stands for the words beyond the limit of kept categories.
  static let otherLabel = "(other categories)"

  /// Compares words by how often each occurs.
  func compareWords(
    _ reference: Column, _ current: Column, _ left: CategoryCounts, _ right: CategoryCounts,
    _ result: inout ColumnComparison
  ) {
    let pair = CategoryPair(reference: Self.counts(left), current: Self.counts(right))
    result.treatment = .categorical
    result.reference = ColumnReport.Side(reference, summary: Self.summary(left))
    result.current = ColumnReport.Side(current, summary: Self.summary(right))
    setUndecided(&result, reference, current)
    if reference.kind != current.kind {
      result.find(
        .typeChange, .warning,
        "\(reference.kind.rawValue) in the reference, \(current.kind.rawValue) in the current data; compared as"
          + " categories")
    }
    noteCapped(left, "reference", &result)
    noteCapped(right, "current data", &result)
    result.measures = Self.categoricalMeasures(pair)
    result.distribution = Self.bars(pair).map { .bars($0) }
    judgeCategories(pair, because: "\(pair.count) categories", &result)
    applyChoice(.words(pair), &result)
    if !left.isCapped { noteNewCategories(pair, &result) }
    if !right.isCapped { noteVanishedCategories(pair, &result) }
    addMissingBucket(reference, current, &result)
  }

  /// Sets effect, test and what changed most, for words and for numbers taken as categories.
  func judgeCategories(_ pair: CategoryPair, because reason: String, _ result: inout ColumnComparison) {
    let (n, m) = (pair.referenceTotal, pair.currentTotal)
    result.effect = effect(of: result, result.treatment == .discrete ? .numeric : .categorical)
    result.bins = pair.bins
    result.smallestDetectable = .categorical(n, m, alpha: options.alpha)
    let isSame = pair.count == 1
    noteConstant(pair.reference.count { $0 > 0 }, pair.current.count { $0 > 0 }, isSame: isSame, &result)
    guard n > 0, m > 0 else { return }
    result.mostChanged = Self.mostChanged(pair)
    if pair.count <= 2 {
      setTest(TwoProportionZ.self, because: isSame ? "one value on both sides" : reason, &result)
    } else {
      setTest(ChiSquareContingency.self, because: reason, &result)
    }
    noteSmallExpectedCounts(pair, &result)
  }

  static func categoricalMeasures(_ pair: CategoryPair) -> [ColumnReport.MeasureReport] {
    DriftMeasureCatalogue.categorical.filter { $0.isRoutine }.compactMap { measure in
      ColumnReport.MeasureReport(measure) { try measure.measure(pair) }
    }
  }

  static func counts(_ words: CategoryCounts) -> [String: Int] {
    var counts = Dictionary(zip(words.labels, words.counts), uniquingKeysWith: +)
    if words.otherCount > 0 { counts[otherLabel, default: 0] += words.otherCount }
    return counts
  }

  private static func summary(_ words: CategoryCounts) -> ColumnReport.Summary {
    let total = Double(max(words.total, 1))
    let top = zip(words.labels, words.counts).sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(5)
    return .categories(
      .init(
        distinctCount: words.distinctCount,
        top: top.map { .init(label: $0.0, count: $0.1, share: Double($0.1) / total) }))
  }

  /// The eight most frequent categories of both sides by share, and the rest together.
  private static func bars(_ pair: CategoryPair) -> ColumnReport.Distribution.Bars? {
    let (n, m) = (Double(pair.referenceTotal), Double(pair.currentTotal))
    guard n > 0, m > 0 else { return nil }
    let order = pair.labels.indices.sorted { left, right in
      let shares = [left, right].map { Double(pair.reference[$0]) / n + Double(pair.current[$0]) / m }
      return shares[0] == shares[1] ? left < right : shares[0] > shares[1]
    }
    let (shown, rest) = (order.prefix(order.count > 9 ? 8 : 9), order.dropFirst(order.count > 9 ? 8 : 9))
    return .init(
      labels: shown.map { pair.labels[$0] }, reference: shown.map { pair.reference[$0] },
      current: shown.map { pair.current[$0] }, otherLabelCount: rest.count,
      otherReference: rest.reduce(0) { $0 + pair.reference[$1] },
      otherCurrent: rest.reduce(0) { $0 + pair.current[$1] })
  }

  private static func mostChanged(_ pair: CategoryPair) -> ColumnReport.ShareChange? {
    let (n, m) = (Double(pair.referenceTotal), Double(pair.currentTotal))
    let changes = pair.labels.indices.map { index in
      ColumnReport.ShareChange(
        label: pair.labels[index], referenceShare: Double(pair.reference[index]) / n,
        currentShare: Double(pair.current[index]) / m)
    }
    return changes.max { abs($0.difference) < abs($1.difference) }
  }
}
