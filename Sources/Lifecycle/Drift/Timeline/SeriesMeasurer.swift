import Statistics
import Tabular

/// Compares chunks of one column with the whole reference, which is sorted or counted once.
struct SeriesMeasurer: Sendable {
  /// A chunk's distance from the reference, and how likely chance alone makes it so far.
  struct Reading: Sendable {
    var effect: Double?
    var pValue: Double?
  }

  /// The reference in the form that its treatment wants.
  private enum Base: Sendable {
    case line(SortedSample, edges: [Double], counts: [Int])
    /// Also as a sample where the labels are numbers, for methods that look along the line.
    case bars(labels: [String], counts: [Int], numbers: [Double]?)
  }

  private let base: Base
  private let effectMethod: String
  private let testMethod: String?
  /// For each row of both tables a number, or an index of the labels.
  private let reference: Rows
  private let current: Rows

  /// The values of a column row by row.
  private enum Rows: Sendable {
    case numbers([Double])
    case indices([Int32])
  }

  /// Prepares a column; nil if its rows were not kept or do not fit its treatment.
  init?(_ report: ColumnReport, _ left: Column, _ right: Column) {
    effectMethod = Self.effectMethod(of: report)
    testMethod = report.test?.method
    switch report.treatment {
    case .none: return nil
    case .continuous:
      guard let before = Self.numbers(left), let now = Self.numbers(right), let numbers = left.numbers else {
        return nil
      }
      let sample = SortedSample(numbers)
      let edges = BinnedPair.quantileEdges(of: sample, bins: 10)
      base = .line(sample, edges: edges, counts: sample.counts(between: edges, .below))
      (reference, current) = (.numbers(before), .numbers(now))
    case .discrete, .categorical:
      guard let coded = CodedColumns(left, right) else { return nil }
      let numbers = report.treatment == .discrete ? coded.labels.compactMap { Double($0) } : []
      base = .bars(
        labels: coded.labels, counts: coded.counts, numbers: numbers.count == coded.labels.count ? numbers : nil)
      (reference, current) = (.indices(coded.reference), .indices(coded.current))
    }
  }

  /// The measure whose values are followed: that of the effect, of the method chosen for the column, or the usual one.
  static func effectMethod(of column: ColumnReport) -> String {
    column.effect?.method ?? column.decision?.method ?? PopulationStabilityIndex.name
  }

  /// One number per row, NaN where it is missing.
  static func numbers(_ column: Column) -> [Double]? {
    if case .numbers(let rows) = column.rows { return rows }
    return column.missingCount == 0 ? column.numbers : nil
  }

  /// The readings of the current chunks, with the number of values of each.
  func currentReadings(_ cutting: ChunkCutting) -> [(reading: Reading, presentCount: Int)] {
    readings(of: current, cutting, withTest: true)
  }

  /// The same of the reference's own chunks, without tests.
  func referenceReadings(_ cutting: ChunkCutting) -> [(reading: Reading, presentCount: Int)] {
    readings(of: reference, cutting, withTest: false)
  }

  private func readings(
    of rows: Rows, _ cutting: ChunkCutting, withTest: Bool
  ) -> [(reading: Reading, presentCount: Int)] {
    switch rows {
    case .numbers(let numbers):
      let groups = ChunkGroups(numbers, cutting, filler: 0) { $0.isFinite }
      return cutting.pieces.indices.map { chunk in
        let values = Array(groups[chunk])
        return (measure(numbers: values, withTest: withTest), values.count)
      }
    case .indices(let indices):
      let groups = ChunkGroups(indices, cutting, filler: -1) { $0 >= 0 }
      return cutting.pieces.indices.map { (measure(indices: groups[$0], withTest: withTest), groups[$0].count) }
    }
  }

  private func measure(numbers: [Double], withTest: Bool) -> Reading {
    guard case .line(let sample, let edges, let counts) = base, !numbers.isEmpty else { return Reading() }
    var reading = Reading()
    let chunk = SortedSample(numbers)
    if effectMethod == PopulationStabilityIndex.name {
      let bins = BinnedPair(
        reference: counts, current: chunk.counts(between: edges, .below), binning: .referenceQuantiles(counts.count))
      reading.effect = try? PopulationStabilityIndex.value(
        bins, emptyBins: .floor(PopulationStabilityIndex.smallestShare))
    } else {
      let measured = Self.numeric(effectMethod).flatMap { try? $0.measure(sample, chunk) }
      reading = Reading(effect: measured?.value.magnitude, pValue: measured?.pValue)
      if effectMethod == testMethod { return reading }
      reading.pValue = nil
    }
    guard withTest, let testMethod else { return reading }
    if testMethod == KolmogorovSmirnov.name {
      reading.pValue = (try? KolmogorovSmirnov(large: sample, small: chunk))?.pValue(of: sample, chunk).p
    } else {
      reading.pValue = Self.numeric(testMethod).flatMap { try? $0.measure(sample, chunk).pValue }
    }
    return reading
  }

  private func measure(indices: ArraySlice<Int32>, withTest: Bool) -> Reading {
    guard case .bars(let labels, let counts, let numbers) = base, !indices.isEmpty else { return Reading() }
    var chunk = [Int](repeating: 0, count: labels.count)
    for index in indices where chunk.indices.contains(Int(index)) { chunk[Int(index)] += 1 }
    let pair = CategoryPair(sortedLabels: labels, reference: counts, current: chunk)
    func measured(_ method: String) -> Measurement? {
      if let measure = Self.categorical(method), let result = try? measure.measure(pair) { return result }
      guard let numbers, let measure = Self.numeric(method) else { return nil }
      return try? measure.measure(
        SortedSample(values: numbers, weights: counts), SortedSample(values: numbers, weights: chunk))
    }
    let effect = measured(effectMethod)
    var reading = Reading(effect: effect?.value.magnitude)
    guard withTest, let testMethod else { return reading }
    reading.pValue = testMethod == effectMethod ? effect?.pValue : measured(testMethod)?.pValue
    return reading
  }

  private static func numeric(_ name: String) -> (any NumericDriftMeasure.Type)? {
    DriftMeasureCatalogue.numeric(named: name)
  }

  private static func categorical(_ name: String) -> (any CategoricalDriftMeasure.Type)? {
    DriftMeasureCatalogue.categorical(named: name)
  }
}
