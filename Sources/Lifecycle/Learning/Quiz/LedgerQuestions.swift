extension QuestionTemplate {
  /// Asks which version an alias pointed at right after an operation.
  ///
  /// A choice between the model's versions where there are three, else a number to type.
  static let aliasTarget = QuestionTemplate(
    name: "alias-target", needs: "an alias that was moved from one version to another",
    subjects: { state in
      let timeline = AliasTimeline(state.operations)
      let moved = Set(timeline.changes.filter(\.isMove).map(\.name))
      return timeline.changes.filter { moved.contains($0.name) && $0.to != nil }.map { "\($0.operation).\($0.name)" }
    },
    question: { subject, state, generator in
      let timeline = AliasTimeline(state.operations)
      guard let change = timeline.changes.first(where: { "\($0.operation).\($0.name)" == subject }),
        let target = change.to
      else { return nil }
      let touched = timeline.changes.filter { $0.name == change.name }.flatMap { [$0.from, $0.to] }.compactMap(\.self)
      let versions = state.versions.filter { $0.model == change.name.model }.map(\.number)
      let others = Set(touched + versions).subtracting([target]).map(String.init)
      let form =
        Question.Form.choice(String(target), among: others, using: &generator)
        ?? .number(answer: Double(target), tolerance: 0)
      return Draft(
        prompt: "Which version did \(change.name) point at right after operation \(change.operation)?", form: form,
        explanation: explanation(change, target, state), proof: "mlo show op:\(change.operation)")
    })

  /// Asks which operation an undo took back.
  static let undoneOperation = QuestionTemplate(
    name: "undone-operation", needs: "an operation that was undone, and at least 3 operations in the ledger",
    subjects: { state in
      state.operations.filter { $0.kind == .undo && $0.undoes != nil && others(than: $0, state).count >= 2 }
        .map { String($0.number) }
    },
    question: { subject, state, generator in
      guard let undo = state.operations.first(where: { String($0.number) == subject && $0.kind == .undo }),
        let undone = undo.undoes, let original = state.operations.first(where: { $0.number == undone }),
        let form = Question.Form.choice(
          String(undone), among: others(than: undo, state).map { String($0.number) }, using: &generator)
      else { return nil }
      return Draft(
        prompt: "Operation \(undo.number) was an undo. Which operation did it take back?", form: form,
        explanation: "Operation \(undone): \(original.subject). The undo added an operation of its own; the one it "
          + "took back is still in the history.",
        proof: "mlo log")
    })

  private static func others(
    than undo: LearnerState.Operation, _ state: LearnerState
  ) -> [LearnerState.Operation] {
    state.operations.filter { $0.number < undo.number && $0.number != undo.undoes }
  }

  private static func explanation(_ change: AliasTimeline.Change, _ target: Int, _ state: LearnerState) -> String {
    let subject = state.operations.first { $0.number == change.operation }?.subject ?? ""
    let before = change.from.map { "before, it pointed at version \($0)" } ?? "before, the alias did not exist"
    return "Operation \(change.operation) (\(subject)) pointed it at version \(target); \(before)."
  }
}
