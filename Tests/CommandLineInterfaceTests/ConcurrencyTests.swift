import TestSupport
import Testing

/// Many processes at one project.
@Suite("many at once")
struct ConcurrencyTests {
  @Test func `sixteen processes that register lose nothing`() throws {
    let bench = try Bench()
    let script = """
      mlo init >/dev/null 2>&1
      for i in $(seq 16); do echo "model $i" > m$i; done
      for i in $(seq 16); do mlo model register titanic m$i >/dev/null 2>err$i || echo "failed $i $(cat err$i)" & done
      wait
      """
    let output = try bench.shell(script, timeoutSeconds: 120)
    #expect(output.standardOutput == "", "\(output)")
    let shown = try bench.mlo("model", "list", "--json")
    #expect(shown.status == 0)
    let numbers = try bench.shell("git ls-tree --name-only -r refs/mlo/ledger models/titanic/versions")
    let expected = (1...16).map { "models/titanic/versions/0000\($0 < 10 ? "0" : "")\($0).json" }
    #expect(numbers.standardOutput.split(separator: "\n").map(String.init) == expected)
    #expect(try bench.mlo("fsck").status == 0)
    #expect(try bench.shell("git fsck --strict").status == 0)
  }

  @Test func `eight processes that make one project make one`() throws {
    let bench = try Bench()
    // A command in the foreground first: without one dash sleeps through the end of its children here.
    let script = """
      mlo version >/dev/null
      for i in $(seq 8); do mlo init titanic --example titanic >/dev/null 2>err$i || echo "failed $i $(cat err$i)" & done
      wait
      """
    let output = try bench.shell(script)
    #expect(output.standardOutput == "", "\(output)")
    #expect(try bench.shell("ls -A titanic | grep -e -new-").standardOutput == "")
    #expect(
      try bench.shell("mlo fsck && git fsck --strict && mlo model register m model.json", in: "titanic").status == 0)
  }

  @Test func `settings changed at the same time are all kept`() throws {
    let bench = try Bench()
    let settings = ["drift.alpha 0.01", "drift.threshold 0.2", "color never", "hints false", "accessible true"]
    let commands = settings.map { "mlo config set \($0) >/dev/null 2>&1 &" }.joined(separator: "\n")
    #expect(try bench.shell("mlo init && { \(commands)\nwait; }").status == 0)
    for setting in settings {
      let words = setting.split(separator: " ")
      #expect(try bench.mlo("config", "get", String(words[0])).standardOutput == "\(words[1])\n")
    }
  }

  @Test func `what a killed init left is removed by the next, and nothing else`() throws {
    let bench = try Bench()
    let left = "mkdir -p .mlo-new-1abcxyz/objects .git-new-zz9/.git .mlo-new- && touch .mlo-new-1abc .mlo-new-mine.txt"
    #expect(try bench.shell("\(left) && mlo init").status == 0)
    let names = try bench.shell("ls -dA .*-new-*").standardOutput.split(separator: "\n")
    #expect(names == [".mlo-new-", ".mlo-new-1abc", ".mlo-new-mine.txt"])
  }

  @Test func `readers beside writers of a log see no damage`() throws {
    let bench = try Bench()
    #expect(try bench.mlo("init").status == 0)
    let script = """
      for i in $(seq 5); do mlo learn hint 1 --step 1 >/dev/null 2>&1 & done
      for i in $(seq 10); do mlo status >/dev/null 2>words || cat words; cat words; done | grep -e error -e warning
      wait
      """
    #expect(try bench.shell(script).standardOutput == "")
  }
}
