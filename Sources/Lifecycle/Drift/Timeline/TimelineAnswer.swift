/// The answer for a whole timeline.
///
/// A drifted chunk is drift. Else, if no chunk could be judged, or a fifth of the rows or more is in no judged chunk, no
/// answer. A last chunk that is not full yet does not count there. Else no drift.
struct TimelineAnswer {
  let verdict: DriftVerdict
  let reason: String

  init(_ chunks: [DriftTimeline.Chunk], _ series: [DriftTimeline.Series], rowsWithoutTime: Int) {
    let full = chunks.filter { !$0.isGap }
    let drifted = full.filter { $0.verdict == .drift }
    let stable = full.filter { $0.verdict == .noDrift }
    let untold = full.filter { $0.verdict == .cannotTell }
    var facts: [String] = []
    if !untold.isEmpty { facts.append("\(untold.count) cannot be told") }
    if rowsWithoutTime > 0 { facts.append("\(NumberWording.count(rowsWithoutTime, "row")) without a time") }
    let rest = facts.isEmpty ? "" : "; " + facts.joined(separator: "; ")
    let total = full.reduce(rowsWithoutTime) { $0 + $1.rowCount }
    let unjudged = untold.reduce(rowsWithoutTime) { $0 + ($1.isIncomplete && !stable.isEmpty ? 0 : $1.rowCount) }
    if let first = drifted.first {
      verdict = .drift
      reason =
        "\(drifted.count) of \(NumberWording.count(full.count, "chunk")) drifted, the first is \(first.label)"
        + " (\(first.reason))\(rest)"
    } else if stable.isEmpty {
      (verdict, reason) = (.cannotTell, "none of \(NumberWording.count(full.count, "chunk")) can be judged\(rest)")
    } else if Double(unjudged) >= TimelineOptions.untoldShare * Double(total) {
      verdict = .cannotTell
      reason =
        "\(unjudged) of \(NumberWording.count(total, "row")) are in no chunk that can be judged\(rest)"
    } else {
      (verdict, reason) = (.noDrift, "none of \(NumberWording.count(full.count, "chunk")) drifted\(rest)")
    }
  }
}
