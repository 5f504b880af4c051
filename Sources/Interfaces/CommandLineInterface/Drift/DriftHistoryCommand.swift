import ArgumentParser
import Drift
import Presentation
import Serialization
import Workspaces

/// The command `mlo drift history`.
struct DriftHistoryCommand: ConsoleCommand {
  static let examples = [
    Example("mlo drift history", "the checks made in this project, the latest first"),
    Example("mlo drift history --file live.csv --last 5", "the last five checks of one file"),
    Example("mlo drift history --verdict no-drift --json", "for a script: the checks that found no drift"),
  ]
  static let configuration = CommandConfiguration.command(
    "history", "Show the drift checks that were recorded in this project.",
    "With the id of a check, or the start of one, shows that check again.", examples: examples)

  @Argument(help: "The id of a check, or its first letters.") var id: String?
  @Option(help: ArgumentHelp("Show at most this many.", valueName: "count")) var last: Int?
  @Option(help: ArgumentHelp("Only checks in which this column drifted or could not be told.", valueName: "name"))
  var column: String?
  @Option(help: ArgumentHelp("Only checks of this file, on either side.", valueName: "path")) var file: String?
  @Option(help: ArgumentHelp("Only checks with this answer: drift, no-drift or cannot-tell.", valueName: "answer"))
  var verdict: DriftVerdict?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func validate() throws {
    if let last, last < 1 { throw ValidationError("--last should be 1 or more, not \(last)") }
    if id != nil, last != nil || column != nil || file != nil || verdict != nil {
      throw ValidationError("an id names one check: leave out --last, --column, --file and --verdict")
    }
  }

  func run(on console: Console, in session: Session) throws -> Verdict {
    let workspace = try Project.open(session)
    let history = DriftHistory(try workspace.driftLog.read())
    for fact in history.unreadable { console.warn("\(workspace.driftLog.path): \(fact)") }
    if let id {
      try show(check(id, in: history), on: console)
    } else {
      let matching = history.checks(DriftHistory.Filter(column: column, file: file, verdict: verdict))
      show(Array(matching.suffix(last ?? .max)), matching: matching.count, of: history, on: console)
    }
    return .fine
  }

  private func check(_ id: String, in history: DriftHistory) throws -> DriftCheckRecord {
    let found = history.checks(withID: id)
    if let check = found.first, found.count == 1 { return check }
    throw Failure(
      .noSuchCheck,
      found.isEmpty
        ? "no recorded check has the id '\(id)'" : "\(found.count) checks have an id that starts with '\(id)'",
      details: found.prefix(6).map { "\($0.id)  \(Shown.time($0.time))  \($0.current.path)" },
      hints: ["mlo drift history     lists the checks"])
  }

  // MARK: Faces

  private func show(_ checks: [DriftCheckRecord], matching: Int, of history: DriftHistory, on console: Console) {
    let series = DriftHistory.series(of: checks)
    console.document(document(checks, series, matching: matching, of: history))
    guard !checks.isEmpty else {
      console.say(
        history.checks.isEmpty
          ? "no drift check is recorded in this project"
          : "none of \(NumberFormat.count(history.checks.count, of: "recorded check")) is like that")
      console.hint(history.checks.isEmpty ? "mlo drift check REFERENCE CURRENT" : "mlo drift history")
      return
    }
    console.isLong = true
    console.say(Self.table(checks.reversed(), isPlain: console.isPlain))
    if matching > checks.count, !console.isPlain {
      console.say(StyledText("and \(NumberFormat.count(matching - checks.count, of: "earlier check"))", .muted))
    }
    guard checks.count > 1, !series.isEmpty, !console.isPlain else { return }
    console.say()
    console.say(Self.table(of: series, width: console.terminal.width, isASCII: console.terminal.isASCII))
  }

  private static func table(_ checks: [DriftCheckRecord], isPlain: Bool) -> TextTable {
    TextTable(
      columns: [
        .init("check", priority: .essential), .init("when (UTC)", priority: .high),
        .init("verdict", priority: .essential), .init("reference", priority: .low),
        .init("current", priority: .essential, mayShrink: true, minimumWidth: 22),
        .init("rows", alignment: .trailing, priority: .low),
        .init("drifted", priority: .essential, mayShrink: true, minimumWidth: 16),
      ],
      rows: checks.map { check in
        [
          check.id, Shown.time(check.time),
          isPlain ? check.summary.verdict.rawValue : check.summary.verdict.words, check.reference.path,
          check.current.path,
          "\(check.reference.rowCount)/\(check.current.rowCount)", Self.drifted(check),
        ].map { StyledText($0) }
      }, overflow: .wrap)
  }

  private static func drifted(_ check: DriftCheckRecord) -> String {
    let names = check.summary.columns.filter { $0.verdict == .drift }.map(\.name)
    let compared = check.summary.counts.compared
    guard !names.isEmpty else { return "0 of \(compared)" }
    return "\(names.count) of \(compared): \(names.joined(separator: ", "))"
  }

  private static func table(
    of series: [(name: String, effects: [Double?])], width: Int, isASCII: Bool
  ) -> TextTable {
    TextTable(
      columns: [
        .init("column", priority: .essential, mayShrink: true), .init("effect, first to last", priority: .essential),
        .init("largest", alignment: .trailing, priority: .normal),
        .init("last", alignment: .trailing, priority: .normal),
      ],
      rows: series.prefix(12).map { name, effects in
        let line = TrendLine(effects).narrowed(to: max(8, width - 40)).text(isASCII: isASCII)
        func shown(_ effect: Double?) -> String { effect.map { NumberFormat.significant($0) } ?? "none" }
        let cells = [name, line, shown(effects.compactMap(\.self).max()), shown(effects.last.flatMap(\.self))]
        return cells.map { StyledText($0) }
      })
  }

  private func document(
    _ checks: [DriftCheckRecord], _ series: [(name: String, effects: [Double?])], matching: Int,
    of history: DriftHistory
  ) -> JSONValue {
    .object([
      "schema": "mlo.drift.history/1", "checks": .array(checks.reversed().map { .object($0.json) }),
      "total": .integer(history.checks.count), "matching": .integer(matching),
      "unreadable": JSONValue(history.unreadable),
      "columns": .array(
        series.map { ["name": .string($0.name), "effects": .array($0.effects.map { JSONValue($0) })] }),
    ])
  }

  private func show(_ check: DriftCheckRecord, on console: Console) {
    console.document(.object(check.json))
    let summary = check.summary
    if !console.isPlain {
      console.say(StyledText("check \(check.id)", .heading) + StyledText("   \(Shown.time(check.time)) UTC", .muted))
      console.say("\(summary.verdict.words)  \(summary.reason)")
      console.say("reference  \(Self.words(check.reference))")
      console.say("current    \(Self.words(check.current))")
      console.say()
    }
    let decided = Dictionary(summary.columns.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let names = summary.columns.map(\.name) + check.effects.map(\.column).filter { decided[$0] == nil }
    let effects = Dictionary(check.effects.map { ($0.column, $0) }, uniquingKeysWith: { first, _ in first })
    console.say(
      TextTable(
        columns: [
          .init("column", priority: .essential, mayShrink: true), .init("verdict", priority: .essential),
          .init("effect", priority: .high), .init("why", priority: .normal, mayShrink: true),
        ],
        rows: names.map { name in
          let effect = effects[name].map { "\($0.method) \(NumberFormat.significant($0.value))" } ?? ""
          return [name, decided[name]?.verdict.rawValue ?? "no-drift", effect, decided[name]?.reason ?? ""].map {
            StyledText($0)
          }
        }, overflow: .wrap))
  }

  private static func words(_ file: DriftCheckRecord.File) -> String {
    "\(file.path), \(NumberFormat.count(file.rowCount, of: "row"))"
      + (file.digest.map { ", \($0.prefix(19))" } ?? "")
  }
}

extension DriftVerdict: ExpressibleByArgument {}
