import Files
import Git
import ObjectStorage
import Registry
import Serialization
import TestSupport
import Testing

@Suite struct RegisterTests {
  private let bench: LedgerBench

  init() throws { bench = try LedgerBench() }

  @Test func `versions are numbered from one`() throws {
    #expect(try bench.register("titanic", "a").version.reference == "titanic@1")
    #expect(try bench.register("titanic", "b").version.reference == "titanic@2")
    #expect(try bench.register("churn", "c").version.reference == "churn@1")
    #expect(try bench.open().models().map(\.name) == ["churn", "titanic"])
    #expect(try bench.model("titanic").versions == [1, 2])
  }

  @Test func `a version reads back as it was registered`() throws {
    var draft = try bench.draft("bytes", alias: "champion", message: "  First try.\n\nWith two paragraphs.\n")
    draft.metrics = ["accuracy": 0.842, "count": 3, "tiny": 1e-300]
    draft.parameters = ["depth": "6", "": "empty name", "text": "line\nbreak, \"quote\", \u{1B}[2J"]
    draft.data = [.init(name: "train.csv", object: ObjectReference(digest: Digest(of: [1]), size: 1))]
    let registered = try bench.open().register(ModelName("titanic"), draft).version
    let read = try bench.open().version(VersionReference("titanic@champion"))
    #expect(read == registered)
    #expect(read.metrics == draft.metrics)
    #expect(read.parameters == draft.parameters)
    #expect(read.data == draft.data)
    #expect(read.message == "First try.\n\nWith two paragraphs.")
    #expect(read.codeCommit == (try bench.sandbox.git("rev-parse HEAD")))
    #expect(read.codeHasChanges == false)
    #expect(read.registeredBy == "Ada Lovelace <ada@example.org>")
  }

  @Test func `uncommitted changes are on the record`() throws {
    try bench.sandbox.write("changed now\n", to: "train.py")
    #expect(try bench.register("titanic", "a").version.codeHasChanges == true)
  }

  @Test func `a repository without commits has no code to name`() throws {
    let bench = try LedgerBench(withCommit: false)
    let version = try bench.register("titanic", "a").version
    #expect(version.codeCommit == nil)
    #expect(version.codeHasChanges == nil)
    #expect(try bench.sandbox.git("status --porcelain --branch") == "## No commits yet on main")
  }

  @Test func `the same bytes are recognised`() throws {
    try bench.register("titanic", "same")
    try bench.register("titanic", "other")
    #expect(try bench.register("titanic", "same").sameBytes == [1])
    #expect(try bench.register("titanic", "same").sameBytes == [3, 1])
    #expect(try bench.register("titanic", "new").sameBytes == [])
  }

  @Test func `names that differ only in case are one name`() throws {
    try bench.register("Titanic", "a")
    #expect(throws: RegistryError.nameTaken(name: "titanic", existing: "Titanic")) {
      try bench.register("titanic", "b")
    }
    // The mistake undone, the right name is free, and no number comes back.
    try bench.undo()
    #expect(try bench.register("titanic", "b").version.reference == "titanic@2")
  }

  @Test func `an alias can be set while registering`() throws {
    #expect(try bench.register("titanic", "a", alias: "champion").previousAliasVersion == nil)
    #expect(try bench.register("titanic", "b", alias: "champion").previousAliasVersion == 1)
    #expect(try bench.model("titanic").aliases.map(\.version) == [2])
  }

  @Test func `what is not there is named with what there is`() throws {
    func error(_ reference: String) -> RegistryError? {
      #expect(throws: RegistryError.self) { try bench.open().version(VersionReference(reference)) }
    }
    #expect(error("titanic") == .noSuchModel(name: "titanic", known: []))
    try bench.register("titanic", "a", alias: "champion")
    #expect(error("titanik") == .noSuchModel(name: "titanik", known: ["titanic"]))
    #expect(error("titanic@9") == .noSuchVersion(model: "titanic", number: 9, newest: 1))
    #expect(error("titanic@chief") == .noSuchAlias(model: "titanic", alias: "chief", known: ["champion"]))
    #expect(throws: RegistryError.noSuchOperation(number: 2, newest: 1)) { try bench.open().operation(2) }
    #expect(throws: RegistryError.noSuchOperation(number: 0, newest: 1)) { try bench.open().operation(0) }
  }

  @Test func `without an identity nothing is written`() throws {
    try bench.sandbox.run("true")
    let nobody = GitError.noIdentity(missing: ["user.name", "user.email"])
    let ledger = try bench.open(without: ["GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL"])
    #expect(throws: RegistryError.git(nobody)) { try ledger.register(ModelName("titanic"), bench.draft("a")) }
    #expect(try bench.sandbox.git("for-each-ref refs/mlo") == "")
  }

  @Test func `a NUL in a message is refused and nothing is written`() throws {
    #expect(throws: RegistryError.self) { try bench.register("titanic", "a", message: "a\0b") }
    #expect(try bench.open().models().isEmpty)
  }

  @Test func `operations carry the message, whatever it holds`() throws {
    let message = "Mlo-Operation: undo\nMlo-Undoes: 1\n\n\n# not a comment\n\nMlo-Number: 99"
    try bench.register("titanic", "a", message: message)
    let operation = try bench.open().operation(1)
    #expect(operation.kind == .register)
    #expect(operation.number == 1)
    #expect(operation.message == message)
    try bench.register("titanic", "b", message: " \n ")
    #expect(try bench.open().operation(2).message == nil)
  }

  @Test func `moving an alias to where it is makes no operation`() throws {
    try bench.register("titanic", "a", alias: "champion")
    #expect(try bench.setAlias("champion", "titanic").operation == nil)
    try bench.register("titanic", "b")
    let move = try bench.setAlias("champion", "titanic@2")
    #expect(move.previous == 1)
    #expect(move.operation?.number == 3)
    let unset = try bench.open().unsetAlias(AliasName("champion"), of: ModelName("titanic"))
    #expect(unset.previous == 2)
    #expect(throws: RegistryError.noSuchAlias(model: "titanic", alias: "champion", known: [])) {
      try bench.open().unsetAlias(AliasName("champion"), of: ModelName("titanic"))
    }
    #expect(throws: RegistryError.noSuchVersion(model: "titanic", number: 7, newest: 2)) {
      try bench.setAlias("champion", "titanic@7")
    }
  }

  @Test func `the log is read from the newest, and only so far`() throws {
    for text in ["a", "b", "c"] { try bench.register("titanic", text) }
    try bench.register("churn", "d")
    let ledger = try bench.open()
    #expect(try ledger.operations(limit: 2).map(\.number) == [4, 3])
    #expect(try ledger.operations(limit: 0).isEmpty)
    #expect(try ledger.operations(limit: 10, model: "churn").map(\.subject) == ["Register churn@1"])
    #expect(try ledger.operations(limit: 2, model: "titanic").map(\.version) == [3, 2])
    #expect(
      try ledger.changedPaths(by: 1) == [
        "format", "models/titanic/model.json", "models/titanic/versions/000001.json", "numbers/titanic",
      ])
  }

  @Test func `git reads the ledger, and sees nothing else`() throws {
    let index = try FileTree.contents(of: "\(bench.sandbox.project)/.git/index")
    try bench.register("titanic", "a", message: "Why: because")
    try bench.setAlias("champion", "titanic@1")
    try bench.undo()
    let git = bench.sandbox
    #expect(
      try git.git("log --format=%s refs/mlo/ledger").split(separator: "\n") == [
        "Undo operation 2: Point titanic@champion to titanic@1", "Point titanic@champion to titanic@1",
        "Register titanic@1",
      ])
    #expect(
      try git.git("log -1 --format='%(trailers)' refs/mlo/ledger") == """
        Mlo-Operation: undo
        Mlo-Number: 3
        Mlo-Model: titanic
        Mlo-Version: 1
        Mlo-Alias: champion
        Mlo-Undoes: 2
        Mlo-Actor: Ada Lovelace <ada@example.org>
        """)
    #expect(try git.git("status --porcelain") == "")
    let fsck = try git.git("fsck --strict")
    #expect(fsck == "")
    #expect(try FileTree.contents(of: "\(git.project)/.git/index") == index)
    #expect(try git.git("for-each-ref --format='%(refname)'") == "refs/heads/main\nrefs/mlo/ledger")
    try git.git("gc -q --prune=now")
    #expect(try bench.register("titanic", "b").version.number == 2)
  }

  @Test func `a newer format is refused by both numbers`() throws {
    try bench.register("titanic", "a")
    let tree = try bench.sandbox.run(
      "sh -c 'export GIT_INDEX_FILE=.git/other; git read-tree refs/mlo/ledger; "
        + "git update-index --add --cacheinfo 100644,$(echo 2 | git hash-object -w --stdin),format; git write-tree'")
    let commit = try bench.sandbox.git("commit-tree -p refs/mlo/ledger -m Newer \(tree)")
    try bench.sandbox.git("update-ref refs/mlo/ledger \(commit)")
    #expect(throws: RegistryError.newerFormat(found: 2, understood: 1)) { try bench.open().models() }
    #expect(throws: RegistryError.newerFormat(found: 2, understood: 1)) { try bench.register("titanic", "b") }
    #expect(try bench.sandbox.git("rev-parse refs/mlo/ledger") == commit)
  }

  @Test func `sixteen at once lose nothing and leave no gap`() async throws {
    let bench = bench
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<16 {
        group.addTask {
          do {
            for round in 0..<2 { try bench.register("titanic", "\(writer).\(round)") }
          } catch { Issue.record(error) }
        }
      }
    }
    let versions = try bench.open().versions(of: ModelName("titanic"))
    #expect(versions.map(\.number) == (1...32).reversed())
    #expect(Set(versions.map(\.artifact.object)).count == 32)
    #expect(try bench.open().operations(limit: 100).map(\.number) == (1...32).reversed())
    #expect(bench.check().findings.isEmpty)
    #expect(try bench.sandbox.git("fsck --strict") == "")
  }
}
