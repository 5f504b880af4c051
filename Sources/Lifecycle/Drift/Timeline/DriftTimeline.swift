package import Workspaces

/// How current data drifted from the reference chunk by chunk, along time or along the rows.
///
/// Every current row is in exactly one chunk or among ``rowsWithoutTime``.
package struct DriftTimeline: Equatable, Sendable {
  /// How the rows were cut.
  package let cut: Cut
  /// The column that says when a row is from; nil if the order of the rows was taken.
  package let timeColumn: String?
  /// Where the limits of ``columns`` come from.
  package let limits: Limits
  /// The chunks in order; a period without rows between two with rows is among them.
  package let chunks: [Chunk]
  /// The compared columns, those with most drifted chunks first, each with one cell per chunk.
  package let columns: [Series]
  /// Current rows that have no time and are in no chunk.
  package let rowsWithoutTime: Int
  /// Reference rows that have no time; they are in no chunk of the reference.
  package let referenceRowsWithoutTime: Int
  /// Current rows that have an earlier time than the row above; they are put where their time belongs.
  package let rowsOutOfOrder: Int
  /// Drift if a chunk drifted; cannot tell if no chunk could be judged or too few rows are in judged ones; else no drift.
  package let verdict: DriftVerdict
  /// Why, in one sentence without a final stop, with the numbers.
  package let reason: String

  package init(
    cut: Cut, timeColumn: String?, limits: Limits, chunks: [Chunk], columns: [Series], rowsWithoutTime: Int,
    referenceRowsWithoutTime: Int, rowsOutOfOrder: Int, verdict: DriftVerdict, reason: String
  ) {
    self.cut = cut
    self.timeColumn = timeColumn
    self.limits = limits
    self.chunks = chunks
    self.columns = columns
    self.rowsWithoutTime = rowsWithoutTime
    self.referenceRowsWithoutTime = referenceRowsWithoutTime
    self.rowsOutOfOrder = rowsOutOfOrder
    self.verdict = verdict
    self.reason = reason
  }

  /// How rows are cut into chunks.
  package enum Cut: Equatable, Sendable {
    /// Calendar periods in UTC.
    case period(Period)
    /// So many rows each; the last chunk may have fewer.
    case rows(Int)
    /// So many chunks, whose sizes differ by one row at most.
    case number(Int)
  }

  /// A calendar period in UTC.
  package enum Period: String, CaseIterable, Sendable {
    case hour, day
    /// From Monday on, as ISO 8601 counts weeks.
    case week
    case month
  }

  /// Where the limits come from.
  package struct Limits: Equatable, Sendable {
    /// Whether they are learnt from the reference's chunks; if not, the thresholds of the check hold.
    package let isLearnt: Bool
    /// The reference chunks with enough rows to learn from.
    package let referenceChunkCount: Int
    /// Why they are learnt or not, in a clause: "3 chunks of the reference, 6 are needed".
    package let reason: String

    package init(isLearnt: Bool, referenceChunkCount: Int, reason: String) {
      self.isLearnt = isLearnt
      self.referenceChunkCount = referenceChunkCount
      self.reason = reason
    }
  }

  /// Neighbouring rows that were judged together.
  package struct Chunk: Equatable, Sendable {
    /// What to call it: `2026-01-05` for a day, `2026-W02`, `2026-01`, `2026-01-05 13h`, or `rows 1-1000`.
    package let label: String
    /// The earliest and latest time of its rows; nil without a time column or rows.
    package let times: ClosedRange<Instant>?
    /// The number of rows; 0 for a gap.
    package let rowCount: Int
    /// The columns that drifted.
    package let driftedCount: Int
    /// The columns that cannot be told.
    package let undecidedCount: Int
    /// Whether it is the last chunk and has fewer rows than asked for.
    package let isIncomplete: Bool
    /// The answer for the chunk as a table of its own.
    package let verdict: DriftVerdict
    /// Why, in one sentence without a final stop.
    package let reason: String

    package init(
      label: String, times: ClosedRange<Instant>?, rowCount: Int, driftedCount: Int, undecidedCount: Int,
      isIncomplete: Bool, verdict: DriftVerdict, reason: String
    ) {
      self.label = label
      self.times = times
      self.rowCount = rowCount
      self.driftedCount = driftedCount
      self.undecidedCount = undecidedCount
      self.isIncomplete = isIncomplete
      self.verdict = verdict
      self.reason = reason
    }

    /// Whether no row falls into this period.
    package var isGap: Bool { rowCount == 0 }
  }
}
