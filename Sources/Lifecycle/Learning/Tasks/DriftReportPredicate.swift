import Drift

/// Whether a current table was compared with a reference.
enum DriftReportPredicate {
  /// Seen in the latest check that fits: `current` is the table's path or its last parts, `verdict` one of three,
  /// `drifted` the least number of drifted columns.
  static func finding(_ predicate: TaskPredicate, _ state: LearnerState) -> PartFinding {
    let named = state.driftChecks.filter { isPath($0.current, endingIn: predicate.arguments["current"]) }
    let drifted = predicate.integer("drifted", default: 0)
    let fitting = named.filter { predicate.admits("verdict", $0.verdict.rawValue) }
    if let check = fitting.last(where: { $0.driftedColumns.count >= drifted }) {
      return .seen(
        Evidence(
          place: .driftCheck(check.id),
          sentence: "drift check of \(check.current) against \(check.reference): \(check.verdict.words)"))
    }
    return .notYet(fact: missing(predicate, named: named, state), values: [:])
  }

  private static func missing(
    _ predicate: TaskPredicate, named: [LearnerState.DriftCheck], _ state: LearnerState
  ) -> String {
    if state.driftChecks.isEmpty { return "no drift check is recorded in this project" }
    if let last = named.last, let verdict = predicate.arguments["verdict"] {
      return "the last check of \(last.current) says \(last.verdict.words), not \(verdict)"
    }
    if let last = named.last {
      return "the last check of \(last.current) found \(last.driftedColumns.count) drifted columns"
    }
    let current = predicate.arguments["current"] ?? "a current table"
    return "\(state.driftChecks.count) drift checks are recorded, none of \(current)"
  }

  /// Compares whole path parts from the end, so `live.csv` fits `data/live.csv` but not `olive.csv`.
  private static func isPath(_ path: String, endingIn suffix: String?) -> Bool {
    guard let suffix else { return true }
    let (parts, wanted) = (path.split(separator: "/"), suffix.split(separator: "/"))
    return parts.suffix(wanted.count) == wanted[...]
  }
}
