import ArgumentParser
import Drift
import Files
import Presentation
import Serialization
import Statistics
import Workspaces

/// The command `mlo drift watch`.
struct DriftWatchCommand: ConsoleCommand {
  static let changesState = true
  static let examples = [
    Example(
      "mlo drift watch data/train.csv --column Fare --method page-hinkley --set threshold=500",
      "one column, row by row: did it change, and where?"),
    Example(
      "mlo drift watch data/live.csv --column Pclass --state pclass.state",
      "run it again when rows were added: it goes on where it stopped"),
    Example(
      "mlo drift watch - --column Survived --method ddm --json < data/train.csv",
      "errors of a model (0 or 1) from a pipe, one JSON document a signal"),
  ]
  static let configuration = CommandConfiguration.command(
    "watch", "Watch a stream of values for the moment it changes.",
    """
    Reads numbers, one a line, from a file or standard input, and prints a line for each signal, with the place of the \
    value from 0. Exit status: 0 no drift, 1 drift, 3 too few values to tell. `mlo help streams` compares the detectors.
    """, examples: examples)

  @Argument(help: ArgumentHelp("A file with one value a line, or - for standard input.", valueName: "file"))
  var file = "-"

  @Option(
    help: ArgumentHelp(
      "The detector: \(StreamDetectorCatalogue.all.map { $0.name }.joined(separator: ", ")). Default: adwin.",
      valueName: "name"))
  var method: String?
  @Option(help: ArgumentHelp("A setting of the detector, as in delta=0.01; may be repeated.", valueName: "name=value"))
  var set: [StreamSetting] = []
  @Option(
    help: ArgumentHelp(
      "Where the value stands: a column of CSV with a header, or a member of JSON lines.", valueName: "name"))
  var column: String?
  @Option(help: ArgumentHelp("What separates the fields: one character, or tab. Default: a comma.", valueName: "char"))
  var delimiter: Delimiter?
  @Option(help: ArgumentHelp("Pass over at most this many lines without a value.", valueName: "count"))
  var skipBad = 0

  @Option(help: ArgumentHelp("Keep what the detector remembers in this file, and go on from it.", valueName: "file"))
  var state: String?
  @Flag(help: "Forget what the state file remembers, and start anew.") var reset = false
  @Flag(name: .shortAndLong, help: "Wait for more lines at the end of the file, until interrupted.") var follow = false

  @Flag(help: "Answer 0 also for drift and cannot tell; errors keep their status.") var exitZero = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func validate() throws {
    if skipBad < 0 { throw ValidationError("--skip-bad should be 0 or more, not \(skipBad)") }
    if follow, file == "-" {
      throw ValidationError("--follow is for a file; standard input is read until it ends")
    }
    if reset, state == nil { throw ValidationError("--reset says what to do with a --state file, and none is named") }
  }

  func run(on console: Console, in session: Session) throws -> Verdict {
    var signals = EndingSignals()
    let keeper = try state.map { try StreamStateKeeper($0, session) }
    let saved = reset ? nil : try keeper?.read()
    var watch = try saved.map { try resumed($0.watch) } ?? fresh()
    var source = try StreamSource(file, grows: follow || state != nil, session)
    var layout = try resume(&source, at: saved?.position, &watch, console)
    var (allowance, ending): (Int, CInt?) = (skipBad, nil)
    let before = watch.counts
    reading: while true {
      ending = signals.next()
      if ending != nil { break }
      switch try source.next(waiting: 200) {
      case .lines(let lines):
        try take(lines, from: &source, &layout, &watch, &allowance, keeper, console)
        continue reading
      case .end:
        break reading
      case .nothing:
        guard follow || file == "-" else { break reading }
      }
      if follow {
        if let turn = try source.turn() { restart(after: turn, &watch, &layout, console) }
        ending = signals.next(within: 200)
        if ending != nil { break }
      }
    }
    try keeper?.save(watch, try layout.flatMap { try source.position($0) })
    let verdict = conclude(watch, since: before, source, console)
    if let ending {
      try console.flush()
      signals.end(by: ending)
    }
    return exitZero ? .fine : verdict
  }
}

// MARK: - Starting

extension DriftWatchCommand {
  /// The source, as messages name it.
  private var shownFile: String { file == "-" ? "standard input" : "'\(file)'" }

  private func fresh() throws -> StreamWatch {
    let detector = try detector(method ?? AdaptiveWindow.name)
    return StreamWatch(detector, try settings(of: detector))
  }

  private func detector(_ name: String) throws -> any StreamDetector.Type {
    if let detector = StreamDetectorCatalogue.detector(name) { return detector }
    let names = StreamDetectorCatalogue.all.map { $0.name }
    throw Failure(
      .usage, "there is no detector '\(name)'",
      hints: [
        Suggestion.nearest(to: name, among: names).map { "did you mean '\($0)'?" }
          ?? "detectors: \(names.joined(separator: ", "))",
        "mlo help streams",
      ])
  }

  private func settings(of detector: any StreamDetector.Type) throws -> StreamSettings {
    var settings = StreamSettings(standardOf: detector)
    for setting in set {
      do throws(StreamSettingsError) {
        try settings.set(setting.name, to: setting.value)
      } catch {
        throw Advice.settings(error, of: detector)
      }
    }
    do throws(StreamSettingsError) { try detector.check(settings) } catch { throw Advice.settings(error, of: detector) }
    return settings
  }

  /// A saved watch, which must be of the detector that is asked for.
  private func resumed(_ saved: StreamWatch) throws -> StreamWatch {
    let asked = try method.map { try detector($0) } ?? saved.method
    let settings = asked == saved.method && set.isEmpty ? saved.settings : try settings(of: asked)
    guard asked == saved.method, settings == saved.settings else {
      throw Failure(
        .streamState, "'\(state ?? "")' remembers another detector",
        details: [
          "saved: \(Self.words(saved.method, saved.settings))", "asked for: \(Self.words(asked, settings))",
        ], hints: ["--reset     starts anew with the detector asked for"])
    }
    return saved
  }

  static func words(_ method: any StreamDetector.Type, _ settings: StreamSettings) -> String {
    "\(method.name) with \(settings.pairs.map { "\($0.name)=\($0.value)" }.joined(separator: " "))"
  }

  /// Goes to where the reading stood; without a saved place the source is read from its start.
  private func resume(
    _ source: inout StreamSource, at position: StreamWatch.Position?, _ watch: inout StreamWatch, _ console: Console
  ) throws -> StreamLayout? {
    guard let position, source.path != nil else {
      watch.line = 0
      return nil
    }
    if let fact = try source.resume(at: position) {
      throw Failure(
        .streamState, "\(shownFile) is not the file that '\(state ?? "")' has read: \(fact)",
        details: ["nothing was read; the state is as it was"],
        hints: ["--reset     forgets what was seen and reads the file from its start"])
    }
    if watch.counts.values > 0 { console.note("going on after line \(watch.line), value \(watch.counts.values)") }
    return position.layout
  }

  private func restart(
    after turn: StreamSource.Turn, _ watch: inout StreamWatch, _ layout: inout StreamLayout?, _ console: Console
  ) {
    console.warn(
      turn == .replaced
        ? "\(shownFile) is another file now; reading it from its start, the detector goes on"
        : "\(shownFile) was shortened; reading it from its start, the detector goes on")
    watch.line = 0
    layout = nil
  }
}

// MARK: - Reading

extension DriftWatchCommand {
  /// Takes whole lines: what happened is shown first, and only then saved as seen.
  private func take(
    _ lines: [UInt8], from source: inout StreamSource, _ layout: inout StreamLayout?, _ watch: inout StreamWatch,
    _ allowance: inout Int, _ keeper: StreamStateKeeper?, _ console: Console
  ) throws {
    guard !lines.isEmpty else { return }
    var start = 0
    if layout == nil { (layout, start) = try self.layout(of: lines, &watch) }
    guard let layout else { return }
    let (events, taken) = lines.withUnsafeBufferPointer {
      watch.take(
        lines: UnsafeBufferPointer(rebasing: $0[start...]), layout, badLinesAllowed: allowance)
    }
    source.take(start + taken)
    let isStopped = start + taken < lines.count
    for event in isStopped ? events.dropLast() : events[...] {
      switch event {
      case .signal(let signal): show(signal, of: watch, console)
      case .badLine(let bad):
        allowance -= 1
        console.warn("\(shownFile), line \(bad.line) \(bad.fact); passed over")
      }
    }
    try console.flush()
    try keeper?.save(watch, try source.position(layout))
    if isStopped, case .badLine(let bad)? = events.last { throw failure(of: bad) }
  }

  /// How the lines hold their values, by the first of them, and how many bytes of a header to pass over.
  private func layout(of lines: [UInt8], _ watch: inout StreamWatch) throws -> (StreamLayout, Int) {
    guard let column else { return (.number, 0) }
    let bom: [UInt8] = [0xEF, 0xBB, 0xBF]
    let skipped = lines.starts(with: bom) ? 3 : 0
    let end = lines.firstIndex(of: 0x0a) ?? lines.count
    let first = Array(lines[skipped..<max(skipped, end)])
    if first.first(where: { $0 != 0x20 && $0 != 0x09 }) == UInt8(ascii: "{") { return (.member(column), skipped) }
    let byte = delimiter?.byte ?? UInt8(ascii: ",")
    let names = (StreamLayout.header(first, byte) ?? []).map { String(decoding: $0, as: UTF8.self) }
    let places = names.indices.filter { names[$0] == column }
    guard let place = places.first, places.count == 1 else {
      throw Failure(
        .noSuchColumn,
        places.isEmpty
          ? "\(shownFile) has no column '\(column)'" : "\(shownFile) has \(places.count) columns '\(column)'",
        details: ["its first line: \(names.prefix(12).joined(separator: ", "))"],
        hints: [
          Suggestion.nearest(to: column, among: names).map { "did you mean '\($0)'?" }
            ?? "--delimiter     says what separates the fields if it is no comma"
        ])
    }
    watch.line += 1
    return (.field(place, delimiter: byte), min(end + 1, lines.count))
  }

  private func failure(of bad: StreamWatch.BadLine) -> Failure {
    let isFirst = bad.line == 1 && column == nil
    return Failure(
      .badLine, "\(shownFile), line \(bad.line) \(bad.fact)",
      details: state == nil ? [] : ["all lines before it were seen and are saved"],
      hints: [
        isFirst
          ? "--column NAME     says where the value stands, in CSV with a header or in JSON lines"
          : "--skip-bad N     passes over at most N such lines, and names each"
      ])
  }
}

// MARK: - Showing

extension DriftWatchCommand {
  private func show(_ signal: StreamWatch.Signal, of watch: StreamWatch, _ console: Console) {
    console.documentLine(Self.document(signal, watch.method.name))
    let levels = signal.change.map { ($0.before, $0.after) }
    if console.isPlain {
      let cells = [
        signal.kind.rawValue, "\(signal.index)", "\(signal.line)", "\(signal.value)", levels.map { "\($0.0)" } ?? "",
        levels.map { "\($0.1)" } ?? "",
      ]
      console.write(cells.joined(separator: "\t") + "\n")
    } else {
      let moved = levels.map { "   \(NumberFormat.significant($0.0)) -> \(NumberFormat.significant($0.1))" } ?? ""
      console.say(
        StyledText(signal.kind.rawValue.padded(to: 8), signal.kind == .drift ? .bad : .warning)
          + StyledText("value \(signal.index)   line \(signal.line)\(moved)"))
    }
  }

  private static func document(_ signal: StreamWatch.Signal, _ method: String) -> JSONValue {
    [
      "schema": "mlo.drift.signal/1", "signal": .string(signal.kind.rawValue), "method": .string(method),
      "index": .integer(signal.index), "line": .integer(signal.line), "value": .number(signal.value),
      "before": JSONValue(signal.change?.before), "after": JSONValue(signal.change?.after),
    ]
  }

  /// Says what was found since `before`; of a silence, whether it means something.
  private func conclude(
    _ watch: StreamWatch, since before: StreamWatch.Counts, _ source: borrowing StreamSource, _ console: Console
  ) -> Verdict {
    let drifts = watch.counts.drifts - before.drifts
    let values = watch.counts.values - before.values
    // Nothing new is no answer, however much was seen before.
    let verdict: DriftVerdict = drifts > 0 ? .drift : values > 0 && watch.isWarm ? .noDrift : .cannotTell
    if source.unfinished > 0, !follow, state != nil {
      console.note("\(shownFile): its last line has no end yet and waits for the next run")
    }
    console.documentLine([
      "schema": "mlo.drift.watch/1", "verdict": .string(verdict.rawValue), "method": .string(watch.method.name),
      "settings": .object(JSONObject(watch.settings.pairs.map { ($0.name, .string($0.value)) })),
      "values": .integer(values), "drifts": .integer(drifts),
      "warnings": .integer(watch.counts.warnings - before.warnings),
      "bad_lines": .integer(watch.counts.badLines - before.badLines), "all_values": .integer(watch.counts.values),
      "all_drifts": .integer(watch.counts.drifts), "warm_up": .integer(watch.warmUp),
    ])
    guard !console.isPlain else { return verdict.exitVerdict }
    let seen = "\(NumberFormat.count(values, of: "value")) (\(watch.method.title))"
    switch verdict {
    case .drift: console.say("\(NumberFormat.count(drifts, of: "drift")) in \(seen)")
    case .noDrift: console.say("no drift in \(seen)")
    case .cannotTell where watch.counts.values == 0: console.say("cannot tell: there was no value")
    case .cannotTell where values == 0: console.say("cannot tell: no new value since line \(watch.line)")
    case .cannotTell:
      let all = NumberFormat.count(watch.counts.values, of: "value")
      console.say("cannot tell: \(all), \(watch.method.title) can first signal at \(watch.warmUp)")
    }
    if verdict == .drift { console.hint("mlo help streams     says what a signal means") }
    return verdict.exitVerdict
  }
}

/// A value of `--set`.
struct StreamSetting: ExpressibleByArgument {
  let name: String
  let value: String

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else { return nil }
    (name, value) = (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
  }
}

extension Advice {
  /// A setting that a detector does not take.
  static func settings(_ error: StreamSettingsError, of detector: any StreamDetector.Type) -> Failure {
    switch error {
    case .noSuchParameter(let name, let known):
      Failure(
        .usage, "\(detector.title) has no setting '\(name)'",
        hints: [
          Suggestion.nearest(to: name, among: known).map { "did you mean '\($0)'?" }
            ?? "its settings: \(known.joined(separator: ", "))"
        ])
    case .unacceptable(let parameter, let value):
      Failure(
        .usage, "'\(value)' does not fit the setting '\(parameter.name)' of \(detector.title)",
        details: ["it should be \(parameter.rule); the default is \(parameter.text(parameter.standard))"])
    case .contradiction(let fact):
      Failure(.usage, "the settings of \(detector.title) contradict each other: \(fact)")
    }
  }
}
