import Drift

/// All predicates that a lesson file may name.
///
/// A new one is a function in a file of its own and a row here.
package enum PredicateCatalog {
  /// One predicate: its name, what it may be told, and how it looks.
  package struct Entry: Sendable {
    /// The name that lesson files use, unique in the catalogue.
    package let name: String
    /// The names of the arguments it understands.
    package let arguments: [String]
    /// The part in words where the lesson gives none.
    package let says: String
    /// Where it looks: if that source has a gap, "not yet" becomes "cannot tell".
    package let source: LearnerState.Source
    let evaluate: @Sendable (TaskPredicate, LearnerState) -> PartFinding

    func make(_ arguments: [String: String]) throws(TaskPredicate.Refusal) -> TaskPredicate {
      for (argument, value) in arguments.sorted(by: { $0.key < $1.key }) {
        guard self.arguments.contains(argument) else {
          throw TaskPredicate.Refusal(argument: argument, fact: "'\(name)' has no argument '\(argument)'")
        }
        try PredicateCatalog.check(argument, value)
      }
      return TaskPredicate(accepted: name, arguments)
    }
  }

  /// Every predicate once, each with what it looks at.
  package static let all: [Entry] = [
    Entry(
      name: "drift-report", arguments: ["current", "verdict", "drifted"],
      says: "a drift report on a current table exists",
      source: .driftLog, evaluate: DriftReportPredicate.finding),
    Entry(
      name: "version-registered", arguments: ["model", "count"], says: "a version of a model is registered",
      source: .ledger, evaluate: VersionPredicate.finding),
    Entry(
      name: "alias-set", arguments: ["model", "alias"], says: "an alias points at a version",
      source: .ledger, evaluate: AliasPredicates.set),
    Entry(
      name: "alias-moved", arguments: ["model", "alias"], says: "an alias was moved from one version to another",
      source: .ledger, evaluate: AliasPredicates.moved),
    Entry(
      name: "alias-move-undone", arguments: ["model", "alias"], says: "that move was undone",
      source: .ledger, evaluate: AliasPredicates.moveUndone),
  ]

  /// The names in the order of the catalogue.
  package static var names: [String] { all.map(\.name) }

  /// The predicate of this name, or nil.
  package static func entry(_ name: String) -> Entry? { all.first { $0.name == name } }

  fileprivate static func check(_ argument: String, _ value: String) throws(TaskPredicate.Refusal) {
    switch argument {
    case "count" where !isCount(value), "drifted" where !isCount(value):
      throw TaskPredicate.Refusal(
        argument: argument, fact: "'\(argument)' is '\(value)', not a whole number from 1 to 1000")
    case "verdict" where DriftVerdict(rawValue: value) == nil:
      throw TaskPredicate.Refusal(
        argument: argument, fact: "'verdict' is '\(value)', not one of 'drift', 'no-drift', 'cannot-tell'")
    default: break
    }
  }

  private static func isCount(_ text: String) -> Bool { Int(text).map { 1...1000 ~= $0 } ?? false }
}
