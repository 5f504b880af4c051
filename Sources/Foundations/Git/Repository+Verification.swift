import CLibgit2
import Files

extension Repository {
  /// Reads an object whole and checks that it is what its name says.
  ///
  /// Content is hashed again. The checksum at the end of an object's own file is compared as well: libgit2 stops reading
  /// before it, while `git fsck` does not. Use a freshly opened repository: objects that were read before are kept in
  /// memory.
  ///
  /// - Throws: ``GitError/missing(subject:)`` or ``GitError/damaged(subject:fact:)``.
  package borrowing func verify(_ id: ObjectID) throws(GitError) {
    let subject = "object \(id)"
    let (repository, odb) = (unsafe handle.pointer, "git_odb_read")
    let database = try unsafe Handle("git_repository_odb", subject: subject, release: { unsafe git_odb_free($0) }) {
      unsafe git_repository_odb($0, repository)
    }
    var (raw, hash, code) = (id.raw, git_oid(), Int32(0))
    let object: Handle
    do {
      object = try unsafe Handle(odb, subject: subject, release: { unsafe git_odb_object_free($0) }) {
        code = unsafe git_odb_read($0, database.pointer, &raw)
        return code
      }
    } catch {
      throw GitError(reading: subject, code: code, call: odb)
    }
    let (data, kind) = unsafe (git_odb_object_data(object.pointer), git_odb_object_type(object.pointer))
    let bytes = unsafe UnsafeRawBufferPointer(start: data, count: git_odb_object_size(object.pointer))
    try check(unsafe git_odb_hash(&hash, bytes.baseAddress, bytes.count, kind), "git_odb_hash", subject)
    guard ObjectID(hash) == id else { throw .damaged(subject: subject, fact: "its content hashes to \(ObjectID(hash))") }
    let name = unsafe git_object_type2string(kind).map { unsafe String(cString: $0) } ?? ""
    let sum = unsafe Self.adler32(Array("\(name) \(bytes.count)\0".utf8), bytes)
    try verifyFileEnd(of: id, checksum: sum)
  }

  /// Compares the four bytes at the end of an object's own file, if it has one, with the checksum of its content.
  private borrowing func verifyFileEnd(of id: ObjectID, checksum: UInt32) throws(GitError) {
    let hex = id.description
    let path = "\(commonDirectory)/objects/\(hex.prefix(2))/\(hex.dropFirst(2))"
    guard let bytes = try? FileTree.contents(of: path, limit: 1 << 30) else { return }
    let found = bytes.suffix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard found == checksum else {
      throw .damaged(subject: "object \(id)", fact: "the checksum at the end of its file does not match its content")
    }
  }

  /// The checksum that ends a zlib stream (RFC 1950).
  private static func adler32(_ head: [UInt8], _ bytes: UnsafeRawBufferPointer) -> UInt32 {
    var (low, high): (UInt32, UInt32) = (1, 0)
    func add(_ byte: UInt8) {
      low = (low + UInt32(byte)) % 65_521
      high = (high + low) % 65_521
    }
    for byte in head { add(byte) }
    unsafe bytes.forEach(add)
    return high << 16 | low
  }
}
