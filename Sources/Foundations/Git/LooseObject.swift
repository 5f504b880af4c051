import CLibgit2
import Files

/// Why an object's own file does not hold the object.
///
/// libgit2 1.5 must not be shown a damaged file: it copies past the end of its buffer when the size in the head is
/// smaller than the content, and loops for ever on a file that ends early. So each such file is read here first.
struct LooseObjectDamage: Error, Equatable {
  let fact: String
}

/// An object in a file of its own: `blob 12`, a NUL and the content, compressed by zlib (RFC 1950).
enum LooseObject {
  /// The kind and the content of the object of that name, which a file must hold exactly, to the last byte.
  static func read(
    _ file: [UInt8], as id: ObjectID
  ) throws(LooseObjectDamage) -> (kind: git_object_t, content: ArraySlice<UInt8>) {
    let (head, _, _) = try inflate(file, limit: 64)
    guard let end = head.firstIndex(of: 0), let (kind, size) = parse(head[..<end]) else {
      throw LooseObjectDamage(fact: "it does not start with a kind and a size")
    }
    // Compressed bytes hold at most 1032 times as many.
    guard size <= file.count * 1040 else { throw LooseObjectDamage(fact: "it is shorter than its \(size) bytes") }
    let (whole, consumed, isComplete) = try inflate(file, limit: end + 1 + size + 1)
    guard isComplete, whole.count == end + 1 + size else {
      throw LooseObjectDamage(fact: "its content is not \(size) bytes long")
    }
    guard consumed == file.count else { throw LooseObjectDamage(fact: "bytes follow after its end") }
    var raw = git_oid()
    let code = unsafe whole.withUnsafeBytes { bytes in
      let content = unsafe UnsafeRawBufferPointer(rebasing: bytes[(end + 1)...])
      return unsafe git_odb_hash(&raw, content.baseAddress, content.count, kind)
    }
    guard code >= 0, ObjectID(raw) == id else {
      throw LooseObjectDamage(fact: "its content hashes to \(ObjectID(raw))")
    }
    return (kind, whole[(end + 1)...])
  }

  /// The kind and the size in bytes from a head such as `commit 231`.
  private static func parse(_ head: ArraySlice<UInt8>) -> (kind: git_object_t, size: Int)? {
    let words = String(decoding: head, as: UTF8.self).split(separator: " ", omittingEmptySubsequences: false)
    let kinds = ["blob": GIT_OBJECT_BLOB, "tree": GIT_OBJECT_TREE, "commit": GIT_OBJECT_COMMIT, "tag": GIT_OBJECT_TAG]
    guard words.count == 2, let kind = kinds[String(words[0])], let size = Int(words[1]), size >= 0,
      String(size) == words[1]
    else { return nil }
    return (kind, size)
  }

  /// Up to `limit` bytes of what was compressed, the number of compressed bytes read, and whether that was all.
  private static func inflate(
    _ file: [UInt8], limit: Int
  ) throws(LooseObjectDamage) -> (bytes: [UInt8], consumed: Int, isComplete: Bool) {
    var bytes = [UInt8](repeating: 0, count: limit)
    var (produced, consumed) = (UInt(limit), UInt(file.count))
    let code = unsafe uncompress2(&bytes, &produced, file, &consumed)
    guard code == Z_OK || code == Z_BUF_ERROR else { throw LooseObjectDamage(fact: "it does not decompress") }
    bytes.removeLast(limit - Int(min(produced, UInt(limit))))
    return (bytes, Int(consumed), code == Z_OK)
  }
}

extension Repository {
  /// The object from its own file, or nil if it has none.
  ///
  /// An object in a pack has none, and libgit2 checks it well enough.
  ///
  /// - Throws: ``GitError/damaged(subject:fact:)`` if the file holds anything else.
  @discardableResult
  borrowing func looseObject(
    _ id: ObjectID
  ) throws(GitError) -> (kind: git_object_t, content: ArraySlice<UInt8>)? {
    let hex = id.description
    for directory in objectDirectories {
      let path = "\(directory)/\(hex.prefix(2))/\(hex.dropFirst(2))"
      do {
        return try LooseObject.read(FileTree.contents(of: path, limit: 1 << 30), as: id)
      } catch let error as LooseObjectDamage {
        throw .damaged(subject: "object \(id)", fact: error.fact)
      } catch FileReadingError.system(let error) {
        if !error.isNotFound { throw .system(error) }
      } catch {
        throw .damaged(subject: "object \(id)", fact: "\(path) cannot be read as a file")
      }
    }
    return nil
  }

  /// The folders that hold objects: the repository's own, and those it borrows from.
  static func objectDirectories(of commonDirectory: String) -> [String] {
    let own = "\(commonDirectory)/objects"
    guard let bytes = try? FileTree.contents(of: "\(own)/info/alternates", limit: 1 << 20) else { return [own] }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
    return [own] + lines.map { FileTree.absolute(String($0), from: own) }
  }
}
