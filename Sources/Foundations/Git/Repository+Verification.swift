import CLibgit2

extension Repository {
  /// Reads an object whole, wherever it lies, and checks that it is what its name says.
  ///
  /// Use a freshly opened repository: libgit2 keeps in memory what was read before.
  ///
  /// - Throws: ``GitError/missing(subject:)`` or ``GitError/damaged(subject:fact:)``.
  package borrowing func verify(_ id: ObjectID) throws(GitError) {
    try looseObject(id)
    let subject = "object \(id)"
    let repository = unsafe handle.pointer
    let database = try unsafe Handle("git_repository_odb", subject: subject, release: { unsafe git_odb_free($0) }) {
      unsafe git_repository_odb($0, repository)
    }
    var (raw, hash, code) = (id.raw, git_oid(), Int32(0))
    let object: Handle
    do {
      object = try unsafe Handle("git_odb_read", subject: subject, release: { unsafe git_odb_object_free($0) }) {
        code = unsafe git_odb_read($0, database.pointer, &raw)
        return code
      }
    } catch {
      throw GitError(reading: subject, code: code, call: "git_odb_read")
    }
    let (data, size) = unsafe (git_odb_object_data(object.pointer), git_odb_object_size(object.pointer))
    let kind = unsafe git_odb_object_type(object.pointer)
    try check(unsafe git_odb_hash(&hash, data, size, kind), "git_odb_hash", subject)
    guard ObjectID(hash) == id else {
      throw .damaged(subject: subject, fact: "its content hashes to \(ObjectID(hash))")
    }
  }
}
