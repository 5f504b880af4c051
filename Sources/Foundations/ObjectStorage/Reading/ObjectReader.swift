import Dispatch
import Files
import Synchronization

/// Gives back what lies in packs, on all processors.
struct ObjectReader: Sendable {
  let catalogue: PackCatalogue
  let files: PackFiles

  /// A chunk to read: what it must be, and where it lies.
  private struct Errand: Sendable {
    let part: Recipe.Part
    let place: PackCatalogue.Place
  }

  /// Chunks that one processor decompresses in a row.
  private static let groupSize = 8
  /// Chunks in a round; the memory in use is that of two rounds.
  private static let roundSize = 64

  /// Hands the bytes of an object to `body`, in order, in pieces of at most ``ContentDefinedChunker/maximum``.
  ///
  /// One processor hashes and hands out while the others decompress what follows.
  ///
  /// - Returns: False if no pack holds the object; nothing was handed out then.
  /// - Throws: ``ObjectStoreError/damaged(_:fact:)`` when something is not what was kept, at the latest after the last
  ///   piece: whoever writes the bytes somewhere makes them true only after this returned.
  func readPieces(
    of reference: ObjectReference, _ body: (UnsafeRawBufferPointer) throws(ObjectStoreError) -> Void
  ) throws(ObjectStoreError) -> Bool {
    guard let errands = try errands(for: reference) else { return false }
    if errands.count == 1 {
      let piece = try bytes(at: errands[0].place, for: reference)
      guard Digest(of: piece) == reference.digest else {
        throw .damaged(reference, fact: "its bytes are not what was kept")
      }
      try unsafe piece.withUnsafeBufferPointer { bytes throws(ObjectStoreError) in
        try unsafe body(UnsafeRawBufferPointer(bytes))
      }
      return true
    }
    var digester = Digester()
    var round = Round(errands.prefix(Self.roundSize), of: reference, by: self)
    var start = errands.startIndex
    while start < errands.count {
      let pieces = try round.pieces()
      start += Self.roundSize
      // The next round is read while this one is handed out.
      if start < errands.count {
        round = Round(errands[start..<min(start + Self.roundSize, errands.count)], of: reference, by: self)
      }
      for piece in pieces {
        try unsafe piece.withUnsafeBufferPointer { bytes throws(ObjectStoreError) in
          unsafe digester.update(UnsafeRawBufferPointer(bytes))
          try unsafe body(UnsafeRawBufferPointer(bytes))
        }
      }
    }
    guard digester.finish() == reference.digest else {
      throw .damaged(reference, fact: "its chunks do not add up to what was kept")
    }
    return true
  }

  /// Chunks that are being read in the background.
  private final class Round: Sendable {
    private let fetched: Mutex<[Result<[[UInt8]], ObjectStoreError>]>
    private let group = DispatchGroup()

    init(_ errands: ArraySlice<Errand>, of reference: ObjectReference, by reader: ObjectReader) {
      let groups = stride(from: errands.startIndex, to: errands.endIndex, by: groupSize).map {
        errands[$0..<min($0 + groupSize, errands.endIndex)]
      }
      fetched = Mutex(Array(repeating: .success([]), count: groups.count))
      for (index, errands) in groups.enumerated() {
        DispatchQueue.global().async(group: group) {
          let result = Result { () throws(ObjectStoreError) in try reader.fetch(errands, of: reference) }
          self.fetched.withLock { $0[index] = result }
        }
      }
    }

    /// All pieces in order, once they are there.
    func pieces() throws(ObjectStoreError) -> [[UInt8]] {
      group.wait()
      var pieces: [[UInt8]] = []
      for result in fetched.withLock({ $0 }) { pieces += try result.get() }
      return pieces
    }
  }

  /// The first bytes of an object, at most `count` of its first chunk; not compared with its digest.
  func head(of reference: ObjectReference, count: Int) throws(ObjectStoreError) -> [UInt8] {
    guard let errands = try errands(for: reference) else { throw .missing(reference) }
    guard let first = errands.first else { return [] }
    return Array(try bytes(at: first.place, for: reference).prefix(count))
  }

  /// The bytes that an object should have by its list of chunks.
  ///
  /// - Throws: ``ObjectStoreError/damaged(_:fact:)`` if the list is not what was kept.
  func size(of digest: Digest) throws(ObjectStoreError) -> Int {
    let unknown = ObjectReference(digest: digest, size: 0)
    guard let place = catalogue.recipe(digest) else { return catalogue.piece(digest)?.entry.size ?? 0 }
    guard let recipe = try Recipe(bytes(at: place, for: unknown)) else {
      throw .damaged(unknown, fact: "the list of its chunks is not what was kept")
    }
    return recipe.size
  }

  /// The stored and decompressed bytes of one piece, compared with its digest.
  func bytes(
    at place: PackCatalogue.Place, for reference: ObjectReference
  ) throws(ObjectStoreError) -> [UInt8] {
    let path = catalogue.paths[place.pack]
    let entry = place.entry
    let stored: [UInt8]
    do throws(SystemCallError) {
      stored = try files.read(path, count: entry.storedSize, at: entry.offset)
    } catch {
      throw error.isNotFound ? .missing(reference) : .system(error)
    }
    let damaged = ObjectStoreError.damaged(
      reference, fact: "piece \(entry.digest.short)… in \(path) is not what was kept")
    guard stored.count == entry.storedSize else { throw damaged }
    var bytes = stored
    if entry.codec == .zstd {
      guard entry.size <= ContentDefinedChunker.maximum else { throw damaged }
      bytes = [UInt8](repeating: 0, count: entry.size)
      let isSound = unsafe stored.withUnsafeBytes { input in
        unsafe bytes.withUnsafeMutableBytes { output in unsafe Decompressor().decompress(input, into: output) }
      }
      guard isSound else { throw damaged }
    }
    return bytes
  }

  // MARK: -

  /// What to read for an object, in order; nil if no pack holds it.
  private func errands(for reference: ObjectReference) throws(ObjectStoreError) -> [Errand]? {
    guard catalogue.holdsObject(reference.digest) else { return nil }
    guard let place = catalogue.recipe(reference.digest) else {
      guard let piece = catalogue.piece(reference.digest) else { return nil }
      try check(reference, size: piece.entry.size)
      return [Errand(part: Recipe.Part(digest: reference.digest, size: piece.entry.size), place: piece)]
    }
    let list = try Recipe(bytes(at: place, for: reference))
    let parts = try list?.unfolded { part throws(ObjectStoreError) in try piece(part.digest, for: reference) }
    guard let parts else { throw .damaged(reference, fact: "the list of its chunks is not what was kept") }
    try check(reference, size: parts.reduce(0) { $0 + $1.size })
    var errands: [Errand] = []
    errands.reserveCapacity(parts.count)
    for part in parts {
      guard let place = catalogue.piece(part.digest), place.entry.size == part.size else {
        throw .damaged(reference, fact: "its chunk \(part.digest.short)… is in no pack")
      }
      errands.append(Errand(part: part, place: place))
    }
    return errands
  }

  /// A piece that is no object itself, compared with its digest.
  private func piece(_ digest: Digest, for reference: ObjectReference) throws(ObjectStoreError) -> [UInt8] {
    guard let place = catalogue.piece(digest) else {
      throw .damaged(reference, fact: "a part \(digest.short)… of the list of its chunks is in no pack")
    }
    let bytes = try bytes(at: place, for: reference)
    guard Digest(of: bytes) == digest else {
      throw .damaged(reference, fact: "a part \(digest.short)… of the list of its chunks is not what was kept")
    }
    return bytes
  }

  private func fetch(
    _ errands: ArraySlice<Errand>, of reference: ObjectReference
  ) throws(ObjectStoreError) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    for errand in errands { pieces.append(try bytes(at: errand.place, for: reference)) }
    return pieces
  }

  private func check(_ reference: ObjectReference, size: Int) throws(ObjectStoreError) {
    guard size == reference.size else {
      throw .damaged(reference, fact: "it has \(size) bytes and should have \(reference.size)")
    }
  }
}
