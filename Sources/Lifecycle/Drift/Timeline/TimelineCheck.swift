import Statistics
package import Tabular

/// Looks at a check's columns chunk by chunk.
///
/// A column has drifted in a chunk when its effect against the whole reference reaches the limit **and** its p-value,
/// adjusted over all columns and chunks, is below α. The limit is learnt from how far the reference's own chunks are from
/// the whole reference, or is the check's threshold. So neither the usual ups and downs of the reference's chunks are
/// drift nor what chance explains.
package struct TimelineCheck: Sendable {
  /// What the check demands.
  package let options: DriftOptions
  /// How to cut and where limits come from.
  package let timeline: TimelineOptions

  package init(options: DriftOptions, timeline: TimelineOptions) {
    self.options = options
    self.timeline = timeline
  }

  /// The timeline of tables that were read with their rows kept; `report` is the check of the same tables.
  ///
  /// - Throws: ``TimelineError``.
  /// - Complexity: O(rows · columns), on all processors.
  package func timeline(
    reference: Table, current: Table, report: DriftReport
  ) throws(TimelineError) -> DriftTimeline {
    let cutting = try ChunkCutting(current, timeline)
    let (learning, limits) = learningCutting(reference)
    let columns = report.columns.filter { $0.treatment != .none && $0.verdict != .leftOut }
    let drafts = DriftCheck.onAllProcessors(columns) { column -> SeriesDraft? in
      guard let left = reference[column.name], let right = current[column.name] else { return nil }
      let measurer = SeriesMeasurer(column, left, right)
      return SeriesDraft(column, left, right, measurer, cutting, learning, options)
    }
    let series = SeriesDraft.decided(drafts.compactMap(\.self), cutting, options)
    let chunks = cutting.pieces.indices.map { chunk(cutting.pieces[$0], $0, series) }
    let answer = TimelineAnswer(chunks, series, rowsWithoutTime: cutting.rowsWithoutTime)
    return DriftTimeline(
      cut: timeline.cut, timeColumn: timeline.timeColumn, limits: limits, chunks: chunks,
      columns: Self.sorted(series), rowsWithoutTime: cutting.rowsWithoutTime,
      referenceRowsWithoutTime: learning?.rowsWithoutTime ?? 0, rowsOutOfOrder: cutting.rowsOutOfOrder,
      verdict: answer.verdict, reason: answer.reason)
  }

  /// The reference's chunks, if there are enough of them to learn from.
  private func learningCutting(_ reference: Table) -> (ChunkCutting?, DriftTimeline.Limits) {
    func fixed(_ count: Int, _ reason: String) -> (ChunkCutting?, DriftTimeline.Limits) {
      (nil, .init(isLearnt: false, referenceChunkCount: count, reason: reason))
    }
    guard timeline.learnsLimits else { return fixed(0, "fixed on request") }
    let cutting: ChunkCutting
    do throws(TimelineError) {
      cutting = try ChunkCutting(reference, timeline)
    } catch {
      return fixed(0, "fixed: \(error.referenceFact)")
    }
    let usable = cutting.teachers(minimumRows: max(1, options.minimumRows)).count
    let needed = TimelineOptions.fewestReferenceChunks
    guard usable >= needed else {
      return fixed(
        usable,
        "fixed: the reference has \(NumberWording.count(usable, "chunk")) with enough rows, \(needed) are needed to learn"
      )
    }
    return (
      cutting,
      .init(
        isLearnt: true, referenceChunkCount: usable,
        reason: "learnt from \(usable) chunks of the reference: mean and three standard deviations")
    )
  }

  private func chunk(_ piece: ChunkCutting.Piece, _ index: Int, _ series: [DriftTimeline.Series]) -> DriftTimeline.Chunk
  {
    let cells = series.map { $0.cells[index] }
    let (drifted, undecided) = (cells.count { $0.verdict == .drift }, cells.count { $0.verdict == .cannotTell })
    let needed = max(1, options.minimumRows)
    let part = PartDecision(columns: zip(series, cells).map { ($0.name, $1.verdict) }, options: options)
    var (verdict, reason) = (part.verdict, part.reason)
    if piece.rowCount == 0 {
      (verdict, reason) = (.cannotTell, "no rows")
    } else if verdict != .drift, piece.rowCount < needed {
      (verdict, reason) = (.cannotTell, "\(NumberWording.count(piece.rowCount, "row")), \(needed) are needed")
    } else if verdict == .noDrift, piece.isIncomplete {
      (verdict, reason) = (.cannotTell, "the last chunk is not full yet: \(NumberWording.count(piece.rowCount, "row"))")
    }
    return DriftTimeline.Chunk(
      label: piece.label, times: piece.times, rowCount: piece.rowCount, driftedCount: drifted,
      undecidedCount: undecided, isIncomplete: piece.isIncomplete, verdict: verdict, reason: reason)
  }

  private static func sorted(_ series: [DriftTimeline.Series]) -> [DriftTimeline.Series] {
    series.enumerated().sorted { left, right in
      let counts = (left.element.driftedCount, right.element.driftedCount)
      return counts.0 == counts.1 ? left.offset < right.offset : counts.0 > counts.1
    }.map(\.element)
  }
}

extension TimelineError {
  /// Why limits cannot be learnt from the reference, in a clause.
  fileprivate var referenceFact: String {
    switch self {
    case .noSuchColumn(let name): "the reference has no column '\(name)'"
    case .notATime(let column, let kind): "'\(column)' holds no times in the reference (\(kind))"
    case .noTimes(let column): "no row of the reference has a time in '\(column)'"
    case .tooManyChunks(let count): "the reference would have \(count) chunks"
    case .noTimeColumn, .rowsNotKept: "the rows of the reference were not kept"
    }
  }
}
