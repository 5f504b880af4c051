/// What a comparison of reference and current data found, with every number a face may show.
///
/// Faces (terminal, JSON, HTML) compute nothing: sentences, size words and sorted lists are made here.
package struct DriftReport: Equatable, Sendable {
  /// The demands the check was made with.
  package let options: DriftOptions
  /// The reference table.
  package let reference: Source
  /// The current table.
  package let current: Source
  /// The answer.
  package let verdict: DriftVerdict
  /// Why, in one sentence without a final stop: "2 of 8 compared columns drifted".
  package let reason: String
  /// How many columns there are of each verdict.
  package let counts: Counts
  /// Every column of the reference and of the current data: drifted ones first, then those that cannot be told, then
  /// the others; within a verdict by falling effect, then as in the reference.
  package let columns: [ColumnReport]
  /// Facts beside the statistics, the gravest first.
  package let findings: [DriftFinding]
  /// What was found beyond whole columns: over time, in segments, in columns together; empty unless asked for.
  package let extras: DriftExtras

  /// One of the two tables.
  package struct Source: Equatable, Sendable {
    /// The path, or "standard input".
    package let name: String
    /// The number of records, without the header.
    package let rowCount: Int
    /// The number of columns in the file, those left out of the comparison included.
    package let columnCount: Int
    /// Whether the table was known by its profile, without its rows.
    package let isProfile: Bool

    package init(name: String, rowCount: Int, columnCount: Int, isProfile: Bool = false) {
      self.name = name
      self.rowCount = rowCount
      self.columnCount = columnCount
      self.isProfile = isProfile
    }
  }

  /// How many columns there are of each verdict.
  package struct Counts: Equatable, Sendable {
    /// Columns that have drifted.
    package let drifted: Int
    /// Columns that were judged and show no drift.
    package let stable: Int
    /// Columns that were compared but cannot be told; never counted as stable.
    package let undecided: Int
    /// Columns that were not compared.
    package let leftOut: Int

    package init(drifted: Int, stable: Int, undecided: Int, leftOut: Int) {
      self.drifted = drifted
      self.stable = stable
      self.undecided = undecided
      self.leftOut = leftOut
    }

    /// The columns the verdict is about: all but those left out.
    package var compared: Int { drifted + stable + undecided }

    /// The drifted share of the compared columns; nil if none was compared.
    package var driftedShare: Double? { compared > 0 ? Double(drifted) / Double(compared) : nil }
  }

  package init(
    options: DriftOptions, reference: Source, current: Source, verdict: DriftVerdict, reason: String, counts: Counts,
    columns: [ColumnReport], findings: [DriftFinding], extras: DriftExtras = DriftExtras()
  ) {
    self.options = options
    self.reference = reference
    self.current = current
    self.verdict = verdict
    self.reason = reason
    self.counts = counts
    self.columns = columns
    self.findings = findings
    self.extras = extras
  }
}
