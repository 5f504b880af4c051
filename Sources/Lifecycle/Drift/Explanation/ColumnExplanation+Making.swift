import Glibc
import Statistics
package import Tabular

extension ColumnExplanation {
  /// The shares of a quantile table.
  private static let shares = [0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1]
  /// How many steps a drawn curve of cumulative shares has.
  private static let stepCount = 120
  /// The most categories that are listed.
  private static let movementLimit = 12

  /// Explains a column of a check; nil if neither table has one of that name.
  ///
  /// The whole check is made, since the column's adjusted p-value depends on the other columns; then every method of the
  /// catalogue is computed for this column.
  package init?(column name: String, in check: DriftCheck, reference: Table, current: Table) {
    let report = check.report(reference: reference, current: current)
    guard let column = report.columns.first(where: { $0.name == name }) else { return nil }
    let sides = (reference.columns.first { $0.name == name }, current.columns.first { $0.name == name })
    let material = sides.0.flatMap { left in sides.1.flatMap { Material(left, $0, column.treatment) } }
    self.init(report: report, column: column, material: material, options: check.options)
  }

  private init(report: DriftReport, column: ColumnReport, material: Material?, options: DriftOptions) {
    self.report = report
    self.column = column
    let all = material?.movements ?? []
    let isWords = column.treatment == .categorical
    movements = Array(isWords ? all.prefix(Self.movementLimit) : all[...])
    omittedMovementCount = all.count - movements.count
    let numbers = material?.numbers
    quantiles = numbers.map { Self.quantiles($0.reference, $0.current) } ?? []
    cumulativeShares = numbers.map { Self.curve($0.reference, $0.current) } ?? []
    widestGap = numbers.flatMap { Self.widestGap($0.reference, $0.current) }
    methods = material?.opinions(on: column, options) ?? []
    let isCounted = column.treatment != .continuous
    newCategories = isCounted ? all.filter { $0.reference == 0 }.sorted { $0.current > $1.current } : []
    vanishedCategories = isCounted ? all.filter { $0.current == 0 }.sorted { $0.reference > $1.reference } : []
  }

  private static func quantiles(_ reference: SortedSample, _ current: SortedSample) -> [Quantile] {
    shares.compactMap { share in
      guard let was = reference.quantile(share), let now = current.quantile(share) else { return nil }
      return Quantile(share: share, reference: was, current: now)
    }
  }

  private static func point(_ value: Double, _ reference: SortedSample, _ current: SortedSample) -> CumulativePoint {
    CumulativePoint(
      value: value, reference: Double(reference.countUpTo(value)) / Double(reference.count),
      current: Double(current.countUpTo(value)) / Double(current.count))
  }

  /// Points of equal distance between the outer half percents of both sides, so that an outlier squeezes nothing.
  private static func curve(_ reference: SortedSample, _ current: SortedSample) -> [CumulativePoint] {
    let ends = [reference, current].flatMap { [$0.quantile(0.005), $0.quantile(0.995)] }.compactMap(\.self)
    guard let low = ends.min(), let high = ends.max(), low < high, (high - low).isFinite else { return [] }
    return (0...stepCount).map { step in
      point(low + (high - low) * (Double(step) / Double(stepCount)), reference, current)
    }
  }

  /// The value at which the Kolmogorov-Smirnov distance is reached, the smallest of several.
  ///
  /// - Complexity: O((n + m) log (n + m)).
  private static func widestGap(_ reference: SortedSample, _ current: SortedSample) -> CumulativePoint? {
    guard !reference.isEmpty, !current.isEmpty else { return nil }
    let values = DistinctValues(reference, current)
    var (left, right) = (0, 0)
    var best: (gap: Double, value: Double)?
    for index in values.values.indices {
      left += values.reference[index]
      right += values.current[index]
      let gap = abs(Double(left) / Double(reference.count) - Double(right) / Double(current.count))
      if gap > best?.gap ?? -1 { best = (gap, values.values[index]) }
    }
    return best.map { point($0.value, reference, current) }
  }
}
