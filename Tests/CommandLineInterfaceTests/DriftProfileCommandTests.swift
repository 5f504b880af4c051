import Serialization
import TestSupport
import Testing

@Suite("drift against profiles on the command line")
struct DriftProfileCommandTests {
  private func project() throws -> Bench {
    let bench = try Bench()
    #expect(
      try bench.shell("mlo init --example titanic && mlo data profile data/train.csv --save train.profile").status == 0)
    return bench
  }

  @Test func `a saved profile answers as its table does, whatever its name`() throws {
    let bench = try project()
    let table = try bench.mlo("drift", "check", "data/train.csv", "data/third-class.csv", "--plain", "-q")
    _ = try bench.shell("mv train.profile train.csv")
    let profile = try bench.mlo("drift", "check", "train.csv", "data/third-class.csv", "--plain", "-q")
    #expect(profile.status == table.status)
    expectSame(profile.standardOutput, table.standardOutput)
  }

  @Test func `profiles and tables are taken together as if they were one file`() throws {
    let bench = try project()
    _ = try bench.shell(
      """
      head -301 data/train.csv > a.csv; (head -1 data/train.csv; tail -n +302 data/train.csv) > b.csv
      mlo data profile a.csv --save a.profile
      """)
    let document = try bench.mlo("data", "profile", "a.profile", "b.csv", "--save", "all.profile", "--json").json()
    #expect(document["rows"] == .integer(891) && document["source"] == "a.profile and b.csv")
    let whole = try bench.mlo("drift", "check", "train.profile", "data/third-class.csv", "--plain", "-q")
    let parts = try bench.mlo("drift", "check", "all.profile", "data/third-class.csv", "--plain", "-q")
    expectSame(parts.standardOutput, whole.standardOutput)
    #expect(try bench.mlo("data", "profile", "a.csv", "a.csv").status == 2)
    #expect(try bench.mlo("data", "profile", "a.profile", "b.csv", "--save", "a.profile").status == 2)
  }

  @Test func `a small table stays exact within a memory bound`() throws {
    let bench = try project()
    let document = try bench.mlo(
      "drift", "check", "data/train.csv", "data/third-class.csv", "--memory", "64", "--json"
    ).json()
    #expect(document["reference"]?["profile"] == .bool(false))
    #expect(document["columns"]?.arrayValue?.allSatisfy { $0["approximate"] == .null } == true)
  }

  @Test func `beyond the memory bound every form says that it is approximate`() throws {
    let bench = try Bench()
    // 60,000 different numbers and a pipe, whose size nobody knows.
    let answer = try bench.shell(
      """
      awk 'BEGIN { print "x"; for (i = 0; i < 300000; i++) print (i * 7919) % 300007 + 0.5 }' > ref.csv
      awk 'BEGIN { print "x"; for (i = 0; i < 300000; i++) print (i * 7907) % 300007 + 200000.5 }' > cur.csv
      cat cur.csv | mlo drift check ref.csv - --memory 16 --html a.html --markdown a.md --junit a.xml --sarif a.sarif --json
      """)
    #expect(answer.status == 1, "\(answer)")
    let start = try #require(answer.standardOutput.firstIndex(of: "{"))
    let end = try #require(answer.standardOutput.lastIndex(of: "}"))
    let document = try JSONValue(parsing: String(answer.standardOutput[start...end]))
    #expect(document["columns"]?.arrayValue?.first?["approximate"]?["current_rank_error"]?.numberValue ?? 0 > 0)
    for file in ["a.html", "a.md", "a.xml", "a.sarif"] {
      #expect(try bench.shell("grep -c approximate \(file)").standardOutput.hasPrefix("0") == false, "\(file)")
    }
  }

  @Test(arguments: [
    ("mlo drift check train.profile data/live.csv --chunks 2", 2, "usage"),
    ("mlo drift check train.profile data/live.csv --segments Sex", 2, "usage"),
    ("mlo drift check data/train.csv data/live.csv --memory 64 --chunks 2", 2, "usage"),
    ("mlo drift check data/train.csv data/live.csv --memory 0", 2, "usage"),
    ("head -c 500 train.profile > cut; mlo drift check cut data/live.csv", 4, "damaged-profile"),
    ("sed 's/\"rows\":891/\"rows\":890/' train.profile > odd; mlo drift check odd data/live.csv", 4, "damaged-profile"),
    ("sed 's,profile/1,profile/9,' train.profile > new; mlo drift check data/live.csv new", 4, "damaged-profile"),
  ])
  func `what a profile cannot do is refused`(command: String, status: Int, code: String) throws {
    let answer = try project().shell(command)
    #expect(answer.status == status && answer.standardOutput.contains("[\(code)]"), "\(answer)")
  }
}
