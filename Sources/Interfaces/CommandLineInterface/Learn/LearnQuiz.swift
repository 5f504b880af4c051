import ArgumentParser
import Files
import Glibc
import Learning
import Presentation
import Serialization
import Workspaces

/// The command `mlo learn quiz`.
struct LearnQuiz: ConsoleCommand {
  static let changesState = true
  static let examples = [
    Example("mlo learn quiz", "asks the open questions; without a terminal it shows the next one"),
    Example("mlo learn quiz --list", "all questions and how each stands"),
  ]
  static let configuration = CommandConfiguration.command(
    "quiz", "Answer questions about the lesson and about your own work.",
    """
    Some questions are made from your own ledger and drift checks; their answers are looked up again when you answer. \
    Exit status 0 for a right answer, 1 for a wrong one.
    """, examples: examples)

  @Option(help: ArgumentHelp("Answer a question: a letter, the option's text, or a number.", valueName: "text"))
  var answer: String?
  @Option(help: ArgumentHelp("The question to ask or answer; the next open one if not given.", valueName: "id"))
  var question: String?
  @Flag(help: "Show all questions and how each stands.") var list = false
  @OptionGroup var options: LessonOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let desk = try LearningDesk(options, on: console, in: session)
    if list {
      console.page(desk.pages.quizSummary())
      console.document(desk.documents.quiz)
      return .fine
    }
    guard let asked = try nextQuestion(desk) else {
      console.page(desk.pages.quizSummary())
      console.page("All questions that can be asked now are answered.")
      console.document(desk.documents.quiz)
      return .fine
    }
    if let answer { return try grade(answer, to: asked, desk, on: console) }
    if OpenFile.standardInput().isTerminal(), !console.isJSON { return try ask(desk, on: console) }
    console.page(desk.pages.question(asked))
    console.document(desk.documents.quiz)
    console.hint(options.command("quiz --question \(ShellWord.quoted(asked.id)) --answer a"))
    return .fine
  }

  private func nextQuestion(_ desk: LearningDesk) throws -> Question? {
    guard let question else { return open(desk, after: desk.standing.progress).first }
    if let found = desk.standing.quiz.question(question) { return found }
    let ids = desk.standing.quiz.questions().map(\.id)
    throw Failure(
      .lesson, "there is no question '\(question)' now",
      hints: [
        Suggestion.nearest(to: question, among: ids).map { "did you mean '\($0)'?" }
          ?? "`mlo learn quiz --list` lists them"
      ])
  }

  private func open(_ desk: LearningDesk, after progress: Progress) -> [Question] {
    desk.standing.quiz.questions().filter { question in
      let state = progress.state(ofQuestion: question.id)
      return state == .notAsked || state == .wrong
    }
  }

  private func grade(_ text: String, to question: Question, _ desk: LearningDesk, on console: Console) throws -> Verdict
  {
    let grade = Grade(try Answer(text, to: question), to: question)
    let attempt = desk.standing.progress.nextAttempt(ofQuestion: question.id)
    try desk.record([
      .quizAnswered(question: question.id, answer: grade.given, isCorrect: grade.isCorrect, attempt: attempt)
    ])
    // A second miss means that the text did not help: then the answer teaches more than another guess.
    let tellsAnswer = attempt >= 2
    console.page(desk.pages.grade(grade, tellsAnswer: tellsAnswer))
    console.document(desk.documents.grade(grade, attempt: attempt, tellsAnswer: tellsAnswer))
    console.hint(
      grade.isCorrect ? options.command("quiz", "asks the next one") : options.command("quiz", "asks it again"))
    return grade.isCorrect ? .fine : .negative
  }

  /// Asks question after question on a terminal until there is none or an empty line ends it.
  private func ask(_ desk: LearningDesk, on console: Console) throws -> Verdict {
    console.style.usesPager = false
    for question in open(desk, after: desk.standing.progress) {
      console.page(desk.pages.question(question))
      while true {
        console.write("\nanswer (an empty line stops): ")
        try console.flush()
        guard let line = readLine(), !line.isEmpty else { return .fine }
        do throws(AnswerRefusal) {
          _ = try Answer(line, to: question)
        } catch {
          console.say(error.fact)
          continue
        }
        _ = try grade(line, to: question, desk, on: console)
        try console.flush()
        break
      }
    }
    return .fine
  }
}

/// The command `mlo learn progress`.
struct LearnProgress: ConsoleCommand {
  static let examples = [
    Example("mlo learn progress", "tasks done and questions answered"),
    Example("mlo learn progress --json", "the same for scripts and teachers"),
  ]
  static let configuration = CommandConfiguration.command("progress", "Show how far you are.", examples: examples)

  @OptionGroup var options: LessonOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let desk = try LearningDesk(options, on: console, in: session)
    console.page(desk.pages.overview())
    console.page(desk.pages.quizSummary())
    console.document(desk.documents.status)
    return .fine
  }
}

/// The command `mlo learn reset`.
struct LearnReset: ConsoleCommand {
  static let changesState = true
  static let examples = [
    Example("mlo learn reset", "asks, then starts over; your project stays as it is"),
    Example("mlo learn reset --yes", "the same without asking"),
  ]
  static let configuration = CommandConfiguration.command(
    "reset", "Start the lesson over.",
    "Your project, its versions and its checks stay as they are; what you did before stays in the log.",
    examples: examples)

  @Flag(name: .shortAndLong, help: "Do not ask.") var yes = false
  @OptionGroup var options: LessonOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let desk = try LearningDesk(options, on: console, in: session)
    var isAgreed = yes
    if !isAgreed { isAgreed = try agrees(desk, console) }
    guard isAgreed else {
      console.say("nothing was changed")
      console.document(desk.documents.status)
      return .fine
    }
    try desk.record([.reset])
    console.say("'\(desk.lesson.title)' starts over")
    console.note("tasks that your project already fulfils are seen again by `mlo learn check`")
    let after = try LearningDesk(options, on: console, in: session)
    console.document(after.documents.status)
    return .fine
  }

  private func agrees(_ desk: LearningDesk, _ console: Console) throws -> Bool {
    guard OpenFile.standardInput().isTerminal(), !console.isJSON else {
      throw Failure(
        .needsConsent, "resetting forgets \(desk.standing.doneTaskCount) done tasks and needs a yes",
        hints: [options.command("reset --yes")])
    }
    console.write("Forget the progress in '\(TerminalText.escapingControls(desk.lesson.title))'? [y/N] ")
    try console.flush()
    return ["y", "yes"].contains(readLine()?.lowercased() ?? "")
  }
}
