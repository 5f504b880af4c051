import CLibgit2

extension Repository {
  /// Whether git's index has the file at `path`, or files below it if it is a folder: git then keeps its contents.
  ///
  /// - Parameter path: Relative to ``workDirectory``.
  /// - Returns: Whether a commit would have it.
  /// - Throws: ``GitError`` if the index cannot be read.
  package borrowing func tracks(_ path: String) throws(GitError) -> Bool {
    let repository = unsafe handle.pointer
    let index = try unsafe Handle("git_repository_index", subject: "index", release: { unsafe git_index_free($0) }) {
      unsafe git_repository_index($0, repository)
    }
    if unsafe git_index_get_bypath(index.pointer, path, 0) != nil { return true }
    var position = 0
    let code = unsafe git_index_find_prefix(&position, index.pointer, path + "/")
    if code == GIT_ENOTFOUND.rawValue { return false }
    try check(code, "git_index_find_prefix", path)
    return true
  }

  /// The commit that a person's words name: `HEAD~2`, a branch, a tag, a short or whole hash.
  ///
  /// - Returns: Nil if they name nothing, or nothing that leads to a commit.
  /// - Throws: ``GitError/refused(call:code:words:)`` for a hash so short that it is ambiguous.
  package borrowing func commit(named words: String) throws(GitError) -> ObjectID? {
    guard !words.isEmpty, !words.contains("\0"), !words.hasPrefix("-") else { return nil }
    let repository = unsafe handle.pointer
    var raw: OpaquePointer?
    let code = unsafe git_revparse_single(&raw, repository, words + "^{commit}")
    defer { unsafe git_object_free(raw) }
    if code == GIT_ENOTFOUND.rawValue || code == GIT_EINVALIDSPEC.rawValue || code == GIT_EPEEL.rawValue { return nil }
    try check(code, "git_revparse_single", words)
    guard let found = unsafe git_object_id(raw) else { return nil }
    return unsafe ObjectID(found.pointee)
  }
}
