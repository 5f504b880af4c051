import Files
import Serialization
import TestSupport
import Testing

/// What `mlo model register` and its neighbours keep, show and refuse.
@Suite("registering on the command line")
struct RegisterCommandTests {
  private func project() throws -> Bench {
    let bench = try Bench()
    #expect(
      try bench.shell("mlo init --example titanic && mlo model register titanic model.json --alias best").status == 0)
    return bench
  }

  @Test(arguments: [
    ("GIT_CONFIG_GLOBAL= HOME=/nowhere mlo model register titanic baseline.json", 2, "no-git-identity"),
    ("mlo model register Titanic baseline.json", 2, "name-taken"),
    ("mlo model register titanic baseline.json --alias Best", 2, "name-taken"),
    ("mlo model register titanic baseline.json --data nowhere.csv", 2, "no-such-file"),
  ])
  func `a refused version leaves no object behind`(command: String, status: Int, code: String) throws {
    let bench = try project()
    let answer = try bench.shell(command)
    #expect(answer.status == status && answer.standardOutput.contains("[\(code)]"), "\(answer)")
    let fsck = try bench.mlo("fsck", "--json").json()
    #expect(fsck["objects"]?.integerValue == 1)
    #expect(fsck["unneeded_objects"]?.integerValue == 0)
    #expect(fsck["leftovers"]?.arrayValue?.isEmpty == true)
  }

  @Test func `objects that only an undone version needs are listed, not damage`() throws {
    let bench = try project()
    #expect(try bench.shell("mlo model register titanic baseline.json && mlo undo").status == 0)
    let fsck = try bench.mlo("fsck", "--json").json()
    let size = try FileStatus(at: "\(bench.directory)/baseline.json").size
    #expect(fsck["whole"] == .bool(true))
    #expect(fsck["unneeded_objects"]?.integerValue == 1)
    #expect(fsck["unneeded_bytes"]?.integerValue == size)
    #expect(try bench.shell("mlo fsck").standardOutput.contains("left over: 1 object, "))
  }

  @Test func `aliases that differ in case only are one name`() throws {
    let bench = try project()
    let answer = try bench.shell("mlo model alias set titanic BEST")
    #expect(answer.status == 2 && answer.standardOutput.contains("alias 'best'"), "\(answer)")
    #expect(try bench.mlo("model", "alias", "set", "titanic", "best").status == 0)
  }

  @Test func `a model shows where all its aliases point`() throws {
    let bench = try project()
    #expect(try bench.mlo("model", "register", "titanic", "baseline.json", "--alias", "new").status == 0)
    let page = try bench.mlo("model", "show", "titanic")
    #expect(page.standardOutput.contains("new; elsewhere: best @1"), "\(page)")
    let document = try bench.mlo("show", "titanic@2", "--json").json()
    #expect(document["model_aliases"]?["best"]?.integerValue == 1)
    #expect(document["model_aliases"]?["new"]?.integerValue == 2)
  }
}
