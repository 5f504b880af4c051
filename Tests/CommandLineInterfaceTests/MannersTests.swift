import Files
import Serialization
import TestSupport
import Testing

/// How mlo speaks to people and scripts, whatever the command.
@Suite("manners")
struct MannersTests {
  @Test(arguments: ["--json", "--plain --json", "--json -C .", "--json --color never"])
  func `mlo alone answers as its status in a project, and with starters outside`(flags: String) throws {
    let bench = try Bench()
    let outside = try bench.shell("mlo \(flags) 2>/dev/null")
    #expect(outside.status == 0)
    #expect(try SchemaTests.problems(in: outside.json(), bench) == [])
    #expect(try outside.json()["schema"]?.stringValue == "mlo.start/1")
    #expect(try bench.mlo("init").status == 0)
    let inside = try bench.shell("mlo \(flags) 2>/dev/null")
    #expect(try inside.json()["schema"]?.stringValue == "mlo.status/1")
    #expect(inside.standardOutput == (try bench.shell("mlo status \(flags) 2>/dev/null")).standardOutput)
  }

  @Test(arguments: [
    ("--help", "mlo"), ("model", "model"), ("model --help", "model"), ("model register --help", "model register"),
    ("help model register", "model register"), ("config", "config"), ("learn --help", "learn"),
  ])
  func `help answers with a document when one is asked for`(command: String, topic: String) throws {
    let bench = try Bench()
    for line in ["mlo --json \(command)", "mlo \(command) --json"] {
      let answer = try bench.shell(line)
      #expect(answer.status == 0, "\(answer)")
      #expect(try SchemaTests.problems(in: answer.json(), bench) == [])
      #expect(try answer.json()["topic"]?.stringValue == topic)
      #expect(try answer.json()["text"]?.stringValue?.contains("USAGE: mlo") == true)
    }
  }

  @Test func `a noun with an unknown option is refused`() throws {
    let answer = try Bench().mlo("model", "--jsno")
    #expect(answer.status == 2 && answer.standardError.contains("--jsno"), "\(answer)")
  }

  @Test(arguments: [["--version"], ["--version", "--json"], ["--json", "version"]])
  func `the version is told however one asks`(words: [String]) throws {
    let answer = try Bench().mlo(words)
    #expect(answer.status == 0 && answer.standardOutput.contains("0.1.0"), "\(answer)")
  }

  @Test(arguments: SchemaTests.refusals.map(\.command))
  func `an error shows the code that explain takes`(command: String) throws {
    let bench = try Bench()
    #expect(try bench.mlo("init", "titanic", "--example", "titanic").status == 0)
    let answer = try bench.shell("mlo \(command)", in: "titanic")
    let code = try #require(SchemaTests.refusals.first { $0.command == command }?.code)
    let line = answer.standardOutput.split(separator: "\n").first { $0.hasPrefix("error: ") }
    #expect(line?.hasSuffix("  [\(code)]") == true, "\(answer)")
    #expect(try bench.mlo("explain", code).status == 0)
  }

  @Test func `a setting that has no project to go to is told where else it can go`() throws {
    let bench = try Bench()
    let set = try bench.shell("mlo config set drift.threshold 0.2")
    #expect(set.status == 2)
    #expect(set.standardOutput.contains("hint: mlo config set drift.threshold 0.2 --user"), "\(set)")
    #expect(try bench.shell("mlo config unset drift.threshold").standardOutput.contains("unset drift.threshold --user"))
    #expect(try bench.shell("mlo config set drift.threshold 0.2 --user").status == 0)
    #expect(try bench.mlo("config", "get", "drift.threshold").standardOutput == "0.2\n")
  }

  @Test func `an example laid out here needs no change of folder`() throws {
    let bench = try Bench()
    let here = try bench.shell("mlo init --example titanic")
    #expect(here.standardOutput.contains("hint: mlo drift check data/train.csv data/live.csv"), "\(here)")
    let elsewhere = try bench.shell("mlo init 'my project' --example titanic")
    #expect(elsewhere.standardOutput.contains("hint: cd 'my project' && mlo drift check"), "\(elsewhere)")
  }

  @Test(arguments: ["data/live.csv", "data/train.csv", "./data/../data/live.csv", "link.html", "hard.html"])
  func `a report never replaces a table that it is about`(target: String) throws {
    let bench = try Bench()
    #expect(try bench.mlo("init", "--example", "titanic").status == 0)
    #expect(try bench.shell("ln -s data/live.csv link.html && ln data/live.csv hard.html").status == 0)
    let before = try bench.shell("cat data/train.csv data/live.csv | sha256sum").standardOutput
    let answer = try bench.mlo("drift", "check", "data/train.csv", "data/live.csv", "--html", target)
    #expect(answer.status == 2, "\(answer)")
    #expect(try bench.shell("cat data/train.csv data/live.csv | sha256sum").standardOutput == before)
  }
}
