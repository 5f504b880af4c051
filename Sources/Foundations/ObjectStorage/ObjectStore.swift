import Files
import Synchronization

/// Bytes under the name of their SHA-256, in a folder of one project.
///
/// An object is written once, durably, with mode 0444, and never changed: whoever holds a digest can check what it is
/// given. How the bytes lie in the folder is the store's own affair: a small object that came alone is a file of its
/// own; files that are larger, or came together, are cut into chunks that lie in packs, each chunk once.
package struct ObjectStore: Sendable {
  /// The folder that holds the objects.
  package let directory: String
  private let packs = CatalogueCache()

  package init(directory: String) { self.directory = directory }

  /// Bytes up to which an object that comes alone is a file of its own.
  private static let largestLoose = ContentDefinedChunker.maximum

  private var packsDirectory: String { "\(directory)/packs" }

  /// Keeps the bytes of many files, reading, hashing and compressing on all processors.
  ///
  /// Each file is read once and must not change meanwhile. What the store has is not stored again, down to single
  /// chunks; unlike with ``put(fileAt:)`` it is not read again either.
  ///
  /// - Parameters:
  ///   - files: Paths, and whether the file is a table, whose chunks end with its rows.
  ///   - compresses: Whether chunks are compressed where that pays.
  /// - Returns: One answer per file, in their order, and what it cost.
  /// - Throws: ``ObjectStoreError``; then none of the files that came after the last full pack is in the store.
  package func put(
    files: [(path: String, isTable: Bool)], compresses: Bool = true
  ) throws(ObjectStoreError) -> (objects: [StoredObject], cost: StorageCost) {
    try put(files: files, believing: catalogue(), compresses: compresses)
  }

  private func put(
    files: [(path: String, isTable: Bool)], believing catalogue: PackCatalogue, compresses: Bool = true
  ) throws(ObjectStoreError) -> (objects: [StoredObject], cost: StorageCost) {
    defer { packs.forget() }
    let writer: ObjectWriter
    do {
      writer = try ObjectWriter(directory: packsDirectory, catalogue: catalogue, compresses: compresses)
    } catch {
      throw .system(error)
    }
    return try writer.write(files.map { ChunkReader.Request(path: $0.path, cutsAtRowEnds: $0.isTable) })
  }

  private func catalogue() throws(ObjectStoreError) -> PackCatalogue {
    do { return try packs.current(of: packsDirectory) } catch { throw .system(error) }
  }

  /// Keeps the bytes of a file.
  ///
  /// An object that is there already is verified, and mended from the file if it is damaged.
  ///
  /// - Returns: The reference, and whether the store had the object before.
  /// - Throws: ``ObjectStoreError``; the store is then as it was.
  package func put(fileAt path: String) throws(ObjectStoreError) -> (reference: ObjectReference, wasPresent: Bool) {
    let reference: ObjectReference
    do {
      let (digest, size) = try Digest.ofFile(at: path)
      reference = ObjectReference(digest: digest, size: size)
    } catch {
      throw .unreadable(error)
    }
    if try isSound(reference) { return (reference, true) }
    guard reference.size > Self.largestLoose else {
      let bytes: [UInt8]
      do { bytes = try FileTree.contents(of: path, limit: Self.largestLoose) } catch { throw .unreadable(error) }
      guard Digest(of: bytes) == reference.digest else { throw .unreadable(.changedWhileReading(path: path)) }
      return (try put(bytes), false)
    }
    // A damaged object is written anew, all of it: what the packs claim to have is not believed.
    let isDamaged = try catalogue().holdsObject(reference.digest)
    let stored = try put(files: [(path, false)], believing: isDamaged ? PackCatalogue() : try catalogue())
    guard stored.objects.map(\.reference) == [reference] else {
      throw .unreadable(.changedWhileReading(path: path))
    }
    return (reference, false)
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
    guard reference.size <= limit else {
      throw .unreadable(
        .tooLarge(path: path(of: reference.digest), size: reference.size, limit: limit))
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(max(reference.size, 0))
    try unsafe readPieces(of: reference) { piece in unsafe bytes.append(contentsOf: piece) }
    return bytes
  }

  /// Hands the bytes of an object to `body`, in order, without holding more than a few in memory.
  ///
  /// - Throws: ``ObjectStoreError``, what `body` throws among it, and damage at the latest after the last piece: whoever
  ///   writes the bytes somewhere makes them true only after this returned.
  package func readPieces(
    of reference: ObjectReference, _ body: (UnsafeRawBufferPointer) throws(ObjectStoreError) -> Void
  ) throws(ObjectStoreError) {
    let path = path(of: reference.digest)
    do {
      if try FileStatus.ifPresent(at: path, followingLinks: false) != nil {
        return try unsafe readLoose(reference, at: path, body)
      }
    } catch let error as ObjectStoreError {
      throw error
    } catch {
      throw fact(error, about: reference)
    }
    guard try unsafe ObjectReader(catalogue: catalogue(), files: packs.files).readPieces(of: reference, body) else {
      throw .missing(reference)
    }
  }

  private func readLoose(
    _ reference: ObjectReference, at path: String,
    _ body: (UnsafeRawBufferPointer) throws(ObjectStoreError) -> Void
  ) throws(ObjectStoreError) {
    do {
      let status = try FileStatus(at: path, followingLinks: false)
      guard status.kind == .regular else { throw FileReadingError.notAFile(path: path, kind: status.kind) }
      var digester = Digester()
      var failure: ObjectStoreError?
      let size = try unsafe FileTree.readPieces(of: path) { piece in
        unsafe digester.update(piece)
        guard failure == nil else { return }
        do throws(ObjectStoreError) { try unsafe body(piece) } catch { failure = error }
      }
      if let failure { throw failure }
      try check(reference, digest: digester.finish(), size: size)
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
    } catch  where !error.isNotFound {
      throw .system(error)
    } catch {
      return try ObjectReader(catalogue: catalogue(), files: packs.files).head(of: reference, count: count)
    }
  }

  /// Reads the whole object and compares digest and size.
  ///
  /// - Throws: ``ObjectStoreError/missing(_:)`` or ``ObjectStoreError/damaged(_:fact:)``.
  package func verify(_ reference: ObjectReference) throws(ObjectStoreError) {
    try unsafe readPieces(of: reference) { _ in }
  }

  /// What lies in the store's folder, by name and index, with its bytes unread.
  package struct Contents: Equatable, Sendable {
    /// All objects in ascending order of their digests.
    package var objects: [ObjectReference] = []
    /// Files that are no objects, such as what a killed process left behind.
    package var strangers: [String] = []
    /// Packs, and lists of chunks in them, that cannot be read, and why: objects in them may be missing above.
    package var damages: [Damage] = []

    /// A file that is not what was written.
    package struct Damage: Equatable, Sendable {
      /// Its path.
      package let path: String
      /// What is the case.
      package let fact: String
    }
  }

  /// Lists the store.
  ///
  /// - Throws: ``ObjectStoreError/system(_:)`` if a folder cannot be listed.
  package func contents() throws(ObjectStoreError) -> Contents {
    var (contents, sizes): (Contents, [Digest: Int]) = (Contents(), [:])
    let packed = try catalogue()
    do {
      guard try FileStatus.ifPresent(at: directory) != nil else { return contents }
      for prefix in try FileTree.names(in: directory) where prefix != "packs" {
        let folder = "\(directory)/\(prefix)"
        guard try FileStatus(at: folder, followingLinks: false).kind == .directory else {
          contents.strangers.append(folder)
          continue
        }
        for name in try FileTree.names(in: folder) {
          if let digest = Digest(prefix + name) {
            sizes[digest] = try FileStatus.ifPresent(at: "\(folder)/\(name)", followingLinks: false)?.size ?? 0
          } else {
            contents.strangers.append("\(folder)/\(name)")
          }
        }
      }
    } catch {
      throw .system(error)
    }
    contents.damages = packed.damages.map { Contents.Damage(path: $0.path, fact: $0.fact) }
    let reader = ObjectReader(catalogue: packed, files: packs.files)
    for digest in packed.objects where sizes[digest] == nil {
      do throws(ObjectStoreError) {
        sizes[digest] = try reader.size(of: digest)
      } catch {
        guard case .damaged(_, let fact) = error else { throw error }
        contents.damages.append(Contents.Damage(path: digest.description, fact: fact))
      }
    }
    contents.objects = sizes.map { ObjectReference(digest: $0.key, size: $0.value) }.sorted { $0.digest < $1.digest }
    contents.strangers += packed.strangers
    return contents
  }

  /// Whether the store has an object of that name, whatever the state of its bytes.
  package func holds(_ reference: ObjectReference) throws(ObjectStoreError) -> Bool {
    do {
      if try FileStatus.ifPresent(at: path(of: reference.digest)) != nil { return true }
    } catch {
      throw .system(error)
    }
    return try catalogue().holdsObject(reference.digest)
  }

  /// Which of many objects the store has, whatever the state of their bytes.
  package func holding(_ references: [ObjectReference]) throws(ObjectStoreError) -> Set<ObjectReference> {
    let packed = try catalogue()
    var held: Set<ObjectReference> = []
    for reference in references {
      if packed.holdsObject(reference.digest) {
        held.insert(reference)
      } else if try holds(reference) {
        held.insert(reference)
      }
    }
    return held
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
    try FileTree.createDirectory(FileTree.parent(of: path))
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
      guard try FileStatus.ifPresent(at: path) != nil else { return true }
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
