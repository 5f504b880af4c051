/// What a check found beyond whole columns, each part only if it was asked for.
package struct DriftExtras: Equatable, Sendable {
  /// Chunk by chunk along time or rows; nil if not asked for.
  package var timeline: DriftTimeline?
  /// In which subgroups columns drifted most; nil if not asked for.
  package var segments: DriftSegments?
  /// Whether a classifier can tell the two tables apart; nil if not asked for.
  package var joint: JointDrift?
  /// Pairs of numeric columns and how their correlation changed; nil if not asked for.
  package var correlations: CorrelationChanges?

  package init(
    timeline: DriftTimeline? = nil, segments: DriftSegments? = nil, joint: JointDrift? = nil,
    correlations: CorrelationChanges? = nil
  ) {
    self.timeline = timeline
    self.segments = segments
    self.joint = joint
    self.correlations = correlations
  }

  /// Whether nothing beyond whole columns was looked at.
  package var isEmpty: Bool { self == DriftExtras() }

  /// The verdicts of the parts that were asked for, each with its sentence, in a fixed order.
  package var answers: [(verdict: DriftVerdict, reason: String)] {
    [
      timeline.map { ($0.verdict, $0.reason) }, segments.map { ($0.verdict, $0.reason) },
      joint.map { ($0.verdict, $0.reason) }, correlations.map { ($0.verdict, $0.reason) },
    ].compactMap { $0 }
  }
}

extension DriftReport {
  /// The same report with what was found beyond whole columns, and the verdict that both give together.
  ///
  /// Drift of the whole or of any part is drift. Else a part that cannot be told leaves the whole untold: a part that was
  /// asked for is never silently green.
  package func adding(_ extras: DriftExtras) -> DriftReport {
    let answers = [(verdict: verdict, reason: reason)] + extras.answers
    let worst =
      answers.contains { $0.verdict == .drift }
      ? DriftVerdict.drift : answers.contains { $0.verdict == .cannotTell } ? .cannotTell : .noDrift
    let deciding = answers.filter { $0.verdict == worst }.map(\.reason)
    return DriftReport(
      options: options, reference: reference, current: current, verdict: worst,
      reason: worst == .noDrift ? answers.map(\.reason).joined(separator: "; ") : deciding.joined(separator: "; "),
      counts: counts, columns: columns, findings: findings, extras: extras)
  }
}
