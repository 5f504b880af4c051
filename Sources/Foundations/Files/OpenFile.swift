import Glibc

/// An open file, and the only owner of its descriptor.
///
/// The descriptor is closed when the value goes out of scope. Reads and writes continue after an interruption, and a
/// short write is completed or reported: bytes are never lost silently. Late write errors appear in
/// ``synchronize()``, so nothing is read from `close`.
@safe
package struct OpenFile: ~Copyable, Sendable {
  /// How a file is opened.
  package enum Access: Sendable {
    /// For reading. A pipe is opened without waiting for a writer, so that one put in a file's place stops nobody;
    /// reading from it waits as usual.
    case reading
    /// For writing a file that must not exist yet, with these permission bits.
    case creating(mode: UInt32)
    /// For appending to a file that is created if it is missing, with these permission bits.
    case appending(mode: UInt32)
    /// For reading and locking a file that is created if it is missing, with these permission bits.
    case locking(mode: UInt32)
    /// A folder, to synchronise or lock it.
    case directory
  }

  /// The path as it was given, or words such as "standard input"; names the file in errors.
  package let path: String
  let descriptor: CInt
  private let closesAtEnd: Bool

  /// Opens `path`.
  package init(_ path: String, for access: Access) throws(SystemCallError) {
    let (flags, mode): (CInt, UInt32) =
      switch access {
      case .reading: (O_RDONLY | O_NOCTTY | O_NONBLOCK, 0)
      case .creating(let mode): (O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode)
      case .appending(let mode): (O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW, mode)
      case .locking(let mode): (O_RDWR | O_CREAT | O_NOFOLLOW, mode)
      case .directory: (O_RDONLY | O_DIRECTORY, 0)
      }
    self.path = path
    descriptor = try systemCall("open", path) { unsafe open(path, flags | O_CLOEXEC, mode) }
    closesAtEnd = true
    // Not waiting was for opening only; whoever reads from a pipe on purpose wants to wait.
    if flags & O_NONBLOCK != 0 { _ = fcntl(descriptor, F_SETFL, O_RDONLY) }
  }

  /// Standard input; not closed at the end.
  package static func standardInput() -> OpenFile { OpenFile(borrowing: STDIN_FILENO, path: "standard input") }

  /// Standard output; not closed at the end.
  package static func standardOutput() -> OpenFile { OpenFile(borrowing: STDOUT_FILENO, path: "standard output") }

  /// Standard error; not closed at the end.
  package static func standardError() -> OpenFile { OpenFile(borrowing: STDERR_FILENO, path: "standard error") }

  private init(borrowing descriptor: CInt, path: String) {
    self.path = path
    self.descriptor = descriptor
    closesAtEnd = false
  }

  deinit { if closesAtEnd { _ = close(descriptor) } }

  /// What the file system says about this open file.
  package borrowing func status() throws(SystemCallError) -> FileStatus {
    var raw = stat()
    let (descriptor, path) = (descriptor, path)
    try systemCall("fstat", path) { unsafe fstat(descriptor, &raw) }
    return FileStatus(raw)
  }

  /// Reads up to `buffer.count` bytes from the current position; 0 means the end.
  package borrowing func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemCallError) -> Int {
    let (descriptor, path) = (descriptor, path)
    return try systemCall("read", path) { unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count) }
  }

  /// What one read gives, at most `count` bytes; none at the end.
  package borrowing func readOnce(count: Int) throws(SystemCallError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let (descriptor, path) = (descriptor, path)
    let size = try systemCall("read", path) {
      unsafe bytes.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, count) }
    }
    return Array(bytes[..<size])
  }

  /// Waits until a read would not wait: there are bytes, or the end is reached.
  ///
  /// - Returns: False if `milliseconds` passed, or a signal came, before that.
  package borrowing func waitUntilReadable(milliseconds: Int32) throws(SystemCallError) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let count = unsafe poll(&request, 1, milliseconds)
    if count < 0, errno != EINTR { throw SystemCallError(call: "poll", subject: path, code: errno) }
    return count > 0
  }

  /// Up to `count` bytes from `offset` on, without moving the position; fewer only at the end of the file.
  package borrowing func read(count: Int, at offset: Int) throws(SystemCallError) -> [UInt8] {
    let (descriptor, path) = (descriptor, path)
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let size = try systemCall("pread", path) {
        unsafe bytes.withUnsafeMutableBytes {
          unsafe pread(descriptor, $0.baseAddress?.advanced(by: filled), count - filled, offset + filled)
        }
      }
      if size == 0 { break }
      filled += size
    }
    return Array(bytes[..<filled])
  }

  /// Moves the position to `offset` bytes from the start.
  package borrowing func seek(to offset: Int) throws(SystemCallError) {
    let (descriptor, path) = (descriptor, path)
    try systemCall("lseek", path) { lseek(descriptor, offset, SEEK_SET) }
  }

  /// Writes every byte of `bytes`, or throws.
  package borrowing func write(_ bytes: UnsafeRawBufferPointer) throws(SystemCallError) {
    let (descriptor, path) = (descriptor, path)
    var rest = unsafe bytes
    while unsafe !rest.isEmpty {
      let written = try systemCall("write", path) { unsafe Glibc.write(descriptor, rest.baseAddress, rest.count) }
      unsafe rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
  }

  /// Writes every byte of `bytes`, or throws.
  package borrowing func write(_ bytes: some Collection<UInt8>) throws(SystemCallError) {
    let array = Array(bytes)
    do {
      try unsafe array.withUnsafeBytes { try unsafe write($0) }
    } catch let error as SystemCallError {
      throw error
    } catch {
      throw SystemCallError(call: "write", subject: path, code: EIO)
    }
  }

  /// Waits until the disk holds what was written; for a folder, the names in it.
  package borrowing func synchronize() throws(SystemCallError) {
    let (descriptor, path) = (descriptor, path)
    try systemCall("fsync", path) { fsync(descriptor) }
  }

  /// Shortens the file to `size` bytes.
  package borrowing func truncate(to size: Int) throws(SystemCallError) {
    let (descriptor, path) = (descriptor, path)
    try systemCall("ftruncate", path) { ftruncate(descriptor, size) }
  }

  /// Sets the permission bits.
  package borrowing func setMode(_ mode: UInt32) throws(SystemCallError) {
    let (descriptor, path) = (descriptor, path)
    try systemCall("fchmod", path) { fchmod(descriptor, mode) }
  }

  /// Whether the descriptor is a terminal.
  package borrowing func isTerminal() -> Bool { isatty(descriptor) == 1 }

  /// The terminal's width in columns, or nil where there is no terminal.
  package borrowing func terminalColumns() -> Int? {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
