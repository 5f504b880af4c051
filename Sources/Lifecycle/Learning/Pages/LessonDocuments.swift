package import Serialization
import Workspaces

/// The lesson as JSON documents: stable where the prose of the pages is not.
package struct LessonDocuments: Sendable {
  /// What the documents tell, as it was when this value was made.
  package let standing: LessonStanding

  package init(_ standing: LessonStanding) { self.standing = standing }

  /// `mlo.learn.status/1`: where the learner is and what comes next.
  package var status: JSONValue {
    let lesson = standing.lesson
    return [
      "schema": "mlo.learn.status/1",
      "lesson": .string(lesson.id),
      "title": .string(lesson.title),
      "duration_minutes": JSONValue(lesson.durationMinutes),
      "opened": JSONValue(standing.progress.opened?.description),
      "tasks": .array(lesson.tasks.map(task)),
      "quiz": [
        "questions": .integer(lesson.quiz.count),
        "right": .integer(standing.rightAnswerCount),
      ],
      "flashcards": .integer(lesson.flashcards.count),
      "reflections": .integer(lesson.reflection.count),
      "resets": .integer(standing.progress.resets),
      "ignored_events": .integer(standing.progress.oddities.count),
      "next": next,
    ]
  }

  /// `mlo.learn.check/1`: what looking at the project gave, task by task and part by part.
  package func check(_ checks: [TaskCheck]) -> JSONValue {
    [
      "schema": "mlo.learn.check/1",
      "lesson": .string(standing.lesson.id),
      "tasks": .array(
        checks.map { check in
          [
            "task": .string(check.task.id),
            "title": .string(check.task.title),
            "answer": .string(check.answer.jsonName),
            "seen_before": JSONValue(standing.progress.seen[check.task.id]?.description),
            "parts": .array(check.parts.map(part)),
          ]
        }),
    ]
  }

  /// `mlo.learn.quiz/1`: the questions that can be asked now, without their answers, and how each stands.
  package var quiz: JSONValue {
    [
      "schema": "mlo.learn.quiz/1",
      "lesson": .string(standing.lesson.id),
      "questions": .array(standing.quiz.questions().map(question)),
      "missing": .array(
        standing.quiz.ownQuestions().compactMap { own in
          guard case .missing(let template, let needs) = own else { return nil }
          return ["template": .string(template), "needs": .string(needs)]
        }),
    ]
  }

  /// `mlo.learn.grade/1`: what one answer was worth; the right answer only where it may be told.
  package func grade(_ grade: Grade, attempt: Int, tellsAnswer: Bool) -> JSONValue {
    let isTold = grade.isCorrect || tellsAnswer
    return [
      "schema": "mlo.learn.grade/1",
      "lesson": .string(standing.lesson.id),
      "question": .string(grade.question.id),
      "given": .string(grade.given),
      "correct": .bool(grade.isCorrect),
      "attempt": .integer(attempt),
      "answer": isTold ? .string(grade.question.answerText) : .null,
      "explanation": isTold ? JSONValue(grade.question.explanation) : .null,
      "proof": isTold ? JSONValue(grade.question.proof) : .null,
    ]
  }

  // MARK: - Pieces

  private func task(_ task: LessonTask) -> JSONValue {
    [
      "task": .string(task.id),
      "title": .string(task.title),
      "done": .bool(standing.isDone(task)),
      "hint_step": .integer(standing.progress.hints[task.id] ?? 0),
    ]
  }

  private func part(_ part: TaskCheck.Part) -> JSONValue {
    var object: JSONObject = ["says": .string(part.says), "answer": .string(part.answer.jsonName)]
    switch part.finding {
    case .seen(let evidence):
      object["where"] = .string(evidence.sentence)
      switch evidence.place {
      case .operation(let number): object["operation"] = .integer(number)
      case .driftCheck(let id): object["drift_check"] = .string(id)
      case .version(let model, let number): object["version"] = .string("\(model)@\(number)")
      }
    case .notYet(let fact, _), .cannotTell(let fact): object["fact"] = .string(fact)
    }
    object["next"] = JSONValue(part.next)
    return .object(object)
  }

  private func question(_ question: Question) -> JSONValue {
    [
      "question": .string(question.id),
      "source": question.isOwn ? "own-records" : "lesson",
      "prompt": .string(question.prompt),
      "form": question.options.isEmpty ? "number" : "choice",
      "options": JSONValue(question.options),
      "state": .string(
        standing.progress.state(ofQuestion: question.id).rawValue.split(separator: " ").joined(separator: "-")),
      "attempts": .integer(standing.progress.answers[question.id]?.count ?? 0),
    ]
  }

  private var next: JSONValue {
    switch standing.next {
    case .read: ["step": "read", "chapter": JSONValue(standing.lesson.chapters.first?.id)]
    case .task(let task): ["step": "task", "task": .string(task.id)]
    case .question(let question): ["step": "question", "question": .string(question.id)]
    case .finished: ["step": "finished", "lesson": JSONValue(standing.lesson.next)]
    }
  }
}

extension TaskCheck.Answer {
  /// The answer as JSON says it.
  var jsonName: String { rawValue.split(separator: " ").joined(separator: "-") }
}
