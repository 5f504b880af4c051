import CLibgit2
import Files
import Glibc

extension Repository {
  /// The object a reference leads to, or nil if there is no such reference.
  ///
  /// - Parameter name: The full name, such as `refs/mlo/ledger`.
  /// - Returns: The commit's name.
  /// - Throws: ``GitError/damaged(subject:fact:)`` if the reference's file holds no object name.
  package borrowing func target(of name: String) throws(GitError) -> ObjectID? {
    var raw = git_oid()
    let code = unsafe git_reference_name_to_id(&raw, handle.pointer, name)
    if code == GIT_ENOTFOUND.rawValue { return nil }
    guard code >= 0 else { throw GitError(reading: name, code: code, call: "git_reference_name_to_id") }
    return ObjectID(raw)
  }

  /// The references whose names match a pattern such as `refs/mlo/*`, sorted by name.
  package borrowing func references(matching pattern: String) throws(GitError) -> [(name: String, target: ObjectID)] {
    let repository = unsafe handle.pointer
    let names = try unsafe Handle(
      "git_reference_iterator_glob_new", subject: pattern, release: { unsafe git_reference_iterator_free($0) }
    ) { unsafe git_reference_iterator_glob_new($0, repository, pattern) }
    var result: [(name: String, target: ObjectID)] = []
    var name: UnsafePointer<CChar>?
    while true {
      let code = unsafe git_reference_next_name(&name, names.pointer)
      if code == GIT_ITEROVER.rawValue { break }
      guard code >= 0, let found = unsafe name.map({ unsafe String(cString: $0) }) else {
        throw GitError(reading: pattern, code: code, call: "git_reference_next_name")
      }
      if let target = try target(of: found) { result.append((found, target)) }
    }
    return result.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Moves a reference below `refs/mlo/` to a commit, if it still leads where it led when it was read.
  ///
  /// The comparison is made while git's own lock of the reference is held, so that no other program that keeps git's
  /// rules can move it in between. A lock file left behind by a dead process is removed: every living mlo holds `lock`,
  /// and a foreign `git update-ref` takes far less than `leftoverAge`.
  ///
  /// - Parameters:
  ///   - name: The full name.
  ///   - expected: What ``target(of:)`` gave; nil if the reference must not exist yet.
  ///   - target: A commit of this repository.
  ///   - reason: For the reflog, where the repository keeps one.
  ///   - signature: For the reflog.
  ///   - lock: Proof that no other mlo moves references now.
  ///   - leftoverAge: From what age a lock file counts as left behind.
  /// - Throws: ``GitError/moved(reference:expected:found:)`` and the reference is as it was;
  ///   ``GitError/unconfirmed(reference:target:words:)`` if it did move but the disk reported an error.
  package borrowing func moveReference(
    _ name: String, from expected: ObjectID?, to target: ObjectID, reason: String, by signature: Signature,
    holding lock: borrowing ReferencesLock, leftoverAge: Duration = .seconds(1)
  ) throws(GitError) {
    guard name.hasPrefix("refs/mlo/") else {
      throw .refused(call: "moveReference", code: GIT_EINVALIDSPEC.rawValue, words: "'\(name)' is not below refs/mlo/")
    }
    try makeFoldersDurable(for: name)
    let repository = unsafe handle.pointer
    let transaction = try unsafe Handle(
      "git_transaction_new", subject: name, release: { unsafe git_transaction_free($0) }
    ) { unsafe git_transaction_new($0, repository) }
    try lockReference(name, in: transaction, leftoverAge: leftoverAge)
    let found = try self.target(of: name)
    guard found == expected else { throw .moved(reference: name, expected: expected, found: found) }
    var raw = target.raw
    try unsafe signature.withRaw { (signature) throws(GitError) in
      _ = try check(
        unsafe git_transaction_set_target(transaction.pointer, name, &raw, signature, reason),
        "git_transaction_set_target", name)
    }
    let code = unsafe git_transaction_commit(transaction.pointer)
    guard code < 0 else { return }
    throw outcome(of: GitError(code: code, call: "git_transaction_commit", subject: name), moving: name, to: target)
  }

  /// What is true after a commit of a transaction reported an error: the reference may have moved all the same.
  private borrowing func outcome(of error: GitError, moving name: String, to target: ObjectID) -> GitError {
    let words = GitError.lastWords
    do throws(GitError) {
      return try self.target(of: name) == target ? .unconfirmed(reference: name, target: target, words: words) : error
    } catch {
      return .unconfirmed(reference: name, target: target, words: words)
    }
  }

  /// Creates the reference's folder, and makes it and the folders of new objects survive a power cut: libgit2
  /// synchronises files and the folders they lie in, but not the folders above.
  private borrowing func makeFoldersDurable(for name: String) throws(GitError) {
    do {
      try FileTree.createDirectory("\(commonDirectory)/\(FileTree.parent(of: name))")
      try FileTree.synchronize("\(commonDirectory)/objects")
    } catch {
      throw .system(error)
    }
  }

  private borrowing func lockReference(
    _ name: String, in transaction: borrowing Handle, leftoverAge: Duration
  ) throws(GitError) {
    let path = "\(commonDirectory)/\(name).lock"
    let start = ContinuousClock.now
    var seen: FileStatus?
    while true {
      let code = unsafe git_transaction_lock_ref(transaction.pointer, name)
      if code >= 0 { return }
      guard code == GIT_ELOCKED.rawValue else {
        throw GitError(code: code, call: "git_transaction_lock_ref", subject: name)
      }
      do throws(SystemCallError) {
        guard let status = try FileStatus.ifPresent(at: path, followingLinks: false) else { continue }
        let waited = ContinuousClock.now - start
        if Self.age(of: status) >= leftoverAge || (seen == status && waited >= leftoverAge) {
          try FileTree.removeFile(path)
          continue
        }
        // A lock that keeps changing hands belongs to living programs.
        guard waited < leftoverAge * 10 else { throw SystemCallError(call: "open", subject: path, code: EEXIST) }
        if seen?.inode != status.inode { seen = status }
      } catch {
        throw error.code == EEXIST ? .locked(reference: name) : .system(error)
      }
      usleep(UInt32.random(in: 1000...20_000))
    }
  }

  /// How long ago a file was written, by the machine's clock.
  private static func age(of status: FileStatus) -> Duration {
    var now = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &now)
    return .nanoseconds(now.tv_sec * 1_000_000_000 + now.tv_nsec - status.modifiedNanoseconds)
  }
}
