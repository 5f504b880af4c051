import TestSupport
import Testing

@Suite("the bench")
struct BenchTests {
  @Test func `a command sees only what the bench fixes`() throws {
    let output = try Bench().shell("env -u PWD -u OLDPWD -u SHLVL -u _ | sed 's/=.*//' | sort | tr '\\n' ' '")
    expectSame(
      output.standardOutput,
      "BENCH COLUMNS FIXTURES GIT_AUTHOR_DATE GIT_CEILING_DIRECTORIES GIT_COMMITTER_DATE GIT_CONFIG_GLOBAL "
        + "GIT_CONFIG_NOSYSTEM GIT_TERMINAL_PROMPT HOME LANG LC_ALL MLO_NOW MLO_SEED NO_COLOR PATH TERM TMPDIR TZ "
        + "XDG_CONFIG_HOME ")
  }

  @Test func `the clock goes on one second a command`() throws {
    let bench = try Bench()
    expectSame(try bench.shell("echo $MLO_NOW"), "2026-01-02T03:04:05Z\n")
    expectSame(try bench.shell("echo $MLO_NOW"), "2026-01-02T03:04:06Z\n")
  }

  @Test func `git commits are the same every time`() throws {
    let make = "git init -q && git commit -q --allow-empty -m first && git rev-parse HEAD && git status --short"
    let first = try Bench().shell(make)
    #expect(first.status == 0)
    #expect(first.standardOutput.count == 41)
    expectSame(try Bench().shell(make), first.description)
  }

  @Test func `a status and both streams are shown`() throws {
    let bench = try Bench()
    expectSame(try bench.shell("pwd; echo oops >&2; exit 3"), "$BENCH\noops\n(exit 3)\n")
    expectSame(try bench.shell("kill -KILL $$"), "(exit 137)\n")
  }

  @Test func `what hangs is killed with its children`() throws {
    #expect(throws: ChildProcess.Failure.self) {
      _ = try Bench().shell("echo begun; sleep 600 | cat", timeoutSeconds: 1)
    }
  }

  @Test func `the folder goes with the bench`() throws {
    func path() throws -> String {
      let bench = try Bench()
      try bench.write("a,b\n", to: "deep/down/data.csv")
      let isThere = bench.exists("deep/down/data.csv")
      #expect(isThere)
      expectSame(try bench.text(of: "deep/down/data.csv"), "a,b\n")
      return bench.directory
    }
    let gone = try path()
    expectSame(try Bench().shell("test -e '\(gone)' || echo gone"), "gone\n")
  }
}
