import Dispatch
import Files
import Synchronization

/// Makes packs durable in the background, one after the other in the order in which they came, so that a list of chunks
/// is never true before its chunks are.
final class PackCommitter: Sendable {
  /// A sealed pack on its way to the other thread.
  ///
  /// Unchecked: one thread puts it in before the other takes it out.
  private final class Parcel: @unchecked Sendable {
    private var writer: PackWriter?

    init(_ writer: consuming PackWriter) { self.writer = consume writer }

    func commit() throws(SystemCallError) {
      guard let writer = writer.take() else { return }
      try writer.commit()
    }
  }

  private let queue = DispatchQueue(label: "packs")
  private let failure = Mutex<SystemCallError?>(nil)

  /// Takes a sealed pack.
  ///
  /// - Throws: What went wrong with one before; later ones are not made true then.
  func accept(_ writer: consuming PackWriter) throws(SystemCallError) {
    if let error = failure.withLock({ $0 }) { throw error }
    let parcel = Parcel(writer)
    queue.async {
      guard self.failure.withLock({ $0 == nil }) else { return }
      do throws(SystemCallError) {
        try parcel.commit()
      } catch {
        self.failure.withLock { $0 = error }
      }
    }
  }

  /// Waits until all packs are durable.
  ///
  /// - Throws: What went wrong.
  func finish() throws(SystemCallError) {
    queue.sync {}
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
