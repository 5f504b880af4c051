/// One question with its answer, ready to be asked and graded.
package struct Question: Equatable, Sendable {
  /// The name that progress uses: the lesson's own, or `own.<template>:<subject>` for a generated one.
  package let id: String
  /// The question as it is put to the learner.
  package let prompt: String
  /// The kind of answer wanted, with the right one.
  package let form: Form
  /// Why the answer is right; nil if the author gave no reason.
  package let explanation: String?
  /// The command that shows the answer in the learner's own project; nil for a question of the lesson.
  package let proof: String?

  /// What kind of answer is wanted.
  package enum Form: Equatable, Sendable {
    /// One of several different answers; `answer` is the place of the right one.
    case choice(options: [String], answer: Int)
    /// A number; right within `tolerance` on either side.
    case number(answer: Double, tolerance: Double)
  }

  package init(id: String, prompt: String, form: Form, explanation: String?, proof: String? = nil) {
    self.id = id
    self.prompt = prompt
    self.form = form
    self.explanation = explanation
    self.proof = proof
  }

  /// A question of the lesson's author, with the options in the author's order.
  package init(_ item: Lesson.QuizItem) {
    self.init(
      id: item.id, prompt: item.question, form: .choice(options: item.options, answer: item.answer),
      explanation: item.explanation)
  }

  /// Whether the question was made from the learner's own records.
  package var isOwn: Bool { id.hasPrefix("own.") }

  /// The options, none for a number.
  package var options: [String] { if case .choice(let options, _) = form { options } else { [] } }

  /// The right answer as text.
  package var answerText: String {
    switch form {
    case .choice(let options, let answer): options[answer]
    case .number(let answer, _): Self.text(of: answer)
    }
  }

  /// The letter of an option, `a` for the first; there are at most 26.
  package static func letter(_ place: Int) -> String {
    UnicodeScalar(UInt8(ascii: "a") + UInt8(clamping: min(place, 25))).description
  }

  /// A number without a superfluous `.0`.
  package static func text(of number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}
