import Files

/// The right to move references below `refs/mlo/`, one holder at a time over all work trees of a repository.
///
/// It is a kernel lock on `mlo.lock` in the repository's common folder, so it ends with its holder, however that dies.
package struct ReferencesLock: ~Copyable {
  private let lock: AdvisoryLock

  /// Takes the lock.
  ///
  /// - Parameters:
  ///   - commonDirectory: The repository's common folder.
  ///   - holder: What to tell those who wait, such as "mlo model register, process 4711".
  ///   - patience: How long to wait.
  /// - Throws: ``GitError/held(path:holder:)`` when the time is over.
  init(in commonDirectory: String, holder: String, patience: Duration) throws(GitError) {
    do {
      lock = try AdvisoryLock(at: "\(commonDirectory)/mlo.lock", .exclusive, holder: holder, patience: patience)
    } catch {
      switch error {
      case .held(let path, let holder): throw .held(path: path, holder: holder)
      case .system(let error): throw .system(error)
      }
    }
  }
}

extension Repository {
  /// Takes the right to move references below `refs/mlo/`, waiting for it at most `patience`.
  ///
  /// - Throws: ``GitError/held(path:holder:)`` when the time is over.
  package borrowing func lockReferences(
    holder: String, patience: Duration = .seconds(30)
  ) throws(GitError) -> ReferencesLock {
    try ReferencesLock(in: commonDirectory, holder: holder, patience: patience)
  }
}
