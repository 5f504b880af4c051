import CLibgit2

extension Repository {
  /// Visits a commit and those before it along the first parents, newest first, reading each only when it is its turn.
  ///
  /// - Parameters:
  ///   - newest: Where to start.
  ///   - visit: Returns whether to go on.
  /// - Throws: if a commit is missing or damaged; those before it were visited.
  package borrowing func visitHistory(from newest: ObjectID, _ visit: (Commit) -> Bool) throws(GitError) {
    var next: ObjectID? = newest
    while let id = next {
      let commit = try readCommit(id)
      guard visit(commit) else { return }
      next = commit.parents.first
    }
  }

  /// At most `limit` commits along the first parents, newest first.
  package borrowing func history(from newest: ObjectID, limit: Int) throws(GitError) -> [Commit] {
    var commits: [Commit] = []
    guard limit > 0 else { return [] }
    try visitHistory(from: newest) { commit in
      commits.append(commit)
      return commits.count < limit
    }
    return commits
  }

  /// The commit that is checked out, or nil in a repository without commits.
  ///
  /// - Throws: ``GitError/damaged(subject:fact:)`` if `HEAD` cannot be read.
  package borrowing func headCommit() throws(GitError) -> ObjectID? {
    var raw = git_oid()
    let code = unsafe git_reference_name_to_id(&raw, handle.pointer, "HEAD")
    switch code {
    case GIT_ENOTFOUND.rawValue, GIT_EUNBORNBRANCH.rawValue: return nil
    case ..<0: throw GitError(reading: "HEAD", code: code, call: "git_reference_name_to_id")
    default: return ObjectID(raw)
    }
  }

  /// Whether a file that git follows differs from the commit that is checked out; files unknown to git do not count.
  ///
  /// - Returns: nil for a bare repository, which has no files.
  /// - Throws: ``GitError/damaged(subject:fact:)`` if a tree of the commit is damaged.
  /// - Complexity: One `stat` per followed file.
  package borrowing func hasUncommittedChanges() throws(GitError) -> Bool? {
    guard workDirectory != nil else { return nil }
    var options = unsafe git_status_options()
    try check(
      unsafe git_status_options_init(&options, UInt32(GIT_STATUS_OPTIONS_VERSION)), "git_status_options_init", "HEAD")
    unsafe options.show = GIT_STATUS_SHOW_INDEX_AND_WORKDIR
    unsafe options.flags = GIT_STATUS_OPT_EXCLUDE_SUBMODULES.rawValue
    // Each tree is read here first, because libgit2 must not meet a damaged one: see LooseObject.swift.
    if let head = try headCommit() { _ = try files(of: readCommit(head).tree) }
    let repository = unsafe handle.pointer
    let list = try unsafe Handle("git_status_list_new", subject: "HEAD", release: { unsafe git_status_list_free($0) }) {
      unsafe git_status_list_new($0, repository, &options)
    }
    return unsafe git_status_list_entrycount(list.pointer) > 0
  }
}
