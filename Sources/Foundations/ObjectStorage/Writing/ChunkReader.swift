import Files

/// Reads files one after the other, cuts them, and hands them out in batches.
///
/// Unchecked: one thread at a time asks for the next batch.
@safe
final class ChunkReader: @unchecked Sendable {
  /// A file to read.
  struct Request: Sendable {
    let path: String
    let cutsAtRowEnds: Bool
  }

  /// Bytes after which a batch is handed out.
  private static let batchSize = 8 << 20
  /// Files after which a batch is handed out, however small they are.
  private static let batchFiles = 512

  private let requests: [Request]
  private var next = 0
  private var current: OpenedFile?

  init(_ requests: [Request]) { self.requests = requests }

  /// A file that is being read.
  private final class OpenedFile {
    let file: OpenFile
    let before: FileStatus
    let chunker: ContentDefinedChunker
    var digester = Digester()
    var total = 0
    var isCut = false
    /// What was read behind the last cut.
    var rest: [UInt8] = []

    init(_ request: Request) throws {
      let path = request.path
      let status = try FileStatus(at: path)
      guard status.kind == .regular else { throw FileReadingError.notAFile(path: path, kind: status.kind) }
      file = try OpenFile(path, for: .reading)
      before = try file.status()
      guard before.kind == .regular else { throw FileReadingError.notAFile(path: path, kind: before.kind) }
      chunker = ContentDefinedChunker(cutsAtRowEnds: request.cutsAtRowEnds)
    }
  }

  /// The next batch; nil when all files are read.
  ///
  /// - Throws: ``FileReadingError`` for the first file that cannot be read or changes meanwhile.
  func nextBatch() throws(FileReadingError) -> ChunkBatch? {
    guard current != nil || next < requests.count else { return nil }
    let batch = ChunkBatch()
    var files = 0
    while batch.byteCount < Self.batchSize, files < Self.batchFiles {
      do {
        guard let opened = try current ?? openNext() else { break }
        let isDone = try read(opened, into: batch)
        current = isDone ? nil : opened
        if isDone { files += 1 }
      } catch let error as FileReadingError {
        throw error
      } catch let error as SystemCallError {
        throw .system(error)
      } catch {
        throw .changedWhileReading(path: requests[min(next, requests.count - 1)].path)
      }
    }
    return batch
  }

  private func openNext() throws -> OpenedFile? {
    guard next < requests.count else { return nil }
    let opened = try OpenedFile(requests[next])
    next += 1
    return opened
  }

  /// Reads on, up to the end of the file or of the batch.
  ///
  /// - Returns: Whether the file is read to its end.
  private func read(_ opened: OpenedFile, into batch: ChunkBatch) throws -> Bool {
    // One byte more than is left tells the end, and that the file did not grow.
    let expected = max(opened.before.size - opened.total, 0) + 1
    let buffer = unsafe batch.buffer(of: opened.rest.count + min(expected, Self.batchSize))
    unsafe buffer.copyBytes(from: opened.rest)
    var filled = opened.rest.count
    var isLast = false
    while filled < buffer.count {
      let count = try unsafe opened.file.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
      if count == 0 {
        isLast = true
        break
      }
      unsafe opened.digester.update(UnsafeRawBufferPointer(rebasing: buffer[filled..<(filled + count)]))
      filled += count
      opened.total += count
    }
    var (start, isWholeFile) = (0, false)
    while case let left = unsafe UnsafeRawBufferPointer(rebasing: buffer[start..<filled]),
      let length = unsafe opened.chunker.firstCut(in: left, isLast: isLast)
    {
      let isWhole = isLast && !opened.isCut && length == left.count && start == 0
      unsafe batch.append(UnsafeRawBufferPointer(rebasing: left[..<length]), isWhole: isWhole)
      opened.isCut = true
      isWholeFile = isWhole
      start += length
    }
    unsafe opened.rest = Array(buffer[start..<filled])
    guard isLast else { return false }
    guard opened.total == opened.before.size, try opened.file.status() == opened.before else {
      throw FileReadingError.changedWhileReading(path: opened.file.path)
    }
    if !isWholeFile {
      batch.end(ObjectReference(digest: opened.digester.current(), size: opened.total))
    }
    return true
  }
}
