import Tabular
import Testing

@testable import Drift

/// Drift in subgroups of the rows.
@Suite("drift in segments")
struct SegmentTests {
  private static func fixture(_ path: String) throws -> Table {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    var options = ReadingOptions()
    options.keepsRows = true
    return try Table.read(.file("/\(root)/Fixtures/drift/\(path)"), options: options)
  }

  private static func segments(
    _ reference: Table, _ current: Table, _ columns: [String], _ options: DriftOptions = DriftOptions()
  ) throws -> DriftSegments {
    let report = DriftCheck(options: options).report(reference: reference, current: current)
    return try SegmentCheck(options: options, columns: columns)
      .segments(reference: reference, current: current, report: report)
  }

  private static func titanic(_ columns: [String]) throws -> DriftSegments {
    try segments(fixture("titanic_pclass/ref.csv"), fixture("titanic_pclass/cur.csv"), columns)
  }

  @Test func `segments have the rows that pandas groups`() throws {
    // pandas 3.1.1: pd.read_csv(f).groupby(["Sex", "Embarked"], dropna=False).size()
    let counts = [
      "female, C": (82, 31), "female, Q": (4, 56), "female, S": (162, 129), "female, (missing)": (2, 0),
      "male, C": (87, 70), "male, Q": (6, 57), "male, S": (257, 366),
    ]
    let segments = try Self.titanic(["Sex", "Embarked"])
    let pairs = segments.segments.filter { $0.parts.count == 2 }
    let found = Dictionary(
      uniqueKeysWithValues: pairs.map { segment in
        (segment.parts.map(\.label).joined(separator: ", "), [segment.referenceRows, segment.currentRows])
      })
    #expect(found == counts.mapValues { [$0.0, $0.1] })
    for column in ["Sex", "Embarked"] {
      let own = segments.segments.filter { $0.parts.map(\.column) == [column] }
      #expect(own.reduce(0) { $0 + $1.referenceRows } == 600)
      #expect(own.reduce(0) { $0 + $1.currentRows } == 709)
    }
  }

  @Test func `the segment of a column with one value is the whole check`() throws {
    func with(_ table: Table) -> Table {
      RowTables.table(table.columns + [RowTables.words("all", Array(repeating: "same", count: table.rowCount))])
    }
    let (left, right) = try (with(Self.fixture("titanic_pclass/ref.csv")), with(Self.fixture("titanic_pclass/cur.csv")))
    var options = DriftOptions()
    options.excludedColumns = ["all"]
    let report = DriftCheck(options: options).report(reference: left, current: right)
    let segments = try SegmentCheck(options: options, columns: ["all"])
      .segments(reference: left, current: right, report: report)
    #expect(segments.segments.map(\.name) == ["all same"])
    let drifted = report.columns.filter { $0.verdict == .drift }
    #expect(!drifted.isEmpty)
    #expect(segments.drifts.map(\.column) == drifted)
    #expect(segments.drifts.map(\.wholeEffect) == drifted.map(\.effect?.value))
  }

  /// Two groups; in the second the number moves, so little in all rows that the check of the whole sees nothing.
  private static func hidden(_ shift: Double, seed: UInt64) -> Table {
    let noise = RowTables.noise(2000, seed: seed)
    let groups = (0..<2000).map { $0 % 10 == 0 ? "few" : "many" }
    return RowTables.table([
      RowTables.words("group", groups),
      RowTables.numbers("x", zip(noise, groups).map { $1 == "few" ? $0 + shift : $0 }),
    ])
  }

  @Test func `drift that hides in a small group is found there`() throws {
    let (reference, current) = (Self.hidden(0, seed: 1), Self.hidden(0.35, seed: 2))
    let report = DriftCheck().report(reference: reference, current: current)
    #expect(report.verdict == .noDrift)
    let segments = try Self.segments(reference, current, ["group"])
    #expect(segments.verdict == .drift)
    #expect(segments.reason == "1 of 2 segments drifted, most x in group few")
    #expect(segments.drifts.map(\.column.name) == ["x"])
    #expect(segments.segments.map(\.verdict) == [.drift, .noDrift])
    #expect(report.adding(DriftExtras(segments: segments)).verdict == .drift)
  }

  @Test func `nothing is found where nothing has moved`() throws {
    let segments = try Self.segments(Self.hidden(0, seed: 3), Self.hidden(0, seed: 4), ["group"])
    #expect(segments.verdict == .noDrift)
    #expect(segments.drifts.isEmpty)
    #expect(segments.testCount == 2)
  }

  @Test func `segments that are new or gone are told`() throws {
    let noise = RowTables.noise(600, seed: 5)
    func table(_ other: String) -> Table {
      RowTables.table([
        RowTables.words("k", (0..<600).map { $0 % 3 == 0 ? other : "same" }), RowTables.numbers("x", noise),
      ])
    }
    let segments = try Self.segments(table("old"), table("new"), ["k"])
    #expect(segments.segments.count { $0.isNew && $0.verdict == .drift } == 1)
    #expect(segments.segments.count { $0.isGone && $0.verdict == .drift } == 1)
    #expect(segments.segments.first { $0.isNew }?.reason == "the reference has no such rows, the current data 200")
  }

  @Test func `too few rows are not no drift`() throws {
    let segments = try Self.segments(
      Self.hidden(0, seed: 6), Self.hidden(0, seed: 7), ["group"], DriftOptions(minimumRows: 1900))
    #expect(segments.verdict == .cannotTell)
    #expect(segments.undecidedCount == 2)
    #expect(segments.testCount == 0)
  }

  @Test func `numbers are cut at quartiles of the reference, missing ones apart`() throws {
    let segments = try Self.titanic(["Age"])
    let cut = try #require(segments.columns.first)
    #expect(!cut.isByValue)
    // numpy.nanquantile(ref.Age, [.25, .5, .75]) = 24, 33, 45
    #expect(cut.labels == ["up to 24", "24 to 33", "33 to 45", "above 45", "(missing)"])
    #expect(segments.segments.reduce(0) { $0 + $1.currentRows } == 709)
  }

  @Test func `what cannot cut rows is refused`() throws {
    let table = RowTables.table([
      RowTables.words("w", ["a", "b"]), RowTables.numbers("id", [1, 2], kind: .identifier),
      RowTables.numbers("empty", [nil, nil]),
    ])
    let other = RowTables.table([RowTables.numbers("w", [1, 2])])
    #expect(throws: SegmentError.noSuchColumn("no", table: "made")) { try Self.segments(table, table, ["no"]) }
    #expect(throws: SegmentError.notASegment(column: "id", kind: "identifier")) {
      try Self.segments(table, table, ["id"])
    }
    #expect(throws: SegmentError.noValues(column: "empty")) { try Self.segments(table, table, ["empty"]) }
    #expect(throws: SegmentError.kindsDiffer(column: "w")) { try Self.segments(table, other, ["w"]) }
  }
}
