import Drift
import Serialization
import Statistics
import Testing

@Suite("watching a stream")
struct StreamWatchTests {
  static let names = StreamDetectorCatalogue.all.map { $0.name }

  /// Zeros and ones whose share of ones rises, by a fixed rule, one a line.
  private static let lines: [String] = (0..<700).map { index in
    (index * 7919) % 100 < (index < 350 ? 8 : 55) ? "1" : "0"
  }

  private func watch(_ name: String = "ddm") throws -> StreamWatch {
    let method = try #require(StreamDetectorCatalogue.detector(name))
    return StreamWatch(method, StreamSettings(standardOf: method))
  }

  private func take(
    _ text: String, by watch: inout StreamWatch, _ layout: StreamLayout = .number, allowing: Int = .max
  ) -> (events: [StreamWatch.Event], taken: Int) {
    Array(text.utf8).withUnsafeBufferPointer { watch.take(lines: $0, layout, badLinesAllowed: allowing) }
  }

  @Test(arguments: names) func `signals come at the places at which the detector gives them`(_ name: String) throws {
    var watch = try watch(name)
    let events = take(Self.lines.joined(separator: "\n"), by: &watch).events
    let drifts = events.compactMap {
      if case .signal(let signal) = $0, signal.kind == .drift { signal.index } else { nil }
    }
    let method = try #require(StreamDetectorCatalogue.detector(name))
    var detector = method.init(StreamSettings(standardOf: method))
    var expected: [Int] = []
    for (index, line) in Self.lines.enumerated() {
      if try detector.update(line == "1" ? 1 : 0) == .drift { expected.append(index) }
    }
    #expect(drifts == expected)
    #expect(watch.counts.values == 700 && watch.counts.drifts == expected.count)
  }

  @Test(arguments: names) func `a watch that is saved after any line goes on as if it had not been`(_ name: String)
    throws
  {
    var whole = try watch(name)
    let all = take(Self.lines.joined(separator: "\n"), by: &whole).events
    var (pieces, current) = ([StreamWatch.Event](), try watch(name))
    for start in stride(from: 0, to: 700, by: 37) {
      pieces += take(Self.lines[start..<min(start + 37, 700)].joined(separator: "\n") + "\n", by: &current).events
      let saved = current.state(nil).text()
      current = try StreamWatch(restoring: JSONValue(parsing: Array(saved.utf8)))
      #expect(current.state(nil).text() == saved)
    }
    #expect(pieces == all)
  }

  @Test func `no changed byte of a state goes unnoticed`() throws {
    var watch = try watch("page-hinkley")
    _ = take("1.5\n2.25\n-3\n", by: &watch)
    let bytes = Array(watch.state(nil).text(.line).utf8)
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 1
      let document = try? JSONValue(parsing: damaged)
      #expect(throws: (any Error).self, "byte \(index)") { try StreamWatch(restoring: document ?? .null) }
      let short = try? JSONValue(parsing: Array(bytes[..<index]))
      #expect(short == nil)
    }
  }

  @Test(arguments: [
    ("", "is empty"), ("abc", "is no number: 'abc'"), ("nan", "is no number: 'nan'"),
    ("0x1p3", "is no number: '0x1p3'"),
    ("1e400", "is no number: '1e400'"), ("1,5", "is no number: '1,5'"),
    ("1e200", "is beyond 1e150, where squares overflow"),
  ])
  func `a line without a value is an event, not a gap`(line: String, fact: String) throws {
    var watch = try watch("adwin")
    let (events, _) = take("1\n\(line)\n2\n", by: &watch)
    guard case .badLine(let bad)? = events.first else {
      Issue.record("\(events)")
      return
    }
    #expect(bad.line == 2 && bad.fact.hasSuffix(fact) && events.count == 1)
    #expect(watch.counts.values == 2 && watch.counts.badLines == 1 && watch.line == 3)
  }

  @Test func `the line after the last one that may be passed over stops the reading before it`() throws {
    var watch = try watch("adwin")
    let (events, taken) = take("1\nx\n2\ny\n3\n", by: &watch, allowing: 1)
    #expect(
      events == [
        .badLine(.init(line: 2, fact: "is no number: 'x'")), .badLine(.init(line: 4, fact: "is no number: 'y'")),
      ])
    #expect(taken == 6 && watch.line == 3 && watch.counts.values == 2 && watch.counts.badLines == 1)
  }

  @Test(
    arguments: [
      ("a,2,c", 1, nil), ("a, 2 ,c\r", 1, nil), ("\"x,y\",2", 1, nil), ("a,b,\"2\"\r", 2, nil),
      ("a", 1, "has 1 field; the value is field 2"), ("a,\"2", 1, "has a quote that is not closed on the line"),
      ("a,,c", 1, "has a field 2 that is empty"),
    ] as [(String, Int, String?)])
  func `a field is found as in a table`(line: String, field: Int, fact: String?) throws {
    var watch = try watch("adwin")
    let (events, _) = take(line + "\n", by: &watch, .field(field, delimiter: UInt8(ascii: ",")))
    #expect(events == (fact.map { [.badLine(.init(line: 1, fact: $0))] } ?? []))
    #expect(watch.counts.values == (fact == nil ? 1 : 0))
  }

  @Test(
    arguments: [
      ("{\"x\":2}", nil), ("{\"x\":\"2\"}", "has as 'x' a string, not a number"), ("{\"y\":2}", "has no member 'x'"),
      ("{\"x\":2", "is no JSON object"), ("", "is empty"),
    ] as [(String, String?)])
  func `a member is found in lines of JSON`(line: String, fact: String?) throws {
    var watch = try watch("adwin")
    let (events, _) = take(line + "\n", by: &watch, .member("x"))
    #expect(events == (fact.map { [.badLine(.init(line: 1, fact: $0))] } ?? []))
  }

  @Test func `a warning is told when it begins, not at each value`() throws {
    var watch = try watch("ddm")
    let events = take(Self.lines.joined(separator: "\n"), by: &watch).events
    let warnings = events.filter { if case .signal(let signal) = $0 { signal.kind == .warning } else { false } }
    #expect(!warnings.isEmpty && warnings.count == watch.counts.warnings)
    #expect(warnings.count < 10)
  }
}
