/// The answer for some of the rows: a chunk or a segment.
///
/// As for a whole table, a drifted column is drift, or their share where a tolerance was asked for. But in a few rows a
/// sparse column often cannot be told, and the check of all rows judges it: only when a fifth of the columns or more, or
/// all of them, cannot be told is there no answer. Fewer are counted in the reason.
struct PartDecision {
  let verdict: DriftVerdict
  let reason: String

  /// The share of undecided columns from which a part cannot be told.
  static let undecidedShare = 0.2

  init(columns: [(name: String, verdict: ColumnVerdict)], options: DriftOptions) {
    let judged = columns.filter { $0.verdict != .leftOut }
    let drifted = judged.filter { $0.verdict == .drift }.map(\.name)
    let undecided = judged.count { $0.verdict == .cannotTell }
    func share(_ number: Int) -> Double { Double(number) / Double(max(judged.count, 1)) }
    let rest = undecided > 0 ? "; \(NumberWording.count(undecided, "column")) cannot be told" : ""
    if !drifted.isEmpty, share(drifted.count) >= options.datasetShare {
      let more = drifted.count > 3 ? " and \(drifted.count - 3) more" : ""
      (verdict, reason) = (.drift, "\(drifted.prefix(3).joined(separator: ", "))\(more) drifted\(rest)")
    } else if judged.isEmpty {
      (verdict, reason) = (.cannotTell, "no column is compared")
    } else if undecided == judged.count || share(undecided) >= Self.undecidedShare {
      (verdict, reason) = (.cannotTell, "\(undecided) of \(NumberWording.count(judged.count, "column")) cannot be told")
    } else {
      let fact = drifted.isEmpty ? "no column drifted" : "\(drifted.count) drifted, tolerated"
      (verdict, reason) = (.noDrift, fact + rest)
    }
  }
}
