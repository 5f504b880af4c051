/// How to look at current data over time.
package struct TimelineOptions: Equatable, Sendable {
  /// How to cut the rows.
  package var cut: DriftTimeline.Cut
  /// The column that says when a row is from; needed for periods, else the rows are taken in its order.
  package var timeColumn: String?
  /// Whether limits are learnt from the reference's own chunks where there are enough of them.
  package var learnsLimits: Bool

  package init(cut: DriftTimeline.Cut, timeColumn: String? = nil, learnsLimits: Bool = true) {
    self.cut = cut
    self.timeColumn = timeColumn
    self.learnsLimits = learnsLimits
  }

  /// With fewer judged chunks of the reference their spread says too little to set limits by.
  package static let fewestReferenceChunks = 6
  /// How many standard deviations above the mean are still usual.
  package static let deviations = 3.0
  /// The most chunks a timeline has.
  package static let chunkLimit = 10_000
  /// A timeline cannot be told if this share of the rows is in no judged chunk.
  package static let untoldShare = 0.2
}

/// Why a table cannot be looked at over time.
package enum TimelineError: Error, Equatable, Sendable {
  /// The current data have no such column.
  case noSuchColumn(String)
  /// The column holds something else than times; `kind` is what it holds.
  case notATime(column: String, kind: String)
  /// Periods were asked for without a time column.
  case noTimeColumn
  /// There would be more chunks than ``TimelineOptions/chunkLimit``.
  case tooManyChunks(count: Int)
  /// No row has a time.
  case noTimes(column: String)
  /// The values were not kept row by row when the table was read.
  case rowsNotKept
}
