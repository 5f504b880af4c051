import Files

/// Bytes of files, read and cut, on their way into packs.
///
/// Unchecked: filled by one thread, then only read.
@safe
final class ChunkBatch: @unchecked Sendable {
  /// What follows in the order of the files.
  enum Step {
    /// The next chunk of a file, by its number in the batch.
    case chunk(Int)
    /// A file of one chunk, by the number of the chunk.
    case whole(Int)
    /// The file of the chunks before is complete, and this is what all its bytes hash to.
    case end(ObjectReference)
  }

  private(set) var steps: [Step] = []
  private(set) var pieces: [UnsafeRawBufferPointer] = unsafe []
  private var buffers: [UnsafeMutableRawBufferPointer] = unsafe []
  /// Bytes of all pieces.
  private(set) var byteCount = 0

  init() {}

  deinit {
    unsafe buffers.forEach { unsafe $0.deallocate() }
  }

  /// Memory that lives as long as the batch.
  func buffer(of size: Int) -> UnsafeMutableRawBufferPointer {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(size, 1), alignment: 64)
    unsafe buffers.append(buffer)
    return unsafe buffer
  }

  /// The next chunk, which may be a whole file: bytes of a buffer of this batch.
  func append(_ piece: UnsafeRawBufferPointer, isWhole: Bool) {
    let number = unsafe pieces.count
    steps.append(isWhole ? .whole(number) : .chunk(number))
    unsafe pieces.append(piece)
    byteCount += piece.count
  }

  /// The file of the chunks before ends here.
  func end(_ file: ObjectReference) { steps.append(.end(file)) }
}
