import Git
import TestSupport
import Testing

@Suite struct ObjectTests {
  private let sandbox: GitSandbox

  init() throws {
    sandbox = try GitSandbox()
    try sandbox.initializeWithCommit()
  }

  private func open() throws -> Repository {
    try Repository(containing: sandbox.project, variables: sandbox.variables)
  }

  private let someone = Signature(name: "Ada", email: "ada@example.org", seconds: 1_700_000_000, offsetMinutes: 90)

  @Test(arguments: [
    "", "0", "zz39a3ee5e6b4b0d3255bfef95601890afd80709", "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709",
    "da39a3ee5e6b4b0d3255bfef95601890afd8070", "da39a3ee5e6b4b0d3255bfef95601890afd807090",
  ])
  func `only forty lower-case digits are an object name`(text: String) { #expect(ObjectID(text) == nil) }

  @Test func `an object name keeps its leading zeros`() throws {
    let hex = "000a0b0c00000000000000000000000000000001"
    #expect(try #require(ObjectID(hex)).description == hex)
    #expect(try #require(ObjectID(hex)).short == "000a0b0c00")
  }

  @Test(arguments: [[], [0], Array("text\r\n".utf8), [UInt8](repeating: 7, count: 100_000)] as [[UInt8]])
  func `a blob gives its bytes back`(bytes: [UInt8]) throws {
    let repository = try open()
    let id = try repository.writeBlob(bytes)
    #expect(try repository.readBlob(id) == bytes)
    #expect(try sandbox.git("cat-file -s \(id)") == String(bytes.count))
  }

  @Test func `what is not there is missing`() throws {
    let id = try #require(ObjectID("0123456789012345678901234567890123456789"))
    #expect(throws: GitError.missing(subject: "object \(id)")) { try open().readBlob(id) }
    #expect(throws: GitError.missing(subject: "object \(id)")) { try open().verify(id) }
  }

  @Test func `a tree grows and shrinks by paths`() throws {
    let repository = try open()
    let first = try repository.updateTree(
      nil, ["a/b/one": .write([1]), "a/b/two": .write([2]), "a/c": .write([3]), "z": .write([4])])
    #expect(try repository.files(of: first).map(\.path) == ["a/b/one", "a/b/two", "a/c", "z"])
    let second = try repository.updateTree(
      first, ["a/b/one": .remove, "a/b/two": .remove, "none/such": .remove, "a/c": .write([9])])
    #expect(try repository.files(of: second).map(\.path) == ["a/c", "z"])
    #expect(try repository.contents(of: "a/c", in: second) == [9])
    #expect(try repository.contents(of: "a/b/one", in: second) == nil)
    #expect(try repository.contents(of: "a", in: second) == nil)
    #expect(try repository.entry(at: "a", in: second)?.kind == .directory)
    #expect(try repository.files(of: first).count == 4)
  }

  @Test func `removing below a file keeps the file`() throws {
    let repository = try open()
    let tree = try repository.updateTree(nil, ["a": .write([1])])
    #expect(try repository.updateTree(tree, ["a/b": .remove]) == tree)
  }

  @Test func `equal changes give equal trees`() throws {
    let repository = try open()
    let names = (0..<200).map { "folder\($0 % 7)/file\($0)" }
    let once = try repository.updateTree(nil, Dictionary(uniqueKeysWithValues: names.map { ($0, .write([1])) }))
    var step: ObjectID?
    for name in names.reversed() { step = try repository.updateTree(step, [name: .write([1])]) }
    #expect(step == once)
  }

  @Test func `a path cannot be both a file and a folder`() throws {
    #expect(throws: GitError.self) { try open().updateTree(nil, ["a": .write([1]), "a/b": .write([2])]) }
  }

  @Test(arguments: ["../x", ".git/config", "a/../b", "."])
  func `a path that could leave the tree is refused`(path: String) throws {
    #expect(throws: GitError.self) { try open().updateTree(nil, [path: .write([1])]) }
  }

  @Test func `differences name what came, went and changed`() throws {
    let repository = try open()
    let first = try repository.updateTree(nil, ["a/x": .write([1]), "b": .write([2]), "same/s": .write([3])])
    let second = try repository.updateTree(first, ["a/x": .remove, "a/y": .write([4]), "b": .write([5])])
    let differences = try repository.differences(from: first, to: second)
    #expect(differences.map(\.path) == ["a/x", "a/y", "b"])
    #expect(differences.map { $0.before == nil } == [false, true, false])
    #expect(differences.map { $0.after == nil } == [true, false, false])
    #expect(try repository.differences(from: nil, to: first).map(\.path) == ["a/x", "b", "same/s"])
    #expect(try repository.differences(from: first, to: first).isEmpty)
  }

  @Test func `a commit reads back as it was written, by us and by git`() throws {
    let repository = try open()
    let tree = try repository.updateTree(nil, ["f": .write([1])])
    let first = try repository.writeCommit(
      tree: tree, parents: [], author: someone, committer: someone, message: "First\n")
    let second = try repository.writeCommit(
      tree: tree, parents: [first], author: someone, committer: someone, message: "Second\n\nBody\n\nMlo-Number: 2\n")
    let commit = try repository.readCommit(second)
    #expect(commit.parents == [first])
    #expect(commit.tree == tree)
    #expect(commit.author == someone)
    #expect(commit.subject == "Second")
    #expect(commit.trailer("Mlo-Number") == "2")
    #expect(
      try sandbox.git("log -1 --format='%an|%ae|%at|%ai|%(trailers:key=Mlo-Number,valueonly)' \(second)")
        == "Ada|ada@example.org|1700000000|2023-11-14 23:43:20 +0130|2")
    #expect(try repository.history(from: second, limit: 10).map(\.id) == [second, first])
    #expect(try repository.history(from: second, limit: 1).map(\.id) == [second])
  }

  @Test func `a message with a NUL is refused, not cut`() throws {
    let repository = try open()
    let tree = try repository.updateTree(nil, [:])
    #expect(throws: GitError.self) {
      try repository.writeCommit(tree: tree, parents: [], author: someone, committer: someone, message: "a\0b")
    }
  }

  @Test(arguments: [
    ("Subject\n\nKey: value\nOther-Key: more: values\n", ["Key", "Other-Key"]),
    ("Subject\n\nnot a trailer\nKey: value\n", []), ("Subject: with colon\n\nBody\n", []), ("Subject\n", []), ("", []),
    ("Subject\n\nFake: yes\n\nReal: yes\n", ["Real"]),
  ])
  func `trailers are the last paragraph or nothing`(message: String, keys: [String]) throws {
    let repository = try open()
    let tree = try repository.updateTree(nil, [:])
    let id = try repository.writeCommit(
      tree: tree, parents: [], author: someone, committer: someone, message: message)
    #expect(try repository.readCommit(id).trailers.map(\.key) == keys)
  }
}
