import Files

/// Bytes that can be read from the start more than once.
protocol TableInput: AnyObject {
  /// How many bytes there are, if that is known before reading.
  var size: Int? { get }
  /// Reads up to `buffer.count` bytes; 0 means the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(TableError) -> Int
  /// Goes back to the first byte.
  func rewind() throws(TableError)
  /// Throws if the bytes of one pass may not have been those of one moment.
  func checkUnchanged() throws(TableError)
}

extension TableInput {
  /// The first bytes, and back to the start.
  fileprivate func start() throws(TableError) -> [UInt8] {
    let bytes = try firstBytes(8)
    try rewind()
    return bytes
  }

  /// Reads up to `count` bytes from where the input stands.
  func firstBytes(_ count: Int) throws(TableError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: min(count, size ?? count))
    var filled = 0
    var problem: TableError?
    unsafe bytes.withUnsafeMutableBytes { buffer in
      do throws(TableError) {
        while filled < buffer.count {
          let read = try unsafe read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
          if read == 0 { break }
          filled += read
        }
      } catch {
        problem = error
      }
    }
    if let problem { throw problem }
    return Array(bytes.prefix(filled))
  }
}

/// A regular file, compared with itself before and after each pass.
final class FileInput: TableInput {
  private let file: OpenFile
  private let before: FileStatus
  private var consumed = 0

  /// Opens a regular file; everything else is refused by its kind before it could block.
  init(path: String) throws(TableError) {
    do {
      let status = try FileStatus(at: path)
      guard status.kind == .regular else { throw TableError(path, .notAFile(status.kind)) }
      file = try OpenFile(path, for: .reading)
      before = try file.status()
    } catch let error as SystemCallError {
      throw TableError(path, .system(error))
    } catch let error as TableError {
      throw error
    } catch {
      throw TableError(path, .changedWhileReading)
    }
    guard before.kind == .regular else { throw TableError(path, .notAFile(before.kind)) }
  }

  var size: Int? { before.size }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(TableError) -> Int {
    do {
      let count = try unsafe file.read(into: buffer)
      consumed += count
      return count
    } catch {
      throw TableError(file.path, .system(error))
    }
  }

  func rewind() throws(TableError) {
    do {
      try file.seek(to: 0)
      consumed = 0
    } catch {
      throw TableError(file.path, .system(error))
    }
  }

  func checkUnchanged() throws(TableError) {
    let unchanged: Bool
    do {
      // The open file tells of writes, the path of a replacement.
      unchanged = try file.status() == before && FileStatus(at: file.path) == before && consumed == before.size
    } catch {
      unchanged = false
    }
    guard unchanged else { throw TableError(file.path, .changedWhileReading) }
  }
}

/// Bytes in memory.
final class MemoryInput: TableInput {
  private let bytes: [UInt8]
  private var position = 0

  /// Keeps the bytes.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var size: Int? { bytes.count }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(TableError) -> Int {
    let count = min(buffer.count, bytes.count - position)
    unsafe buffer.copyBytes(from: bytes[position..<position + count])
    position += count
    return count
  }

  func rewind() { position = 0 }

  func checkUnchanged() {}
}

/// A pipe, copied to a nameless temporary file while it is read, so that it can be read again.
final class SpooledInput: TableInput {
  private let pipe: OpenFile
  private let writer: OpenFile
  private let reader: OpenFile
  /// The bytes copied so far, and where the next read takes its first from.
  private var spooled = 0
  private var position = 0

  /// Takes over a pipe.
  init(_ pipe: consuming OpenFile, temporaryDirectory: String) throws(TableError) {
    let name = pipe.path
    do {
      let unique = String(UInt64.random(in: 0 ... .max), radix: 36)
      let path = "\(temporaryDirectory)/.mlo-table.\(unique).mlo-tmp"
      writer = try OpenFile(path, for: .creating(mode: 0o600))
      reader = try OpenFile(path, for: .reading)
      try FileTree.removeFile(path)
      self.pipe = pipe
    } catch {
      throw TableError(name, .system(error))
    }
  }

  var size: Int? { nil }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(TableError) -> Int {
    do {
      let isCopied = position < spooled
      let count = try unsafe isCopied ? reader.read(into: buffer) : pipe.read(into: buffer)
      position += count
      if !isCopied {
        try unsafe writer.write(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        spooled += count
      }
      return count
    } catch {
      throw TableError(pipe.path, .system(error))
    }
  }

  func rewind() throws(TableError) {
    do {
      try reader.seek(to: 0)
      position = 0
    } catch {
      throw TableError(pipe.path, .system(error))
    }
  }

  func checkUnchanged() {}
}

extension TableSource {
  /// The source as UTF-8 text, whether it is compressed or in another encoding.
  func text(_ options: ReadingOptions) throws(TableError) -> any TableInput {
    var input = try open(temporaryDirectory: options.temporaryDirectory)
    if let format = CompressionFormat(try input.start()) {
      input = try CompressedInput(input, format, name: name, largestSize: options.limits.decompressedBytes)
    }
    let announced = TextEncoding.announced(by: try input.start())
    let encoding = announced?.encoding ?? options.encoding ?? .utf8
    guard encoding != .utf8 else { return input }
    return TranscodedInput(input, encoding, name: name, skippedBytes: announced?.length ?? 0)
  }

  /// Opens the source.
  func open(temporaryDirectory: String) throws(TableError) -> any TableInput {
    switch self {
    case .file(let path): try FileInput(path: path)
    case .bytes(let bytes, _): MemoryInput(bytes)
    case .standardInput:
      try SpooledInput(.standardInput(), temporaryDirectory: temporaryDirectory)
    }
  }
}
