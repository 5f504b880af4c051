import Serialization
import TestSupport
import Testing

@Suite("reading tables on the command line")
struct TableOptionsCommandTests {
  private func bench() throws -> Bench {
    let bench = try Bench()
    #expect(try bench.shell("mlo init --example titanic").status == 0)
    return bench
  }

  @Test func `compressed tables and pipes are tables`() throws {
    let bench = try bench()
    let plain = try bench.shell("mlo drift check data/train.csv data/third-class.csv --plain -q --no-record")
    let packed = try bench.shell(
      "gzip -k data/third-class.csv; gzip -c data/train.csv | mlo drift check - data/third-class.csv.gz --plain -q --no-record"
    )
    expectSame(packed.standardOutput, plain.standardOutput)
  }

  @Test func `rows that are passed over are told in every form`() throws {
    let bench = try bench()
    let answer = try bench.shell(
      """
      sed '5s/$/,extra/; 9s/,.*//' data/train.csv > odd.csv
      mlo drift check odd.csv data/live.csv --no-record
      mlo drift check odd.csv data/live.csv --skip-bad 2 --json --no-record --markdown odd.md --junit odd.xml > odd.json
      mlo data profile odd.csv --skip-bad 2 --json > profile.json
      grep -c 'passed over, line 5, 9' odd.json odd.md
      grep -c 'passed over' profile.json odd.xml
      """)
    #expect(answer.standardOutput.contains("--skip-bad N"), "\(answer)")
    for file in ["odd.json:1", "odd.md:1", "profile.json:1"] {
      #expect(answer.standardOutput.contains(file), "\(answer)")
    }
    let report = try JSONValue(parsing: try bench.shell("cat odd.json").standardOutput)
    #expect(report["reference"]?["rows"]?.integerValue == 889)
  }

  @Test func `a schema file declares types, and an option goes before it`() throws {
    let bench = try bench()
    try bench.write("Pclass: category\nAge: float\n", to: "types.yaml")
    let report = try bench.mlo("data", "profile", "data/train.csv", "--schema", "types.yaml", "--json").json()
    let kinds = Dictionary(
      (report["columns"]?.arrayValue ?? []).map { ($0["name"]?.stringValue ?? "", $0["kind"]?.stringValue ?? "") },
      uniquingKeysWith: { first, _ in first })
    #expect(kinds["Pclass"] == "category" && kinds["Age"] == "float")
  }

  @Test(arguments: [
    ("mlo data profile data/train.csv --type Age=date", 2, "did you mean 'timestamp'?"),
    ("mlo data profile data/train.csv --type Age", 2, "column=type"),
    (
      "printf 'Age: flaot' > t.yaml; mlo data profile data/train.csv --schema t.yaml", 2,
      "t.yaml:1:6: there is no type 'flaot'"
    ),
    ("printf 'Age: [1]' > t.yaml; mlo data profile data/train.csv --schema t.yaml", 2, "t.yaml:1:6:"),
    ("printf 'Agee: float' > t.yaml; mlo data profile data/train.csv --schema t.yaml", 2, "'Agee'"),
    ("mlo data profile data/train.csv --decimal . --thousands .", 2, "--decimal is a point or a comma"),
    ("mlo data profile data/train.csv --encoding klingon", 2, "--encoding"),
    ("mlo data profile data/train.csv --skip-bad -1", 2, "--skip-bad"),
    ("gzip -c data/train.csv | head -c 9000 > cut.gz; mlo data profile cut.gz", 2, "cut short"),
    ("printf 'a,b\\n1,\\351\\n' > l.csv; mlo data profile l.csv", 2, "--encoding latin1"),
  ])
  func `what does not fit is said with its place`(command: String, status: Int, part: String) throws {
    let answer = try bench().shell(command)
    #expect(answer.status == status && answer.standardOutput.contains(part), "\(answer)")
  }

  @Test func `a decimal comma is read when it is named, and told when it is not`() throws {
    let bench = try Bench()
    try bench.write("x;y\n1,5;a\n2,5;b\n3,25;a\n", to: "comma.csv")
    let told = try bench.shell("mlo data profile comma.csv")
    #expect(told.standardOutput.contains("--decimal ,"), "\(told)")
    let read = try bench.mlo("data", "profile", "comma.csv", "--decimal", ",", "--json").json()
    #expect(read["columns"]?.arrayValue?.first?["kind"] == "float")
  }
}
