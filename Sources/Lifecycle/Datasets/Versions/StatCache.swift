import Files
import ObjectStorage

/// What files hashed to when they were last read, so that a file that did not change need not be read again.
///
/// A file is taken to be the same while size, both times, inode and device are. As in git, a file that was written so
/// shortly before the cache that a later write could have left the same time is not believed ("racy"). The cache may be
/// deleted at any time.
///
/// ```
/// "MLOSTAT1"
/// per file   length of the path 4, size 8, modified 8, changed 8, inode 8, device 8, SHA-256 32, path
/// SHA-256 of the above
/// ```
struct StatCache {
  private struct Record {
    let size: Int
    let modified: Int
    let changed: Int
    let inode: UInt64
    let device: UInt64
    let digest: Digest
  }

  private static let magic = Array("MLOSTAT1".utf8)
  private static let fixedLength = 44 + 32
  /// Nanoseconds by which times of the file system may lag behind each other: a tick of the kernel's clock.
  private static let tick = 10_000_000

  /// Bytes that take about a tick to hash.
  private static let worthATick = 16 << 20

  private let path: String
  private var records: [String: Record] = [:]
  private var isChanged = false
  /// Bytes of files that were noted now.
  private var notedBytes = 0

  /// Reads the cache; one that is not there, or not what mlo writes, is empty.
  init(at path: String) {
    self.path = path
    guard let status = try? FileStatus(at: path), let bytes = try? FileTree.contents(of: path, limit: 1 << 30) else {
      return
    }
    read(bytes, writtenAt: status.modifiedNanoseconds)
  }

  /// What the file at an absolute path hashes to, if it is known to be the one that was read.
  func digest(of path: String, _ status: FileStatus) -> Digest? {
    guard let record = records[path], record.size == status.size, record.modified == status.modifiedNanoseconds,
      record.changed == status.changedNanoseconds, record.inode == status.inode, record.device == status.device
    else { return nil }
    return record.digest
  }

  /// Notes what a file hashes to.
  ///
  /// - Parameters:
  ///   - path: The file, absolute.
  ///   - status: Taken before the file was read, and equal after.
  ///   - digest: What its bytes hash to.
  mutating func note(_ path: String, _ status: FileStatus, _ digest: Digest) {
    records[path] = Record(
      size: status.size, modified: status.modifiedNanoseconds, changed: status.changedNanoseconds,
      inode: status.inode, device: status.device, digest: digest)
    isChanged = true
    notedBytes += status.size
  }

  /// Forgets a file.
  mutating func forget(_ path: String) {
    if records.removeValue(forKey: path) != nil { isChanged = true }
  }

  /// Writes the cache if it has news.
  func save() throws(SystemCallError) {
    guard isChanged else { return }
    var bytes = Self.magic
    for (path, record) in records {
      let name = Array(path.utf8)
      Self.append(UInt64(name.count), width: 4, to: &bytes)
      for number in [record.size, record.modified, record.changed] {
        Self.append(UInt64(bitPattern: Int64(number)), width: 8, to: &bytes)
      }
      Self.append(record.inode, width: 8, to: &bytes)
      Self.append(record.device, width: 8, to: &bytes)
      bytes += record.digest.bytes
      bytes += name
    }
    bytes += Digest(of: bytes).bytes
    try FileTree.createDirectory(FileTree.parent(of: path))
    // What was written within the last tick would be read again, which takes longer than to wait for the next one.
    if notedBytes > Self.worthATick { FileTree.waitForTick() }
    let file = try DurableFile(at: path, isDurable: false)
    try file.write(bytes)
    try file.commit()
  }

  private mutating func read(_ bytes: [UInt8], writtenAt time: Int) {
    let end = bytes.count - 32
    guard end >= Self.magic.count, bytes.starts(with: Self.magic),
      Array(bytes[end...]) == Digest(of: Array(bytes[..<end])).bytes
    else { return }
    var start = Self.magic.count
    while start + Self.fixedLength <= end {
      func number(_ offset: Int, _ width: Int) -> UInt64 {
        (0..<width).reversed().reduce(0) { $0 << 8 | UInt64(bytes[start + offset + $1]) }
      }
      func integer(_ offset: Int) -> Int { Int(Int64(bitPattern: number(offset, 8))) }
      let name = start + Self.fixedLength
      let length = Int(number(0, 4))
      guard name + length <= end, let digest = Digest(bytes: bytes[(start + 44)..<name]) else { return }
      let record = Record(
        size: integer(4), modified: integer(12), changed: integer(20), inode: number(28, 8), device: number(36, 8),
        digest: digest)
      if max(record.modified, record.changed) < time - Self.tick {
        records[String(decoding: bytes[name..<(name + length)], as: UTF8.self)] = record
      }
      start = name + length
    }
  }

  private static func append(_ number: UInt64, width: Int, to bytes: inout [UInt8]) {
    for place in 0..<width { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * UInt64(place)))) }
  }
}
