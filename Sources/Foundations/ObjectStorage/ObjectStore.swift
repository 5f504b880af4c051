package import Files

/// Names the bytes of one object: what they hash to, and how many there are.
package struct ObjectReference: Hashable, Sendable {
  /// The SHA-256 of the bytes.
  package let digest: Digest
  /// Bytes.
  package let size: Int

  package init(digest: Digest, size: Int) {
    self.digest = digest
    self.size = size
  }
}

/// Why an object could not be kept or given back.
package enum ObjectStoreError: Error, Equatable, Sendable {
  /// The store has no object of that digest.
  case missing(ObjectReference)
  /// The object is there, but its bytes are not the ones that were kept.
  case damaged(ObjectReference, fact: String)
  /// The file to keep could not be read.
  case unreadable(FileReadingError)
  case system(SystemCallError)
}

/// Bytes under the name of their SHA-256, in a folder of one project.
///
/// An object is written once, durably, with mode 0444, and never changed: whoever holds a digest can check what it is
/// given. How the bytes lie in the folder is the store's own affair; callers see digests and bytes only, so that chunks
/// and packs can come without them noticing.
package struct ObjectStore: Sendable {
  /// The folder that holds the objects.
  package let directory: String

  package init(directory: String) { self.directory = directory }

  /// Keeps the bytes of a file.
  ///
  /// The file is read twice, to learn its name and to copy it, and must be the same both times. An object that is there
  /// already is verified, and mended from the file if it is damaged.
  ///
  /// - Returns: The reference, and whether the store had the object before.
  /// - Throws: ``ObjectStoreError``; the store is then as it was.
  package func put(fileAt path: String) throws(ObjectStoreError) -> (reference: ObjectReference, wasPresent: Bool) {
    do {
      let (digest, size) = try Digest.ofFile(at: path)
      let reference = ObjectReference(digest: digest, size: size)
      if try isSound(reference) { return (reference, true) }
      let object = try beginObject(reference)
      var digester = Digester()
      var failure: SystemCallError?
      try unsafe FileTree.readPieces(of: path) { piece in
        unsafe digester.update(piece)
        guard failure == nil else { return }
        do throws(SystemCallError) { try unsafe object.write(piece) } catch { failure = error }
      }
      if let failure { throw failure }
      guard digester.finish() == digest else { throw FileReadingError.changedWhileReading(path: path) }
      try object.commit()
      return (reference, false)
    } catch let error as FileReadingError {
      throw .unreadable(error)
    } catch let error as SystemCallError {
      throw .system(error)
    } catch let error as ObjectStoreError {
      throw error
    } catch {
      throw .unreadable(.changedWhileReading(path: path))
    }
  }

  /// Keeps bytes that are in memory.
  ///
  /// - Returns: The reference under which ``read(_:limit:)`` gives them back.
  /// - Throws: ``ObjectStoreError/system(_:)``; the store is then as it was.
  package func put(_ bytes: [UInt8]) throws(ObjectStoreError) -> ObjectReference {
    let reference = ObjectReference(digest: Digest(of: bytes), size: bytes.count)
    if try isSound(reference) { return reference }
    do throws(SystemCallError) {
      let object = try beginObject(reference)
      try object.write(bytes)
      try object.commit()
    } catch {
      throw .system(error)
    }
    return reference
  }

  /// The bytes of an object, checked against its digest and size.
  ///
  /// - Parameters:
  ///   - reference: The object.
  ///   - limit: The most bytes to hold in memory.
  /// - Returns: Exactly the bytes that were kept.
  /// - Throws: ``ObjectStoreError``; damaged bytes are never given back.
  package func read(_ reference: ObjectReference, limit: Int = 64 << 20) throws(ObjectStoreError) -> [UInt8] {
    do {
      let bytes = try FileTree.contents(of: path(of: reference.digest), limit: limit)
      try check(reference, digest: Digest(of: bytes), size: bytes.count)
      return bytes
    } catch {
      throw fact(error, about: reference)
    }
  }

  /// The first bytes of an object, at most `count`, to tell what it is; not compared with the digest.
  ///
  /// - Throws: ``ObjectStoreError/missing(_:)``, or what the system refused.
  package func head(of reference: ObjectReference, count: Int) throws(ObjectStoreError) -> [UInt8] {
    do {
      return try OpenFile(path(of: reference.digest), for: .reading).read(count: count, at: 0)
    } catch {
      throw error.isNotFound ? .missing(reference) : .system(error)
    }
  }

  /// Reads the whole object and compares digest and size.
  ///
  /// - Throws: ``ObjectStoreError/missing(_:)`` or ``ObjectStoreError/damaged(_:fact:)``.
  package func verify(_ reference: ObjectReference) throws(ObjectStoreError) {
    let path = path(of: reference.digest)
    do {
      if let kind = try FileStatus.ifPresent(at: path, followingLinks: false)?.kind, kind != .regular {
        throw FileReadingError.notAFile(path: path, kind: kind)
      }
      let (digest, size) = try Digest.ofFile(at: path)
      try check(reference, digest: digest, size: size)
    } catch {
      throw fact(error, about: reference)
    }
  }

  /// What lies in the store's folder: the digests it holds by name, unchecked, and files that are no objects.
  ///
  /// - Returns: Digests in ascending order and the paths of strangers, such as what a killed process left behind.
  /// - Throws: ``ObjectStoreError/system(_:)`` if a folder cannot be listed.
  package func contents() throws(ObjectStoreError) -> (digests: [Digest], strangers: [String]) {
    var (digests, strangers): ([Digest], [String]) = ([], [])
    do {
      guard try FileStatus.ifPresent(at: directory) != nil else { return ([], []) }
      for prefix in try FileTree.names(in: directory) {
        let folder = "\(directory)/\(prefix)"
        guard try FileStatus(at: folder, followingLinks: false).kind == .directory else {
          strangers.append(folder)
          continue
        }
        for name in try FileTree.names(in: folder) {
          if let digest = Digest(prefix + name) {
            digests.append(digest)
          } else {
            strangers.append("\(folder)/\(name)")
          }
        }
      }
    } catch {
      throw .system(error)
    }
    return (digests, strangers)
  }

  /// Removes what killed processes left half-written.
  ///
  /// Only for a caller that holds the workspace exclusively: an unfinished file of a living process looks the same.
  package func removeLeftovers() throws(ObjectStoreError) {
    for path in try contents().strangers where path.hasSuffix(".mlo-tmp") {
      do { try FileTree.removeFile(path) } catch { throw .system(error) }
    }
  }

  /// Where an object lies, for messages that name the damaged file.
  package func path(of digest: Digest) -> String { "\(directory)/\(digest.hex.prefix(2))/\(digest.hex.dropFirst(2))" }

  // MARK: -

  private func beginObject(_ reference: ObjectReference) throws(SystemCallError) -> DurableFile {
    let path = path(of: reference.digest)
    try FileTree.createDirectoryDurably(FileTree.parent(of: path))
    return try DurableFile(at: path, mode: 0o444)
  }

  /// Whether the store holds exactly the referenced bytes; makes another process's fresh object durable, too.
  private func isSound(_ reference: ObjectReference) throws(ObjectStoreError) -> Bool {
    do {
      try verify(reference)
    } catch .missing, .damaged {
      return false
    }
    do {
      let path = path(of: reference.digest)
      try OpenFile(path, for: .reading).synchronize()
      try FileTree.synchronize(FileTree.parent(of: path))
    } catch {
      throw .system(error)
    }
    return true
  }

  private func check(_ reference: ObjectReference, digest: Digest, size: Int) throws(ObjectStoreError) {
    guard size == reference.size else {
      throw .damaged(reference, fact: "it has \(size) bytes and should have \(reference.size)")
    }
    guard digest == reference.digest else {
      throw .damaged(
        reference, fact: "its bytes hash to \(digest.short)… and should hash to \(reference.digest.short)…")
    }
  }

  private func fact(_ error: any Error, about reference: ObjectReference) -> ObjectStoreError {
    switch error {
    case let error as ObjectStoreError: error
    case let error as SystemCallError: .system(error)
    case FileReadingError.system(let error) where error.isNotFound: .missing(reference)
    case FileReadingError.system(let error): .system(error)
    case FileReadingError.notAFile(_, let kind): .damaged(reference, fact: "a \(kind.rawValue) stands in its place")
    case let error as FileReadingError: .unreadable(error)
    default: .missing(reference)
    }
  }
}
