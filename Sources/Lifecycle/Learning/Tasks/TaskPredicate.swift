/// A question about the learner's state that a lesson file asks by name, with arguments: `alias-moved, model: titanic`.
///
/// Only predicates of the catalogue exist, with arguments it has accepted, so evaluating one cannot fail.
package struct TaskPredicate: Equatable, Sendable {
  /// Its name in the catalogue.
  package let name: String
  /// The arguments that the lesson gives; what is left out does not restrict.
  package let arguments: [String: String]

  /// A predicate of the catalogue with arguments that fit it.
  ///
  /// - Throws: ``Refusal`` for an unknown name or an argument that does not fit.
  package init(_ name: String, _ arguments: [String: String] = [:]) throws(Refusal) {
    guard let entry = PredicateCatalog.entry(name) else {
      throw Refusal(argument: "expect", fact: "unknown predicate '\(name)'")
    }
    self = try entry.make(arguments)
  }

  init(accepted name: String, _ arguments: [String: String]) {
    self.name = name
    self.arguments = arguments
  }

  /// Why an argument does not fit.
  package struct Refusal: Error, Equatable, Sendable {
    /// The argument that does not fit, or `expect` if no predicate has the name.
    package let argument: String
    /// What is wrong with it, in one clause.
    package let fact: String

    package init(argument: String, fact: String) {
      self.argument = argument
      self.fact = fact
    }
  }

  /// The answer for this state: seen, not yet, or cannot tell.
  package func finding(in state: LearnerState) -> PartFinding {
    guard let entry = PredicateCatalog.entry(name) else { return .cannotTell(fact: "unknown predicate '\(name)'") }
    let finding = entry.evaluate(self, state)
    if case .notYet = finding, let gap = state.gaps[entry.source] {
      return .cannotTell(fact: "the \(entry.source.rawValue) cannot be read whole: \(gap)")
    }
    return finding
  }

  /// The argument as a whole number, or `fallback` if it is left out.
  func integer(_ argument: String, default fallback: Int) -> Int { arguments[argument].flatMap { Int($0) } ?? fallback }

  /// Whether `value` is what the lesson asks for, or it does not ask.
  func admits(_ argument: String, _ value: String?) -> Bool {
    arguments[argument].map { $0 == value } ?? true
  }
}

/// What looking for one part of a task gave.
package enum PartFinding: Equatable, Sendable {
  /// It is there, and here is where.
  case seen(Evidence)
  /// It is not there. The fact says what is missing; the values fill the placeholders of the part's next command.
  case notYet(fact: String, values: [String: String])
  /// A source could not be read, so neither answer would be true.
  case cannotTell(fact: String)
}

/// Where the learner's own state shows that something was done.
package struct Evidence: Equatable, Sendable {
  /// What kind of record shows it.
  package enum Place: Equatable, Sendable {
    /// An operation of the ledger, by number.
    case operation(Int)
    /// A drift check, by its id.
    case driftCheck(String)
    /// A version that exists although no operation that is still readable registered it.
    case version(model: String, number: Int)
  }

  /// The record that shows it.
  package let place: Place
  /// What was done, such as "operation 3: Register titanic@2".
  package let sentence: String

  package init(place: Place, sentence: String) {
    self.place = place
    self.sentence = sentence
  }
}
