/// Where the learner stands in a lesson, and what comes next: progress and the state of the project together.
///
/// A task counts as done when it is seen now or was seen before, so that later work never takes a tick away.
package struct LessonStanding: Sendable {
  /// The lesson as its file says.
  package let lesson: Lesson
  /// What the log of this lesson says was done before.
  package let progress: Progress
  /// The questions that can be asked now; the seed orders their options.
  package let quiz: Quiz
  /// The tasks as the state shows them now, in the order of the lesson.
  package let checks: [TaskCheck]

  /// Looks at every task and makes the quiz, both from `state` as it is now.
  package init(_ lesson: Lesson, progress: Progress, state: LearnerState, seed: UInt64) {
    self.lesson = lesson
    self.progress = progress
    self.quiz = Quiz(lesson, state: state, seed: seed)
    self.checks = lesson.tasks.map { TaskCheck($0, in: state) }
  }

  /// What to do next.
  package enum Step: Equatable, Sendable {
    /// Read the lesson's text; it was not opened yet.
    case read
    /// Do this task.
    case task(LessonTask)
    /// Answer this question.
    case question(Question)
    /// Everything is done.
    case finished
  }

  /// Whether a task is done.
  package func isDone(_ task: LessonTask) -> Bool {
    progress.seen[task.id] != nil || checks.contains { $0.task.id == task.id && $0.answer == .seen }
  }

  /// The first thing that is not done: the text, then the tasks in order, then the questions not yet answered right.
  package var next: Step {
    if isUnread { return .read }
    if let task = lesson.tasks.first(where: { !isDone($0) }) { return .task(task) }
    let open = quiz.questions().first { question in
      let state = progress.state(ofQuestion: question.id)
      return state == .notAsked || state == .wrong
    }
    return open.map { .question($0) } ?? .finished
  }

  /// Whether the text comes first: it was not opened, and nothing shows that the learner went on without it.
  ///
  /// After a reset the project may fulfil tasks already; then the text comes first all the same.
  private var isUnread: Bool {
    guard progress.opened == nil, progress.seen.isEmpty, progress.answers.isEmpty else { return false }
    return progress.resets > 0 || doneTaskCount == 0
  }

  /// The number of tasks done.
  package var doneTaskCount: Int { lesson.tasks.count { isDone($0) } }

  /// The number of the lesson's own questions answered right, at once or later.
  package var rightAnswerCount: Int {
    lesson.quiz.count {
      let state = progress.state(ofQuestion: $0.id)
      return state == .rightAtOnce || state == .rightLater
    }
  }
}
