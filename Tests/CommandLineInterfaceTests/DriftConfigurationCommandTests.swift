import Serialization
import TestSupport
import Testing

@Suite("drift.yaml on the command line")
struct DriftConfigurationCommandTests {
  private func project(_ configuration: String) throws -> Bench {
    let bench = try Bench()
    #expect(try bench.mlo("init", "--example", "titanic").status == 0)
    try bench.write(configuration, to: "drift.yaml")
    return bench
  }

  private func options(_ bench: borrowing Bench, _ more: String...) throws -> JSONValue {
    let words = ["mlo drift check data/train.csv data/third-class.csv --json"] + more
    let answer = try bench.shell(words.joined(separator: " ") + " 2>/dev/null")
    let document = try answer.json()
    return try #require(document["options"], "\(answer)")
  }

  @Test func `the project's file is taken, and said to be`() throws {
    let bench = try project("alpha: 0.01\ncorrection: holm\n")
    let found = try options(bench)
    #expect(found["alpha"]?.numberValue == 0.01 && found["correction"] == "holm")
    let answer = try bench.mlo("drift", "check", "data/train.csv", "data/third-class.csv")
    #expect((answer.standardOutput + answer.standardError).contains("drift.yaml"))
  }

  @Test func `a flag goes before the file, and a named file before the project's`() throws {
    let bench = try project("alpha: 0.01\ncorrection: holm\n")
    let flagged = try options(bench, "--alpha 0.2")
    #expect(flagged["alpha"]?.numberValue == 0.2 && flagged["correction"] == "holm")
    try bench.write("alpha: 0.3\n", to: "other.yaml")
    let named = try options(bench, "--config other.yaml")
    #expect(named["alpha"]?.numberValue == 0.3 && named["correction"] == "benjamini-hochberg")
  }

  @Test func `a mistake is shown with its line, and nothing is checked`() throws {
    let bench = try project("alpha: 0.01\ncorection: holm\n")
    let answer = try bench.mlo("drift", "check", "data/train.csv", "data/third-class.csv")
    #expect(answer.status == 2 && answer.standardOutput.isEmpty)
    #expect(
      answer.standardError.contains("drift.yaml:2:1") && answer.standardError.contains("did you mean 'correction'"))
  }

  @Test func `equal tables give equal bytes in every form of the report`() throws {
    let bench = try project("alpha: 0.01\n")
    let reports = "--html a.html --markdown a.md --junit a.xml --sarif a.sarif --prometheus a.prom"
    let command = "mlo drift check data/train.csv data/third-class.csv --deterministic -q \(reports) > a.txt"
    let answer = try bench.shell(
      "\(command); mkdir first && mv a.* first && { \(command); diff -r first . | grep -v '^Only in'; }")
    #expect(answer.standardOutput.isEmpty, "\(answer)")
    for name in ["txt", "html", "md", "xml", "sarif", "prom"] {
      #expect(!(try bench.bytes(of: "first/a.\(name)")).isEmpty)
      #expect(try bench.bytes(of: "a.\(name)") == bench.bytes(of: "first/a.\(name)"))
    }
  }

  @Test func `explain says when a recorded table has changed since`() throws {
    let bench = try project("alpha: 0.01\n")
    _ = try bench.mlo("drift", "check", "data/train.csv", "data/third-class.csv", "-q")
    #expect(!(try bench.mlo("drift", "explain", "Age")).standardError.contains("has changed since"))
    _ = try bench.shell("head -100 data/third-class.csv > cut.csv && mv cut.csv data/third-class.csv")
    let answer = try bench.mlo("drift", "explain", "Age")
    #expect(answer.status == 0 && (answer.standardOutput + answer.standardError).contains("has changed since"))
  }
}
