import Dispatch
import Files
import Synchronization

/// What the store learnt of a file that it was given.
package struct StoredObject: Equatable, Sendable {
  /// The name of the file's bytes.
  package let reference: ObjectReference
  /// Whether the store had the very bytes before.
  package let wasPresent: Bool
}

/// How much of what was given to the store was new to it.
package struct StorageCost: Equatable, Sendable {
  /// Bytes of all files.
  package var logical = 0
  /// Bytes of chunks that the store did not have, before compression.
  package var new = 0
  /// Bytes that the packs grew by, lists and indices included.
  package var stored = 0

  /// Nothing.
  package init() {}
}

/// Keeps many files at once: reads, cuts, hashes and compresses on all processors, and writes packs.
///
/// While the processors hash and compress one batch, one of them reads and cuts the next. Batches are written in the
/// order of the files, so that what lies together is found together. Nothing is named before its chunks are durable:
/// the list of a file's chunks comes after them, in the same pack or a later one.
struct ObjectWriter: ~Copyable {
  private let directory: String
  private let compresses: Bool
  private var catalogue: PackCatalogue
  private var pack: PackWriter?
  private let committer = PackCommitter()
  /// What is in the pack that is being written.
  private var pending: (pieces: Set<Digest>, objects: Set<Digest>) = ([], [])
  /// The chunks of the file that is being written.
  private var parts: [Recipe.Part] = []
  private var objects: [StoredObject] = []
  private var cost = StorageCost()

  /// A chunk after hashing and, if it is new, compressing.
  private struct Prepared: Sendable {
    let digest: Digest
    /// Nil if the store has it, or if it is kept as it is.
    let compressed: [UInt8]?
  }

  /// A writer of packs.
  ///
  /// - Parameters:
  ///   - directory: The folder of the packs, which is created if it is missing.
  ///   - catalogue: What the store has already.
  ///   - compresses: Whether chunks are compressed where that pays.
  /// - Throws: What the system refused.
  init(directory: String, catalogue: PackCatalogue, compresses: Bool) throws(SystemCallError) {
    try FileTree.createDirectory(directory)
    (self.directory, self.catalogue, self.compresses) = (directory, catalogue, compresses)
  }

  /// Keeps files.
  ///
  /// - Returns: One answer per request, in their order, and what it cost.
  /// - Throws: ``ObjectStoreError``; what was kept so far is in no list and harmless.
  consuming func write(
    _ requests: [ChunkReader.Request]
  ) throws(ObjectStoreError) -> (objects: [StoredObject], cost: StorageCost) {
    let reader = ChunkReader(requests)
    do {
      var batch = try reader.nextBatch()
      while let current = batch {
        let (prepared, following) = Self.prepare(
          current, knowing: catalogue, compresses: compresses, readingOn: reader)
        try append(current, prepared)
        batch = try following.get()
      }
      try closePack()
      try committer.finish()
    } catch let error as FileReadingError {
      throw .unreadable(error)
    } catch let error as SystemCallError {
      throw .system(error)
    } catch {
      throw .system(SystemCallError(call: "write", subject: directory, code: 5))
    }
    return (objects, cost)
  }

  // MARK: - All processors

  /// Hashes and compresses a batch, and reads the next one meanwhile.
  private static func prepare(
    _ batch: ChunkBatch, knowing catalogue: PackCatalogue, compresses: Bool, readingOn reader: ChunkReader
  ) -> (prepared: [Prepared], following: Result<ChunkBatch?, FileReadingError>) {
    let groupSize = 8
    let groups = unsafe (batch.pieces.count + groupSize - 1) / groupSize
    let following = Mutex<Result<ChunkBatch?, FileReadingError>>(.success(nil))
    let results = Mutex<[[Prepared]]>(Array(repeating: [], count: groups))
    DispatchQueue.concurrentPerform(iterations: groups + 1) { task in
      if task == 0 {
        let read = Result { () throws(FileReadingError) in try reader.nextBatch() }
        following.withLock { $0 = read }
      } else {
        let start = (task - 1) * groupSize
        let range = unsafe start..<min(start + groupSize, batch.pieces.count)
        let prepared = prepare(range, of: batch, knowing: catalogue, compresses: compresses)
        results.withLock { $0[task - 1] = prepared }
      }
    }
    return (results.withLock { $0.flatMap(\.self) }, following.withLock { $0 })
  }

  private static func prepare(
    _ range: Range<Int>, of batch: ChunkBatch, knowing catalogue: PackCatalogue, compresses: Bool
  ) -> [Prepared] {
    var compressor = Compressor()
    var answers: [Prepared] = []
    for index in range {
      let piece = unsafe batch.pieces[index]
      var digester = Digester()
      unsafe digester.update(piece)
      let digest = digester.finish()
      let isPresent = catalogue.piece(digest) != nil
      let compressed = isPresent || !compresses ? nil : unsafe compressor.compress(piece)
      answers.append(Prepared(digest: digest, compressed: compressed))
    }
    return answers
  }

  // MARK: - In order

  private mutating func append(_ batch: ChunkBatch, _ prepared: [Prepared]) throws(SystemCallError) {
    for step in batch.steps {
      switch step {
      case .chunk(let number):
        let piece = unsafe batch.pieces[number]
        try unsafe keep(prepared[number], piece, as: .chunk)
        parts.append(Recipe.Part(digest: prepared[number].digest, size: piece.count))
      case .whole(let number):
        let piece = unsafe batch.pieces[number]
        try unsafe keepWhole(prepared[number], piece)
      case .end(let reference):
        try keepList(of: reference)
      }
    }
  }

  private mutating func keepWhole(_ prepared: Prepared, _ piece: UnsafeRawBufferPointer) throws(SystemCallError) {
    let reference = ObjectReference(digest: prepared.digest, size: piece.count)
    // Known only as a chunk of something else: a list of that one chunk makes it an object.
    if holdsPiece(prepared.digest) {
      parts = [Recipe.Part(digest: prepared.digest, size: piece.count)]
      return try keepList(of: reference)
    }
    try unsafe keep(prepared, piece, as: .object)
    answer(reference, wasPresent: false)
  }

  private mutating func keepList(of reference: ObjectReference) throws(SystemCallError) {
    defer { parts = [] }
    if catalogue.holdsObject(reference.digest) || pending.objects.contains(reference.digest) {
      return answer(reference, wasPresent: true)
    }
    let (recipe, segments) = Recipe.folding(parts)
    for segment in segments where !holdsPiece(segment.digest) {
      try append(segment.bytes, segment.digest, .chunk)
    }
    try append(recipe.encoded, reference.digest, .recipe)
    answer(reference, wasPresent: false)
  }

  private mutating func answer(_ reference: ObjectReference, wasPresent: Bool) {
    cost.logical += reference.size
    objects.append(StoredObject(reference: reference, wasPresent: wasPresent))
  }

  private func holdsPiece(_ digest: Digest) -> Bool {
    catalogue.piece(digest) != nil || pending.pieces.contains(digest)
  }

  private mutating func keep(
    _ prepared: Prepared, _ piece: UnsafeRawBufferPointer, as kind: PackEntry.Kind
  ) throws(SystemCallError) {
    // What is there by now may have come with the same batch.
    guard !holdsPiece(prepared.digest) else { return }
    cost.new += piece.count
    guard let compressed = prepared.compressed else {
      return try unsafe append(piece, prepared.digest, kind, .raw, size: piece.count)
    }
    try unsafe compressed.withUnsafeBufferPointer { bytes throws(SystemCallError) in
      try unsafe append(UnsafeRawBufferPointer(bytes), prepared.digest, kind, .zstd, size: piece.count)
    }
  }

  private mutating func append(
    _ bytes: [UInt8], _ digest: Digest, _ kind: PackEntry.Kind
  ) throws(SystemCallError) {
    try unsafe bytes.withUnsafeBufferPointer { bytes throws(SystemCallError) in
      try unsafe append(UnsafeRawBufferPointer(bytes), digest, kind, .raw, size: bytes.count)
    }
  }

  private mutating func append(
    _ stored: UnsafeRawBufferPointer, _ digest: Digest, _ kind: PackEntry.Kind, _ codec: PackEntry.Codec, size: Int
  ) throws(SystemCallError) {
    var writer = if let open = pack.take() { open } else { try PackWriter(in: directory) }
    try unsafe writer.append(stored, digest: digest, kind: kind, codec: codec, size: size)
    let isFull = writer.isFull
    pack = consume writer
    switch kind {
    case .chunk: pending.pieces.insert(digest)
    case .recipe: pending.objects.insert(digest)
    case .object:
      pending.pieces.insert(digest)
      pending.objects.insert(digest)
    }
    if isFull { try closePack() }
  }

  /// Hands the pack on to be made durable; what is in it is known from now on.
  private mutating func closePack() throws(SystemCallError) {
    guard var writer = pack.take() else { return }
    let entries = writer.entries
    let (path, size) = try writer.seal()
    try committer.accept(writer)
    cost.stored += size
    catalogue.add(entries, of: path)
    pending = ([], [])
  }
}
