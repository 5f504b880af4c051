import Glibc

/// A file that appears whole under its name, or not at all.
///
/// Bytes go to a temporary file on the same file system. ``commit()`` checks every write, synchronises the file,
/// renames it and synchronises the folder; only then is the new content true, and it survives a power cut. If the value
/// is dropped before, the temporary file is removed and whatever had the name is as it was.
///
/// Why not Foundation's atomic write: it never synchronises the folder, so a power cut can lose the name.
package struct DurableFile: ~Copyable {
  /// What to do when the name is taken at the moment of ``commit()``.
  package enum Collision: Sendable {
    case replace
    /// Throw `EEXIST` and leave the existing file as it is.
    case refuse
  }

  private let path: String
  private let temporaryPath: String
  private let file: OpenFile
  private let mode: UInt32
  private let collision: Collision
  private let isDurable: Bool
  /// Whether the temporary file has its final name.
  private var isFinished = false

  /// Starts a file that will be called `path`.
  ///
  /// - Parameters:
  ///   - path: The final name. Its folder must exist.
  ///   - temporaryDirectory: Where the unfinished file lies: a folder on the same file system. Nil means beside `path`.
  ///   - mode: The permission bits of the finished file, before the process's umask.
  ///   - collision: What to do when the name is taken.
  ///   - isDurable: False for a file that can be made again, which then need not wait for the disk.
  /// - Throws: The call that failed; nothing is left behind.
  package init(
    at path: String, temporaryDirectory: String? = nil, mode: UInt32 = 0o644,
    onCollision collision: Collision = .replace, isDurable: Bool = true
  ) throws(SystemCallError) {
    // A link stays a link: what it leads to is replaced.
    let path = (try? FileTree.resolved(path)) ?? path
    let directory = temporaryDirectory ?? FileTree.parent(of: path)
    let unique = String(UInt64.random(in: 0 ... .max), radix: 36)
    temporaryPath = "\(directory)/.\(FileTree.name(of: path)).\(unique).mlo-tmp"
    self.path = path
    self.mode = mode
    self.collision = collision
    self.isDurable = isDurable
    file = try OpenFile(temporaryPath, for: .creating(mode: mode | 0o200))
  }

  deinit { if !isFinished { _ = unsafe unlink(temporaryPath) } }

  /// Appends bytes to the unfinished file.
  package borrowing func write(_ bytes: UnsafeRawBufferPointer) throws(SystemCallError) { try unsafe file.write(bytes) }

  /// Appends bytes to the unfinished file.
  package borrowing func write(_ bytes: some Collection<UInt8>) throws(SystemCallError) { try file.write(bytes) }

  /// Makes the file true under its name and durable.
  ///
  /// - Parameter name: The final name, where it became known only with the last byte; on the same file system.
  /// - Throws: The first call that failed. If it is the last one, the synchronisation of the folder, the new content is
  ///   visible but may not survive a power cut; in all other cases nothing has changed.
  package consuming func commit(as name: String? = nil) throws(SystemCallError) {
    if mode & 0o200 == 0 { try file.setMode(mode) }
    if isDurable { try file.synchronize() }
    let (path, temporaryPath, isDurable) = (name ?? path, temporaryPath, isDurable)
    switch collision {
    case .replace:
      try FileTree.rename(temporaryPath, to: path)
    case .refuse:
      try systemCall("link", path) { unsafe link(temporaryPath, path) }
      try FileTree.removeFile(temporaryPath)
    }
    isFinished = true
    if isDurable { try FileTree.synchronize(FileTree.parent(of: path)) }
  }

  /// Writes a whole small file durably.
  package static func write(
    _ bytes: some Collection<UInt8>, to path: String, mode: UInt32 = 0o644, onCollision collision: Collision = .replace
  ) throws(SystemCallError) {
    let file = try DurableFile(at: path, mode: mode, onCollision: collision)
    try file.write(bytes)
    try file.commit()
  }
}
