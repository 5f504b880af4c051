import Files
import Glibc
import TestSupport
import Testing

@Suite("durable file")
struct DurableFileTests: ~Copyable {
  let folder = TemporaryDirectory()

  @Test func `a committed file has exactly the bytes written and the mode asked for`() throws {
    let path = folder.path("model.bin")
    let file = try DurableFile(at: path, mode: 0o444)
    try file.write([1, 2])
    try file.write([3])
    try file.commit()
    #expect(try FileTree.contents(of: path) == [1, 2, 3])
    #expect(try FileStatus(at: path).mode == 0o444)
    #expect(try FileTree.names(in: folder.path) == ["model.bin"])
  }

  @Test func `a file that is dropped before its commit leaves the old content and nothing else`() throws {
    let path = folder.path("model.bin")
    try DurableFile.write([9], to: path)
    do {
      let file = try DurableFile(at: path)
      try file.write([1])
    }
    #expect(try FileTree.contents(of: path) == [9])
    #expect(try FileTree.names(in: folder.path) == ["model.bin"])
  }

  @Test func `refusing a taken name keeps what has it`() throws {
    let path = folder.path("version")
    try DurableFile.write([9], to: path)
    #expect(throws: SystemCallError(call: "link", subject: path, code: EEXIST)) {
      try DurableFile.write([1], to: path, onCollision: .refuse)
    }
    #expect(try FileTree.contents(of: path) == [9])
    #expect(try FileTree.names(in: folder.path) == ["version"])
  }

  @Test func `a missing folder is an error that names it`() {
    let path = folder.path("nowhere/model.bin")
    #expect { try DurableFile.write([1], to: path) } throws: { error in
      guard let error = error as? SystemCallError else { return false }
      return error.isNotFound && error.subject.hasPrefix(folder.path("nowhere"))
    }
  }
}

@Suite("files and folders")
struct FileTreeTests: ~Copyable {
  let folder = TemporaryDirectory()

  @Test(arguments: [
    ("a/b", "/x/a/b"), ("/a/./b//c", "/a/b/c"), ("../a", "/a"), ("../../../a", "/a"), (".", "/x"), ("/", "/"),
    ("", "/x"),
  ])
  func `a path becomes absolute by its text alone`(path: String, expected: String) {
    #expect(FileTree.absolute(path, from: "/x") == expected)
  }

  @Test(arguments: [("a/b", "a"), ("/a", "/"), ("a", "."), ("/a/b/c", "/a/b")])
  func `the parent of a path`(path: String, parent: String) {
    #expect(FileTree.parent(of: path) == parent)
  }

  @Test func `a tree is removed without following its links`() throws {
    try DurableFile.write([1], to: folder.path("keep"))
    try FileTree.createDirectory(folder.path("tree/deep/er"))
    #expect(unsafe symlink(folder.path("keep"), folder.path("tree/link")) == 0)
    try FileTree.removeTree(folder.path("tree"))
    #expect(try FileTree.names(in: folder.path) == ["keep"])
  }

  @Test func `reading names what stands where a file should`() throws {
    #expect(throws: FileReadingError.notAFile(path: folder.path, kind: .directory)) {
      try FileTree.contents(of: folder.path)
    }
    #expect(unsafe mkfifo(folder.path("pipe"), 0o600) == 0)
    #expect(throws: FileReadingError.notAFile(path: folder.path("pipe"), kind: .pipe)) {
      try FileTree.contents(of: folder.path("pipe"))
    }
    #expect(unsafe symlink(folder.path("gone"), folder.path("dangling")) == 0)
    #expect(throws: FileReadingError.self) { try FileTree.contents(of: folder.path("dangling")) }
  }

  @Test(.timeLimit(.minutes(1))) func `a pipe in a file's place is opened without waiting for a writer`() throws {
    let path = folder.path("pipe")
    #expect(unsafe mkfifo(path, 0o600) == 0)
    let pipe = try OpenFile(path, for: .reading)
    #expect(try pipe.status().kind == .pipe)
  }

  @Test func `a file beyond the limit is refused with both numbers`() throws {
    try DurableFile.write([1, 2, 3], to: folder.path("big"))
    #expect(throws: FileReadingError.tooLarge(path: folder.path("big"), size: 3, limit: 2)) {
      try FileTree.contents(of: folder.path("big"), limit: 2)
    }
    #expect(try FileTree.contents(of: folder.path("big"), limit: 3) == [1, 2, 3])
  }
}

@Suite("advisory lock")
struct AdvisoryLockTests: ~Copyable {
  let folder = TemporaryDirectory()

  @Test func `a second exclusive holder is told who has the lock`() throws {
    let path = folder.path("lock")
    let first = try AdvisoryLock(at: path, .exclusive, holder: "mlo gc, process 1")
    #expect(throws: AdvisoryLock.Failure.held(path: path, holder: "mlo gc, process 1")) {
      _ = try AdvisoryLock(at: path, .exclusive, holder: "mlo fsck, process 2", patience: .zero)
    }
    _ = consume first
    // A process that another test starts holds a copy of the descriptor until it runs its program: wait for that.
    _ = try AdvisoryLock(at: path, .exclusive, holder: "mlo fsck, process 2", patience: .seconds(10))
  }

  @Test func `shared holders do not exclude each other but an exclusive one`() throws {
    let path = folder.path("lock")
    let first = try AdvisoryLock(at: path, .shared, holder: "a")
    let second = try AdvisoryLock(at: path, .shared, holder: "b", patience: .zero)
    #expect(throws: AdvisoryLock.Failure.self) {
      _ = try AdvisoryLock(at: path, .exclusive, holder: "c", patience: .zero)
    }
    _ = consume first
    _ = consume second
  }

  @Test func `shared holders are named, too`() throws {
    let path = folder.path("lock")
    let shared = try AdvisoryLock(at: path, .shared, holder: "never written")
    do throws(AdvisoryLock.Failure) {
      _ = try AdvisoryLock(at: path, .exclusive, holder: "b", patience: .zero)
      Issue.record("the lock was had twice")
    } catch {
      guard case .held(_, let holder) = error else { throw error }
      #expect(holder?.contains("process \(getpid())") == true)
    }
    _ = consume shared
  }

  @Test func `a folder is locked without a file`() throws {
    let first = try AdvisoryLock(onDirectory: folder.path)
    #expect(throws: AdvisoryLock.Failure.self) {
      _ = try AdvisoryLock(onDirectory: folder.path, patience: .zero)
    }
    #expect(try FileTree.names(in: folder.path) == [])
    _ = consume first
  }
}
