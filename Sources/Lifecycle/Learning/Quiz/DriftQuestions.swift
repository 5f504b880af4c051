import Drift

extension QuestionTemplate {
  /// Asks which of the drifted columns moved furthest over its threshold in one drift check.
  static let furthestColumn = QuestionTemplate(
    name: "furthest-column", needs: "a drift check with at least 3 drifted columns, one of them clearly furthest",
    subjects: { state in state.driftChecks.filter { furthest(in: $0) != nil }.map(\.id) },
    question: { subject, state, generator in
      guard let check = state.driftChecks.first(where: { $0.id == subject }), let furthest = furthest(in: check),
        let form = Question.Form.choice(
          furthest.column.name, among: furthest.others.map(\.name), using: &generator)
      else { return nil }
      let column = furthest.column
      let effect = Question.text(of: rounded(column.effect ?? 0))
      let threshold = Question.text(of: rounded(column.threshold ?? 0))
      return Draft(
        prompt: "In your check of \(check.current) against \(check.reference), which of the drifted columns moved "
          + "furthest, measured against its threshold?",
        form: form,
        explanation: "\(column.name): \(column.measure) \(effect), threshold \(threshold). Effects are compared with "
          + "their thresholds because different measures have different units.",
        proof: command(check))
    })

  /// Asks how many columns drifted in one drift check.
  static let driftedColumnCount = QuestionTemplate(
    name: "drifted-columns", needs: "a drift check that compared at least 2 columns",
    subjects: { state in state.driftChecks.filter { ($0.comparedCount ?? 0) >= 2 }.map(\.id) },
    question: { subject, state, _ in
      guard let check = state.driftChecks.first(where: { $0.id == subject }), let compared = check.comparedCount,
        compared >= 2
      else { return nil }
      let drifted = check.driftedColumns
      let names = drifted.isEmpty ? "none" : drifted.map(\.name).joined(separator: ", ")
      return Draft(
        prompt: "Of the \(compared) columns compared in your check of \(check.current) against "
          + "\(check.reference), how many drifted?",
        form: .number(answer: Double(drifted.count), tolerance: 0),
        explanation: "\(drifted.count) of \(compared): \(names). The verdict on the whole table was "
          + "\(check.verdict.words).",
        proof: command(check))
    })

  /// The drifted column with the largest effect in thresholds, if there is one and it leads by a tenth, so that rounding on
  /// the screen cannot hide who leads.
  private static func furthest(
    in check: LearnerState.DriftCheck
  ) -> (column: LearnerState.Column, others: [LearnerState.Column])? {
    let ranked = check.driftedColumns.compactMap { column -> (column: LearnerState.Column, ratio: Double)? in
      guard let effect = column.effect, let threshold = column.threshold, threshold > 0, effect.isFinite else {
        return nil
      }
      return (column: column, ratio: effect / threshold)
    }.sorted { $0.ratio > $1.ratio }
    guard ranked.count >= 3, Set(ranked.map(\.column.name)).count == ranked.count, ranked[0].ratio > 0,
      ranked[0].ratio >= ranked[1].ratio * 1.1
    else { return nil }
    return (column: ranked[0].column, others: ranked.dropFirst().map(\.column))
  }

  private static func rounded(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }

  private static func command(_ check: LearnerState.DriftCheck) -> String {
    "mlo drift check \(check.reference) \(check.current)"
  }
}
