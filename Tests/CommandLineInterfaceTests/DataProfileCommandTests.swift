import Serialization
import TestSupport
import Testing

@Suite("data profile on the command line")
struct DataProfileCommandTests {
  private func project() throws -> Bench {
    let bench = try Bench()
    #expect(try bench.mlo("init", "--example", "titanic").status == 0)
    return bench
  }

  @Test func `every form tells of correlations`() throws {
    let bench = try project()
    let answer = try bench.mlo("data", "profile", "data/train.csv", "--correlations", "--html", "p.html", "--json")
    let pairs = try #require(try answer.json()["correlations"]?["pairs"]?.arrayValue)
    let strongest = try #require(pairs.first)
    let names = ["left", "right"].compactMap { strongest[$0]?.stringValue }
    #expect(names.count == 2)
    let page = try bench.text(of: "p.html")
    let screen = try bench.mlo("data", "profile", "data/train.csv", "--correlations", "--all").standardOutput
    for name in names { #expect(page.contains(name) && screen.contains(name)) }
    #expect(screen.contains("Spearman"))
  }

  @Test(arguments: [
    "mlo data profile - --correlations < data/train.csv",
    "mlo data profile data/train.csv data/live.csv --correlations",
    "mlo data profile data/train.csv --save t.profile -q && mlo data profile t.profile --correlations",
  ])
  func `correlations want the rows of one file`(command: String) throws {
    let answer = try project().shell(command)
    #expect(answer.status == 2)
    #expect(answer.standardOutput.contains("correlations"))
  }

  @Test func `refused correlations leave no profile behind`() throws {
    let bench = try project()
    _ = try bench.shell("mlo data profile data/train.csv --save t.profile -q")
    #expect(
      try bench.shell("mlo data profile t.profile --correlations --save u.profile; test -e u.profile").status == 1)
  }

  @Test(arguments: ["data/train.csv ./data/train.csv", "data/train.csv link.csv"])
  func `one file under two names is refused`(files: String) throws {
    let bench = try project()
    let answer = try bench.shell("ln data/train.csv link.csv; mlo data profile \(files)")
    #expect(answer.status == 2 && answer.standardOutput.contains("one file"))
  }

  @Test func `rows passed over are told for each file`() throws {
    let bench = try Bench()
    let answer = try bench.shell(
      "printf 'a,b\\n1,2\\n' > x.csv; printf 'a,b\\n3,4\\n5\\n' > y.csv; mlo data profile x.csv y.csv --skip-bad 5")
    #expect(answer.status == 0 && answer.standardOutput.contains("y.csv: 1 row"), "\(answer)")
    #expect(answer.standardOutput.contains("1 row with too few or too many fields"))
  }

  @Test func `a page is the same bytes when time is left out`() throws {
    let bench = try project()
    let command = ["data", "profile", "data/train.csv", "--html", "p.html", "--deterministic", "-q"]
    #expect(try bench.mlo(command).status == 0)
    let first = try bench.text(of: "p.html")
    #expect(try bench.mlo(command).status == 0)
    expectSame(try bench.text(of: "p.html"), first)
  }
}
