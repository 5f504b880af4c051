import Learning
import Serialization
import Testing
import Workspaces

private func event(_ kind: ProgressEvent.Kind, minute: Int = 0, lesson: String = "mlops-hands-on") -> JSONObject {
  ProgressEvent(time: Stories.time(minute), lesson: lesson, kind: kind).object
}

private func fold(_ objects: [JSONObject]) -> Progress { Progress(of: "mlops-hands-on", folding: objects) }

private let story: [JSONObject] = [
  event(.lessonOpened, minute: 1),
  event(.taskSeen(task: "check-drift", evidence: ["drift check of a against b: drift"]), minute: 2),
  event(.hintTaken(task: "register-version", step: 1), minute: 3),
  event(.hintTaken(task: "register-version", step: 2), minute: 4),
  event(.quizAnswered(question: "drift-is", answer: "x", isCorrect: false, attempt: 1), minute: 5),
  event(.quizAnswered(question: "drift-is", answer: "y", isCorrect: true, attempt: 2), minute: 6),
  event(.quizAnswered(question: "undo-adds", answer: "z", isCorrect: true, attempt: 1), minute: 7),
]

@Suite struct `The progress log` {
  @Test(arguments: story) func `every event reads back as it was written`(_ object: JSONObject) throws {
    #expect(try ProgressEvent(object).object == object)
    #expect(try JSONValue(parsing: JSONValue.object(object).text(.line)).objectValue == object)
  }

  @Test func `tells where the learner is`() {
    let progress = fold(story)
    #expect(progress.opened == Stories.time(1))
    #expect(progress.seen == ["check-drift": Stories.time(2)])
    #expect(progress.hints == ["register-version": 2])
    #expect(progress.nextHintStep(ofTask: "register-version") == 3)
    #expect(progress.nextHintStep(ofTask: "check-drift") == 1)
    #expect(progress.state(ofQuestion: "drift-is") == .rightLater)
    #expect(progress.state(ofQuestion: "undo-adds") == .rightAtOnce)
    #expect(progress.state(ofQuestion: "never") == .notAsked)
    #expect(progress.nextAttempt(ofQuestion: "drift-is") == 3)
  }

  @Test func `saying everything twice changes nothing`() {
    #expect(fold(story + story) == fold(story))
    #expect(fold(story.flatMap { [$0, $0] }) == fold(story))
  }

  @Test func `without a reset the order does not matter`() {
    #expect(fold(story.reversed()) == fold(story))
  }

  @Test func `folding on is folding the whole`() throws {
    for cut in 0...story.count {
      var progress = fold(Array(story.prefix(cut)))
      for object in story.dropFirst(cut) { progress.apply(try ProgressEvent(object)) }
      #expect(progress == fold(story))
    }
  }

  @Test func `a reset forgets what was before, keeps count, and lets the lesson start again`() {
    let progress = fold(story + [event(.reset, minute: 8), event(.lessonOpened, minute: 9)])
    #expect(progress.seen.isEmpty && progress.hints.isEmpty && progress.answers.isEmpty)
    #expect(progress.opened == Stories.time(9))
    #expect(progress.resets == 1)
  }

  @Test func `other lessons are passed over, also their resets`() {
    #expect(fold(story + [event(.reset, lesson: "another")]) == fold(story))
  }

  @Test(
    arguments: [
      (["event": "card-reviewed", "time": "2026-01-02T03:04:05Z", "lesson": "x"], .unknownKind("card-reviewed")),
      ([:], .lacks("event")), (["event": 1], .lacks("event")), (["event": "reset"], .lacks("time")),
      (["event": "reset", "time": "yesterday", "lesson": "x"], .lacks("time")),
      (["event": "reset", "time": "2026-01-02T03:04:05Z"], .lacks("lesson")),
      (["event": "hint-taken", "time": "2026-01-02T03:04:05Z", "lesson": "x", "task": "t", "step": 4], .lacks("step")),
      (["event": "task-seen", "time": "2026-01-02T03:04:05Z", "lesson": "x", "task": "t"], .lacks("evidence")),
      (
        [
          "event": "quiz-answered", "time": "2026-01-02T03:04:05Z", "lesson": "x", "question": "q", "answer": "a",
          "correct": "yes", "attempt": 1,
        ],
        .lacks("correct")
      ),
    ] as [(JSONObject, ProgressEvent.Oddity)])
  func `what is not understood is counted and otherwise ignored`(_ object: JSONObject, _ reason: ProgressEvent.Oddity) {
    var expected = fold(story)
    let progress = fold(story + [object])
    #expect(progress.oddities == [.init(place: 8, reason: reason)])
    #expect(progress.seen == expected.seen && progress.answers == expected.answers)
    expected = fold([object])
    #expect(expected.opened == nil)
  }

  @Test func `members of newer versions are left aside`() throws {
    var object = story[0]
    object["mood"] = "good"
    #expect(try ProgressEvent(object) == ProgressEvent(story[0]))
  }
}

@Suite struct `Where the learner stands` {
  private func standing(_ events: [JSONObject], _ state: LearnerState) throws -> LessonStanding {
    LessonStanding(try BundledLesson.lesson(), progress: fold(events), state: state, seed: 1)
  }

  @Test func `first comes reading, then the tasks in order, then the quiz, then the end`() throws {
    let opened = [event(.lessonOpened)]
    #expect(try standing([], LearnerState()).next == .read)
    let lesson = try BundledLesson.lesson()
    #expect(try standing(opened, LearnerState()).next == .task(lesson.tasks[0]))
    #expect(try standing(opened, Stories.finished).next == .question(Question(lesson.quiz[0])))
    let answers = try standing(opened, Stories.finished).quiz.questions().map {
      event(.quizAnswered(question: $0.id, answer: $0.answerText, isCorrect: true, attempt: 1))
    }
    #expect(try standing(opened + answers, Stories.finished).next == .finished)
  }

  @Test func `later work never takes a tick away`() throws {
    let seen = [event(.lessonOpened), event(.taskSeen(task: "check-drift", evidence: []))]
    let standing = try standing(seen, LearnerState())
    #expect(standing.doneTaskCount == 1)
    #expect(standing.checks.first?.answer == .notYet)
    #expect(LessonPages(standing).checks(standing.checks).contains("See data drift: seen before"))
  }

  @Test func `a task is reported seen once, with its evidence`() throws {
    let before = try standing([], Stories.finished)
    let events = before.progress.newlySeen(before.checks, at: Stories.time(5))
    #expect(events.count == 3)
    #expect(
      events.last?.kind
        == .taskSeen(
          task: "move-and-undo",
          evidence: [
            "operation 2: Register titanic@2", "operation 3: Point titanic@champion at version 2",
            "operation 4: Undo operation 3",
          ]))
    let after = try standing(events.map(\.object), Stories.finished)
    #expect(after.progress.newlySeen(after.checks, at: Stories.time(6)) == [])
  }
}
