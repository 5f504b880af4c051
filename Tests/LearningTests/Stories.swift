import Drift
import Learning
import Workspaces

/// Short histories that the tests tell, in place of real projects.
enum Stories {
  static func time(_ minute: Int) -> Instant { Instant(milliseconds: 1_767_323_045_000 + minute * 60_000) }

  static func register(
    _ number: Int, _ model: String, _ version: Int, alias: String? = nil
  ) -> LearnerState.Operation {
    .init(
      number: number, kind: .register, subject: "Register \(model)@\(version)", model: model, version: version,
      alias: alias, time: time(number), actor: "ada")
  }

  static func point(_ number: Int, _ alias: String, at version: Int, of model: String) -> LearnerState.Operation {
    .init(
      number: number, kind: .aliasSet, subject: "Point \(model)@\(alias) at version \(version)", model: model,
      version: version, alias: alias, time: time(number), actor: "ada")
  }

  static func unset(_ number: Int, _ alias: String, of model: String) -> LearnerState.Operation {
    .init(
      number: number, kind: .aliasUnset, subject: "Remove \(model)@\(alias)", model: model, alias: alias,
      time: time(number), actor: "ada")
  }

  static func undo(_ number: Int, of undone: Int) -> LearnerState.Operation {
    .init(
      number: number, kind: .undo, subject: "Undo operation \(undone)", time: time(number), actor: "ada",
      undoes: undone)
  }

  static func version(_ model: String, _ number: Int) -> LearnerState.Version {
    .init(model: model, number: number, time: time(number), actor: "ada")
  }

  /// A check whose columns have effects in multiples of their threshold, which is 0.1.
  static func check(
    _ id: String, current: String = "data/live.csv", verdict: DriftVerdict = .drift, effects: [(String, Double)] = [],
    minute: Int = 0
  ) -> LearnerState.DriftCheck {
    .init(
      id: id, time: time(minute), reference: "data/train.csv", current: current, verdict: verdict,
      comparedCount: effects.count,
      columns: effects.map { name, ratio in
        .init(
          name: name, verdict: ratio >= 1 ? .drift : .noDrift, measure: "psi", effect: ratio * 0.1, threshold: 0.1)
      })
  }

  /// The whole path of the bundled lesson.
  static let finished = LearnerState(
    driftChecks: [
      check("d1", verdict: .noDrift, effects: [("Age", 0.2), ("Fare", 0.1), ("Sex", 0.3)], minute: 1),
      check(
        "d2", current: "data/third-class.csv", effects: [("Age", 0.4), ("Cabin", 4), ("Fare", 9), ("Pclass", 30)],
        minute: 2),
    ],
    operations: [
      register(1, "titanic", 1, alias: "champion"), register(2, "titanic", 2),
      point(3, "champion", at: 2, of: "titanic"), undo(4, of: 3),
    ],
    versions: [version("titanic", 1), version("titanic", 2)])
}
