import Glibc
import Statistics
import Tabular

/// A column along the chunks before the p-values of all columns are adjusted together.
struct SeriesDraft: Sendable {
  let name: String
  let method: String
  let test: String?
  let limit: DriftTimeline.Limit
  let missingLimit: DriftTimeline.Limit?
  /// One for each chunk.
  let points: [Point]
  /// What decides.
  let rule: Rule
  /// Whether the rows were kept, so that chunks can be compared.
  let isReadable: Bool

  /// What decides about a chunk: effect and chance together, or one of them alone where a method was chosen.
  struct Rule: Sendable {
    /// The effect from which a chunk counts if no limit is learnt.
    let threshold: Double
    /// The adjusted p-value below which it counts; nil if the effect alone decides.
    let significance: Double?

    init(_ column: ColumnReport, _ options: DriftOptions) {
      if let decision = column.decision {
        threshold = decision.isLowerDrift ? 0 : decision.threshold
        significance = decision.isLowerDrift ? decision.threshold : nil
      } else {
        threshold = column.effect?.threshold ?? options.effectThreshold
        significance = options.alpha
      }
    }
  }

  /// A column in a chunk before it is decided.
  struct Point: Sendable {
    var reading: SeriesMeasurer.Reading
    let presentCount: Int
    let rowCount: Int
    /// nil if nothing is missing on either side or the chunk has too few rows.
    let missing: NullShareTest?

    var missingShare: Double? { rowCount > 0 ? 1 - Double(presentCount) / Double(rowCount) : nil }
  }

  init(
    _ column: ColumnReport, _ left: Column, _ right: Column, _ measurer: SeriesMeasurer?, _ cutting: ChunkCutting,
    _ learning: ChunkCutting?, _ options: DriftOptions
  ) {
    let needed = max(1, options.minimumRows)
    name = column.name
    method = SeriesMeasurer.effectMethod(of: column)
    test = column.test?.method
    isReadable = measurer != nil
    let reference = (missing: left.missingCount, rows: left.missingCount + left.presentCount)
    let readings = measurer?.currentReadings(cutting) ?? cutting.pieces.map { _ in (SeriesMeasurer.Reading(), 0) }
    points = zip(cutting.pieces, readings).map { piece, read in
      let missing = piece.rowCount - read.presentCount
      let isTested =
        measurer != nil && piece.rowCount >= needed && reference.rows >= needed && missing + reference.missing > 0
      var point = Point(
        reading: read.reading, presentCount: read.presentCount, rowCount: piece.rowCount,
        missing: isTested
          ? try? NullShareTest(reference: reference, current: (missing, piece.rowCount)) : nil)
      if read.presentCount < needed || left.presentCount < needed { point.reading.pValue = nil }
      return point
    }
    rule = Rule(column, options)
    let threshold = rule.threshold
    guard let learning, let measurer else {
      (limit, missingLimit) = (.init(lower: nil, upper: threshold), nil)
      return
    }
    let teachers = learning.teachers(minimumRows: needed)
    let usual = zip(learning.pieces, measurer.referenceReadings(learning)).enumerated()
      .filter { teachers.contains($0) && $1.1.presentCount >= needed }.map(\.element)
    limit =
      Self.learnt(usual.compactMap { $0.1.reading.effect }, in: 0...Double.infinity, isTwoSided: false)
      ?? .init(lower: nil, upper: threshold)
    missingLimit = Self.learnt(
      usual.map { 1 - Double($0.1.presentCount) / Double($0.0.rowCount) }, in: 0...1, isTwoSided: true)
  }

  /// Mean and three population standard deviations, cut to the measure's range; nil for too few values.
  static func learnt(
    _ values: [Double], in range: ClosedRange<Double>, isTwoSided: Bool
  ) -> DriftTimeline.Limit? {
    guard values.count >= TimelineOptions.fewestReferenceChunks else { return nil }
    let mean = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let deviation = (squares / Double(values.count)).squareRoot()
    let reach = TimelineOptions.deviations * deviation
    return .init(
      lower: isTwoSided ? max(range.lowerBound, mean - reach) : nil, upper: min(range.upperBound, mean + reach),
      mean: mean, deviation: deviation)
  }
}

extension SeriesDraft {
  /// Adjusts all p-values together and decides every cell.
  static func decided(
    _ drafts: [SeriesDraft], _ cutting: ChunkCutting, _ options: DriftOptions
  ) -> [DriftTimeline.Series] {
    let tests = drafts.flatMap { $0.points.map(\.reading.pValue) }
    let shares = drafts.flatMap { $0.points.map { $0.missing?.pValue } }
    let adjusted = options.correction.adjusted(tests + shares)
    let count = cutting.pieces.count
    return drafts.enumerated().map { index, draft in
      let cells = draft.points.indices.map { chunk in
        draft.cell(
          draft.points[chunk], adjusted[index * count + chunk], adjusted[tests.count + index * count + chunk], options)
      }
      return DriftTimeline.Series(
        name: draft.name, method: draft.method, test: draft.test, limit: draft.limit,
        missingLimit: draft.missingLimit, cells: cells)
    }
  }

  private func cell(
    _ point: Point, _ pValue: Double?, _ missingPValue: Double?, _ options: DriftOptions
  ) -> DriftTimeline.Cell {
    let (verdict, reason) = decide(point, pValue, missingPValue, options)
    return DriftTimeline.Cell(
      verdict: verdict, effect: point.reading.effect, adjustedPValue: pValue, presentCount: point.presentCount,
      missingShare: point.missingShare, reason: reason)
  }

  private func decide(
    _ point: Point, _ pValue: Double?, _ missingPValue: Double?, _ options: DriftOptions
  ) -> (ColumnVerdict, String) {
    let needed = max(1, options.minimumRows)
    guard point.rowCount > 0 else { return (.leftOut, "no rows") }
    guard isReadable else { return (.cannotTell, "its values were not kept row by row") }
    if let missing = point.missing, let missingPValue, isUnusual(missing, options), missingPValue < options.alpha {
      return (
        .drift,
        "missing values \(NumberWording.percent(missing.referenceShare)) -> \(NumberWording.percent(missing.currentShare))"
      )
    }
    guard point.presentCount >= needed else {
      return (.cannotTell, "\(NumberWording.count(point.presentCount, "value")), \(needed) are needed")
    }
    guard let effect = point.reading.effect else { return (.cannotTell, "no measure is defined") }
    var chance = ""
    if let significance = rule.significance {
      guard let pValue else { return (.cannotTell, "no test is defined") }
      guard pValue < significance else { return (.noDrift, "") }
      chance = " (adjusted p \(NumberWording.pValue(pValue)))"
    }
    guard effect >= limit.upper else { return (.noDrift, "") }
    return (
      .drift, "\(method) \(NumberWording.short(effect)) reaches the limit \(NumberWording.short(limit.upper))\(chance)"
    )
  }

  private func isUnusual(_ missing: NullShareTest, _ options: DriftOptions) -> Bool {
    guard let missingLimit else { return abs(missing.effect) >= options.nullShareThreshold }
    return missing.currentShare > missingLimit.upper || missing.currentShare < (missingLimit.lower ?? 0)
  }
}
