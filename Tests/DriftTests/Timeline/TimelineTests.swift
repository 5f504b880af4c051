import Statistics
import Tabular
import Testing

@testable import Drift

/// Drift chunk by chunk.
@Suite("drift over time")
struct TimelineTests {
  private static let day = 86_400.0

  /// A table of a number, a word and a time, two hundred rows a day; the number moves up from a day on.
  private static func table(days: Int, from first: Int = 0, seed: UInt64, shiftFrom: Int = .max) -> Table {
    let count = days * 200
    let noise = RowTables.noise(count, seed: seed)
    let times = (0..<count).map { Double(first) * day + Double($0) * day / 200 }
    let numbers = noise.enumerated().map { $0 / 200 >= shiftFrom ? $1 + 0.4 : $1 }
    return RowTables.table([
      RowTables.numbers("when", times, kind: .timestamp), RowTables.numbers("x", numbers),
      RowTables.words("w", noise.map { $0 * 1000 - ($0 * 1000).rounded(.down) < 0.5 ? "a" : "b" }),
    ])
  }

  private static func timeline(
    _ reference: Table, _ current: Table, _ options: TimelineOptions, _ check: DriftOptions = DriftOptions()
  ) throws -> DriftTimeline {
    let report = DriftCheck(options: check).report(reference: reference, current: current)
    return try TimelineCheck(options: check, timeline: options)
      .timeline(reference: reference, current: current, report: report)
  }

  @Test func `a change is found in the chunks that have it`() throws {
    let timeline = try Self.timeline(
      Self.table(days: 12, seed: 1), Self.table(days: 8, from: 12, seed: 2, shiftFrom: 5),
      TimelineOptions(cut: .period(.day), timeColumn: "when"))
    #expect(timeline.limits.isLearnt)
    #expect(timeline.limits.referenceChunkCount == 12)
    #expect(timeline.chunks.map(\.label).first == "1970-01-13")
    #expect(timeline.chunks.map(\.verdict) == Array(repeating: .noDrift, count: 5) + Array(repeating: .drift, count: 3))
    #expect(timeline.verdict == .drift)
    #expect(timeline.reason == "3 of 8 chunks drifted, the first is 1970-01-18 (x drifted)")
    let x = try #require(timeline.columns.first)
    #expect(x.name == "x")
    #expect(x.driftedCount == 3)
    #expect(x.limit.upper < 0.3)
  }

  @Test(arguments: [
    DriftTimeline.Cut.period(.hour), .period(.day), .period(.week), .period(.month), .rows(37), .rows(100_000),
    .number(1), .number(7),
  ])
  func `chunks partition the rows`(cut: DriftTimeline.Cut) throws {
    let current = Self.table(days: 9, seed: 3)
    let times: [Double?] = (0..<1800).map { (row: Int) -> Double? in
      row % 11 == 0 ? nil : Double((row * 7919) % 1800) * 400
    }
    let table = RowTables.table([RowTables.numbers("when", times, kind: .timestamp)] + current.columns.dropFirst())
    let timeline = try Self.timeline(
      Self.table(days: 9, seed: 4), table, TimelineOptions(cut: cut, timeColumn: "when"))
    #expect(timeline.rowsWithoutTime == times.count { $0 == nil })
    #expect(timeline.rowsOutOfOrder > 0)
    #expect(timeline.chunks.reduce(0) { $0 + $1.rowCount } + timeline.rowsWithoutTime == 1800)
    for series in timeline.columns { #expect(series.cells.count == timeline.chunks.count) }
    for (left, right) in zip(timeline.chunks, timeline.chunks.dropFirst()) {
      guard let before = left.times, let after = right.times else { continue }
      #expect(before.upperBound <= after.lowerBound)
    }
  }

  @Test func `the order of rows within a chunk changes nothing`() throws {
    let current = Self.table(days: 6, seed: 5, shiftFrom: 3)
    let turned = RowTables.table(
      try current.columns.map { column in
        // Each day's rows turned round.
        let order = (0..<1200).map { ($0 / 200) * 200 + 199 - $0 % 200 }
        switch try #require(column.rows) {
        case .numbers(let rows): return RowTables.numbers(column.name, order.map { rows[$0] }, kind: column.kind)
        case .codes(let codes, let labels): return RowTables.words(column.name, order.map { labels[Int(codes[$0])] })
        }
      })
    let options = TimelineOptions(cut: .period(.day), timeColumn: "when")
    let reference = Self.table(days: 10, seed: 6)
    let (one, other) = try (Self.timeline(reference, current, options), Self.timeline(reference, turned, options))
    #expect(one.chunks == other.chunks)
    #expect(one.columns == other.columns)
    #expect(other.rowsOutOfOrder > 0)
  }

  @Test func `one chunk of all rows says what the whole check says`() throws {
    let (reference, current) = (Self.table(days: 8, seed: 7), Self.table(days: 3, seed: 8, shiftFrom: 1))
    let report = DriftCheck().report(reference: reference, current: current)
    let timeline = try Self.timeline(reference, current, TimelineOptions(cut: .number(1), learnsLimits: false))
    for series in timeline.columns {
      let column = try report.column(series.name)
      #expect(series.cells.map(\.effect) == [column.effect?.value])
      #expect(series.cells.map(\.adjustedPValue) == [column.test?.adjustedPValue])
      #expect(series.cells.map(\.verdict) == [column.verdict])
    }
  }

  @Test func `empty periods are gaps and neither drift nor stable`() throws {
    let before = Self.table(days: 2, seed: 9)
    let times: [Double?] = (0..<400).map { (row: Int) -> Double? in
      row < 200 ? Double(row) : 5 * Self.day + Double(row)
    }
    let current = RowTables.table([RowTables.numbers("when", times, kind: .timestamp)] + before.columns.dropFirst())
    let timeline = try Self.timeline(
      Self.table(days: 8, seed: 10), current, TimelineOptions(cut: .period(.day), timeColumn: "when"))
    #expect(timeline.chunks.map(\.isGap) == [false, true, true, true, true, false])
    #expect(timeline.chunks[1].verdict == .cannotTell)
    #expect(timeline.columns.allSatisfy { $0.cells[1].verdict == .leftOut && $0.cells[1].effect == nil })
    #expect(timeline.verdict == .noDrift)
  }

  @Test func `too few rows are not no drift`() throws {
    let (reference, current) = (Self.table(days: 8, seed: 11), Self.table(days: 1, seed: 12))
    let small = try Self.timeline(reference, current, TimelineOptions(cut: .rows(20)))
    #expect(small.verdict == .cannotTell)
    #expect(small.chunks.allSatisfy { $0.verdict == .cannotTell })
    let last = try Self.timeline(reference, current, TimelineOptions(cut: .rows(150)))
    #expect(last.chunks.map(\.isIncomplete) == [false, true])
    #expect(last.chunks.map(\.verdict) == [.noDrift, .cannotTell])
    #expect(last.verdict == .noDrift)
  }

  @Test func `a chunk whose values are gone has drifted`() throws {
    let current = Self.table(days: 4, seed: 13)
    guard case .numbers(let rows)? = current["x"]?.rows else { throw DriftDocumentError.member("x") }
    let holes: [Double?] = rows.enumerated().map { $0 / 200 == 2 ? nil : $1 }
    let table = RowTables.table([current.columns[0], RowTables.numbers("x", holes)])
    for learns in [true, false] {
      let timeline = try Self.timeline(
        Self.table(days: 8, seed: 14), table,
        TimelineOptions(cut: .period(.day), timeColumn: "when", learnsLimits: learns))
      #expect(timeline.chunks.map(\.verdict) == [.noDrift, .noDrift, .drift, .noDrift])
      #expect(timeline.columns[0].cells[2].missingShare == 1)
    }
  }

  @Test func `with too few chunks of the reference limits are fixed and it is said`() throws {
    let timeline = try Self.timeline(
      Self.table(days: 3, seed: 15), Self.table(days: 3, seed: 16), TimelineOptions(cut: .rows(200)))
    #expect(!timeline.limits.isLearnt)
    #expect(timeline.limits.reason == "fixed: the reference has 3 chunks with enough rows, 6 are needed to learn")
    #expect(timeline.columns.allSatisfy { $0.limit.upper == DriftOptions().effectThreshold })
  }

  @Test func `what cannot be cut is refused`() throws {
    let table = Self.table(days: 2, seed: 17)
    func cut(_ options: TimelineOptions) throws -> DriftTimeline { try Self.timeline(table, table, options) }
    #expect(throws: TimelineError.noTimeColumn) { try cut(TimelineOptions(cut: .period(.day))) }
    #expect(throws: TimelineError.noSuchColumn("t")) { try cut(TimelineOptions(cut: .rows(5), timeColumn: "t")) }
    #expect(throws: TimelineError.notATime(column: "x", kind: "float")) {
      try cut(TimelineOptions(cut: .period(.day), timeColumn: "x"))
    }
    #expect(throws: TimelineError.notATime(column: "w", kind: "category")) {
      try cut(TimelineOptions(cut: .rows(10), timeColumn: "w"))
    }
    let far = RowTables.table([RowTables.numbers("when", [0, 1e10], kind: .timestamp)])
    #expect(throws: TimelineError.tooManyChunks(count: 2_777_778)) {
      try Self.timeline(far, far, TimelineOptions(cut: .period(.hour), timeColumn: "when"))
    }
  }

  @Test(arguments: [
    (DriftTimeline.Period.hour, "2024-02-29 23h"), (.day, "2024-02-29"), (.week, "2024-W09"), (.month, "2024-02"),
  ])
  func `periods are called as calendars call them`(period: DriftTimeline.Period, label: String) throws {
    let moment = 1_709_251_199.5  // 2024-02-29T23:59:59.5Z
    let number = try #require(period.number(of: moment))
    #expect(period.label(number) == label)
    #expect(period.number(of: moment + 1) == number + (period == .week ? 0 : 1))
    #expect(period.number(of: -.infinity) == nil)
  }

  @Test(arguments: [
    (0.0, "1970-W01"), (-345_600.0, "1969-W52"), (1_735_516_800.0, "2025-W01"), (1_609_459_200.0, "2020-W53"),
  ])
  func `weeks are those of ISO 8601`(seconds: Double, label: String) throws {
    let number = try #require(DriftTimeline.Period.week.number(of: seconds))
    #expect(DriftTimeline.Period.week.label(number) == label)
  }

  @Test(arguments: [(50, 9), (500, 37), (2000, 1), (700, 700)])
  func `searching a large sample finds the gap that walking finds`(large: Int, small: Int) throws {
    for seed in 0..<20 as Range<UInt64> {
      // Rounding makes ties within and between the samples.
      func sample(_ count: Int, _ seed: UInt64) -> SortedSample {
        SortedSample(RowTables.noise(count, seed: seed).map { ($0 * 40).rounded() / 4 })
      }
      let (left, right) = (sample(large, seed), sample(small, seed &+ 100))
      #expect(try KolmogorovSmirnov(large: left, small: right) == KolmogorovSmirnov(left, right))
    }
  }
}
