import ArgumentParser
import Drift
import Files
import ObjectStorage
import Presentation
import Serialization
import Tabular
import Workspaces

/// The command `mlo drift explain`.
struct DriftExplainCommand: ConsoleCommand {
  static let changesState = true
  static let examples = [
    Example(
      "mlo drift explain Age data/train.csv data/third-class.csv",
      "what moved in a column, in plain words, and what every method says"),
    Example(
      "mlo drift explain Fare data/train.csv data/live.csv --html fare.html --json",
      "the same as a page, and as a document for a script"),
  ]
  static let configuration = CommandConfiguration.command(
    "explain", "Explain one column: what moved, and what every method says.",
    """
    Inside a project the files may be left out: those of the last recorded check are taken. Limits are those of \
    `mlo drift check`. Exit status 0 if the column could be explained, whatever its verdict.
    """, examples: examples)

  @Argument(help: "The column's name in the header.") var column: String
  @Argument(help: ArgumentHelp("What the current data should look like: a CSV file, or -.", valueName: "reference"))
  var reference: String?
  @Argument(help: ArgumentHelp("The data to judge: a CSV file, or -.", valueName: "current")) var current: String?

  @OptionGroup(title: "What counts as drift") var limits: DriftOptionsGroup
  @OptionGroup(title: "How to read the files") var table: TableOptions
  @OptionGroup(title: "How to read the files") var memory: MemoryOption
  @Option(
    help: ArgumentHelp("Write the explanation as a page: one HTML file that needs nothing else.", valueName: "file"))
  var html: String?
  @Flag(help: "Leave the time out of the page, so that equal data gives equal bytes.") var deterministic = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func validate() throws {
    if reference != nil, current == nil {
      throw ValidationError("two tables are compared; the current one is not named")
    }
    if reference == "-", current == "-" {
      throw ValidationError("only one of the two tables can come from standard input")
    }
  }

  func run(on console: Console, in session: Session) throws -> Verdict {
    let workspace = try ProjectSettings.workspace(session)
    let file = try DriftConfigurationSource(named: limits.config, in: workspace, session)
    let options = try limits.resolved(try Configuration(workspace: workspace, session: session), file.configuration)
    let (files, record) = try files(of: workspace, on: console)
    let page = DriftFileTarget(option: "--html", format: .html, path: html)
    try DriftFileTarget.requireUsable(
      [page].compactMap(\.self), inputs: [files.reference, files.current], session)
    let (reference, current) = try DriftInput.read(
      files.reference, files.current, options: table.reading(session), memory: memory.bytes, session)
    guard
      let explanation = ColumnExplanation(
        column: column, in: DriftCheck(options: options), reference: reference.table, current: current.table)
    else { throw unknownColumn(reference.table, current.table) }
    try writePage(explanation, reference, current, session)
    if let record { try noteChanges(since: record, reference, current, on: console) }
    show(explanation, notes: reference.notes + current.notes, on: console)
    return .fine
  }

  /// The tables as named, or those of the last recorded check.
  private func files(of workspace: Workspace?, on console: Console) throws -> (
    paths: (reference: String, current: String), record: DriftCheckRecord?
  ) {
    if let reference, let current { return ((reference, current), nil) }
    guard let workspace else {
      throw Failure(
        .usage, "which tables? Outside a project there is no recorded check to take them from",
        hints: ["mlo drift explain \(ShellWord.quoted(column)) REFERENCE CURRENT"])
    }
    let records = try workspace.driftLog.read().events.compactMap { try? DriftCheckRecord(json: $0) }
    guard let last = records.last else {
      throw Failure(
        .usage, "which tables? No check is recorded in this project",
        hints: ["mlo drift explain \(ShellWord.quoted(column)) REFERENCE CURRENT"])
    }
    let names = [last.reference.path, last.current.path]
    guard !names.contains("-") else {
      throw Failure(.usage, "the last recorded check \(last.id) read a table from standard input: name both tables")
    }
    console.note("tables of the last recorded check, \(last.id): \(names[0]) and \(names[1])")
    let paths = names.map { $0.hasPrefix("/") ? $0 : "\(workspace.root)/\($0)" }
    return ((paths[0], paths[1]), last)
  }

  /// Says so when a table is not the one that the check read.
  private func noteChanges(
    since record: DriftCheckRecord, _ reference: DriftInput, _ current: DriftInput, on console: Console
  ) throws {
    for (input, file) in [(reference, record.reference), (current, record.current)] {
      guard let recorded = file.digest, try input.digest()?.description != recorded else { continue }
      console.note("'\(file.path)' has changed since check \(record.id): this explains what it holds now")
    }
  }

  private func unknownColumn(_ reference: Table, _ current: Table) -> Failure {
    let names = reference.columns.map(\.name) + current.columns.map(\.name)
    let known = "columns: \(reference.columns.map(\.name).prefix(12).joined(separator: ", "))"
    return Failure(
      .noSuchColumn, "neither table has a column '\(column)'",
      hints: [Suggestion.nearest(to: column, among: names).map { "did you mean '\($0)'?" } ?? known])
  }

  private func writePage(
    _ explanation: ColumnExplanation, _ reference: DriftInput, _ current: DriftInput, _ session: Session
  ) throws {
    guard let html else { return }
    let imprint = DriftReportImprint(
      command: DriftOutputOptions.reproducingCommand(CommandLine.arguments), version: Version.number,
      referenceDigest: try reference.digest()?.description, currentDigest: try current.digest()?.description,
      time: deterministic ? nil : session.now().description)
    try DurableFile.write(Array(explanation.html(imprint).utf8), to: session.absolute(html))
  }

  private func show(_ explanation: ColumnExplanation, notes: [String], on console: Console) {
    for note in notes { console.note(note) }
    if console.isPlain {
      console.write(explanation.tabSeparated)
    } else {
      console.say(explanation.terminalLines(for: console.terminal))
    }
    console.isLong = true
    console.document(explanation.json)
    if let html { console.note("report: \(html)") }
    if explanation.column.verdict == .leftOut, let kind = explanation.column.reference?.kind, kind != "empty" {
      console.hint("--type \(ShellWord.quoted(column))=category     compares it all the same")
    }
  }
}
