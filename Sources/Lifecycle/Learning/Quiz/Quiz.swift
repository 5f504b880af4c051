/// The questions that can be asked now: the lesson's own, and those made from the learner's records.
///
/// Questions are never stored. A generated one is made again from the state when it is graded, under the same id, so its
/// answer is always what the records say.
package struct Quiz: Sendable {
  /// The lesson whose own questions are asked.
  package let lesson: Lesson
  /// The learner's records, which generated questions are about.
  package let state: LearnerState
  /// Where the order of options starts: the session's seed.
  package let seed: UInt64

  package init(_ lesson: Lesson, state: LearnerState, seed: UInt64) {
    self.lesson = lesson
    self.state = state
    self.seed = seed
  }

  /// A template with what it can ask now.
  package enum OwnQuestion: Equatable, Sendable {
    case question(Question)
    /// There is not enough to ask about; the text says what the learner would have to do.
    case missing(template: String, needs: String)
  }

  /// The lesson's questions in its order; of one chapter, if given.
  package func lessonQuestions(chapter: String? = nil) -> [Question] {
    lesson.quiz.filter { chapter == nil || $0.chapter == chapter }.map(Question.init)
  }

  /// One question of each template, about the latest thing it can ask about, or what is missing for it.
  package func ownQuestions() -> [OwnQuestion] {
    QuestionTemplate.all.map { template in
      let candidates = template.subjects(state).reversed().lazy.compactMap { make(template, $0) }
      return candidates.first.map { .question($0) } ?? .missing(template: template.name, needs: template.needs)
    }
  }

  /// All questions that can be asked now.
  package func questions() -> [Question] {
    lessonQuestions()
      + ownQuestions().compactMap { own in
        if case .question(let question) = own { question } else { nil }
      }
  }

  /// The question with this id, derived from the state as it is now; nil if there is none.
  package func question(_ id: String) -> Question? {
    if let item = lesson.quiz.first(where: { $0.id == id }) { return Question(item) }
    let parts = id.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let template = QuestionTemplate.all.first(where: { "own.\($0.name)" == parts[0] }) else {
      return nil
    }
    return make(template, parts[1])
  }

  private func make(_ template: QuestionTemplate, _ subject: String) -> Question? {
    let id = "own.\(template.name):\(subject)"
    var generator = SeededGenerator(seed: seed, purpose: "\(lesson.id)/\(id)")
    guard let draft = template.question(subject, state, &generator) else { return nil }
    return Question(
      id: id, prompt: draft.prompt, form: draft.form, explanation: draft.explanation, proof: draft.proof)
  }
}
