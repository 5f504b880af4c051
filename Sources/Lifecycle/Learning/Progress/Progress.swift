package import Serialization
package import Workspaces

/// How far the learner is in one lesson: the fold of the progress log.
///
/// Saying the same thing twice changes nothing, so a log that was merged or replayed tells the same. A reset forgets
/// what came before it in the log; the log itself keeps it.
package struct Progress: Equatable, Sendable {
  /// The id of the lesson.
  package let lesson: String
  /// When the lesson was first opened since the last reset; nil if it was not.
  package private(set) var opened: Instant?
  /// When each task was first seen done, by task id.
  package private(set) var seen: [String: Instant] = [:]
  /// The highest hint step taken, by task id.
  package private(set) var hints: [String: Int] = [:]
  /// The graded answers by question id, in the order of their attempts.
  package private(set) var answers: [String: [GradedAnswer]] = [:]
  /// How many times the lesson was started over.
  package private(set) var resets = 0
  /// Objects of the log that were not counted, with their place (from 1) and the reason.
  package private(set) var oddities: [Oddity] = []

  /// One graded answer.
  package struct GradedAnswer: Equatable, Sendable {
    /// The answer as the log keeps it: the option's text, or the number.
    package let answer: String
    /// Whether it was right when it was graded; it is not graded again.
    package let isCorrect: Bool
    /// Counts from 1 for each question.
    package let attempt: Int

    package init(answer: String, isCorrect: Bool, attempt: Int) {
      self.answer = answer
      self.isCorrect = isCorrect
      self.attempt = attempt
    }
  }

  /// An object of the log that was not counted.
  package struct Oddity: Equatable, Sendable {
    /// The object's place in the log, from 1.
    package let place: Int
    /// Why it was not counted.
    package let reason: ProgressEvent.Oddity

    package init(place: Int, reason: ProgressEvent.Oddity) {
      self.place = place
      self.reason = reason
    }
  }

  /// Folds the objects of the log that belong to `lesson`; others are passed over.
  ///
  /// Objects that cannot be read are listed in ``oddities`` and otherwise ignored.
  package init(of lesson: String, folding objects: [JSONObject]) {
    self.lesson = lesson
    for (index, object) in objects.enumerated() {
      do {
        let event = try ProgressEvent(object)
        if event.lesson == lesson { apply(event) }
      } catch {
        oddities.append(Oddity(place: index + 1, reason: error))
      }
    }
  }

  /// Takes one event into account.
  package mutating func apply(_ event: ProgressEvent) {
    switch event.kind {
    case .lessonOpened: opened = opened.map { min($0, event.time) } ?? event.time
    case .taskSeen(let task, _): seen[task] = seen[task].map { min($0, event.time) } ?? event.time
    case .hintTaken(let task, let step): hints[task] = max(hints[task] ?? 0, step)
    case .quizAnswered(let question, let answer, let isCorrect, let attempt):
      record(GradedAnswer(answer: answer, isCorrect: isCorrect, attempt: attempt), of: question)
    case .reset:
      (opened, seen, hints, answers) = (nil, [:], [:], [:])
      resets += 1
    }
  }

  private mutating func record(_ answer: GradedAnswer, of question: String) {
    var given = answers[question] ?? []
    // Of two records of one attempt the first counts: an answer cannot be taken back.
    guard !given.contains(where: { $0.attempt == answer.attempt }) else { return }
    given.append(answer)
    answers[question] = given.sorted { $0.attempt < $1.attempt }
  }
}

extension Progress {
  /// How a question stands.
  package enum QuestionState: String, Sendable {
    case notAsked = "not asked"
    /// Right at the first attempt.
    case rightAtOnce = "right at once"
    /// Wrong first, right later.
    case rightLater = "right later"
    case wrong
  }

  /// How the question with this id stands.
  package func state(ofQuestion id: String) -> QuestionState {
    guard let given = answers[id], let first = given.first else { return .notAsked }
    if first.isCorrect { return .rightAtOnce }
    return given.contains(where: \.isCorrect) ? .rightLater : .wrong
  }

  /// The number of the attempt that the next answer to this question would be.
  package func nextAttempt(ofQuestion id: String) -> Int { (answers[id]?.last?.attempt ?? 0) + 1 }

  /// The hint step to show next: 1, 2 or 3, and 3 again after that.
  package func nextHintStep(ofTask id: String) -> Int { min(3, (hints[id] ?? 0) + 1) }

  /// The events that make what was just checked part of the log: tasks that are seen and were not before.
  package func newlySeen(_ checks: [TaskCheck], at time: Instant) -> [ProgressEvent] {
    checks.filter { $0.answer == .seen && seen[$0.task.id] == nil }.map { check in
      let evidence = check.parts.compactMap { part -> String? in
        if case .seen(let evidence) = part.finding { evidence.sentence } else { nil }
      }
      return ProgressEvent(time: time, lesson: lesson, kind: .taskSeen(task: check.task.id, evidence: evidence))
    }
  }
}
