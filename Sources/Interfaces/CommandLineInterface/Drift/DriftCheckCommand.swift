import ArgumentParser
import Drift
import Files
import Glibc
import ObjectStorage
import Presentation
import Serialization
import Tabular
import Workspaces

/// The command group `mlo drift`.
struct DriftGroup: ParsableCommand {
  static let configuration = CommandConfiguration.noun(
    "drift", "Find out whether data has moved.",
    [DriftCheckCommand.self, DriftExplainCommand.self, DriftHistoryCommand.self, DriftWatchCommand.self])
}

/// The command `mlo drift check`.
struct DriftCheckCommand: ConsoleCommand {
  static let changesState = true
  static let examples = [
    Example("mlo drift check data/train.csv data/live.csv", "has the live data moved away from the training data?"),
    Example(
      "mlo drift check data/train.csv data/third-class.csv --html drift.html",
      "the same as a report to read and pass on"),
    Example(
      "mlo drift check data/train.csv data/live.csv --junit drift.xml --markdown drift.md",
      "for a pipeline and its summary; `mlo help reports` lists all forms"),
    Example(
      "mlo drift check data/train.csv data/live.csv --method numeric=wasserstein-normed,Sex=jensen-shannon",
      "judge by other methods"),
    Example(
      "mlo drift check data/train.csv data/live.csv --profile evidently", "the answers of Evidently's preset"),
    Example(
      "mlo drift check data/train.csv - --columns Age,Fare --json < data/live.csv",
      "two columns, from a pipe, for a script"),
    Example(
      "mlo drift check train.profile data/live.csv",
      "against what was kept of the training data, without the data"),
    Example(
      "mlo drift check data/train.csv data/live.csv --chunks 4",
      "since when? four chunks of rows, one line each"),
    Example(
      "mlo drift check data/train.csv data/third-class.csv --segments Sex,Embarked",
      "where? the subgroups in which columns drifted most"),
    Example(
      "mlo drift check data/train.csv data/live.csv --joint --correlations",
      "do the columns still belong together as they did?"),
  ]
  static let configuration = CommandConfiguration.command(
    "check", "Compare a current CSV file with a reference, column by column.",
    """
    Works anywhere, without a project; inside a project the check is recorded. \
    Exit status: 0 no drift, 1 drift, 3 cannot tell. `mlo help drift` explains how mlo decides, `mlo help methods` lists the methods.
    """, examples: examples)

  @Argument(
    help: ArgumentHelp(
      "What the current data should look like: a CSV file, a saved profile, or -.", valueName: "reference"))
  var reference: String
  @Argument(help: ArgumentHelp("The data to judge: a CSV file, a saved profile, or -.", valueName: "current"))
  var current: String

  @OptionGroup(title: "What counts as drift") var limits: DriftOptionsGroup
  @OptionGroup(title: "Where to look") var scope: DriftScopeOptions
  @OptionGroup(title: "How to read the files") var table: TableOptions

  @OptionGroup(title: "How to read the files") var memory: MemoryOption

  @Flag(help: "Show the columns without drift, too.") var all = false
  @OptionGroup(title: "Where the report goes") var output: DriftOutputOptions
  @Flag(help: "Do not record the check in the project.") var noRecord = false
  @Flag(help: "Answer 0 also for drift and cannot tell; errors keep their status.") var exitZero = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func validate() throws {
    if reference == "-" && current == "-" {
      throw ValidationError("only one of the two tables can come from standard input")
    }
    try output.requireOneFormat(global)
    if memory.bytes != nil, scope.needsRows {
      throw ValidationError("--memory keeps no rows, and \(scope.namesOfRowOptions) needs them")
    }
  }

  func run(on console: Console, in session: Session) throws -> Verdict {
    let workspace = try ProjectSettings.workspace(session)
    let file = try DriftConfigurationSource(named: limits.config, in: workspace, session)
    let options = try limits.resolved(try Configuration(workspace: workspace, session: session), file.configuration)
    try output.requireUsableTargets(inputs: [reference, current], session)
    let (reference, current) = try DriftInput.read(
      reference, current, options: scope.reading(table.reading(session)), memory: memory.bytes, session)
    try refuseRowsOfProfiles([reference, current])
    try refuseUnknownColumns(options, reference.table, current.table)
    try refuseMismatchedMethods(options, reference.table, current.table)
    let report = try scope.extended(
      DriftCheck(options: options).report(reference: reference.table, current: current.table),
      reference: reference.table, current: current.table, session)
    let imprint = try imprint(reference, current, session)
    try output.write(report, imprint, session)
    let recording = noRecord ? nil : workspace
    try recording.map { try record(report, reference, current, in: $0, session) }
    show(
      report, imprint, notes: [file.note].compactMap(\.self) + reference.notes + current.notes,
      isRecorded: recording != nil, on: console)
    if let hint = (reference.table.columns + current.table.columns).flatMap(\.facts).notationHint {
      console.hint(hint)
    }
    return exitZero ? .fine : report.verdict.exitVerdict
  }

  /// Chunks and segments are of rows, and a profile has none.
  private func refuseRowsOfProfiles(_ inputs: [DriftInput]) throws {
    guard scope.needsRows, let profile = inputs.first(where: \.isSavedProfile) else { return }
    throw Failure(
      .usage, "'\(profile.argument)' is a profile, which keeps no rows; \(scope.namesOfRowOptions) needs them",
      hints: ["name the table itself, or leave out \(scope.namesOfRowOptions)"])
  }

  /// A misspelt column name must not become a check of nothing.
  private func refuseUnknownColumns(_ options: Drift.DriftOptions, _ reference: Table, _ current: Table) throws {
    guard let name = DriftCheck(options: options).unknownColumns(reference: reference, current: current).first else {
      return
    }
    let names = reference.columns.map(\.name) + current.columns.map(\.name)
    throw Failure(
      .noSuchColumn, "neither table has a column '\(name)'",
      hints: [
        Suggestion.nearest(to: name, among: names).map { "did you mean '\($0)'?" }
          ?? "columns: \(reference.columns.map(\.name).prefix(12).joined(separator: ", "))"
      ])
  }

  /// A method that says nothing about the column it was chosen for must not quietly become another.
  private func refuseMismatchedMethods(_ options: Drift.DriftOptions, _ reference: Table, _ current: Table) throws {
    let mismatches = DriftCheck(options: options).methodMismatches(reference: reference, current: current)
    guard let mismatch = mismatches.first else { return }
    throw Failure(
      .usage, "the method '\(mismatch.method)' does not apply to column '\(mismatch.column)'",
      details: [
        "the column holds \(mismatch.content)", "methods for it: \(mismatch.applicable.joined(separator: ", "))",
      ],
      hints: ["--method \(ShellWord.quoted(mismatch.column))=\(mismatch.applicable.first ?? "psi")"])
  }

  private func imprint(
    _ reference: DriftInput, _ current: DriftInput, _ session: Session
  ) throws -> DriftReportImprint {
    var imprint = DriftReportImprint(command: reproducingCommand, version: Version.number)
    if output.tellsDigests {
      imprint.referenceDigest = try reference.digest()?.description
      imprint.currentDigest = try current.digest()?.description
    }
    if !output.deterministic {
      let now = session.now()
      (imprint.time, imprint.timeInSeconds) = (now.description, Double(now.milliseconds) / 1000)
    }
    imprint.referencePath = self.reference == "-" ? nil : self.reference
    imprint.currentPath = self.current == "-" ? nil : self.current
    imprint.labels = output.labels.map(\.label)
    return imprint
  }

  private func record(
    _ report: DriftReport, _ reference: DriftInput, _ current: DriftInput, in workspace: Workspace, _ session: Session
  ) throws {
    let lock = try workspace.lock(.shared, for: session)
    let time = session.now()
    let files = try (reference.recorded(below: workspace.root), current.recorded(below: workspace.root))
    let identity = "\(time)|\(files)|\(session.seed)"
    let record = DriftCheckRecord(
      id: String(Digest(of: Array(identity.utf8)).hex.prefix(8)), time: time, reference: files.0, current: files.1,
      report: report)
    try workspace.driftLog.append([record.json])
    _ = consume lock
  }

  private func show(
    _ report: DriftReport, _ imprint: DriftReportImprint, notes: [String], isRecorded: Bool, on console: Console
  ) {
    for note in notes { console.note(note) }
    switch output.format {
    case .json, .terminal, nil: showAsUsual(report, on: console)
    case let format?: console.write(report.text(as: format, imprint: imprint))
    }
    for target in output.targets { console.note("report: \(target.path)") }
    if isRecorded { console.note("recorded in this project") }
    guard output.format == nil || output.format == .terminal else { return }
    if output.html == nil { console.hint("\(reproducingCommand) --html drift.html     shows each column") }
    if report.verdict != .noDrift { console.hint("mlo help drift     explains how mlo decides") }
  }

  private func showAsUsual(_ report: DriftReport, on console: Console) {
    if output.format == .json { console.style.format = .json }
    if console.isPlain {
      console.write(report.tabSeparated(showingAll: all))
    } else {
      console.say(report.terminalLines(for: console.terminal, showingAll: all))
    }
    console.document(report.json)
  }

  private var reproducingCommand: String { DriftOutputOptions.reproducingCommand(CommandLine.arguments) }
}

extension DriftVerdict {
  /// The exit status that goes with the answer.
  var exitVerdict: Verdict {
    switch self {
    case .noDrift: .fine
    case .drift: .negative
    case .cannotTell: .cannotTell
    }
  }
}
