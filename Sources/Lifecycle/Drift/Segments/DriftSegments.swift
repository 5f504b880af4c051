/// In which subgroups of the rows columns drifted most.
///
/// A segment is the rows that share a value, or a range of values, in one or two columns; its reference rows are compared
/// with its current rows as if they were tables of their own. p-values are adjusted over all columns of all segments.
package struct DriftSegments: Equatable, Sendable {
  /// The columns that cut the rows into segments, in the order named.
  package let columns: [Cut]
  /// Every judged segment: drifted ones first, then by falling effect.
  package let segments: [Segment]
  /// Columns that drifted inside segments, the largest effect first.
  package let drifts: [Drift]
  /// How many tests of columns in segments were made.
  package let testCount: Int
  /// Segments with fewer rows on a side than are needed; they are among ``segments`` as cannot tell.
  package let undecidedCount: Int
  /// Pairs of values, or values beyond the limit of kept ones, that were not looked at.
  package let skippedCount: Int
  /// Drift if a segment drifted, appeared or vanished; cannot tell if none could be judged; else no drift.
  package let verdict: DriftVerdict
  /// Why, in one sentence without a final stop, with the numbers.
  package let reason: String

  package init(
    columns: [Cut], segments: [Segment], drifts: [Drift], testCount: Int, undecidedCount: Int, skippedCount: Int,
    verdict: DriftVerdict, reason: String
  ) {
    self.columns = columns
    self.segments = segments
    self.drifts = drifts
    self.testCount = testCount
    self.undecidedCount = undecidedCount
    self.skippedCount = skippedCount
    self.verdict = verdict
    self.reason = reason
  }

  /// How a column cuts the rows.
  package struct Cut: Equatable, Sendable {
    /// The column's name.
    package let column: String
    /// Whether each value is a segment; if not, ranges between quantiles of the reference are.
    package let isByValue: Bool
    /// The segments it makes, in order: values as text, ranges such as `7.9 to 14.5`, `(missing)`, `(others)`.
    package let labels: [String]

    package init(column: String, isByValue: Bool, labels: [String]) {
      self.column = column
      self.isByValue = isByValue
      self.labels = labels
    }
  }

  /// The value a column has in a segment.
  package struct Part: Equatable, Sendable {
    /// The column that cuts.
    package let column: String
    /// The value or range.
    package let label: String

    package init(column: String, label: String) {
      self.column = column
      self.label = label
    }
  }

  /// The rows that share a value or two.
  package struct Segment: Equatable, Sendable {
    /// One or two values, in the order of ``DriftSegments/columns``.
    package let parts: [Part]
    /// Its rows in the reference.
    package let referenceRows: Int
    /// Its rows in the current data.
    package let currentRows: Int
    /// Its share of all reference rows, 0 to 1.
    package let referenceShare: Double
    /// Its share of all current rows, 0 to 1.
    package let currentShare: Double
    /// The chance of such a change of the share by luck, adjusted over all segments; nil if not defined.
    package let shareAdjustedPValue: Double?
    /// The columns that drifted in it.
    package let driftedCount: Int
    /// The columns that cannot be told in it.
    package let undecidedCount: Int
    /// The answer for the segment as a table of its own.
    package let verdict: DriftVerdict
    /// Why, in one sentence without a final stop.
    package let reason: String

    package init(
      parts: [Part], referenceRows: Int, currentRows: Int, referenceShare: Double, currentShare: Double,
      shareAdjustedPValue: Double?, driftedCount: Int, undecidedCount: Int, verdict: DriftVerdict, reason: String
    ) {
      self.parts = parts
      self.referenceRows = referenceRows
      self.currentRows = currentRows
      self.referenceShare = referenceShare
      self.currentShare = currentShare
      self.shareAdjustedPValue = shareAdjustedPValue
      self.driftedCount = driftedCount
      self.undecidedCount = undecidedCount
      self.verdict = verdict
      self.reason = reason
    }

    /// The segment in words: `Sex male, Pclass 3`.
    package var name: String { parts.map { "\($0.column) \($0.label)" }.joined(separator: ", ") }
    /// Whether the current data have rows of it and the reference none.
    package var isNew: Bool { referenceRows == 0 && currentRows > 0 }
    /// Whether the reference has rows of it and the current data none.
    package var isGone: Bool { referenceRows > 0 && currentRows == 0 }
  }

  /// A column that drifted inside a segment.
  package struct Drift: Equatable, Sendable {
    /// The segment, as an index of ``DriftSegments/segments``.
    package let segment: Int
    /// The column, with all that a check says about it.
    package let column: ColumnReport
    /// The same column's effect over all rows; nil if not defined.
    package let wholeEffect: Double?

    package init(segment: Int, column: ColumnReport, wholeEffect: Double?) {
      self.segment = segment
      self.column = column
      self.wholeEffect = wholeEffect
    }
  }
}
