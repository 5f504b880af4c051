/// One lesson: what it teaches, the questions and tasks that check it, and its text.
///
/// A lesson is data. It names predicates over the learner's own state but holds no code, so a lesson from a stranger can
/// be opened safely. `Documentation/formats/lesson.md` describes the file.
package struct Lesson: Equatable, Sendable {
  /// The name that progress and other lessons use, such as `mlops-hands-on`.
  package var id: String
  /// The title for people, on one line.
  package var title: String
  /// How long the lesson takes, in minutes, as its author estimates; nil if it does not say.
  package var durationMinutes: Int?
  /// The ids of lessons to take before.
  package var prerequisites: [String] = []
  /// Words to find the lesson by, in the author's order.
  package var tags: [String] = []
  /// The film that goes with it; nil if there is none.
  package var video: Video?
  /// What a web page would show with the text, in order; the lesson's pages only name them.
  package var widgets: [Widget] = []
  /// What the learner can do afterwards, one sentence each.
  package var goals: [String] = []
  /// The author's questions, in order; generated ones are made by ``Quiz``.
  package var quiz: [QuizItem] = []
  /// The cards to remember the lesson by, in order.
  package var flashcards: [Flashcard] = []
  /// Open questions to think and write about.
  package var reflection: [String] = []
  /// The id of the lesson that follows.
  package var next: String?
  /// The parts of the text in reading order; a lesson that names none has one part that is its whole text.
  package var chapters: [Chapter] = []
  /// What the learner does with their own hands, in order.
  package var tasks: [LessonTask] = []
  /// The text in Markdown.
  package var body: LessonBody

  package init(id: String, title: String, body: LessonBody) {
    self.id = id
    self.title = title
    self.body = body
  }
}

extension Lesson {
  /// A film that goes with the lesson.
  package struct Video: Equatable, Sendable {
    /// Where it is shown, such as `youtube`.
    package var platform: String
    /// Its name there.
    package var id: String
    /// Where to start, in seconds.
    package var startSeconds: Int?
    /// Where to stop, in seconds.
    package var endSeconds: Int?

    package init(platform: String, id: String, startSeconds: Int? = nil, endSeconds: Int? = nil) {
      self.platform = platform
      self.id = id
      self.startSeconds = startSeconds
      self.endSeconds = endSeconds
    }

    /// The address to open in a browser, or nil for a platform that mlo does not know.
    package var address: String? {
      guard platform == "youtube" else { return nil }
      let start = startSeconds.map { $0 > 0 ? "&t=\($0)s" : "" } ?? ""
      return "https://www.youtube.com/watch?v=\(id)\(start)"
    }
  }

  /// Something interactive that a web page would show.
  package struct Widget: Equatable, Sendable {
    /// The kind of widget, in the author's words.
    package var type: String
    /// Where its data lies, if it has any.
    package var data: String?

    package init(type: String, data: String? = nil) {
      self.type = type
      self.data = data
    }
  }

  /// A question of the lesson's author with several answers, one of them right.
  package struct QuizItem: Equatable, Sendable {
    /// The name that progress uses: the author's, or `quiz-1`, `quiz-2` by position.
    package var id: String
    /// The question as it is put to the learner.
    package var question: String
    /// At least two different answers.
    package var options: [String]
    /// The place of the right answer in `options`, from 0.
    package var answer: Int
    /// Why it is right; nil if the author gave no reason.
    package var explanation: String?
    /// The id of the chapter that teaches it.
    package var chapter: String?

    package init(
      id: String, question: String, options: [String], answer: Int, explanation: String? = nil, chapter: String? = nil
    ) {
      self.id = id
      self.question = question
      self.options = options
      self.answer = answer
      self.explanation = explanation
      self.chapter = chapter
    }
  }

  /// A card to remember something by.
  package struct Flashcard: Equatable, Sendable {
    /// What the card asks.
    package var front: String
    /// What the card answers.
    package var back: String

    package init(front: String, back: String) {
      self.front = front
      self.back = back
    }
  }

  /// A part of the lesson's text.
  package struct Chapter: Equatable, Sendable {
    package var id: String
    /// Also the heading (`## Title`) under which its text stands.
    package var title: String

    package init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  /// The chapter with this id, or nil.
  package func chapter(_ id: String) -> Chapter? { chapters.first { $0.id == id } }

  /// The task with this id, or nil.
  package func task(_ id: String) -> LessonTask? { tasks.first { $0.id == id } }

  /// The text of a chapter: what stands under its heading, up to the next chapter or task.
  ///
  /// The only chapter of a lesson that names none is the whole text.
  package func text(of chapter: Chapter) -> String {
    body.section(chapter.title, among: sectionTitles) ?? body.markdown
  }

  /// The text of a task, or nothing if the lesson has no heading with its title.
  package func text(of task: LessonTask) -> String { body.section(task.title, among: sectionTitles) ?? "" }

  private var sectionTitles: Set<String> { Set(chapters.map(\.title) + tasks.map(\.title)) }
}

/// Something to do on the learner's own project, checked by looking at what is there.
package struct LessonTask: Equatable, Sendable {
  package var id: String
  /// Also the heading (`## Title`) under which its text stands.
  package var title: String
  /// The id of the chapter it belongs to.
  package var chapter: String?
  /// What has to be seen, all of it.
  package var parts: [TaskPart]
  /// Three steps: a nudge, the idea, the exact command.
  package var hints: [String]

  package init(id: String, title: String, chapter: String? = nil, parts: [TaskPart], hints: [String]) {
    self.id = id
    self.title = title
    self.chapter = chapter
    self.parts = parts
    self.hints = hints
  }
}

/// One thing that has to be seen for a task to be done.
package struct TaskPart: Equatable, Sendable {
  /// What is looked for in the learner's state.
  package var predicate: TaskPredicate
  /// The part in words, such as "a second version is registered".
  package var says: String
  /// The command that would bring it about, with placeholders such as `{model|titanic}`; nil if there is none.
  package var next: String?

  package init(predicate: TaskPredicate, says: String, next: String? = nil) {
    self.predicate = predicate
    self.says = says
    self.next = next
  }
}
