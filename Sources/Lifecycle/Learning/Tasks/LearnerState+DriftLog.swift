package import Drift
package import Workspaces

extension LearnerState.DriftCheck {
  /// The check as a line of the drift log keeps it: with the drifted and undecided columns only.
  package init(record: DriftCheckRecord) {
    self.init(
      id: record.id, time: record.time, reference: record.reference.path, current: record.current.path,
      verdict: record.summary.verdict, comparedCount: record.summary.counts.compared,
      columns: record.summary.columns.map { column in
        LearnerState.Column(
          name: column.name, verdict: column.verdict, measure: column.effectMethod ?? "", effect: column.effect,
          threshold: column.threshold)
      })
  }
}

extension LearnerState {
  /// Takes the checks of a project's drift log.
  ///
  /// An unfinished last line was never acknowledged and is no gap. A line that cannot be read, or was written by a newer
  /// mlo, is one: the learner may have done there what a task asks for.
  package mutating func take(driftLog contents: EventLog.Contents) {
    var unread = 0
    for event in contents.events {
      if let record = try? DriftCheckRecord(json: event) {
        driftChecks.append(DriftCheck(record: record))
      } else {
        unread += 1
      }
    }
    driftChecks.sort { $0.time < $1.time }
    for case .unreadableLine in contents.damages { unread += 1 }
    if unread > 0 {
      gaps[.driftLog] = unread == 1 ? "1 line is not a drift check" : "\(unread) lines are not drift checks"
    }
  }
}
