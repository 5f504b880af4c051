package import Files

/// Why a workspace could not be opened, made or used.
package enum WorkspaceError: Error, Equatable, Sendable {
  /// No folder from `start` up to the root holds `.mlo`.
  case notInWorkspace(start: String)
  /// The current folder was deleted under the process.
  case noCurrentDirectory
  /// `.mlo` was made by a newer mlo.
  case newerFormat(path: String, found: Int, understood: Int)
  /// `.mlo` is there but is not what mlo makes.
  case damaged(path: String, fact: String)
  /// `.mlo` belongs to another user.
  case notOwned(path: String, owner: UInt32)
  /// The folder cannot become a workspace.
  case notAFolder(path: String, kind: FileStatus.Kind)
  case locked(AdvisoryLock.Failure)
  case unreadable(FileReadingError)
  case system(SystemCallError)
}

extension WorkspaceError {
  /// Runs `body` and states what the kernel refused as this type's fact.
  static func calling<Result>(_ body: () throws(SystemCallError) -> Result) throws(WorkspaceError) -> Result {
    do throws(SystemCallError) { return try body() } catch { throw .system(error) }
  }
}
