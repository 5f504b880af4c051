import Tabular
import Testing

@testable import Drift

/// Chosen methods, chunk by chunk.
@Suite("methods over time")
struct TimelineMethodTests {
  /// A column of few different numbers and one of many, which move from a row on.
  private static func table(movedFrom start: Int, kind: ColumnKind = .integer) -> Table {
    RowTables.table([
      RowTables.numbers("few", (0..<400).map { Double($0 * 7 % 5 + ($0 >= start ? 2 : 0)) }, kind: kind),
      RowTables.numbers("many", (0..<400).map { Double($0 * 37 % 211) / 4 + ($0 >= start ? 20 : 0) }),
    ])
  }

  private static func timeline(_ method: String, _ reference: Table, _ current: Table) throws -> DriftTimeline {
    var options = DriftOptions(nullShareThreshold: 2)
    options.methods = ColumnPreferences([.all: method])
    return try TimelineCheck(options: options, timeline: TimelineOptions(cut: .number(2), learnsLimits: false))
      .timeline(
        reference: reference, current: current,
        report: DriftCheck(options: options).report(reference: reference, current: current))
  }

  @Test(arguments: DriftMethod.numeric)
  func `every method for numbers judges chunks, also of few different values`(method: String) throws {
    let timeline = try Self.timeline(method, Self.table(movedFrom: 400), Self.table(movedFrom: 200))
    #expect(timeline.columns.count == 2)
    // A bin for each of many different values says more of chance than of change.
    for series in timeline.columns where method != "psi-per-value" || series.name == "few" {
      #expect(series.cells.map(\.verdict) == [.noDrift, .drift], "\(series.name)")
    }
  }

  @Test func `the same numbers as integers and as floats are the same values`() throws {
    let (reference, current) = (Self.table(movedFrom: 400), Self.table(movedFrom: 400, kind: .float))
    for series in try Self.timeline("psi", reference, current).columns {
      #expect(series.cells.map(\.verdict) == [.noDrift, .noDrift], "\(series.name)")
    }
  }
}
