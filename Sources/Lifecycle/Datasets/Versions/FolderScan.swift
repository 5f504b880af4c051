package import Files

/// The files of a folder as they lie there now.
package struct FolderScan: Sendable {
  /// A file of the folder.
  package struct File: Sendable {
    /// The path below the folder.
    package let path: String
    /// What the file system says about it.
    package let status: FileStatus
  }

  /// The most files of one folder.
  package static let fileLimit = 2_000_000
  /// The deepest nesting.
  private static let depthLimit = 200

  /// In the order of their paths in the tree.
  package private(set) var files: [File] = []

  /// Looks at everything below a folder.
  ///
  /// - Throws: ``DataVersionError`` for links, sockets and other things that cannot be kept, names that are not UTF-8, a
  ///   pointer of mlo inside; or what the system refused.
  package init(of folder: String) throws {
    try visit(folder, below: "", depth: 0)
  }

  private mutating func visit(_ folder: String, below prefix: String, depth: Int) throws {
    guard depth <= Self.depthLimit else {
      throw DataVersionError.tooLarge(path: folder, fact: "it lies \(depth) folders deep")
    }
    for name in try FileTree.names(in: folder) {
      let path = "\(folder)/\(name)"
      guard let status = try FileStatus.ifPresent(at: path, followingLinks: false) else {
        // A name that is not UTF-8 comes back mended, and nothing has the mended name.
        guard name.unicodeScalars.contains("\u{fffd}") else { throw FileReadingError.changedWhileReading(path: folder) }
        throw DataVersionError.unusableName(path: path, fact: "it is not UTF-8")
      }
      switch status.kind {
      case .directory:
        try visit(path, below: "\(prefix)\(name)/", depth: depth + 1)
      case .regular:
        if name.hasSuffix(".mlo-tmp") { continue }
        if name.hasSuffix(DataPointer.suffix) {
          throw DataVersionError.holdsPointer(folder: folder, pointer: path)
        }
        files.append(File(path: prefix + name, status: status))
        guard files.count <= Self.fileLimit else {
          throw DataVersionError.tooLarge(path: folder, fact: "it has more than \(Self.fileLimit) files")
        }
      default:
        throw DataVersionError.unsupportedKind(path: path, kind: status.kind)
      }
    }
  }
}
