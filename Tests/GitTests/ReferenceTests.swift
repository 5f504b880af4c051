import Files
import Git
import Synchronization
import TestSupport
import Testing

@Suite struct ReferenceTests {
  private let sandbox: GitSandbox
  private let someone = Signature(name: "Ada", email: "ada@example.org", seconds: 1_700_000_000)
  private let name = "refs/mlo/ledger"

  init() throws {
    sandbox = try GitSandbox()
    try sandbox.initializeWithCommit()
  }

  private func open(_ path: String? = nil) throws -> Repository {
    try Repository(containing: path ?? sandbox.project, variables: sandbox.variables)
  }

  private func commit(_ text: String, after parent: ObjectID?, in repository: borrowing Repository) throws -> ObjectID {
    let tree = try repository.updateTree(nil, ["state": .write(Array(text.utf8))])
    return try repository.writeCommit(
      tree: tree, parents: parent.map { [$0] } ?? [], author: someone, committer: someone, message: "\(text)\n")
  }

  private func move(
    _ repository: borrowing Repository, from old: ObjectID?, to new: ObjectID, leftoverAge: Duration = .seconds(1)
  ) throws {
    let lock = try repository.lockReferences(holder: "test")
    try repository.moveReference(
      name, from: old, to: new, reason: "test", by: someone, holding: lock, leftoverAge: leftoverAge)
  }

  @Test func `a reference moves only from where it was read`() throws {
    let repository = try open()
    #expect(try repository.target(of: name) == nil)
    let first = try commit("one", after: nil, in: repository)
    let second = try commit("two", after: first, in: repository)
    #expect(throws: GitError.moved(reference: name, expected: second, found: nil)) {
      try move(repository, from: second, to: first)
    }
    try move(repository, from: nil, to: first)
    #expect(try repository.target(of: name) == first)
    #expect(throws: GitError.moved(reference: name, expected: nil, found: first)) {
      try move(repository, from: nil, to: second)
    }
    try move(repository, from: first, to: second)
    #expect(try sandbox.git("rev-parse \(name)") == second.description)
    #expect(try repository.references(matching: "refs/mlo/*").map(\.target) == [second])
  }

  @Test func `index, branch and work tree stay as they were`() throws {
    let index = try FileTree.contents(of: "\(sandbox.project)/.git/index")
    let head = try sandbox.git("rev-parse HEAD")
    let repository = try open()
    try move(repository, from: nil, to: commit("one", after: nil, in: repository))
    _ = try repository.hasUncommittedChanges()
    #expect(try FileTree.contents(of: "\(sandbox.project)/.git/index") == index)
    #expect(try sandbox.git("status --porcelain") == "")
    #expect(try sandbox.git("rev-parse HEAD") == head)
    #expect(try sandbox.git("fsck --strict") == "")
  }

  @Test(arguments: ["refs/heads/main", "HEAD", "refs/tags/v1", "refs/mlo"])
  func `no reference outside refs/mlo moves`(name: String) throws {
    let repository = try open()
    let target = try commit("one", after: nil, in: repository)
    let lock = try repository.lockReferences(holder: "test")
    #expect(throws: GitError.self) {
      try repository.moveReference(name, from: nil, to: target, reason: "test", by: someone, holding: lock)
    }
  }

  @Test func `packed references and collected objects read on`() throws {
    let repository = try open()
    let first = try commit("one", after: nil, in: repository)
    try move(repository, from: nil, to: first)
    try sandbox.git("pack-refs --all")
    try sandbox.git("gc -q --prune=now")
    #expect(try repository.target(of: name) == first)
    let second = try commit("two", after: first, in: repository)
    try move(repository, from: first, to: second)
    #expect(try sandbox.git("log --format=%s \(name)") == "two\none")
  }

  @Test func `linked work trees share the references`() throws {
    try sandbox.git("worktree add -q ../linked")
    let linked = try open("\(sandbox.root)/linked")
    #expect(linked.commonDirectory == "\(sandbox.project)/.git")
    let first = try commit("one", after: nil, in: linked)
    try move(linked, from: nil, to: first)
    #expect(try open().target(of: name) == first)
    #expect(try FileStatus.ifPresent(at: "\(sandbox.project)/.git/mlo.lock") != nil)
  }

  @Test func `a repository without commits can hold a ledger`() throws {
    let empty = try GitSandbox()
    let repository = try Repository.create(at: empty.project, variables: empty.variables)
    try move(repository, from: nil, to: commit("one", after: nil, in: repository))
    #expect(try empty.git("log --format=%s \(name)") == "one")
    #expect(try empty.git("status --porcelain --branch") == "## No commits yet on main")
  }

  @Test func `an old lock of a dead process is removed at once`() throws {
    let repository = try open()
    let first = try commit("one", after: nil, in: repository)
    try move(repository, from: nil, to: first)
    try sandbox.run("touch -d '1 hour ago' .git/\(name).lock")
    let second = try commit("two", after: first, in: repository)
    // Ten minutes would be noticed.
    try move(repository, from: first, to: second, leftoverAge: .seconds(600))
    #expect(try repository.target(of: name) == second)
    #expect(try FileStatus.ifPresent(at: "\(sandbox.project)/.git/\(name).lock") == nil)
  }

  @Test(arguments: ["now", "1 day"])
  func `a young lock is removed when it has not changed for long enough`(date: String) throws {
    let repository = try open()
    try FileTree.createDirectory("\(sandbox.project)/.git/refs/mlo")
    try sandbox.run("touch -d '\(date)' .git/\(name).lock")
    let first = try commit("one", after: nil, in: repository)
    try move(repository, from: nil, to: first, leftoverAge: .milliseconds(30))
    #expect(try repository.target(of: name) == first)
  }

  @Test func `who waits for the lock learns who has it`() throws {
    let repository = try open()
    let lock = try repository.lockReferences(holder: "mlo model register, process 4711")
    let other = try open()
    #expect(throws: GitError.held(path: "\(sandbox.project)/.git/mlo.lock", holder: "mlo model register, process 4711"))
    { _ = try other.lockReferences(holder: "other", patience: .zero) }
    _ = consume lock
    // A process that another test starts holds a copy of the descriptor until it runs its program: wait for that.
    _ = try other.lockReferences(holder: "other", patience: .seconds(10))
  }

  @Test(arguments: ["", "garbage\n", "0123\n"])
  func `a reference file that holds no name is damaged`(text: String) throws {
    try FileTree.createDirectory("\(sandbox.project)/.git/refs/mlo")
    try DurableFile.write(Array(text.utf8), to: "\(sandbox.project)/.git/\(name)")
    let error = #expect(throws: GitError.self) { try open().target(of: name) }
    guard case .damaged(name, _)? = error else { throw try #require(error) }
  }

  @Test func `sixteen writers lose nothing`() async throws {
    let sandbox = sandbox
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<16 {
        group.addTask {
          do {
            let repository = try open()
            for round in 0..<3 {
              let lock = try repository.lockReferences(holder: "writer \(writer)")
              let old = try repository.target(of: name)
              let new = try commit("\(writer).\(round)", after: old, in: repository)
              try repository.moveReference(name, from: old, to: new, reason: "test", by: someone, holding: lock)
            }
          } catch { Issue.record(error) }
        }
      }
    }
    let subjects = try sandbox.git("log --format=%s \(name)").split(separator: "\n")
    #expect(Set(subjects).count == 48)
    #expect(try sandbox.git("fsck --strict") == "")
  }
}
