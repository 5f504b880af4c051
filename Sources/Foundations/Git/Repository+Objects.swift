import CLibgit2

extension Repository {
  /// Writes bytes as a blob, durably.
  ///
  /// - Returns: The blob's name; the same bytes always give the same name.
  package borrowing func writeBlob(_ bytes: [UInt8]) throws(GitError) -> ObjectID {
    var raw = git_oid()
    let code = unsafe bytes.withUnsafeBytes {
      unsafe git_blob_create_from_buffer(&raw, handle.pointer, $0.baseAddress, $0.count)
    }
    try check(code, "git_blob_create_from_buffer", "\(bytes.count) bytes")
    return ObjectID(raw)
  }

  /// The bytes of a blob, checked against its name.
  ///
  /// - Throws: ``GitError/missing(subject:)`` or ``GitError/damaged(subject:fact:)``; damaged bytes are never given back.
  package borrowing func readBlob(_ id: ObjectID) throws(GitError) -> [UInt8] {
    if let loose = try looseObject(id) {
      guard loose.kind == GIT_OBJECT_BLOB else { throw .damaged(subject: "object \(id)", fact: "it is not a blob") }
      return Array(loose.content)
    }
    let blob = try object(id, as: GIT_OBJECT_BLOB)
    let size = unsafe Int(git_blob_rawsize(blob.pointer))
    return unsafe Array(UnsafeRawBufferPointer(start: git_blob_rawcontent(blob.pointer), count: size))
  }

  /// Reads a commit.
  package borrowing func readCommit(_ id: ObjectID) throws(GitError) -> Commit {
    let commit = try object(id, as: GIT_OBJECT_COMMIT)
    guard let author = unsafe git_commit_author(commit.pointer), let tree = unsafe git_commit_tree_id(commit.pointer),
      let committer = unsafe git_commit_committer(commit.pointer),
      let message = unsafe git_commit_message(commit.pointer)
    else { throw .damaged(subject: "commit \(id)", fact: "it has no author, committer, tree or message") }
    let parents = unsafe (0..<git_commit_parentcount(commit.pointer)).compactMap {
      unsafe git_commit_parent_id(commit.pointer, $0).map { unsafe ObjectID($0.pointee) }
    }
    return unsafe Commit(
      id: id, parents: parents, tree: ObjectID(tree.pointee), author: Signature(author.pointee),
      committer: Signature(committer.pointee), message: String(cString: message))
  }

  /// Writes a commit, durably, without moving any reference to it.
  ///
  /// - Parameters:
  ///   - tree: A tree of this repository.
  ///   - parents: Commits of this repository.
  ///   - author: Who did what the commit records.
  ///   - committer: Who wrote the commit.
  ///   - message: The whole message, ending in a newline; a NUL is refused, because git would end the message there.
  /// - Returns: The commit's name.
  /// - Throws: ``GitError``; objects written before stay, and nothing leads to them.
  package borrowing func writeCommit(
    tree: ObjectID, parents: [ObjectID], author: Signature, committer: Signature, message: String
  ) throws(GitError) -> ObjectID {
    guard !message.utf8.contains(0) else {
      throw .refused(call: "git_commit_create", code: GIT_EINVALID.rawValue, words: "the message holds a NUL byte")
    }
    var (raw, rawTree) = (git_oid(), tree.raw)
    let rawParents = parents.map(\.raw)
    try unsafe author.withRaw { (rawAuthor) throws(GitError) in
      try unsafe committer.withRaw { (rawCommitter) throws(GitError) in
        let code = unsafe rawParents.withUnsafeBufferPointer { buffer in
          var pointers = unsafe buffer.indices.map { unsafe buffer.baseAddress?.advanced(by: $0) }
          return unsafe git_commit_create_from_ids(
            &raw, handle.pointer, nil, rawAuthor, rawCommitter, nil, message, &rawTree, pointers.count, &pointers)
        }
        try check(code, "git_commit_create_from_ids", "commit")
      }
    }
    return ObjectID(raw)
  }

  /// An object of a given kind, hashed by libgit2 while it is read.
  borrowing func object(_ id: ObjectID, as kind: git_object_t) throws(GitError) -> Handle {
    try looseObject(id)
    var (raw, code) = (id.raw, Int32(0))
    let repository = unsafe handle.pointer
    do {
      return try unsafe Handle("git_object_lookup", subject: "object \(id)", release: { unsafe git_object_free($0) }) {
        code = unsafe git_object_lookup($0, repository, &raw, kind)
        return code
      }
    } catch {
      throw GitError(reading: "object \(id)", code: code, call: "git_object_lookup")
    }
  }
}
