package import Serialization
package import Workspaces

/// One thing that happened while learning, as the progress log keeps it: one JSON object a line, never changed.
package struct ProgressEvent: Equatable, Sendable {
  /// When it happened.
  package let time: Instant
  /// The id of the lesson it belongs to.
  package let lesson: String
  /// What happened, with its particulars.
  package let kind: Kind

  /// What can happen.
  package enum Kind: Equatable, Sendable {
    /// The learner opened the lesson; written once, or again after a reset.
    case lessonOpened
    /// A task was done for the first time. `evidence` says where it was seen, one sentence a part.
    case taskSeen(task: String, evidence: [String])
    /// The learner asked for a hint of a task: step 1, 2 or 3.
    case hintTaken(task: String, step: Int)
    /// An answer was graded. `attempt` counts from 1 for each question.
    case quizAnswered(question: String, answer: String, isCorrect: Bool, attempt: Int)
    /// The lesson starts over; what happened before stays in the log.
    case reset
  }

  package init(time: Instant, lesson: String, kind: Kind) {
    self.time = time
    self.lesson = lesson
    self.kind = kind
  }

  /// Why an object of the log is not counted.
  package enum Oddity: Error, Equatable, Sendable {
    /// An event of a kind that this version does not know.
    case unknownKind(String)
    /// A member that the event needs is missing or of another type.
    case lacks(String)
  }
}

extension ProgressEvent {
  /// The event as one line of the log; ``init(_:)-(JSONObject)`` reads it back.
  package var object: JSONObject {
    var object: JSONObject = ["event": .string(name), "time": .string(time.description), "lesson": .string(lesson)]
    switch kind {
    case .lessonOpened, .reset: break
    case .taskSeen(let task, let evidence):
      object["task"] = .string(task)
      object["evidence"] = JSONValue(evidence)
    case .hintTaken(let task, let step):
      object["task"] = .string(task)
      object["step"] = .integer(step)
    case .quizAnswered(let question, let answer, let isCorrect, let attempt):
      object["question"] = .string(question)
      object["answer"] = .string(answer)
      object["correct"] = .bool(isCorrect)
      object["attempt"] = .integer(attempt)
    }
    return object
  }

  /// Reads one object of the log; members it does not know are left aside.
  ///
  /// - Throws: ``Oddity`` with the fact; the log stays readable around it.
  package init(_ object: JSONObject) throws(Oddity) {
    let name: String = try Self.member("event", of: object, \.stringValue)
    guard let time = Instant(try Self.member("time", of: object, \.stringValue)) else { throw .lacks("time") }
    self.init(
      time: time, lesson: try Self.member("lesson", of: object, \.stringValue), kind: try Self.kind(name, object))
  }

  private var name: String {
    switch kind {
    case .lessonOpened: "lesson-opened"
    case .taskSeen: "task-seen"
    case .hintTaken: "hint-taken"
    case .quizAnswered: "quiz-answered"
    case .reset: "reset"
    }
  }

  private static func kind(_ name: String, _ object: JSONObject) throws(Oddity) -> Kind {
    switch name {
    case "lesson-opened": return .lessonOpened
    case "reset": return .reset
    case "task-seen":
      let evidence = try member("evidence", of: object, \.arrayValue).compactMap(\.stringValue)
      return .taskSeen(task: try member("task", of: object, \.stringValue), evidence: evidence)
    case "hint-taken":
      let step = try member("step", of: object, \.integerValue)
      guard 1...3 ~= step else { throw .lacks("step") }
      return .hintTaken(task: try member("task", of: object, \.stringValue), step: step)
    case "quiz-answered":
      let attempt = try member("attempt", of: object, \.integerValue)
      guard attempt >= 1 else { throw .lacks("attempt") }
      return .quizAnswered(
        question: try member("question", of: object, \.stringValue),
        answer: try member("answer", of: object, \.stringValue),
        isCorrect: try member("correct", of: object, \.boolValue), attempt: attempt)
    default: throw .unknownKind(name)
    }
  }

  private static func member<Value>(
    _ key: String, of object: JSONObject, _ read: (JSONValue) -> Value?
  ) throws(Oddity) -> Value {
    guard let value = object[key].flatMap(read) else { throw .lacks(key) }
    return value
  }
}
