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
}
