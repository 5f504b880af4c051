/// Whether a model has versions that exist now: one that was registered and undone does not count.
enum VersionPredicate {
  /// Seen when one model (`model`, or any) has at least `count` versions.
  static func finding(_ predicate: TaskPredicate, _ state: LearnerState) -> PartFinding {
    let count = predicate.integer("count", default: 1)
    let fitting = state.versions.filter { predicate.admits("model", $0.model) }
    let byModel = Dictionary(grouping: fitting, by: \.model).sorted {
      ($1.value.count, $0.key) < ($0.value.count, $1.key)
    }
    guard let best = byModel.first, let newest = best.value.last else {
      return .notYet(fact: none(predicate, state), values: predicate.arguments["model"].map { ["model": $0] } ?? [:])
    }
    guard best.value.count >= count else {
      let versions = best.value.count == 1 ? "1 version" : "\(best.value.count) versions"
      return .notYet(fact: "\(best.key) has \(versions), the task needs \(count)", values: ["model": best.key])
    }
    return .seen(evidence(of: newest, state))
  }

  private static func none(_ predicate: TaskPredicate, _ state: LearnerState) -> String {
    let model = predicate.arguments["model"]
    let undone = state.operations.contains { $0.kind == .register && (model == nil || $0.model == model) }
    if undone { return "a version was registered, but no longer exists" }
    return model.map { "no version of \($0) is registered" } ?? "no version of a model is registered"
  }

  private static func evidence(of version: LearnerState.Version, _ state: LearnerState) -> Evidence {
    let operation = state.operations.last {
      $0.kind == .register && $0.model == version.model && $0.version == version.number
    }
    guard let operation else {
      return Evidence(
        place: .version(model: version.model, number: version.number),
        sentence: "\(version.model)@\(version.number) exists")
    }
    return Evidence(
      place: .operation(operation.number), sentence: "operation \(operation.number): \(operation.subject)")
  }
}
