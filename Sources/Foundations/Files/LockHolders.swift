import Glibc

/// Who holds a kernel lock, by what the kernel itself tells in `/proc/locks`.
enum LockHolders {
  /// The processes that hold a lock on the file, in words; nil if the kernel names none.
  static func names(of file: FileStatus) -> String? {
    guard let table = procedural("/proc/locks") else { return nil }
    let processes = processes(in: table, holding: file.inode).sorted().prefix(5)
    let names = processes.map { words(commandLine(of: $0), process: $0) }
    return names.isEmpty ? nil : names.joined(separator: "; ")
  }

  /// The process numbers in a table of locks that hold a `flock` on the inode; waiting ones are left out.
  ///
  /// A line reads `12: FLOCK  ADVISORY  READ 4711 fe:00:393261 0 EOF`; one that waits has `->` behind its number.
  static func processes(in table: String, holding inode: UInt64) -> Set<pid_t> {
    Set(
      table.split(separator: "\n").compactMap { line -> pid_t? in
        let words = line.split(separator: " ")
        guard words.count >= 6, words[1] == "FLOCK", words[5].split(separator: ":").last == "\(inode)" else {
          return nil
        }
        // A process of another container has the number 0 or less here.
        return pid_t(words[4]).flatMap { $0 > 0 ? $0 : nil }
      })
  }

  /// `` `mlo drift check`, process 4711 ``, or the process alone.
  static func words(_ arguments: [String], process: pid_t) -> String {
    guard let program = arguments.first else { return "process \(process)" }
    let words = [FileTree.name(of: program)] + arguments.dropFirst().prefix(2).prefix { !$0.hasPrefix("-") }
    return "`\(words.joined(separator: " "))`, process \(process)"
  }

  private static func commandLine(of process: pid_t) -> [String] {
    (procedural("/proc/\(process)/cmdline") ?? "").split(separator: "\0").map(String.init)
  }

  /// The text of a file of the kernel, which has no size of its own: at most 1 MiB.
  private static func procedural(_ path: String) -> String? {
    guard let file = try? OpenFile(path, for: .reading) else { return nil }
    return (try? file.read(count: 1 << 20, at: 0)).map { String(decoding: $0, as: UTF8.self) }
  }
}
