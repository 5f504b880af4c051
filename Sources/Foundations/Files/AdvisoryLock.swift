import Glibc

/// A lock that the kernel takes back when its holder dies, so that a dead mlo never blocks the next one.
///
/// It is a `flock` on a small file that is never deleted. The holder of an exclusive lock writes who it is into the
/// file, so that a process that must wait can say for whom.
package struct AdvisoryLock: ~Copyable, Sendable {
  /// Whether others may hold the lock at the same time.
  package enum Mode: Sendable { case shared, exclusive }

  /// Why a lock was not had.
  package enum Failure: Error, Equatable, Sendable {
    /// Somebody else kept it for the whole time; `holder` is what that process wrote of itself, if anything.
    case held(path: String, holder: String?)
    case system(SystemCallError)
  }

  private let file: OpenFile
  private let mode: Mode

  /// Takes the lock, waiting for it at most `patience`.
  ///
  /// - Parameters:
  ///   - path: The lock file; created if missing. Its folder must exist.
  ///   - mode: Shared or exclusive.
  ///   - holder: What to tell those who wait, such as "mlo model register, process 4711". Kept for exclusive locks.
  ///   - patience: How long to wait; zero means to try once.
  /// - Throws: ``Failure/held(path:holder:)`` when the time is over.
  package init(
    at path: String, _ mode: Mode, holder: String, patience: Duration = .seconds(30)
  ) throws(Failure) {
    let opened = try Self.open(path)
    try Self.acquire(opened, mode, patience: patience)
    file = opened
    self.mode = mode
    if mode == .exclusive {
      // Who holds the lock is a courtesy: a full disk must not stop the work.
      try? file.truncate(to: 0)
      try? file.write(Array(holder.utf8))
    }
  }

  /// Whether nobody else can hold the lock now; asking keeps the lock alive up to here.
  package borrowing func isExclusive() -> Bool { mode == .exclusive }

  /// What this process tells those who wait: the first words of its command line and its number.
  package static var thisProcess: String { LockHolders.words(CommandLine.arguments, process: getpid()) }

  deinit { if mode == .exclusive { try? file.truncate(to: 0) } }

  /// Takes the lock on a folder itself, where a lock file would be litter.
  ///
  /// - Throws: ``Failure/held(path:holder:)`` when the time is over.
  package init(onDirectory path: String, patience: Duration = .seconds(30)) throws(Failure) {
    let opened: OpenFile
    do throws(SystemCallError) { opened = try OpenFile(path, for: .directory) } catch { throw .system(error) }
    try Self.acquire(opened, .exclusive, patience: patience)
    file = opened
    // Nothing can be written into a folder, so nothing has to be taken back either.
    mode = .shared
  }

  private static func open(_ path: String) throws(Failure) -> OpenFile {
    do {
      return try OpenFile(path, for: .locking(mode: 0o644))
    } catch {
      throw .system(error)
    }
  }

  private static func acquire(_ file: borrowing OpenFile, _ mode: Mode, patience: Duration) throws(Failure) {
    let operation = (mode == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB
    let deadline = ContinuousClock.now + patience
    var pause: UInt32 = 500
    while flock(file.descriptor, operation) == -1 {
      if errno == EINTR { continue }
      guard errno == EWOULDBLOCK else {
        throw .system(SystemCallError(call: "flock", subject: file.path, code: errno))
      }
      guard ContinuousClock.now < deadline else { throw .held(path: file.path, holder: holder(of: file)) }
      // Jitter keeps a crowd of waiting processes from asking all at once.
      usleep(UInt32.random(in: pause / 2...pause))
      pause = min(pause * 2, 50_000)
    }
  }

  /// What the holder of an exclusive lock wrote of itself, else what the kernel knows of all holders, or nil.
  private static func holder(of file: borrowing OpenFile) -> String? {
    if let bytes = try? FileTree.contents(of: file.path, limit: 4096), !bytes.isEmpty {
      return String(decoding: bytes, as: UTF8.self)
    }
    return (try? file.status()).flatMap(LockHolders.names)
  }
}
