import ArgumentParser
import Drift
import Serialization
import Tabular
import Workspaces

/// Where to look beyond whole columns: over time, in segments, in columns together.
struct DriftScopeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("One row per hour, day, week or month in UTC; needs --time.", valueName: "period"))
  var by: DriftTimeline.Period?

  @Option(help: ArgumentHelp("The column that says when a row is from.", valueName: "column")) var time: String?

  @Option(help: ArgumentHelp("One row per so many rows.", valueName: "rows"), transform: count) var chunk: Int?

  @Option(help: ArgumentHelp("Cut the rows into so many chunks.", valueName: "number"), transform: count)
  var chunks: Int?

  @Option(
    help: ArgumentHelp(
      "Limits of chunks: learnt from the reference's own chunks, or fixed thresholds.", valueName: "learnt|fixed"))
  var limits: LimitRule?

  @Option(
    help: ArgumentHelp("Look into each value of these columns, and of each two of them.", valueName: "names"),
    transform: { $0.split(separator: ",").map(String.init) })
  var segments: [String]?

  @Flag(help: "Ask a classifier whether it can tell the tables apart by all columns together.") var joint = false

  @Flag(help: "Look for pairs of numeric columns whose correlation changed.") var correlations = false

  func validate() throws {
    if let segments, segments.isEmpty || Set(segments).count < segments.count {
      throw ValidationError("--segments should name columns, each once: --segments Sex,Pclass")
    }
    guard [by != nil, chunk != nil, chunks != nil].count(where: \.self) <= 1 else {
      throw ValidationError("--by, --chunk and --chunks are different ways to cut the rows: give one of them")
    }
    if by != nil, time == nil {
      throw ValidationError("--by needs --time COLUMN: which column says when a row is from?")
    }
    if cut == nil, time != nil || limits != nil {
      throw ValidationError("\(time == nil ? "--limits" : "--time") needs --by, --chunk or --chunks")
    }
  }

  /// Whether anything was asked for.
  var needsRows: Bool { cut != nil || segments != nil || joint || correlations }

  /// The options that were given and need rows, for a sentence.
  var namesOfRowOptions: String {
    [
      by.map { _ in "--by" }, chunk.map { _ in "--chunk" }, chunks.map { _ in "--chunks" },
      segments.map { _ in "--segments" },
      joint ? "--joint" : nil, correlations ? "--correlations" : nil,
    ]
    .compactMap(\.self).joined(separator: " and ")
  }

  /// How to read tables so that their rows can be told apart.
  func reading(_ options: ReadingOptions) -> ReadingOptions {
    var options = options
    options.keepsRows = needsRows
    return options
  }

  private var cut: DriftTimeline.Cut? {
    by.map { .period($0) } ?? chunk.map { .rows($0) } ?? chunks.map { .number($0) }
  }

  /// The report with what was asked for beyond whole columns.
  func extended(_ report: DriftReport, reference: Table, current: Table, _ session: Session) throws -> DriftReport {
    guard needsRows else { return report }
    var extras = DriftExtras()
    if let cut {
      if let time, current[time] == nil { throw Self.noColumn(time, in: current) }
      let options = TimelineOptions(cut: cut, timeColumn: time, learnsLimits: limits != .fixed)
      do throws(TimelineError) {
        extras.timeline = try TimelineCheck(options: report.options, timeline: options)
          .timeline(reference: reference, current: current, report: report)
      } catch {
        throw error.failure
      }
    }
    if let segments {
      do throws(SegmentError) {
        extras.segments = try SegmentCheck(options: report.options, columns: segments)
          .segments(reference: reference, current: current, report: report)
      } catch {
        throw error.failure(reference, current)
      }
    }
    if joint {
      extras.joint = JointCheck(options: report.options, seed: session.seed)
        .joint(reference: reference, current: current, report: report)
    }
    if correlations {
      extras.correlations = CorrelationCheck(options: report.options)
        .changes(reference: reference, current: current, report: report)
    }
    return report.adding(extras)
  }

  static func noColumn(_ name: String, in table: Table) -> Failure {
    let names = table.columns.map(\.name)
    return Failure(
      .noSuchColumn, "'\(table.source)' has no column '\(name)'",
      hints: [
        Suggestion.nearest(to: name, among: names).map { "did you mean '\($0)'?" }
          ?? "columns: \(names.prefix(12).joined(separator: ", "))"
      ])
  }

  private static func count(_ text: String) throws -> Int {
    guard let number = Int(text), number >= 1 else {
      throw ValidationError("'\(text)' is not a whole number from 1 on")
    }
    return number
  }
}

/// A value of `--limits`.
enum LimitRule: String, ExpressibleByArgument, CaseIterable {
  case learnt, fixed
}

extension DriftTimeline.Period: ExpressibleByArgument {}

extension TimelineError {
  /// The refusal in words.
  fileprivate var failure: Failure {
    switch self {
    case .noSuchColumn(let name): Failure(.noSuchColumn, "the current data have no column '\(name)'")
    case .notATime(let column, let kind):
      Failure(
        .usage, "column '\(column)' holds no times: it is read as \(kind)",
        details: ["times are written as in 2026-01-05 or 2026-01-05T13:45:00+01:00"],
        hints: ["--type \(column)=timestamp     says which field is not a time"])
    case .noTimeColumn: Failure(.usage, "periods need a column that says when a row is from: --time COLUMN")
    case .tooManyChunks(let count):
      Failure(
        .usage, "that would be \(count) chunks; at most \(TimelineOptions.chunkLimit) are made",
        hints: ["--by month, or a larger --chunk"])
    case .noTimes(let column): Failure(.usage, "no row of the current data has a value in '\(column)'")
    case .rowsNotKept: Failure(.usage, "these data hold no rows to cut, only a summary of them")
    }
  }
}

extension SegmentError {
  /// The refusal in words.
  fileprivate func failure(_ reference: Table, _ current: Table) -> Failure {
    switch self {
    case .noSuchColumn(let name, _):
      DriftScopeOptions.noColumn(name, in: reference[name] == nil ? reference : current)
    case .notASegment(let column, let kind):
      Failure(
        .usage, "column '\(column)' cannot cut rows into segments: it is \(kind), nearly every row has its own value")
    case .kindsDiffer(let column):
      Failure(
        .usage, "column '\(column)' holds numbers on one side and words on the other: its values cannot be matched")
    case .noValues(let column): Failure(.usage, "column '\(column)' has no value on one side")
    case .rowsNotKept: Failure(.usage, "these data hold no rows to cut, only a summary of them")
    }
  }
}
