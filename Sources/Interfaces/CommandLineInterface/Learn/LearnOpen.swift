import ArgumentParser
import Files
import Glibc
import Learning
import Presentation
import Serialization
import Workspaces

/// The command `mlo learn`, in full `mlo learn open`.
struct LearnOpen: ConsoleCommand {
  static let changesState = true
  static let examples = [
    Example("mlo learn", "where you are, and the introduction when you come first"),
    Example("mlo learn open --text", "read the whole text again"),
  ]
  static let configuration = CommandConfiguration.command(
    "open", "Open the lesson: where you are and what comes next.", examples: examples)

  @Flag(help: "Show the lesson's whole text.") var text = false
  @OptionGroup var options: LessonOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    console.isLong = true
    guard (try ProjectSettings.workspace(session)) != nil else { return try readOnly(on: console, in: session) }
    let desk = try LearningDesk(options, on: console, in: session)
    let isFirst = desk.standing.progress.opened == nil
    if isFirst { try desk.record([.lessonOpened]) }
    if isFirst || text { console.page(desk.lesson.body.markdown) }
    if !text || console.isJSON { console.page(desk.pages.overview()) }
    console.document(desk.documents.status)
    console.hint(
      desk.lesson.tasks.isEmpty
        ? options.command("quiz", "asks the lesson's questions") : options.command("next", "shows what to do now"))
    return .fine
  }

  /// Outside a project the lesson can be read; what is done is seen only in a project.
  private func readOnly(on console: Console, in session: Session) throws -> Verdict {
    let reading = try options.read(session)
    for warning in reading.warnings { console.warn("\(warning)") }
    let standing = LessonStanding(
      reading.lesson, progress: Progress(of: reading.lesson.id, folding: []), state: LearnerState(), seed: 0)
    console.page(LessonPages(standing).overview())
    console.page(reading.lesson.body.markdown)
    console.document(LessonDocuments(standing).status)
    console.note("you are not in a project, so nothing is recorded")
    console.hint("mlo init titanic --example titanic && cd titanic && mlo learn     starts for real")
    return .fine
  }
}

/// The command `mlo learn next`.
struct LearnNext: ConsoleCommand {
  static let examples = [
    Example("mlo learn next", "the first task or question that is not done"),
    Example("mlo learn next --json", "how far you are, as a document"),
  ]
  static let configuration = CommandConfiguration.command("next", "Show what to do now.", examples: examples)

  @OptionGroup var options: LessonOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let desk = try LearningDesk(options, on: console, in: session)
    switch desk.standing.next {
    case .read:
      console.page("Read the introduction first.")
      console.hint(options.command(""))
    case .task(let task):
      console.page(desk.pages.task(task))
      console.hint(options.command("check", "looks at what you did"))
      console.hint(options.command("hint", "gives a nudge"))
    case .question(let question):
      console.page(desk.pages.question(question))
      console.hint(options.command("quiz", "answers it"))
    case .finished: console.page("You have done everything here.")
    }
    console.document(desk.documents.status)
    return .fine
  }
}

/// The command `mlo learn task`.
struct LearnTask: ConsoleCommand {
  static let examples = [
    Example("mlo learn task", "the first task that is not done"), Example("mlo learn task 2", "the second task"),
  ]
  static let configuration = CommandConfiguration.command("task", "Show a task.", examples: examples)

  @Argument(help: "A task's number or id.") var task: String?
  @OptionGroup var options: LessonOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let desk = try LearningDesk(options, on: console, in: session)
    if let task = try desk.task(task) {
      console.page(desk.pages.task(task))
      console.document(desk.documents.check(desk.standing.checks.filter { $0.task.id == task.id }))
    } else {
      console.page(desk.lesson.tasks.isEmpty ? "This lesson has no tasks." : "All tasks are done.")
      console.document(desk.documents.check([]))
    }
    return .fine
  }
}

/// The command `mlo learn check`.
struct LearnCheck: ConsoleCommand {
  static let changesState = true
  static let examples = [
    Example("mlo learn check", "which tasks are seen, and where; what is missing for the others"),
    Example("mlo learn check 1", "the first task only"),
  ]
  static let configuration = CommandConfiguration.command(
    "check", "Look at what you really did, and say which tasks are done.",
    "Exit status 0 when all that was asked about is done, 1 when something is not yet.", examples: examples)

  @Argument(help: "A task's number or id; all tasks if not given.") var task: String?
  @OptionGroup var options: LessonOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let desk = try LearningDesk(options, on: console, in: session)
    let wanted = try task.map { [try desk.task($0)?.id] }
    let checks = desk.standing.checks.filter { wanted?.contains($0.task.id) ?? true }
    try desk.record(desk.standing.progress.newlySeen(checks, at: session.now()))
    console.page(desk.pages.checks(checks))
    console.document(desk.documents.check(checks))
    let isDone = checks.allSatisfy { desk.standing.isDone($0.task) }
    console.hint(isDone ? options.command("next", "shows what comes now") : options.command("hint", "gives a nudge"))
    return isDone ? .fine : .negative
  }
}

/// The command `mlo learn hint`.
struct LearnHint: ConsoleCommand {
  static let changesState = true
  static let examples = [
    Example("mlo learn hint", "first a nudge, then the idea, then the command"),
    Example("mlo learn hint 2 --step 1", "the nudge of the second task again"),
  ]
  static let configuration = CommandConfiguration.command(
    "hint", "Give a hint for a task, in three steps.", "Hints are recorded, not punished.", examples: examples)

  @Argument(help: "A task's number or id; the first that is not done if not given.") var task: String?
  @Option(help: ArgumentHelp("Which step: 1, 2 or 3; the next one if not given.", valueName: "n")) var step: Int?
  @OptionGroup var options: LessonOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let desk = try LearningDesk(options, on: console, in: session)
    guard let task = try desk.task(task) else {
      console.page(desk.lesson.tasks.isEmpty ? "This lesson has no tasks." : "All tasks are done: no hint is needed.")
      console.document(desk.documents.status)
      return .fine
    }
    let step = step ?? desk.standing.progress.nextHintStep(ofTask: task.id)
    guard task.hints.indices.contains(step - 1) else {
      throw Failure(.lesson, "task '\(task.id)' has hints 1 to \(task.hints.count), not \(step)")
    }
    try desk.record([.hintTaken(task: task.id, step: step)])
    console.page(desk.pages.hint(task, step: step))
    console.document([
      "schema": "mlo.learn.hint/1", "lesson": .string(desk.lesson.id), "task": .string(task.id),
      "step": .integer(step), "steps": .integer(task.hints.count), "text": .string(task.hints[step - 1]),
    ])
    return .fine
  }
}
