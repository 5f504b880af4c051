import Files
import Synchronization

/// Packs that are open for reading, so that a thousand small objects do not open their pack a thousand times.
final class PackFiles: Sendable {
  private final class Handle: Sendable {
    let file: OpenFile

    init(_ file: consuming OpenFile) { self.file = file }
  }

  /// The most packs that stay open.
  private static let limit = 32

  private let handles = Mutex<[String: Handle]>([:])

  /// Bytes of a pack; fewer only at its end.
  func read(_ path: String, count: Int, at offset: Int) throws(SystemCallError) -> [UInt8] {
    if let handle = handles.withLock({ $0[path] }) { return try handle.file.read(count: count, at: offset) }
    let handle = Handle(try OpenFile(path, for: .reading))
    handles.withLock { handles in
      if handles.count >= Self.limit { handles = [:] }
      handles[path] = handle
    }
    return try handle.file.read(count: count, at: offset)
  }

  /// Closes all.
  func close() { handles.withLock { $0 = [:] } }
}
