import Glibc

/// What the file system says about a file at one moment.
///
/// Two equal values mean that the file was, as far as the file system can tell, not written in between.
package struct FileStatus: Equatable, Sendable {
  /// What kind of thing a path leads to.
  package enum Kind: String, Sendable {
    case regular = "regular file"
    case directory
    case symbolicLink = "symbolic link"
    case pipe
    case socket
    case characterDevice = "character device"
    case blockDevice = "block device"
    case other = "special file"
  }

  /// What the path led to; of a link itself only where links were not followed.
  package let kind: Kind
  /// Bytes.
  package let size: Int
  /// The number of the file system that holds the file, which with ``inode`` tells one file from another.
  package let device: UInt64
  /// The file's number in its file system; it may be given to another file once this one is gone.
  package let inode: UInt64
  /// The permission bits, without the kind.
  package let mode: UInt32
  /// The numeric user id of the owner.
  package let owner: UInt32
  /// Nanoseconds since 1970 of the last change of the contents.
  package let modifiedNanoseconds: Int
  /// Nanoseconds since 1970 of the last change of the file or of what the file system says about it, its names included.
  package let changedNanoseconds: Int

  /// Looks at `path`, following a symbolic link unless told otherwise.
  package init(at path: String, followingLinks: Bool = true) throws(SystemCallError) {
    var raw = stat()
    try systemCall("stat", path) {
      unsafe followingLinks ? stat(path, &raw) : lstat(path, &raw)
    }
    self.init(raw)
  }

  init(_ raw: stat) {
    kind =
      switch raw.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .directory
      case S_IFLNK: .symbolicLink
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      case S_IFCHR: .characterDevice
      case S_IFBLK: .blockDevice
      default: .other
      }
    size = Int(raw.st_size)
    device = UInt64(raw.st_dev)
    inode = UInt64(raw.st_ino)
    mode = raw.st_mode & 0o7777
    owner = raw.st_uid
    modifiedNanoseconds = raw.st_mtim.tv_sec * 1_000_000_000 + raw.st_mtim.tv_nsec
    changedNanoseconds = raw.st_ctim.tv_sec * 1_000_000_000 + raw.st_ctim.tv_nsec
  }

  /// Whether both say the same of the contents; ``changedNanoseconds`` does not count, because a new name changes it.
  package static func == (left: FileStatus, right: FileStatus) -> Bool {
    (left.kind, left.size, left.device, left.inode) == (right.kind, right.size, right.device, right.inode)
      && (left.mode, left.owner, left.modifiedNanoseconds) == (right.mode, right.owner, right.modifiedNanoseconds)
  }

  /// The status of `path`, or nil if nothing is there.
  package static func ifPresent(at path: String, followingLinks: Bool = true) throws(SystemCallError) -> FileStatus? {
    do {
      return try FileStatus(at: path, followingLinks: followingLinks)
    } catch  where error.isNotFound {
      return nil
    }
  }
}
