import ArgumentParser
import Drift
import Files
import Learning
import Presentation
import Registry
import Serialization
import Workspaces

/// The command `mlo status`.
struct Status: ConsoleCommand {
  static let examples = [
    Example("mlo status", "the project on one screen"), Example("mlo status --json", "the same as a document"),
  ]
  static let configuration = CommandConfiguration.command(
    "status", "Say where the project stands: versions, last drift check, lesson.", examples: examples)

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let workspace = try Project.open(session)
    let ledger = try Project.ledger(of: workspace, session)
    let models = try ledger.models()
    let last = try ledger.operations(limit: 1).first
    let log = try workspace.driftLog.read()
    for damage in log.damages { console.warn("\(workspace.driftLog.path): \(damage.words)") }
    let drift = log.events.last.flatMap { try? DriftCheckRecord(json: $0) }
    if drift == nil, !log.events.isEmpty {
      console.warn(
        "\(workspace.driftLog.path): the last event is not a drift check that this mlo can read; see `mlo fsck`")
    }
    let learning = try learningLine(workspace, session)
    say(workspace, models, last, drift, hasRecords: !log.events.isEmpty, learning, on: console, session)
    console.document([
      "schema": "mlo.status/1", "root": .string(workspace.root), "models": .array(models.map(\.json)),
      "last_operation": last?.json ?? .null, "drift_checks": .integer(log.events.count),
      "last_drift_check": drift.map { .object($0.json) } ?? .null, "lesson_tasks_seen": JSONValue(learning),
    ])
    return .fine
  }

  /// The number of tasks done in the lesson, as `mlo learn` counts them, or nil if it was never opened.
  private func learningLine(_ workspace: Workspace, _ session: Session) throws -> Int? {
    let events = try workspace.learningLog.read().events
    guard let id = events.last?["lesson"]?.stringValue else { return nil }
    let progress = Progress(of: id, folding: events)
    // Of a lesson from a file only the log is known here, and a lesson that is done needs no second look.
    guard let lesson = try? BundledLesson.lesson(), lesson.id == id, progress.seen.count < lesson.tasks.count else {
      return progress.seen.count
    }
    let state = try LearnerState(of: workspace, session)
    return LessonStanding(lesson, progress: progress, state: state, seed: 0).doneTaskCount
  }

  private func say(
    _ workspace: Workspace, _ models: [ModelSummary], _ last: LedgerOperation?, _ drift: DriftCheckRecord?,
    hasRecords: Bool,
    _ learning: Int?, on console: Console, _ session: Session
  ) {
    console.say(
      StyledText("project \(FileTree.name(of: workspace.root))", .heading) + StyledText("   \(workspace.root)", .muted))
    for model in models.prefix(12) {
      let aliases = model.aliases.map { "\($0.name) @\($0.version)" }.joined(separator: ", ")
      let newest = model.versions.last.map { "newest @\($0)" } ?? "no version"
      console.say("model     \(model.name): \(newest)\(aliases.isEmpty ? "" : ", \(aliases)")")
    }
    if models.isEmpty { console.say("model     none yet") }
    if models.count > 12 { console.say("          and \(models.count - 12) more") }
    if let last { console.say("ledger    op:\(last.number) \(Shown.age(last.time, session)): \(last.subject)") }
    if let drift {
      let words = "\(drift.reference.path) -> \(drift.current.path): \(drift.summary.verdict.words)"
      console.say("drift     \(Shown.age(drift.time, session)): \(words)")
    } else {
      console.say(hasRecords ? "drift     the last record cannot be read" : "drift     never checked")
    }
    if let learning { console.say("lesson    \(learning) \(learning == 1 ? "task" : "tasks") done") }
    if models.isEmpty {
      console.hint("mlo model register NAME FILE")
    } else if drift == nil {
      console.hint("mlo drift check REFERENCE CURRENT")
    }
  }
}

extension DriftVerdict {
  /// The verdict in words.
  var words: String {
    switch self {
    case .drift: "DRIFT"
    case .noDrift: "no drift"
    case .cannotTell: "CANNOT TELL"
    }
  }
}
