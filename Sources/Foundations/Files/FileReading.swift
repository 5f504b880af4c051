import Glibc

/// Why a file's bytes could not be taken as they are.
package enum FileReadingError: Error, Equatable, Sendable {
  case system(SystemCallError)
  /// The path leads to something that has no bytes to read, such as a folder.
  case notAFile(path: String, kind: FileStatus.Kind)
  /// The file is larger than the reader was told to accept.
  case tooLarge(path: String, size: Int, limit: Int)
  /// The file was written to, replaced or shortened while it was read.
  case changedWhileReading(path: String)
}

extension FileTree {
  /// All bytes of a regular file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limit: The most bytes to accept.
  /// - Returns: The bytes in order.
  /// - Throws: ``FileReadingError``; a file that changes while it is read is an error.
  package static func contents(of path: String, limit: Int = 64 << 20) throws(FileReadingError) -> [UInt8] {
    do {
      let status = try FileStatus(at: path)
      guard status.kind == .regular else { throw FileReadingError.notAFile(path: path, kind: status.kind) }
      guard status.size <= limit else { throw FileReadingError.tooLarge(path: path, size: status.size, limit: limit) }
      let file = try OpenFile(path, for: .reading)
      let before = try file.status()
      guard before.kind == .regular else { throw FileReadingError.notAFile(path: path, kind: before.kind) }
      var bytes = [UInt8](repeating: 0, count: before.size + 1)
      var filled = 0
      while filled < bytes.count {
        let count = try unsafe bytes.withUnsafeMutableBytes {
          try unsafe file.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[filled...]))
        }
        if count == 0 { break }
        filled += count
      }
      guard filled == before.size, try file.status() == before else {
        throw FileReadingError.changedWhileReading(path: path)
      }
      bytes.removeLast(bytes.count - filled)
      return bytes
    } catch let error as SystemCallError {
      throw .system(error)
    } catch let error as FileReadingError {
      throw error
    } catch {
      throw .system(SystemCallError(call: "read", subject: path, code: EIO))
    }
  }
}

extension FileTree {
  /// The bytes that a file had at the moment it was opened: for files that others may append to meanwhile.
  ///
  /// - Returns: Fewer bytes only if the file was shortened since.
  /// - Throws: ``FileReadingError``, but never that the file changed.
  package static func snapshot(of path: String, limit: Int) throws(FileReadingError) -> [UInt8] {
    do {
      let file = try OpenFile(path, for: .reading)
      let status = try file.status()
      guard status.kind == .regular else { throw FileReadingError.notAFile(path: path, kind: status.kind) }
      guard status.size <= limit else { throw FileReadingError.tooLarge(path: path, size: status.size, limit: limit) }
      return try file.read(count: status.size, at: 0)
    } catch let error as FileReadingError {
      throw error
    } catch let error as SystemCallError {
      throw .system(error)
    } catch {
      throw .system(SystemCallError(call: "read", subject: path, code: EIO))
    }
  }
}

extension FileTree {
  /// Hands all bytes of a regular file to `body` in pieces of 256 KiB, without holding more in memory.
  ///
  /// - Returns: The number of bytes.
  /// - Throws: ``FileReadingError``; a file that changes while it is read is an error.
  @discardableResult
  package static func readPieces(
    of path: String, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws(FileReadingError) -> Int {
    do {
      let status = try FileStatus(at: path)
      guard status.kind == .regular else { throw FileReadingError.notAFile(path: path, kind: status.kind) }
      let file = try OpenFile(path, for: .reading)
      let before = try file.status()
      guard before.kind == .regular else { throw FileReadingError.notAFile(path: path, kind: before.kind) }
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 64)
      defer { unsafe buffer.deallocate() }
      var total = 0
      while case let count = try unsafe file.read(into: buffer), count > 0 {
        unsafe body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        total += count
      }
      guard total == before.size, try file.status() == before else {
        throw FileReadingError.changedWhileReading(path: path)
      }
      return total
    } catch let error as SystemCallError {
      throw .system(error)
    } catch let error as FileReadingError {
      throw error
    } catch {
      throw .system(SystemCallError(call: "read", subject: path, code: EIO))
    }
  }
}
