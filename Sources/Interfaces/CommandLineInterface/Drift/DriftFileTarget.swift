import Drift
import Files
import Workspaces

/// A file that a command is asked to write.
struct DriftFileTarget {
  /// The option that names it, such as `--html`.
  let option: String
  let format: DriftReportFormat
  /// The path as it was given.
  let path: String

  /// Nil if no file was named.
  init?(option: String, format: DriftReportFormat, path: String?) {
    guard let path else { return nil }
    (self.option, self.format, self.path) = (option, format, path)
  }

  /// Makes sure, before any work, that every file can be written and that none takes the place of another file in use.
  ///
  /// - Parameters:
  ///   - targets: The files.
  ///   - inputs: The tables as they were named, `-` for standard input.
  ///   - session: What relative paths are taken from.
  /// - Throws: ``Failure`` for the first file that cannot be written.
  static func requireUsable(_ targets: [DriftFileTarget], inputs: [String], _ session: Session) throws {
    var taken = try inputs.filter { $0 != "-" }.compactMap { input in
      try Place(session.absolute(input)).map { ($0, "one of the tables to compare: the report would replace it") }
    }
    for target in targets {
      let name = "\(target.option) '\(target.path)'"
      guard target.path != "-" else {
        throw Failure(
          .usage, "\(name) is not a file", hints: ["`--format \(target.format.rawValue)` prints the report"])
      }
      let path = session.absolute(target.path)
      if let status = try FileStatus.ifPresent(at: path), status.kind != .regular {
        throw Failure(.usage, "\(name) is a \(status.kind.rawValue), not a file that can be replaced")
      }
      guard !target.path.isEmpty, let place = try Place(path) else {
        throw Failure(.noSuchFile, "\(name) cannot be written: there is no folder '\(FileTree.parent(of: path))'")
      }
      if let other = taken.first(where: { $0.0 == place }) { throw Failure(.usage, "\(name) is \(other.1)") }
      taken.append((place, "also the file of \(target.option)"))
    }
  }
}

extension DriftFileTarget {
  /// What a path leads to, whatever it is called: a file, or a free name in a folder.
  private struct Place: Equatable {
    let device: UInt64
    let inode: UInt64
    let freeName: String?

    /// The place of an absolute path; nil if its folder is not there.
    init?(_ path: String) throws {
      if let status = try FileStatus.ifPresent(at: path) {
        (device, inode, freeName) = (status.device, status.inode, nil)
      } else if let folder = try? FileStatus(at: FileTree.parent(of: path)), folder.kind == .directory {
        (device, inode, freeName) = (folder.device, folder.inode, FileTree.name(of: path))
      } else {
        return nil
      }
    }
  }
}
