import Files
import Glibc
import Serialization
import TestSupport
import Testing

@Suite("versions of data on the command line")
struct DataVersionCommandTests {
  private func project() throws -> Bench {
    let bench = try Bench()
    _ = try bench.shell("mlo init . --example titanic; git config user.name a; git config user.email a@b.c")
    return bench
  }

  private func status(_ bench: borrowing Bench) throws -> JSONValue { try bench.mlo("data", "status", "--json").json() }

  private func expectClean(_ bench: borrowing Bench) throws {
    let status = try status(bench)
    #expect(status["clean"] == .bool(true), "\(status)")
  }

  private func expect(_ bench: borrowing Bench, _ key: String, _ value: JSONValue) throws {
    let status = try status(bench)
    #expect(status["data"]?.arrayValue?.first?[key] == value, "\(status)")
  }

  @Test func `a file comes back as each version had it`() throws {
    let bench = try project()
    let first = try bench.bytes(of: "data/train.csv")
    #expect(try bench.shell("mlo data add data/train.csv && git add -A && git commit -qm one").status == 0)
    let second = first + Array("892,3,x,male,1,0,0,t,1,c,S,0,,,\n".utf8)
    try bench.write(second, to: "data/train.csv")
    try expect(bench, "state", "modified")
    #expect(try bench.shell("mlo data add data/train.csv && git commit -qam two").status == 0)
    for (version, bytes) in [("v1", first), ("v2", second), ("HEAD~1", first), ("HEAD", second)] {
      let answer = try bench.mlo("data", "checkout", "data/train.csv@\(version)")
      #expect(answer.status == 0, "\(answer)")
      #expect(try bench.bytes(of: "data/train.csv") == bytes, "\(version)")
      try expectClean(bench)
    }
    let log = try bench.mlo("data", "log", "data/train.csv", "--json").json()
    #expect(log["versions"]?.arrayValue?.map { $0["version"]?.integerValue } == [2, 1])
    #expect(log["versions"]?.arrayValue?.first?["pointer"]?["table"]?["rows"] == .integer(892))
    #expect(try bench.mlo("fsck").status == 0)
  }

  @Test func `a folder comes back whole, with its permissions, and without strangers`() throws {
    let bench = try project()
    _ = try bench.shell(
      """
      mkdir -p set/a/b; echo one > set/1; echo two > set/a/2; echo run > set/a/b/run; chmod +x set/a/b/run; : > set/empty
      mlo data add set && git add set.mlo .gitignore && git commit -qm one && cp -a set kept
      echo changed > set/1; rm set/a/2; mkdir set/new; echo x > set/new/x; chmod -x set/a/b/run
      """)
    let whole = try status(bench)
    let standing = try #require(whole["data"]?.arrayValue?.first)
    #expect(standing["changed"] == .array(["1", "a/b/run"]))
    #expect(standing["removed"] == .array(["a/2"]) && standing["added"] == .array(["new/x"]))
    let refusal = try bench.mlo("data", "checkout", "set")
    #expect(refusal.status == 2 && refusal.standardError.contains("would be lost"))
    #expect(try bench.text(of: "set/1") == "changed\n")
    #expect(
      try bench.shell("mlo data add set && mlo data checkout set@v1 && diff -r set kept && test -x set/a/b/run").status
        == 0)
    let isThere = bench.exists("set/new")
    #expect(!isThere)
  }

  @Test func `bytes that no version has are never replaced unasked`() throws {
    let bench = try project()
    _ = try bench.shell("mlo data add data/train.csv; echo mine > data/train.csv")
    let answer = try bench.mlo("data", "checkout")
    #expect(answer.status == 2 && answer.standardError.contains("would-lose-data"))
    #expect(try bench.text(of: "data/train.csv") == "mine\n")
    #expect(try bench.mlo("data", "checkout", "--force").status == 0)
    try expectClean(bench)
  }

  @Test func `damage in the store is found, and leaves the file alone`() throws {
    let bench = try project()
    _ = try bench.shell("mlo data add data/train.csv; cp data/train.csv kept.csv; rm data/train.csv")
    let pack = try #require(try FileTree.names(in: bench.path(".mlo/objects/packs")).first)
    var bytes = try bench.bytes(of: ".mlo/objects/packs/\(pack)")
    bytes[100] ^= 1
    _ = try bench.shell("chmod u+w .mlo/objects/packs/*; rm .mlo/objects/packs/\(pack)")
    try bench.write(bytes, to: ".mlo/objects/packs/\(pack)")
    let answer = try bench.mlo("data", "checkout")
    #expect(answer.status == 4 && answer.standardError.contains("damaged"))
    let isThere = bench.exists("data/train.csv")
    #expect(!isThere)
    let fsck = try bench.mlo("fsck")
    #expect(fsck.status == 1 && fsck.standardOutput.contains("data/train.csv"))
  }

  @Test(arguments: [
    ("ln -s /etc/passwd set/link && mlo data add set", "symbolic link"),
    ("mkfifo set/pipe && mlo data add set", "pipe"),
    ("echo x > set/A && echo y > set/a && mlo data add set", "would be one name"),
    ("touch \"$(printf 'set/\\377')\" && mlo data add set", "not UTF-8"),
    ("mlo data add ../elsewhere", "not data of this project"),
    ("mlo data add .git/config", "not data of this project"),
    ("ln -s /tmp out && mlo data add out/x", "not data of this project"),
    ("git add README.md && mlo data add README.md", "git keeps"),
    ("mlo data add set && mlo data add set/1", "added as a whole"),
    ("mlo data add set/1 && mlo data add set", "was added alone"),
    ("mlo data checkout nothing", "was not added"),
    ("mlo data add set && mlo data checkout set@v9", "no version 'v9'"),
    ("mlo data add set && mlo data checkout set@nonsense", "no version 'nonsense'"),
    ("mlo data add nowhere", "there is no"),
  ])
  func `what cannot be done is refused with the reason`(command: String, fact: String) throws {
    let bench = try project()
    _ = try bench.shell("mkdir set; echo one > set/1")
    let answer = try bench.shell(command)
    #expect(answer.status == 2 && answer.standardOutput.contains(fact), "\(answer)")
  }

  @Test func `a forged manifest writes nothing outside`() throws {
    let bench = try project()
    _ = try bench.shell("mkdir set; echo one > set/1; mlo data add set")
    // An object that names a file above the folder, and a pointer to it.
    let digest = try #require(try bench.mlo("data", "list", "--json").json()["data"]?.arrayValue?.first?["pointer"])
    #expect(digest["kind"] == "folder")
    let file = String(repeating: "0", count: 64)
    try bench.write("mlo.data.manifest/1\n644 \(file) 1 ../evil\n", to: "forged")
    let answer = try bench.shell(
      """
      mlo model register m forged -q
      hash=$(sha256sum forged | cut -d' ' -f1); size=$(stat -c %s forged)
      printf '{"schema": "mlo.data.pointer/1", "kind": "folder", "digest": "sha256:%s", "size": 1, "files": 1, "manifest_size": %s}' $hash $size > set.mlo
      mlo data checkout set --force
      """)
    #expect(answer.status == 4 && answer.standardOutput.contains("../evil"), "\(answer)")
    let escaped = [bench.exists("evil"), bench.exists("../evil")]
    #expect(escaped == [false, false])
  }

  @Test func `the cache never hides a change`() throws {
    let bench = try project()
    _ = try bench.shell("mkdir set; for i in $(seq 50); do echo $i > set/$i; done; mlo data add set; mlo data status")
    // Same size, and the same time as before.
    _ = try bench.shell("touch -r set/7 stamp; echo x > set/7; touch -r stamp set/7")
    try expect(bench, "changed", .array(["7"]))
    try bench.write("nonsense", to: ".mlo/data/stat-cache")
    try expect(bench, "changed", .array(["7"]))
  }
}
