import Glibc

/// Looking at and changing folders.
///
/// Paths are absolute or relative to the current folder; each change is made durable by ``synchronize(_:)`` on the
/// folder that holds the name, which the functions named `…Durably` do themselves.
package enum FileTree {
  /// The names in a folder, without `.` and `..`, sorted by their bytes.
  package static func names(in directory: String) throws(SystemCallError) -> [String] {
    guard let stream = unsafe opendir(directory) else {
      throw SystemCallError(call: "opendir", subject: directory, code: errno)
    }
    defer { _ = unsafe closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        if errno != 0 { throw SystemCallError(call: "readdir", subject: directory, code: errno) }
        break
      }
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Creates a folder and its missing parents, and makes the new names durable unless that is not needed.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - mode: The permission bits of new folders, before the process's umask.
  ///   - isDurable: False for a folder that can be made again, which then need not wait for the disk.
  /// - Returns: Whether the folder was created; false if it was there.
  /// - Throws: The call that failed.
  @discardableResult
  package static func createDirectory(
    _ path: String, mode: UInt32 = 0o755, isDurable: Bool = true
  ) throws(SystemCallError) -> Bool {
    if try FileStatus.ifPresent(at: path)?.kind == .directory { return false }
    let parent = parent(of: path)
    if parent != path { try createDirectory(parent, mode: mode, isDurable: isDurable) }
    do {
      try systemCall("mkdir", path) { unsafe mkdir(path, mode) }
    } catch  where error.code == EEXIST {
      return false
    }
    if isDurable { try synchronize(parent) }
    return true
  }

  /// Waits until the disk holds the names in a folder.
  package static func synchronize(_ directory: String) throws(SystemCallError) {
    try OpenFile(directory, for: .directory).synchronize()
  }

  /// Gives a file a new name, replacing what has it.
  package static func rename(_ path: String, to newPath: String) throws(SystemCallError) {
    try systemCall("rename", newPath) { unsafe Glibc.rename(path, newPath) }
  }

  /// Removes a file; nothing there is not an error.
  package static func removeFile(_ path: String) throws(SystemCallError) {
    do {
      try systemCall("unlink", path) { unsafe unlink(path) }
    } catch  where error.isNotFound {}
  }

  /// Removes a folder and all that is in it, without following links; nothing there is not an error.
  package static func removeTree(_ path: String) throws(SystemCallError) {
    guard let status = try FileStatus.ifPresent(at: path, followingLinks: false) else { return }
    guard status.kind == .directory else { return try removeFile(path) }
    for name in try names(in: path) { try removeTree("\(path)/\(name)") }
    try systemCall("rmdir", path) { unsafe rmdir(path) }
  }

  /// A fresh name beside `path`, for a folder that is filled there and then renamed to it: `.mlo-new-1x9q4z`.
  package static func aside(_ path: String) -> String {
    "\(path)-new-\(String(UInt64.random(in: 0 ... .max), radix: 36))"
  }

  /// Removes folders that have a name of ``aside(_:)`` for `path`: their makers were killed.
  package static func removeAside(_ path: String) throws(SystemCallError) {
    let (folder, prefix) = (parent(of: path), name(of: path) + "-new-")
    for name in try names(in: folder) where name.hasPrefix(prefix) {
      let isOurs = !name.dropFirst(prefix.count).isEmpty && UInt64(name.dropFirst(prefix.count), radix: 36) != nil
      if isOurs, try FileStatus.ifPresent(at: "\(folder)/\(name)", followingLinks: false)?.kind == .directory {
        try removeTree("\(folder)/\(name)")
      }
    }
  }

  /// Waits until files that are written from now on have another time than those written before: 12 milliseconds, more
  /// than a tick of the clock that file systems read.
  package static func waitForTick() {
    var left = timespec(tv_sec: 0, tv_nsec: 12_000_000)
    while case let time = left, unsafe withUnsafePointer(to: time, { unsafe nanosleep($0, &left) }) != 0, errno == EINTR
    {}
  }

  /// The current folder.
  ///
  /// - Throws: with `ENOENT` when the folder was deleted under the process.
  package static func currentDirectory() throws(SystemCallError) -> String {
    guard let text = unsafe getcwd(nil, 0) else {
      throw SystemCallError(call: "getcwd", subject: ".", code: errno)
    }
    defer { unsafe free(text) }
    return unsafe String(cString: text)
  }

  /// The path with all symbolic links resolved.
  package static func resolved(_ path: String) throws(SystemCallError) -> String {
    guard let text = unsafe realpath(path, nil) else {
      throw SystemCallError(call: "realpath", subject: path, code: errno)
    }
    defer { unsafe free(text) }
    return unsafe String(cString: text)
  }

  /// `path` as an absolute path without `.`, `..` and doubled slashes, taken from `directory` when it is relative.
  ///
  /// Works on the text alone: links are not followed.
  package static func absolute(_ path: String, from directory: String) -> String {
    let full = path.utf8.first == UInt8(ascii: "/") ? path : "\(directory)/\(path)"
    var parts: [Substring] = []
    for part in full.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The folder that holds `path`, by its text: `.` for a bare name, `/` for the root.
  package static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  package static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
