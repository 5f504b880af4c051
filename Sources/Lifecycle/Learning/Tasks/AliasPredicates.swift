/// Whether aliases were set, moved and moved back, as the ledger's operations tell.
enum AliasPredicates {
  /// Seen when an alias that fits was ever pointed at a version by a person.
  static func set(_ predicate: TaskPredicate, _ state: LearnerState) -> PartFinding {
    let changes = fitting(predicate, state)
    guard let change = changes.last(where: { $0.undoes == nil && $0.to != nil }) else {
      return .notYet(fact: "no alias was ever set", values: values(predicate, state))
    }
    return .seen(evidence(of: change.operation, state))
  }

  /// Seen when an alias that fits pointed at one version and then at another.
  static func moved(_ predicate: TaskPredicate, _ state: LearnerState) -> PartFinding {
    let changes = fitting(predicate, state)
    if let move = changes.last(where: \.isMove) { return .seen(evidence(of: move.operation, state)) }
    guard let last = changes.last(where: { $0.to != nil }), let target = last.to else {
      return .notYet(fact: "no alias was ever set, so none could move", values: values(predicate, state))
    }
    return .notYet(
      fact: "\(last.name) points at version \(target) since operation \(last.operation) and never moved",
      values: values(predicate, state, around: last))
  }

  /// Seen when an undo took back such a move: undoing anything else, or moving the alias back by hand, is not enough.
  static func moveUndone(_ predicate: TaskPredicate, _ state: LearnerState) -> PartFinding {
    let changes = fitting(predicate, state)
    let moves = changes.filter(\.isMove)
    let undo = changes.last { change in moves.contains { $0.operation == change.undoes && $0.name == change.name } }
    if let undo { return .seen(evidence(of: undo.operation, state)) }
    guard let move = moves.last else {
      return .notYet(fact: "no alias was moved, so no move could be undone", values: values(predicate, state))
    }
    let fact =
      "\(move.name) was moved from \(move.from ?? 0) to \(move.to ?? 0) by operation \(move.operation), and not undone"
    return .notYet(fact: fact, values: values(predicate, state, around: move))
  }

  private static func fitting(_ predicate: TaskPredicate, _ state: LearnerState) -> [AliasTimeline.Change] {
    AliasTimeline(state.operations).changes.filter {
      predicate.admits("model", $0.name.model) && predicate.admits("alias", $0.name.alias)
    }
  }

  private static func evidence(of number: Int, _ state: LearnerState) -> Evidence {
    let subject = state.operations.first { $0.number == number }?.subject ?? ""
    return Evidence(place: .operation(number), sentence: "operation \(number): \(subject)")
  }

  /// What the next command can be filled with: the model and alias at hand and a version the alias does not point at.
  private static func values(
    _ predicate: TaskPredicate, _ state: LearnerState, around change: AliasTimeline.Change? = nil
  ) -> [String: String] {
    var values: [String: String] = [:]
    let model = change?.name.model ?? predicate.arguments["model"] ?? state.versions.last?.model
    values["model"] = model
    values["alias"] = change?.name.alias ?? predicate.arguments["alias"]
    values["operation"] = change.map { String($0.operation) }
    let others = state.versions.filter { $0.model == model && $0.number != change?.to }
    values["version"] = others.last.map { String($0.number) }
    return values
  }
}
