/// The answer for the whole data set.
///
/// In this order: a critical finding is drift; no compared column is no answer; a drifted column is drift, or, where a
/// tolerance was asked for, their share at its limit; if the undecided columns could change that, no answer; a column
/// that was to be compared and does not exist, no answer; else no drift.
struct DatasetDecision {
  let verdict: DriftVerdict
  let reason: String
  let counts: DriftReport.Counts

  init(columns: [ColumnReport], findings: [DriftFinding], hasUnknownColumns: Bool, options: DriftOptions) {
    func number(_ verdict: ColumnVerdict) -> Int { columns.count { $0.verdict == verdict } }
    counts = DriftReport.Counts(
      drifted: number(.drift), stable: number(.noDrift), undecided: number(.cannotTell),
      leftOut: number(.leftOut))
    let critical = findings.filter { $0.severity == .critical }
    let shares = Self.wording(of: counts, options)
    guard critical.isEmpty else {
      verdict = .drift
      reason = Self.wording(of: critical) + (counts.drifted > critical.count ? "; \(shares)" : "")
      return
    }
    guard counts.compared > 0 else {
      verdict = .cannotTell
      reason =
        columns.isEmpty
        ? "there is no column to compare" : "none of \(NumberWording.count(columns.count, "column")) can be compared"
      return
    }
    let limit = options.datasetShare
    if counts.drifted > 0, Self.share(counts.drifted, counts) >= limit {
      (verdict, reason) = (.drift, shares)
    } else if counts.undecided > 0, Self.share(counts.drifted + counts.undecided, counts) >= limit {
      verdict = .cannotTell
      reason =
        "\(NumberWording.count(counts.undecided, "column")) cannot be told, enough to change the answer; \(shares)"
    } else if hasUnknownColumns {
      (verdict, reason) = (.cannotTell, "a column that was to be compared does not exist; \(shares)")
    } else {
      (verdict, reason) = (.noDrift, shares)
    }
  }

  private static func share(_ number: Int, _ counts: DriftReport.Counts) -> Double {
    Double(number) / Double(counts.compared)
  }

  private static func wording(of counts: DriftReport.Counts, _ options: DriftOptions) -> String {
    let drifted = "\(counts.drifted) of \(NumberWording.count(counts.compared, "compared column")) drifted"
    guard options.datasetShare > 0 else { return drifted }
    let share = "\(drifted) (\(NumberWording.percent(counts.driftedShare ?? 0)))"
    let isTolerated = counts.drifted > 0 && (counts.driftedShare ?? 0) < options.datasetShare
    let limit = NumberWording.percent(options.datasetShare)
    return isTolerated ? "\(share), tolerated below the limit of \(limit)" : "\(share), the limit is \(limit)"
  }

  private static func wording(of critical: [DriftFinding]) -> String {
    let named = critical.prefix(3).map { "\($0.column ?? "table"): \($0.fact)" }.joined(separator: "; ")
    let more = critical.count > 3 ? "; \(critical.count - 3) more" : ""
    return "\(NumberWording.count(critical.count, "critical finding")): \(named)\(more)"
  }
}
