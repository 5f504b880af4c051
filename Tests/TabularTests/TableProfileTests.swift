import Files
import Serialization
import Tabular
import TestSupport
import Testing

@Suite struct TableProfileTests {
  static let tables = [
    "titanic/titanic.csv", "flights/airports.csv", "flights/planes.csv", "flights/flights_2013_01.csv",
  ]
  static let more =
    tables + ["wine_cultivars", "adult_workclass", "titanic_pclass", "weather_seasons"].map { "drift/\($0)/cur.csv" }

  @Test(arguments: more) func `a profile says of each column what reading the table says`(path: String) throws {
    let table = try Table.read(.file(Fixtures.path(path)))
    let profile = try TableProfile.read(.file(Fixtures.path(path)))
    #expect(profile.rowCount == table.rowCount)
    #expect(profile.notes == table.notes)
    #expect(profile.columns.count == table.columns.count)
    for (column, read) in zip(profile.table.columns, table.columns) {
      #expect(column.name == read.name)
      #expect(column.kind == read.kind, "\(read.name)")
      #expect(column.kindReason == read.kindReason, "\(read.name)")
      #expect(column.presentCount == read.presentCount)
      #expect(column.missingCount == read.missingCount)
      #expect(column.facts == read.facts)
      #expect(column.categories == read.categories)
      guard let numbers = read.numbers, case .weightedNumbers(let weighted) = column.values else { continue }
      #expect(weighted.isExact)
      #expect(weighted.values == Set(numbers).sorted())
      #expect(weighted.total == numbers.count)
    }
  }

  @Test(arguments: tables) func `a profile agrees with pandas`(path: String) throws {
    let profile = try TableProfile.read(.file(Fixtures.path(path)))
    let name = path.dropLast(4).split(separator: "/").joined(separator: "__")
    let reference = try Fixtures.json("reference/profile/\(name).json")
    #expect(profile.rowCount == reference["rows"]?.integerValue)
    #expect(profile.missingCells == reference["missing_cells"]?.integerValue)
    #expect(profile.repeatedRows.repetitions.count == reference["duplicate_rows_beyond_first"]?.integerValue)
    #expect(profile.repeatedRows.rowsInGroups == reference["rows_in_duplicate_groups"]?.integerValue)
    for column in profile.columns {
      let expected = try #require(reference["column"]?[column.name])
      #expect(column.presentCount == expected["count"]?.integerValue, "\(column.name)")
      #expect(column.missingCount == expected["missing"]?.integerValue, "\(column.name)")
      if let numbers = column.numbers, expected["distinct_numeric"] != nil {
        try expect(numbers, agreesWith: expected, column.name)
      }
      if let words = column.words, expected["mean_length"] != nil {
        try expect(words, agreesWith: expected, column.name)
      }
    }
  }

  private func expect(_ numbers: NumberProfile, agreesWith expected: JSONValue, _ name: String) throws {
    func same(_ value: Double?, _ key: String, _ tolerance: Double = 1e-9) throws {
      guard let truth = expected[key]?.numberValue else { return }
      let value = try #require(value, "\(name) \(key)")
      #expect(abs(value - truth) <= max(truth.magnitude * tolerance, 1e-11), "\(name) \(key)")
    }
    #expect(numbers.distinct.isExact)
    #expect(numbers.distinct.count == expected["distinct_numeric"]?.integerValue, "\(name)")
    #expect(numbers.zeros == expected["zeros"]?.integerValue)
    #expect(numbers.negatives == expected["negatives"]?.integerValue)
    try same(numbers.minimum, "min")
    try same(numbers.maximum, "max")
    try same(numbers.moments.mean, "mean")
    try same(numbers.moments.standardDeviation, "std_ddof1")
    try same(numbers.moments.skewness, "skew_adjusted", 1e-8)
    try same(numbers.moments.excessKurtosis, "kurtosis_excess_adjusted", 1e-8)
    for (probability, truth) in try #require(expected["quantiles_linear"]?.objectValue).members {
      let (level, truth) = (try #require(Double(probability)), try #require(truth.numberValue))
      let value = try #require(numbers.quantile(level))
      #expect(abs(value - truth) <= max(truth.magnitude * 1e-9, 1e-12), "\(name) \(probability)")
    }
  }

  private func expect(_ words: WordProfile, agreesWith expected: JSONValue, _ name: String) throws {
    #expect(words.distinct.count == expected["distinct"]?.integerValue, "\(name)")
    #expect(words.lengths.minimum == expected["min_length"]?.integerValue, "\(name)")
    #expect(words.lengths.maximum == expected["max_length"]?.integerValue, "\(name)")
    let mean = try #require(words.lengths.mean)
    #expect(abs(mean - (expected["mean_length"]?.numberValue ?? .nan)) < 1e-9, "\(name)")
    #expect(words.occursOnce == expected["occurs_once"]?.integerValue, "\(name)")
    #expect(words.padded == expected["leading_or_trailing_space"]?.integerValue, "\(name)")
    let counts = expected["top"]?.arrayValue?.compactMap { $0.arrayValue?.last?.integerValue }
    #expect(words.top(5).map(\.count) == counts, "\(name)")
  }

  // MARK: - Merging

  /// A header, and rows with numbers, words, gaps and repetitions; `cut` of them in the first part.
  private static func parts(_ cut: Int) -> (first: [UInt8], second: [UInt8], whole: [UInt8]) {
    let header = "id,size,grade,when,mixed\n"
    let rows = (0..<500).map { row in
      let size = row % 7 == 3 ? "NA" : "\((row * 7919 % 211))" + (row % 3 == 0 ? ".5" : "")
      let mixed = row == 400 ? "n/k" : "\(row % 5)"
      return "\(row),\(size),\(["low", "mid", "high"][row * row % 3]),2024-01-\(row % 18 + 10),\(mixed)\n"
    }
    func text(_ rows: ArraySlice<String>) -> [UInt8] { Array((header + rows.joined()).utf8) }
    return (text(rows[..<cut]), text(rows[cut...]), text(rows[...]))
  }

  private static func profile(_ bytes: [UInt8], budget: Int = 64 << 20) throws -> TableProfile {
    try TableProfile.read(.bytes(bytes, name: "table"), memoryBudget: budget)
  }

  @Test(arguments: [0, 1, 3, 250, 499, 500]) func `two parts give what one pass gives`(cut: Int) throws {
    let (first, second, whole) = Self.parts(cut)
    let merged = try Self.profile(first).merged(with: Self.profile(second))
    let expected = try Self.profile(whole)
    #expect(merged.rowCount == expected.rowCount)
    #expect(merged.repeatedRows.repetitions == expected.repeatedRows.repetitions)
    for (column, truth) in zip(merged.columns, expected.columns) {
      #expect(column.kind == truth.kind, "\(truth.name)")
      #expect(column.kindReason == truth.kindReason, "\(truth.name)")
      #expect(column.missingCount == truth.missingCount)
      #expect(column.presentCount == truth.presentCount)
      #expect(column.numbers == truth.numbers, "\(truth.name)")
      #expect(column.words?.top(10).map(\.label) == truth.words?.top(10).map(\.label), "\(truth.name)")
      #expect(column.words?.top(10).map(\.count) == truth.words?.top(10).map(\.count), "\(truth.name)")
    }
  }

  /// A table of numbers, words and gaps of random size, and where it is cut.
  private static func pieces(_ generator: inout SeededGenerator) -> (pieces: [[UInt8]], whole: [UInt8]) {
    let width = Int.random(in: 1...4, using: &generator)
    let kinds = (0..<width).map { _ in Int.random(in: 0..<4, using: &generator) }
    let header = (0..<width).map { "c\($0)" }.joined(separator: ",") + "\n"
    let rows = (0..<Int.random(in: 1...300, using: &generator)).map { row in
      let fields = kinds.map { kind -> String in
        if Int.random(in: 0..<9, using: &generator) == 0 { return "NA" }
        switch kind {
        case 0: return "\(Int.random(in: -50...50, using: &generator))"
        case 1: return "\(Double(Int.random(in: -5_000...5_000, using: &generator)) / 8)"
        case 2: return ["red", "green", "blue", "\"a, b\""][Int.random(in: 0..<4, using: &generator)]
        default: return "\(row)"
        }
      }
      return fields.joined(separator: ",") + "\n"
    }
    var cuts = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
      Int.random(in: 0...rows.count, using: &generator)
    }
    cuts = [0] + cuts.sorted() + [rows.count]
    func text(_ rows: ArraySlice<String>) -> [UInt8] { Array((header + rows.joined()).utf8) }
    return (zip(cuts, cuts.dropFirst()).map { text(rows[$0..<$1]) }, text(rows[...]))
  }

  @Test(arguments: 0..<UInt64(60)) func `parts in any grouping give what one pass gives`(seed: UInt64) throws {
    var generator = SeededGenerator(seed)
    let (pieces, whole) = Self.pieces(&generator)
    let parts = try pieces.map { try Self.profile($0) }
    let fromLeft = try parts.dropFirst().reduce(parts[0]) { try $0.merged(with: $1) }
    let fromRight = try parts.dropLast().reversed().reduce(parts[parts.count - 1]) { try $1.merged(with: $0) }
    let truth = try Self.profile(whole)
    for merged in [fromLeft, fromRight] {
      #expect(merged.rowCount == truth.rowCount)
      #expect(merged.repeatedRows.repetitions == truth.repeatedRows.repetitions)
      for (column, expected) in zip(merged.columns, truth.columns) {
        #expect(column.kind == expected.kind)
        #expect(column.missingCount == expected.missingCount)
        #expect(column.numbers == expected.numbers)
        #expect(column.words?.top(9).map(\.count) == expected.words?.top(9).map(\.count))
        #expect(column.distinct == expected.distinct)
      }
    }
  }

  @Test func `sketches of parts agree with one pass within their errors`() throws {
    let rows = (0..<90_000).map { "\(Double($0 * 48_271 % 65_537) / 8),w\($0 * 31 % 20_011)\n" }
    func text(_ rows: ArraySlice<String>) -> [UInt8] { Array(("a,b\n" + rows.joined()).utf8) }
    let parts = try [rows[..<20_000], rows[20_000..<70_000], rows[70_000...]].map {
      try Self.profile(text($0), budget: 100_000)
    }
    let merged = try parts[0].merged(with: parts[1]).merged(with: parts[2])
    let numbers = try #require(merged.columns[0].numbers)
    let truth = try #require(Self.profile(text(rows[...])).columns[0].numbers)
    #expect(numbers.moments.count == 90_000)
    #expect(abs(numbers.moments.mean - truth.moments.mean) < 1e-9 * 4096)
    for level in [0.01, 0.25, 0.5, 0.75, 0.99] {
      let value = try #require(numbers.quantile(level))
      let rank = Double(truth.numbers.values.prefix { $0 <= value }.count) / Double(truth.numbers.values.count)
      #expect(abs(rank - level) < numbers.numbers.rankError + 0.005, "level \(level), rank \(rank)")
    }
    let words = try #require(merged.columns[1].words)
    #expect(abs(words.distinct.count - 20_011) < 20_011 / 20)
    #expect(words.lengths.count == 90_000)
  }

  @Test func `a small budget gives estimates that say so`() throws {
    let rows = (0..<60_000).map { "\(Double($0 * 48_271 % 65_537) / 8),w\($0 * 31 % 20_011)\n" }
    let profile = try Self.profile(Array(("a,b\n" + rows.joined()).utf8), budget: 100_000)
    let numbers = try #require(profile.columns[0].numbers)
    #expect(numbers.exact == nil)
    #expect(!numbers.distinct.isExact)
    #expect(abs(numbers.distinct.count - 60_000) < 60_000 / 30)
    #expect(numbers.numbers.rankError > 0)
    #expect(numbers.numbers.total == 60_000)
    let median = try #require(numbers.quantile(0.5))
    #expect(abs(median - 4096) < 8192 * 0.01)
    let words = try #require(profile.columns[1].words)
    #expect(words.counts.isCapped)
    #expect(abs(words.distinct.count - 20_011) < 20_011 / 30)
    #expect(words.lengths.count == 60_000)
    #expect(!profile.repeatedRows.repetitions.isExact)
  }

  @Test func `a column that one part lacks is missing there`() throws {
    let merged = try Self.profile(Array("a,b\n1,2\n".utf8)).merged(with: Self.profile(Array("a,c\n3,x\n".utf8)))
    #expect(merged.columns.map(\.name) == ["a", "b", "c"])
    #expect(merged.columns.map(\.missingCount) == [0, 1, 1])
    #expect(merged.columns.map(\.presentCount) == [2, 1, 1])
  }

  @Test func `lines are where the first gap and the extremes stand`() throws {
    let text = "a,b\n\"x\ny\",2\nz,\n\nw,9\nv,-1\n"
    let column = try Self.profile(Array(text.utf8)).columns[1]
    #expect(column.examples.map(\.sort) == [.missing, .minimum, .maximum])
    #expect(column.examples.map(\.line) == [4, 7, 6])
  }

  @Test(arguments: [("AB-12", "AA-99"), ("Amsterdam", "Aa+"), ("12345678", "9+"), ("abcd", "aaaa"), ("Ü1 ", "A9 ")])
  func `the shape of a word`(word: String, shape: String) {
    #expect(WordProfile.shape(of: word) == shape)
  }
}
