import ArgumentParser
import Files
import Glibc
import Learning
import Presentation
import Serialization
import Workspaces

/// The command group `mlo learn`.
struct LearnGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "Learn MLOps hands-on, on your own project.",
    subcommands: [
      LearnOpen.self, LearnNext.self, LearnTask.self, LearnCheck.self, LearnHint.self, LearnQuiz.self,
      LearnProgress.self, LearnReset.self,
    ], defaultSubcommand: LearnOpen.self)
}

/// Which lesson a command is about.
struct LessonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A lesson file; the lesson that comes with mlo if not given.", valueName: "file"))
  var lesson: String?

  /// A command of the lesson as a person would type it: `mlo learn next --lesson my.md`.
  func command(_ words: String, _ purpose: String = "") -> String {
    let own = lesson.map { " --lesson \(ShellWord.quoted($0))" } ?? ""
    return "mlo learn" + (words.isEmpty ? "" : " " + words) + own + (purpose.isEmpty ? "" : "     " + purpose)
  }

  /// The lesson, and what is odd about its file.
  func read(_ session: Session) throws -> LessonReading {
    guard let lesson else { return try LessonReading(BundledLesson.text, path: BundledLesson.path) }
    return try LessonReading(FileTree.contents(of: session.absolute(lesson), limit: 8 << 20), path: lesson)
  }
}

/// What every lesson command starts from: the lesson, the project, and how far the learner is.
struct LearningDesk {
  let lesson: Lesson
  let workspace: Workspace
  let standing: LessonStanding
  private let session: Session

  /// Opens the lesson in the project around the current folder.
  init(_ options: LessonOptions, on console: Console, in session: Session) throws {
    let reading = try options.read(session)
    for warning in reading.warnings { console.warn("\(warning)") }
    lesson = reading.lesson
    workspace = try Project.open(session)
    self.session = session
    let log = try workspace.learningLog.read()
    for damage in log.damages { console.warn("\(workspace.learningLog.path): \(damage.words)") }
    let progress = Progress(of: lesson.id, folding: log.events)
    for oddity in progress.oddities { console.warn("\(workspace.learningLog.path): \(oddity.words)") }
    standing = LessonStanding(
      lesson, progress: progress, state: try LearnerState(of: workspace, session), seed: Self.seed(session))
  }

  var pages: LessonPages { LessonPages(standing) }
  var documents: LessonDocuments { LessonDocuments(standing) }

  /// Keeps what happened; it is true when this returns.
  func record(_ kinds: [ProgressEvent.Kind]) throws {
    try record(kinds.map { ProgressEvent(time: session.now(), lesson: lesson.id, kind: $0) })
  }

  /// Keeps events that carry their own time.
  func record(_ events: [ProgressEvent]) throws {
    guard !events.isEmpty else { return }
    let lock = try workspace.lock(.shared, for: session)
    try workspace.learningLog.append(events.map(\.object))
    _ = consume lock
  }

  /// The task with this id or number, or the first that is not done.
  func task(_ name: String?) throws -> LessonTask? {
    guard let name else { return lesson.tasks.first { !standing.isDone($0) } }
    if let number = Int(name), lesson.tasks.indices.contains(number - 1) { return lesson.tasks[number - 1] }
    if let task = lesson.task(name) { return task }
    let nearest = Suggestion.nearest(to: name, among: lesson.tasks.map(\.id))
    throw Failure(
      .lesson, "the lesson has no task '\(name)'",
      details: ["its tasks: \(lesson.tasks.map(\.id).joined(separator: ", "))"],
      hints: nearest.map { ["did you mean '\($0)'?"] } ?? [])
  }

  /// Options of generated questions keep their order from one command to the next unless the seed is fixed otherwise.
  private static func seed(_ session: Session) -> UInt64 {
    session.variables["MLO_SEED"].map { !$0.isEmpty } ?? false ? session.seed : 0
  }
}

extension Console {
  /// A page of Markdown as part of the answer.
  func page(_ markdown: String) {
    guard !isJSON else { return }
    write(isPlain ? markdown : Topic.render(markdown, for: terminal))
  }
}

extension EventLog.Damage {
  /// The damage in words.
  var words: String {
    switch self {
    case .unfinishedLastLine(let line, let bytes):
      "line \(line) is unfinished (\(bytes) bytes): a writer died there; the line was never acknowledged and is passed over"
    case .unreadableLine(let line, let fact): "line \(line) cannot be read: \(fact); it is passed over"
    }
  }
}

extension Progress.Oddity {
  /// The oddity in words.
  var words: String {
    switch reason {
    case .unknownKind(let kind): "event \(place) is of a kind that this mlo does not know, '\(kind)'; it is passed over"
    case .lacks(let member): "event \(place) lacks '\(member)'; it is passed over"
    }
  }
}
