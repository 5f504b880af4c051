package import Files
import Glibc

/// A project's folder with its `.mlo` folder: where everything of mlo that is not in git lies.
///
/// The layout is described in `Documentation/formats/workspace.md`. Opening a workspace reads one small file.
package struct Workspace: Sendable {
  /// The newest layout of `.mlo` that this code understands.
  package static let format = 1

  /// The absolute path of the project's folder.
  package let root: String

  /// The absolute path of `.mlo`.
  package var directory: String { "\(root)/.mlo" }
  /// Where the object store lies.
  package var objectsDirectory: String { "\(directory)/objects" }
  /// The project's configuration file.
  package var configurationPath: String { "\(directory)/config" }
  /// The record of drift checks.
  package var driftLog: EventLog { EventLog(path: "\(directory)/drift/checks.ndjson") }
  /// The learner's progress.
  package var learningLog: EventLog { EventLog(path: "\(directory)/learn/progress.ndjson") }
  /// The record of what `mlo data add` kept.
  package var dataLog: EventLog { EventLog(path: "\(directory)/data/additions.ndjson") }
  /// What is known of files that did not change since: safe to delete.
  package var dataCachePath: String { "\(directory)/data/stat-cache" }
  /// Every append-only log of the workspace, for checks of the whole.
  package var logs: [EventLog] { [driftLog, learningLog, dataLog] }

  /// Finds the workspace that contains `start`, looking upwards as git does; the nearest wins.
  ///
  /// - Parameters:
  ///   - start: An absolute path.
  ///   - user: The numeric id of the user, who must own `.mlo`; nil accepts any owner.
  /// - Throws: ``WorkspaceError/notInWorkspace(start:)`` if there is none.
  package init(containing start: String, user: UInt32?) throws(WorkspaceError) {
    var folder = start
    while true {
      let marker = "\(folder)/.mlo"
      let status = try WorkspaceError.calling { () throws(SystemCallError) in try FileStatus.ifPresent(at: marker) }
      if status?.kind == .directory { break }
      guard folder != "/" else { throw .notInWorkspace(start: start) }
      folder = FileTree.parent(of: folder)
    }
    root = folder
    try checkFormat(user: user)
  }

  /// Makes `root` a workspace; one that is there already is left as it is.
  ///
  /// - Parameter root: The absolute path of a folder, created if missing.
  /// - Returns: The workspace, and whether it was made now.
  /// - Throws: ``WorkspaceError``; a folder without a `format` file is not yet a workspace and can be completed later.
  package static func create(at root: String) throws(WorkspaceError) -> (workspace: Workspace, isNew: Bool) {
    let directory = "\(root)/.mlo"
    let status = try WorkspaceError.calling { () throws(SystemCallError) in try FileStatus.ifPresent(at: root) }
    if let kind = status?.kind, kind != .directory { throw .notAFolder(path: root, kind: kind) }
    let isNew = try WorkspaceError.calling { () throws(SystemCallError) in
      if try FileStatus.ifPresent(at: "\(directory)/format") != nil { return false }
      if try FileStatus.ifPresent(at: directory) != nil {
        try fill(directory)
      } else {
        try fillAside(directory)
      }
      return true
    }
    return (try Workspace(containing: root, user: nil), isNew)
  }

  /// Removes what a killed ``create(at:)`` left under names of its own.
  ///
  /// Only for a caller that keeps others from creating a workspace there: an unfinished one of a living process looks
  /// the same.
  package static func removeLeftovers(in root: String) throws(WorkspaceError) {
    try WorkspaceError.calling { () throws(SystemCallError) in
      try FileTree.removeAside("\(root)/.mlo")
    }
  }

  /// Makes `directory` under another name and gives it its own in one step, so that there is never half a workspace.
  private static func fillAside(_ directory: String) throws(SystemCallError) {
    let aside = FileTree.aside(directory)
    do throws(SystemCallError) {
      try fill(aside)
      try FileTree.rename(aside, to: directory)
    } catch {
      try? FileTree.removeTree(aside)
      // Another process was faster with the same: its workspace is as good.
      if try FileStatus.ifPresent(at: "\(directory)/format") != nil { return }
      throw error
    }
    do throws(SystemCallError) {
      try FileTree.synchronize(FileTree.parent(of: directory))
    } catch {
      // Nobody has seen the workspace yet: without the disk's word it is taken back.
      try? FileTree.rename(directory, to: aside)
      try? FileTree.removeTree(aside)
      throw error
    }
  }

  /// Writes everything a workspace starts with; the file that makes it one comes last.
  private static func fill(_ directory: String) throws(SystemCallError) {
    try FileTree.createDirectory(directory)
    let ignored = "# Local to this machine; git leaves it alone.\n*\n"
    try DurableFile.write(Array(ignored.utf8), to: "\(directory)/.gitignore")
    for folder in ["objects", "locks", "data", "drift", "learn"] {
      try FileTree.createDirectory("\(directory)/\(folder)")
    }
    try DurableFile.write(Array("\(format)\n".utf8), to: "\(directory)/format")
  }

  /// Whether a ledger was ever seen here, so that one that vanished can be told from one that never was.
  package var hasHadLedger: Bool { (try? FileStatus.ifPresent(at: "\(directory)/ledger-seen")) != nil }

  /// Remembers that there is a ledger; not being able to changes nothing else.
  package func noteLedger() {
    guard !hasHadLedger, let file = try? DurableFile(at: "\(directory)/ledger-seen", isDurable: false) else { return }
    try? file.write(Array("refs/mlo/ledger\n".utf8))
    try? file.commit()
  }

  /// Takes the workspace's lock.
  ///
  /// Shared for ordinary work, exclusive for cleaning up; see `Documentation/formats/workspace.md`.
  ///
  /// - Parameters:
  ///   - mode: Shared or exclusive.
  ///   - session: Names the command for those who wait.
  ///   - patience: How long to wait; zero means to try once.
  /// - Returns: The lock, given back when the value goes out of scope.
  /// - Throws: ``WorkspaceError/locked(_:)`` with who holds it.
  package func lock(
    _ mode: AdvisoryLock.Mode, for session: Session, patience: Duration = .seconds(30)
  ) throws(WorkspaceError) -> AdvisoryLock {
    let path = "\(directory)/locks/workspace"
    try WorkspaceError.calling { () throws(SystemCallError) in
      _ = try FileTree.createDirectory("\(directory)/locks")
    }
    do throws(AdvisoryLock.Failure) {
      return try AdvisoryLock(at: path, mode, holder: session.holder, patience: patience)
    } catch {
      throw .locked(error)
    }
  }

  private func checkFormat(user: UInt32?) throws(WorkspaceError) {
    let path = "\(directory)/format"
    let bytes: [UInt8]
    do throws(FileReadingError) {
      bytes = try FileTree.contents(of: path, limit: 64)
    } catch {
      if case .system(let error) = error, error.isNotFound {
        throw .damaged(path: path, fact: "the file that names the layout is missing")
      }
      throw .unreadable(error)
    }
    guard let text = String(validating: bytes, as: UTF8.self), text.last == "\n",
      let found = Int(text.dropLast()), found > 0
    else { throw .damaged(path: path, fact: "it should hold one number") }
    guard found <= Self.format else {
      throw .newerFormat(path: directory, found: found, understood: Self.format)
    }
    guard let user else { return }
    let owner = try WorkspaceError.calling { () throws(SystemCallError) in try FileStatus(at: directory).owner }
    guard owner == user || user == 0 else { throw .notOwned(path: directory, owner: owner) }
  }
}
