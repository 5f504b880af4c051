import Statistics
import Tabular

extension ColumnComparer {
  /// Compares numbers: along the line, or value by value where there are few.
  func compareNumbers(
    _ reference: Column, _ current: Column, _ result: inout ColumnComparison
  ) {
    guard let (left, right) = SortedSample.pair(reference, current) else { return }
    compareSamples(reference, current, left, right, &result)
  }

  /// Compares the sorted numbers of two columns.
  func compareSamples(
    _ reference: Column, _ current: Column, _ left: SortedSample, _ right: SortedSample,
    _ result: inout ColumnComparison
  ) {
    let samples = (left, right)
    result.approximation = Approximation(left, right)
    result.reference = ColumnReport.Side(reference, summary: Self.summary(samples.0))
    result.current = ColumnReport.Side(current, summary: Self.summary(samples.1))
    setUndecided(&result, reference, current)
    if reference.kind != current.kind {
      result.find(
        .typeChange, .information,
        "\(reference.kind.rawValue) in the reference, \(current.kind.rawValue) in the current data; compared as numbers"
      )
    }
    let limit = options.discreteLimit
    if SortedSample.distinctCount(samples.0, samples.1, upTo: limit + 1) <= limit {
      compareDiscrete(reference, samples.0, samples.1, &result)
    } else {
      compareContinuous(samples.0, samples.1, &result)
    }
    addMissingBucket(reference, current, &result)
    if options.profile == .mlo { noteRange(reference, samples.0, samples.1, &result) }
  }

  private func compareContinuous(
    _ reference: SortedSample, _ current: SortedSample, _ result: inout ColumnComparison
  ) {
    result.treatment = .continuous
    result.measures = Self.numericMeasures(reference, current)
    result.effect = effect(of: result, .numeric)
    result.distribution = Self.histogram(reference, current).map { .histogram($0) }
    result.smallestDetectable = .continuous(reference.count, current.count, alpha: options.alpha)
    noteConstant(reference.distinctCount(upTo: 2), current.distinctCount(upTo: 2), isSame: false, &result)
    setTest(KolmogorovSmirnov.self, because: "numbers with many different values", &result)
    if let bins = try? BinnedPair.quantiles(reference, current) { result.bins = bins }
    applyChoice(.numbers(reference, current), &result)
    setBounds(reference, current, &result)
  }

  private func compareDiscrete(
    _ column: Column, _ reference: SortedSample, _ current: SortedSample, _ result: inout ColumnComparison
  ) {
    let values = DistinctValues(reference, current)
    let labels = values.values.map(column.text(of:))
    let pair = CategoryPair(
      reference: Dictionary(zip(labels, values.reference), uniquingKeysWith: +),
      current: Dictionary(zip(labels, values.current), uniquingKeysWith: +))
    result.treatment = .discrete
    result.measures = Self.categoricalMeasures(pair)
    let listed = Set(result.measures.map(\.method))
    result.measures += Self.numericMeasures(reference, current).filter { !listed.contains($0.method) }
    result.distribution =
      labels.isEmpty
      ? nil
      : .bars(
        .init(
          labels: labels, reference: values.reference, current: values.current, otherLabelCount: 0,
          otherReference: 0, otherCurrent: 0))
    judgeCategories(pair, because: "\(pair.count) different numbers", &result)
    applyChoice(.fewNumbers(reference, current, pair), &result)
  }

  /// Notes between which figures the deciding ones lie when a side is a sketch; without such bounds nothing is decided.
  private func setBounds(_ reference: SortedSample, _ current: SortedSample, _ result: inout ColumnComparison) {
    guard let approximation = result.approximation, result.undecided == nil else { return }
    let deciding = result.choice.map { [$0.method] } ?? [result.effect?.method, result.test?.method].compactMap(\.self)
    for method in deciding {
      guard let bounds = SketchBounds(of: method, reference, current) else {
        result.undecided =
          "\(result.measure(method)?.title ?? method) cannot be bounded for a sketch (\(approximation.words))"
        return result.find(.approximate, .warning, result.undecided ?? "")
      }
      result.bounds[method] = bounds
    }
  }

  private static func numericMeasures(
    _ reference: SortedSample, _ current: SortedSample
  ) -> [ColumnReport.MeasureReport] {
    DriftMeasureCatalogue.numeric.filter { $0.isRoutine }.compactMap { measure in
      ColumnReport.MeasureReport(measure) { try measure.measure(reference, current) }
    }
  }

  private static func summary(_ sample: SortedSample) -> ColumnReport.Summary {
    guard let mean = sample.mean, let median = sample.median, let low = sample.minimum, let high = sample.maximum
    else { return .none }
    let quantiles = ColumnReport.Summary.Quantile.shares.compactMap { share in
      sample.quantile(share).map { ColumnReport.Summary.Quantile(share: share, value: $0) }
    }
    return .numbers(
      .init(
        mean: mean, median: median, standardDeviation: sample.standardDeviation, minimum: low, maximum: high,
        quantiles: quantiles))
  }

  /// At most twenty bins of one width between the outer percentiles of both sides; whatever lies beyond them falls into
  /// the first and last bin, so that a few outliers cannot squeeze everything else into one.
  private static func histogram(
    _ reference: SortedSample, _ current: SortedSample
  ) -> ColumnReport.Distribution.Histogram? {
    guard let low = [reference.quantile(0.01), current.quantile(0.01)].compactMap({ $0 }).min(),
      let high = [reference.quantile(0.99), current.quantile(0.99)].compactMap({ $0 }).max(),
      let minimum = [reference.minimum, current.minimum].compactMap({ $0 }).min(),
      let maximum = [reference.maximum, current.maximum].compactMap({ $0 }).max()
    else { return nil }
    let step = (high - low) / 20
    guard step.isFinite, step > 0 else { return nil }
    let edges = (1..<20).map { low + Double($0) * step }
    return .init(
      edges: edges, reference: reference.counts(between: edges, .above),
      current: current.counts(between: edges, .above), minimum: minimum, maximum: maximum)
  }
}

extension SortedSample {
  /// The sorted numbers of both columns; nil unless both have numbers.
  static func pair(_ reference: Column, _ current: Column) -> (SortedSample, SortedSample)? {
    guard let left = reference.sample, let right = current.sample else { return nil }
    return (left, right)
  }
}
