import Statistics

/// Turns comparisons of segments into an answer: adjusts all p-values together, then decides segment by segment.
struct SegmentDecision {
  /// A segment and how many rows it has.
  struct Size {
    let parts: [DriftSegments.Part]
    let referenceRows: Int
    let currentRows: Int
  }

  private let sizes: [Size]
  private let reports: [[ColumnReport]]
  private let totals: (reference: Int, current: Int)
  private let options: DriftOptions
  private let testCount: Int
  /// For each segment the adjusted p-value that its share of the rows is the same.
  private let sharePValues: [Double?]

  init(
    _ sizes: [Size], _ comparisons: [[ColumnComparison]], _ totals: (reference: Int, current: Int),
    _ options: DriftOptions
  ) {
    (self.sizes, self.totals, self.options) = (sizes, totals, options)
    let flat = comparisons.flatMap(\.self)
    var decided = ColumnDecision.columns(flat, options: options)[...]
    reports = comparisons.map { segment in
      defer { decided = decided.dropFirst(segment.count) }
      return Array(decided.prefix(segment.count))
    }
    testCount = flat.count { $0.settled == nil && $0.test != nil } + flat.count { $0.nullShare != nil }
    sharePValues = options.correction.adjusted(
      sizes.map { size in
        try? TwoProportionZ(
          reference: (size.referenceRows, totals.reference), current: (size.currentRows, totals.current)
        ).pValue
      })
  }

  /// All segments, drifted ones first, with the answer for them together.
  func segments(
    _ cuttings: [SegmentCutting], skipped: Int, wholeEffects: [String: Double]
  ) -> DriftSegments {
    let judged = sizes.indices.map { (index: $0, segment: segment($0), effect: largestEffect($0)) }
    let order: [DriftVerdict] = [.drift, .noDrift, .cannotTell]
    let sorted = judged.sorted { left, right in
      let ranks = [left, right].map { order.firstIndex(of: $0.segment.verdict) ?? 0 }
      if ranks[0] != ranks[1] { return ranks[0] < ranks[1] }
      return (right.effect, left.index) < (left.effect, right.index)
    }
    let segments = sorted.map(\.segment)
    let drifts = sorted.enumerated().flatMap { place, item in
      reports[item.index].filter { $0.verdict == .drift }.map {
        DriftSegments.Drift(segment: place, column: $0, wholeEffect: wholeEffects[$0.name])
      }
    }.sorted { effect($1.column) < effect($0.column) }
    let answer = answer(segments, drifts, cuttings)
    return DriftSegments(
      columns: cuttings.map { .init(column: $0.column, isByValue: $0.isByValue, labels: $0.labels) },
      segments: segments, drifts: drifts, testCount: testCount,
      undecidedCount: segments.count { $0.verdict == .cannotTell }, skippedCount: skipped, verdict: answer.verdict,
      reason: answer.reason)
  }

  private func effect(_ column: ColumnReport) -> Double {
    (column.effect?.value ?? column.decision?.value ?? 0).magnitude
  }

  private func largestEffect(_ index: Int) -> Double {
    reports[index].filter { $0.verdict == .drift || $0.verdict == .noDrift }.map(effect).max() ?? 0
  }

  // MARK: One segment

  private func segment(_ index: Int) -> DriftSegments.Segment {
    let size = sizes[index]
    let (verdict, reason) = decide(index, size)
    func share(_ rows: Int, _ total: Int) -> Double { Double(rows) / Double(max(total, 1)) }
    return DriftSegments.Segment(
      parts: size.parts, referenceRows: size.referenceRows, currentRows: size.currentRows,
      referenceShare: share(size.referenceRows, totals.reference),
      currentShare: share(size.currentRows, totals.current),
      shareAdjustedPValue: sharePValues[index], driftedCount: reports[index].count { $0.verdict == .drift },
      undecidedCount: reports[index].count { $0.verdict == .cannotTell }, verdict: verdict, reason: reason)
  }

  private func decide(_ index: Int, _ size: Size) -> (DriftVerdict, String) {
    let needed = max(1, options.minimumRows)
    func isLarge(_ rows: Int, of total: Int) -> Bool {
      rows >= needed && Double(rows) >= options.nullShareThreshold * Double(total)
        && sharePValues[index].map { $0 < options.alpha } == true
    }
    if size.referenceRows == 0, isLarge(size.currentRows, of: totals.current) {
      return (.drift, "the reference has no such rows, the current data \(size.currentRows)")
    }
    if size.currentRows == 0, isLarge(size.referenceRows, of: totals.reference) {
      return (.drift, "the current data have no such rows, the reference \(size.referenceRows)")
    }
    guard min(size.referenceRows, size.currentRows) >= needed else {
      return (
        .cannotTell,
        "\(size.referenceRows) and \(NumberWording.count(size.currentRows, "row")); \(needed) are needed on each side"
      )
    }
    let answer = PartDecision(columns: reports[index].map { ($0.name, $0.verdict) }, options: options)
    return (answer.verdict, answer.reason)
  }

  // MARK: All segments

  private func answer(
    _ segments: [DriftSegments.Segment], _ drifts: [DriftSegments.Drift], _ cuttings: [SegmentCutting]
  ) -> (verdict: DriftVerdict, reason: String) {
    let drifted = segments.filter { $0.verdict == .drift }
    let untold = segments.count { $0.verdict == .cannotTell }
    let rest = untold > 0 ? "; \(untold) cannot be told" : ""
    if let first = drifted.first {
      let most = drifts.first.map { ", most \($0.column.name) in \(segments[$0.segment].name)" } ?? ": \(first.name)"
      return (.drift, "\(drifted.count) of \(NumberWording.count(segments.count, "segment")) drifted\(most)\(rest)")
    }
    if let column = cuttings.first(where: { !isJudged($0, segments) }) {
      return (
        .cannotTell, "segments by \(column.column): too few rows are in segments that can be judged\(rest)"
      )
    }
    return (.noDrift, "none of \(NumberWording.count(segments.count, "segment")) drifted\(rest)")
  }

  /// Whether most current rows are in a segment of this column that could be judged.
  private func isJudged(_ cutting: SegmentCutting, _ segments: [DriftSegments.Segment]) -> Bool {
    let own = segments.filter { $0.parts.count == 1 && $0.parts[0].column == cutting.column }
    let judged = own.filter { $0.verdict != .cannotTell }.reduce(0) { $0 + $1.currentRows }
    return Double(judged) > (1 - TimelineOptions.untoldShare) * Double(totals.current)
  }
}
