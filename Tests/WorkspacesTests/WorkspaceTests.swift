import Files
import Glibc
import TestSupport
import Testing
import Workspaces

@Suite("workspace")
struct WorkspaceTests: ~Copyable {
  let folder = TemporaryDirectory()

  @Test func `is found from any folder below it and the nearest wins`() throws {
    _ = try Workspace.create(at: folder.path("outer"))
    _ = try Workspace.create(at: folder.path("outer/a/inner"))
    try FileTree.createDirectory(folder.path("outer/a/inner/b/c"))
    func root(_ path: String) throws -> String { try Workspace(containing: folder.path(path), user: getuid()).root }
    #expect(try root("outer/a") == folder.path("outer"))
    #expect(try root("outer/a/inner/b/c") == folder.path("outer/a/inner"))
    #expect(throws: WorkspaceError.notInWorkspace(start: folder.path)) {
      try Workspace(containing: folder.path, user: getuid())
    }
  }

  @Test func `making it twice changes nothing`() throws {
    let first = try Workspace.create(at: folder.path)
    #expect(first.isNew)
    #expect(try Workspace.create(at: folder.path).isNew == false)
    #expect(
      String(decoding: try FileTree.contents(of: folder.path(".mlo/.gitignore")), as: UTF8.self).hasSuffix("\n*\n"))
  }

  @Test func `an interrupted creation is completed by the next`() throws {
    try FileTree.createDirectory(folder.path(".mlo/objects"))
    #expect(throws: WorkspaceError.self) { try Workspace(containing: folder.path, user: nil) }
    #expect(try Workspace.create(at: folder.path).isNew)
    _ = try Workspace(containing: folder.path, user: nil)
  }

  @Test func `a newer layout is refused with both numbers`() throws {
    _ = try Workspace.create(at: folder.path)
    try DurableFile.write(Array("9\n".utf8), to: folder.path(".mlo/format"))
    #expect(throws: WorkspaceError.newerFormat(path: folder.path(".mlo"), found: 9, understood: Workspace.format)) {
      try Workspace(containing: folder.path, user: nil)
    }
  }

  @Test(arguments: ["", "1", "one\n", "0\n", "-1\n", "1\n\n", "\u{0}\n"])
  func `a format file that mlo did not write is damage`(text: String) throws {
    _ = try Workspace.create(at: folder.path)
    try DurableFile.write(Array(text.utf8), to: folder.path(".mlo/format"))
    #expect(throws: WorkspaceError.damaged(path: folder.path(".mlo/format"), fact: "it should hold one number")) {
      try Workspace(containing: folder.path, user: nil)
    }
  }

  @Test func `somebody else's workspace is refused`() throws {
    _ = try Workspace.create(at: folder.path)
    let owner = try FileStatus(at: folder.path(".mlo")).owner
    #expect(throws: WorkspaceError.notOwned(path: folder.path(".mlo"), owner: owner)) {
      try Workspace(containing: folder.path, user: owner + 1)
    }
  }
}

@Suite("instant")
struct InstantTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z"), (951_782_400_000, "2000-02-29T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
    (1_767_323_045_678, "2026-01-02T03:04:05.678Z"), (4_102_444_799_000, "2099-12-31T23:59:59.000Z"),
    (-62_135_596_800_000, "0001-01-01T00:00:00.000Z"),
  ])
  func `writes and reads UTC`(milliseconds: Int, text: String) {
    #expect(Instant(milliseconds: milliseconds).description == text)
    #expect(Instant(text)?.milliseconds == milliseconds)
  }

  @Test(arguments: [
    "", "2026-01-02", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z", "2026-01-02T24:00:00Z", "2026-01-02T00:00:60Z",
    "2026-01-02T03:04:05", "2026-01-02T03:04:05.Z", "2026-01-02T03:04:05.1234Z", "2026-01-02 03:04:05Z",
  ])
  func `refuses what is no moment`(text: String) {
    #expect(Instant(text) == nil)
  }
}
