import Tabular
import Testing

/// What two profiles say together, where their parts are unlike.
@Suite struct ProfileMergeTests {
  private func profile(
    _ text: String, budget: Int = 64 << 20, _ change: (inout ReadingOptions) -> Void = { _ in }
  ) throws -> TableProfile {
    var options = ReadingOptions()
    change(&options)
    return try TableProfile.read(.bytes(Array(text.utf8), name: "table"), options: options, memoryBudget: budget)
  }

  private func ragged(_ text: String) throws -> TableProfile { try profile(text) { $0.limits.raggedRows = 9 } }

  @Test func `rows passed over in any part are told`() throws {
    let (first, second) = (try ragged("a,b\n1,2\n"), try ragged("a,b\n3,4\n5\n6\n"))
    #expect(try first.merged(with: second).notes == [.raggedRows(count: 2, firstLines: [3, 4])])
    let both = try second.merged(with: ragged("a,b\n7\n8,9\n"))
    #expect(both.notes == [.raggedRows(count: 3, firstLines: [3, 4])])
    #expect(both.withoutLines.notes == [.raggedRows(count: 3, firstLines: [])])
  }

  @Test func `numbers beside words are mixed types`() throws {
    let merged = try profile("a\n1\n2\n3\n").merged(with: profile("a\nx\n"))
    guard case .numbersAndOthers(let numbers, let others, let line, let text) = merged.columns[0].facts.first else {
      Issue.record("\(merged.columns[0].facts)")
      return
    }
    #expect(numbers == 3 && others == 1 && line == 0 && text == "x")
  }

  @Test func `a sketch or times do not become words`() throws {
    let many = "a\n" + (0..<60_000).map { "\(Double($0 * 48_271 % 65_537) / 8)\n" }.joined()
    let sketch = try profile(many, budget: 100_000)
    try #require(sketch.columns[0].numbers?.exact == nil)
    let words = try profile("a\nx\ny\n")
    #expect(throws: ProfileMergeError.sketchBesideWords(column: "a")) { try sketch.merged(with: words) }
    #expect(throws: ProfileMergeError.sketchBesideWords(column: "a")) { try words.merged(with: sketch) }
    let times = try profile("a\n2026-01-02\n2026-01-03\n")
    for other in [words, try profile("a\n1\n")] {
      #expect(throws: ProfileMergeError.timesBesideOthers(column: "a")) { try other.merged(with: times) }
    }
    #expect(try times.merged(with: profile("a\n\n2026-01-04\n")).columns[0].kind == .timestamp)
  }

  @Test func `the limit of words holds for the first part, too`() throws {
    var limits = ProfileLimits()
    limits.categories = 10
    let numbers = try profile("a\n" + (0..<40).map { "\($0)\n" }.joined())
    let words = try #require(try numbers.merged(with: profile("a\nx\n"), limits: limits).columns[0].words)
    #expect(words.counts.distinctCount == 10 && words.counts.otherCount == 31)
  }

  @Test func `a declaration of one part alone does not stand`() throws {
    let declared = try profile("a\n1\n2\n") { $0.kinds["a"] = .float }
    #expect(declared.columns[0].kind == .float)
    let merged = try declared.merged(with: profile("a\nx\ny\n"))
    #expect(merged.columns[0].declared == nil && merged.columns[0].kind == .category)
  }

  @Test func `rows written otherwise are not compared by their bytes`() throws {
    let first = try profile("a,b\n1,2\n1,2\n3,4\n")
    let alike = try first.merged(with: profile("a,b\n3,4\n"))
    #expect(alike.repeatedRows.repetitions == DistinctCount(count: 2, isExact: true))
    let swapped = try first.merged(with: profile("b,a\n1,2\n9,9\n9,9\n"))
    #expect(swapped.repeatedRows.repetitions == DistinctCount(count: 2, isExact: false))
    let again = try swapped.merged(with: first)
    #expect(again.repeatedRows.repetitions == DistinctCount(count: 3, isExact: false))
    #expect(again.repeatedRows.rowCount == 9)
  }

  @Test func `words that differ in bytes alone stay two`() throws {
    let (composed, decomposed) = ("a\n\u{E9}\n", "a\ne\u{301}\n")
    let whole = try profile(composed + "e\u{301}\n")
    #expect(whole.columns[0].distinct.count == 2)
    #expect(try profile(composed).merged(with: profile(decomposed)).columns[0].distinct.count == 2)
  }

  @Test func `thousands of columns merge at once`() throws {
    let names = (0..<16_000).map { "c\($0)" }.joined(separator: ",")
    let row = (0..<16_000).map { "\($0)" }.joined(separator: ",")
    let part = try profile("\(names)\n\(row)\n")
    #expect(try part.merged(with: part).columns.allSatisfy { $0.presentCount == 2 })
  }
}
