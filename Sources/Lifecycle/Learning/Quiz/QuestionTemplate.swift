/// A way to make questions from the learner's own records.
///
/// The rules that make such questions fair: the answer is unique, the other options are true values of something else
/// of the same kind, ties make no question, and the answer is derived again from the state when it is graded.
package struct QuestionTemplate: Sendable {
  /// Its name in question ids.
  package let name: String
  /// What the learner has to have done before it can ask, for when there is not enough.
  package let needs: String
  /// The subjects there is a good question about, such as the ids of drift checks, oldest first.
  let subjects: @Sendable (LearnerState) -> [String]
  /// The question about one subject; nil if the state no longer has it.
  let question: @Sendable (_ subject: String, LearnerState, inout SeededGenerator) -> Draft?

  /// A question before it has its id.
  struct Draft {
    let prompt: String
    let form: Question.Form
    let explanation: String
    let proof: String
  }

  /// All templates; a new one is a file of its own and a row here.
  package static let all: [QuestionTemplate] = [
    .furthestColumn, .driftedColumnCount, .aliasTarget, .undoneOperation,
  ]
}

extension Question.Form {
  /// A choice between the right answer and at most `limit` of the others, in an order drawn from `generator`.
  ///
  /// - Returns: nil if fewer than two other options are left, or one of them equals the answer.
  static func choice(
    _ right: String, among others: [String], limit: Int = 3, using generator: inout SeededGenerator
  ) -> Question.Form? {
    let distinct = Set(others)
    guard distinct.count >= 2, !distinct.contains(right) else { return nil }
    let wrong = distinct.sorted().shuffled(using: &generator).prefix(limit)
    let options = (wrong + [right]).shuffled(using: &generator)
    return options.firstIndex(of: right).map { .choice(options: options, answer: $0) }
  }
}
