import Presentation
import Statistics
import Tabular

extension ColumnExplanation {
  /// The values of a column on both sides, in the form in which it was compared.
  enum Material {
    /// Numbers along a line.
    case line(SortedSample, SortedSample)
    /// Few different numbers.
    case values(SortedSample, SortedSample, CategoryPair, order: [String])
    /// Words.
    case words(CategoryPair)

    /// The values of two columns; nil if they were not compared.
    init?(_ reference: Column, _ current: Column, _ treatment: ColumnReport.Treatment) {
      switch (reference.values, current.values, treatment) {
      case (_, _, .continuous):
        guard let (left, right) = SortedSample.pair(reference, current) else { return nil }
        self = .line(left, right)
      case (_, _, .discrete):
        guard let samples = SortedSample.pair(reference, current) else { return nil }
        let values = DistinctValues(samples.0, samples.1)
        let labels = values.values.map(reference.text(of:))
        let pair = CategoryPair(
          reference: Dictionary(zip(labels, values.reference), uniquingKeysWith: +),
          current: Dictionary(zip(labels, values.current), uniquingKeysWith: +))
        self = .values(samples.0, samples.1, pair, order: labels)
      case (.categories(let left), .categories(let right), .categorical):
        self = .words(CategoryPair(reference: Self.counts(left), current: Self.counts(right)))
      default: return nil
      }
    }

    private static func counts(_ words: CategoryCounts) -> [String: Int] {
      var counts = Dictionary(zip(words.labels, words.counts), uniquingKeysWith: +)
      if words.otherCount > 0 { counts[ColumnComparer.otherLabel, default: 0] += words.otherCount }
      return counts
    }

    /// Both sides as samples, if they are numbers with a value on each side.
    var numbers: (reference: SortedSample, current: SortedSample)? {
      switch self {
      case .line(let left, let right), .values(let left, let right, _, _):
        left.isEmpty || right.isEmpty ? nil : (left, right)
      case .words: nil
      }
    }
  }
}

extension ColumnExplanation.Material {
  /// The counts of both sides: in the bins of the stability index, by value, or by category with the largest change first.
  var movements: [ColumnExplanation.Movement] {
    switch self {
    case .line(let reference, let current): Self.bins(reference, current)
    case .values(_, _, let pair, let order):
      order.compactMap { label in pair.labels.firstIndex(of: label).map { Self.movement(pair, $0) } }
    case .words(let pair):
      pair.labels.indices.map { Self.movement(pair, $0) }
        .enumerated().sorted { left, right in
          let changes = (abs(left.element.difference), abs(right.element.difference))
          return changes.0 == changes.1 ? left.offset < right.offset : changes.0 > changes.1
        }.map(\.element)
    }
  }

  private static func movement(_ pair: CategoryPair, _ index: Int) -> ColumnExplanation.Movement {
    movement(pair.labels[index], pair.reference[index], pair.current[index], pair.referenceTotal, pair.currentTotal)
  }

  private static func movement(
    _ label: String, _ reference: Int, _ current: Int, _ n: Int, _ m: Int
  ) -> ColumnExplanation.Movement {
    .init(
      label: label, reference: reference, current: current, referenceShare: n > 0 ? Double(reference) / Double(n) : 0,
      currentShare: m > 0 ? Double(current) / Double(m) : 0)
  }

  private static func bins(_ reference: SortedSample, _ current: SortedSample) -> [ColumnExplanation.Movement] {
    guard let pair = try? BinnedPair.quantiles(reference, current) else { return [] }
    let edges = BinnedPair.quantileEdges(of: reference, bins: 10)
    let texts = edges.map { NumberFormat.significant($0, digits: 4) }
    return pair.reference.indices.map { index in
      let label =
        switch index {
        case 0: "up to \(texts.first ?? "")"
        case texts.count: "above \(texts.last ?? "")"
        default: "\(texts[index - 1]) to \(texts[index])"
        }
      return movement(label, pair.reference[index], pair.current[index], reference.count, current.count)
    }
  }
}

extension ColumnExplanation.Material {
  /// Every method of the catalogue that applies, those that are always computed first.
  func opinions(on column: ColumnReport, _ options: DriftOptions) -> [MethodOpinion] {
    let all: [MethodOpinion]
    switch self {
    case .line(let left, let right): all = Self.numeric(left, right, column, options)
    case .words(let pair): all = Self.categorical(pair, column, options)
    case .values(let left, let right, let pair, _):
      let counted = Self.categorical(pair, column, options)
      let known = Set(counted.map(\.measure.method))
      all = counted + Self.numeric(left, right, column, options).filter { !known.contains($0.measure.method) }
    }
    return all.filter(\.isRoutine) + all.filter { !$0.isRoutine }
  }

  private static func numeric(
    _ left: SortedSample, _ right: SortedSample, _ column: ColumnReport, _ options: DriftOptions
  ) -> [MethodOpinion] {
    DriftMeasureCatalogue.numeric.compactMap { measure in
      ColumnReport.MeasureReport(measure) { try measure.measure(left, right) }
        .map { MethodOpinion($0, measure, column, options) }
    }
  }

  private static func categorical(
    _ pair: CategoryPair, _ column: ColumnReport, _ options: DriftOptions
  ) -> [MethodOpinion] {
    DriftMeasureCatalogue.categorical.compactMap { measure in
      ColumnReport.MeasureReport(measure) { try measure.measure(pair) }
        .map { MethodOpinion($0, measure, column, options) }
    }
  }
}

extension MethodOpinion {
  /// A method's opinion under the limits of a check.
  fileprivate init(
    _ row: ColumnReport.MeasureReport, _ measure: any DriftMeasure.Type, _ column: ColumnReport, _ options: DriftOptions
  ) {
    self.measure = row
    rule =
      switch measure.criterion {
      case let usual where usual.isTest: usual.with(threshold: options.alpha)
      case let usual where row.method == column.effect?.method:
        column.effect.map { usual.with(threshold: $0.threshold) }
      case _ where Self.methodsWithUnit.contains(row.method): nil
      case let usual where row.method == PopulationStabilityIndex.name:
        usual.with(threshold: options.effectThreshold)
      case let usual: usual
      }
    says =
      switch rule {
      case nil: row.value == nil ? .notDefined : .noLimit
      case let rule?:
        (rule.isTest ? row.pValue : row.value).map { rule.isMet(by: $0) ? .drift : .noDrift } ?? .notDefined
      }
    isRoutine = measure.isRoutine
    decides = row.method == column.effect?.method || row.method == column.test?.method
  }

  /// Distances in the unit of the column: 0.1 is much for shares and nothing for prices.
  private static let methodsWithUnit: Set = ["wasserstein", "energy-distance"]
}
