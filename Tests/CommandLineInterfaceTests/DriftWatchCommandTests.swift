import Serialization
import TestSupport
import Testing

@Suite("drift watch on the command line")
struct DriftWatchCommandTests {
  /// 600 values that rise at the 300th, by a fixed rule.
  private static let values = (0..<600).map { "\(($0 * 37) % 17 + ($0 < 300 ? 0 : 9))" }

  private func bench() throws -> Bench {
    let bench = try Bench()
    try bench.write(Self.values.joined(separator: "\n") + "\n", to: "values.txt")
    return bench
  }

  @Test func `each signal is a document on a line, and the last line says what was seen`() throws {
    let answer = try bench().mlo("drift", "watch", "values.txt", "--json")
    #expect(answer.status == 1)
    let lines = try answer.standardOutput.split(separator: "\n").map { try JSONValue(parsing: Array($0.utf8)) }
    #expect(lines.first?["schema"] == "mlo.drift.signal/1" && lines.first?["signal"] == "drift")
    #expect(lines.last?["schema"] == "mlo.drift.watch/1" && lines.last?["values"]?.integerValue == 600)
    #expect(lines.last?["drifts"]?.integerValue == lines.count - 1)
  }

  @Test func `a file that grows between runs gives the signals of one run`() throws {
    let bench = try bench()
    let whole = try bench.shell("mlo drift watch values.txt --plain").standardOutput
    var parts = ""
    for end in [1, 299, 310, 311, 450, 600] {
      try bench.write(Self.values[..<end].joined(separator: "\n") + "\n", to: "growing.txt")
      parts += try bench.mlo("drift", "watch", "growing.txt", "--state", "s", "--plain", "-q").standardOutput
    }
    #expect(parts == whole)
    // An unfinished line waits for its end.
    try bench.write(Self.values.joined(separator: "\n") + "\n12", to: "growing.txt")
    #expect(
      try bench.mlo("drift", "watch", "growing.txt", "--state", "s", "--json").json()["values"]?.integerValue == 0)
  }

  @Test func `standard input goes on from a state`() throws {
    let bench = try bench()
    let whole = try bench.mlo("drift", "watch", "values.txt", "--plain").standardOutput
    let parts = try bench.shell(
      "head -305 values.txt | mlo drift watch - --state s --plain -q; tail -n +306 values.txt | mlo drift watch --state s --plain -q"
    )
    #expect(
      parts.standardOutput.split(separator: "\n").map { $0.split(separator: "\t")[1] }
        == whole.split(separator: "\n").map { $0.split(separator: "\t")[1] })
  }

  @Test(arguments: [
    ("mlo drift watch values.txt --state s --method kswin", 2, "stream-state"),
    ("mlo drift watch values.txt --state s --set delta=0.1", 2, "stream-state"),
    ("sed -i 's/^1$/2/' values.txt; mlo drift watch values.txt --state s", 2, "stream-state"),
    ("head -5 values.txt > v; mv v values.txt; mlo drift watch values.txt --state s", 2, "stream-state"),
    ("sed -i 's/\"values\": 600/\"values\": 601/' s; mlo drift watch values.txt --state s", 4, "damaged-state"),
    ("mlo drift watch values.txt --method adwim", 2, "usage"),
    ("mlo drift watch values.txt --set delta=2", 2, "usage"),
    ("mlo drift watch values.txt --method kswin --set stat-size=60", 2, "usage"),
    ("mlo drift watch values.txt --method ddm", 2, "bad-line"),
    ("mlo drift watch values.txt --column x", 2, "no-such-column"),
    ("mlo drift watch nowhere.txt", 2, "no-such-file"),
    ("mlo drift watch . ", 4, "unreadable-file"),
  ])
  func `what cannot be gone on from is refused and left as it is`(command: String, status: Int, code: String) throws {
    let bench = try bench()
    _ = try bench.mlo("drift", "watch", "values.txt", "--state", "s")
    let before = try bench.shell("grep -c . s").standardOutput
    let answer = try bench.shell(command)
    #expect(answer.status == status && answer.standardOutput.contains("[\(code)]"), "\(answer)")
    #expect(try bench.shell("grep -c . s").standardOutput == before)
  }

  @Test func `the lines before a bad one are seen and saved, and it is named`() throws {
    let bench = try Bench()
    try bench.write("1\n2\nx\n4\n", to: "v")
    let answer = try bench.shell("mlo drift watch v --state s")
    #expect(answer.status == 2 && answer.standardOutput.contains("'v', line 3 is no number: 'x'"))
    let rest = try bench.mlo("drift", "watch", "v", "--state", "s", "--skip-bad", "1", "--json").standardOutput
    let document = try JSONValue(parsing: Array((rest.split(separator: "\n").last ?? "").utf8))
    #expect(document["bad_lines"]?.integerValue == 1 && document["all_values"]?.integerValue == 3)
    #expect(document["verdict"] == "cannot-tell")
  }

  @Test func `following ends with the signal that ends it, and what was seen is saved`() throws {
    let bench = try bench()
    let answer = try bench.shell("timeout --preserve-status -s INT 1 mlo drift watch values.txt -f --state s --plain")
    #expect(answer.status == 130, "\(answer)")
    #expect(
      try bench.mlo("drift", "watch", "values.txt", "--state", "s", "--json").json()["all_values"]?.integerValue == 600)
  }

  @Test func `two processes cannot use one state`() throws {
    let answer = try bench().shell(
      "mlo drift watch values.txt -f --state s > first & sleep 1; mlo drift watch values.txt --state s; kill $!; wait")
    #expect(answer.standardOutput.contains("[locked]"), "\(answer)")
  }
}
