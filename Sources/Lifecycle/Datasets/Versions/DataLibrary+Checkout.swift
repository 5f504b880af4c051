import Dispatch
import Files
import ObjectStorage
import Synchronization
import Workspaces

extension DataLibrary {
  /// What bringing a version back did.
  package struct Checkout: Sendable {
    /// The data's path below the project's folder.
    package let path: String
    /// Files that were written.
    package let written: Int
    /// Files that were removed because the version does not have them.
    package let removed: Int
    /// Files that were as they should be.
    package let kept: Int
    /// Bytes that were written.
    package let bytes: Int
  }

  /// Makes the files of a path those of a version.
  ///
  /// Each file is verified before it takes its name. Files whose bytes the store does not have are never replaced or
  /// removed, unless that is asked for.
  ///
  /// - Parameters:
  ///   - relative: A path from ``path(of:)``.
  ///   - pointer: The version.
  ///   - discards: Whether files with contents that no version has may go.
  /// - Returns: What was done.
  /// - Throws: ``DataVersionError/wouldLose(path:files:)`` before anything is changed; ``ObjectStoreError`` for missing
  ///   or damaged objects: then some files may be those of the version already, and none is half-written.
  package func checkout(_ relative: String, _ pointer: DataPointer, discarding discards: Bool) throws -> Checkout {
    try requireNoLinks(above: relative, relative)
    let path = absolute(relative)
    var cache = StatCache(at: workspace.dataCachePath)
    defer { try? cache.save() }
    let isFolder = pointer.kind == .folder
    let target =
      isFolder
      ? try manifest(of: pointer).entries
      : [.init(path: "", object: pointer.object, isExecutable: pointer.isExecutable)]
    let held = try store.holding(target.map(\.object))
    if let missing = target.first(where: { !held.contains($0.object) }) {
      throw ObjectStoreError.missing(missing.object)
    }

    @Sendable func place(_ name: String) -> String { name.isEmpty ? path : "\(path)/\(name)" }
    let present = try present(at: path)
    let digests = try digests(present.map { (place($0.path), $0.status) }, &cache)
    let now = Dictionary(zip(present, digests).map { ($0.path, ($0, $1)) }, uniquingKeysWith: { first, _ in first })
    let wanted = Set(target.map(\.path))
    let writes = target.filter { entry in
      guard let (file, digest) = now[entry.path] else { return true }
      return digest != entry.object.digest || (file.status.mode & 0o100 != 0) != entry.isExecutable
    }
    let removals = present.filter { !wanted.contains($0.path) }
    if !discards {
      let endangered = writes.compactMap { now[$0.path] } + removals.compactMap { now[$0.path] }
      let lost = try endangered.filter { file, digest in
        try !store.holds(ObjectReference(digest: digest, size: file.status.size))
      }
      guard lost.isEmpty else {
        throw DataVersionError.wouldLose(path: relative, files: lost.map(\.0.path))
      }
    }
    if let kind = try FileStatus.ifPresent(at: path, followingLinks: false)?.kind,
      kind != (isFolder ? .directory : .regular)
    {
      guard discards || !removals.isEmpty || kind == .directory else {
        throw DataVersionError.unsupportedKind(path: relative, kind: kind)
      }
      try FileTree.removeTree(path)
    } else {
      for file in removals { try FileTree.removeFile(place(file.path)) }
    }
    if isFolder, try FileStatus.ifPresent(at: path, followingLinks: false) == nil {
      try writeAside(writes, path)
    } else {
      try write(writes) { try self.write($0, to: place($0.path)) }
    }
    try removeEmptyFolders(path, isFolder: isFolder, wanted: wanted)
    for entry in writes {
      cache.note(place(entry.path), try FileStatus(at: place(entry.path)), entry.object.digest)
    }
    return Checkout(
      path: relative, written: writes.count, removed: removals.count, kept: target.count - writes.count,
      bytes: writes.reduce(0) { $0 + $1.object.size })
  }

  /// The files at a path now: of a folder all, of a file itself under the empty name.
  private func present(at path: String) throws -> [FolderScan.File] {
    guard let status = try FileStatus.ifPresent(at: path, followingLinks: false) else { return [] }
    switch status.kind {
    case .regular: return [FolderScan.File(path: "", status: status)]
    case .directory: return try FolderScan(of: path).files
    default: return []
    }
  }

  /// Fills a folder under another name, and gives it its own when it is whole.
  private func writeAside(_ entries: [FolderManifest.Entry], _ path: String) throws {
    try FileTree.createDirectory(FileTree.parent(of: path))
    try FileTree.removeAside(path)
    let aside = FileTree.aside(path)
    do {
      for folder in Set(entries.map { FileTree.parent(of: "\(aside)/\($0.path)") }).union([aside]).sorted() {
        try FileTree.createDirectory(folder, isDurable: false)
      }
      try write(entries) { entry in
        let file = try OpenFile("\(aside)/\(entry.path)", for: .creating(mode: entry.isExecutable ? 0o755 : 0o644))
        try self.pour(entry.object) { piece throws(SystemCallError) in try unsafe file.write(piece) }
      }
      try FileTree.rename(aside, to: path)
    } catch {
      try? FileTree.removeTree(aside)
      throw error
    }
  }

  /// Writes files on all processors, neighbours one after the other, so that two do not wait for one folder's lock.
  private func write(
    _ entries: [FolderManifest.Entry], _ body: @escaping @Sendable (FolderManifest.Entry) throws -> Void
  ) throws {
    let failure = Mutex<(any Error)?>(nil)
    let size = 64
    DispatchQueue.concurrentPerform(iterations: (entries.count + size - 1) / size) { task in
      for entry in entries[(task * size)..<min((task + 1) * size, entries.count)] {
        guard failure.withLock({ $0 == nil }) else { return }
        do { try body(entry) } catch { failure.withLock { $0 = $0 ?? error } }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }

  private func write(_ entry: FolderManifest.Entry, to path: String) throws {
    try FileTree.createDirectory(FileTree.parent(of: path))
    let file = try DurableFile(at: path, mode: entry.isExecutable ? 0o755 : 0o644, isDurable: false)
    try pour(entry.object) { piece throws(SystemCallError) in try unsafe file.write(piece) }
    try file.commit()
  }

  /// Hands the verified bytes of an object to what writes them.
  private func pour(
    _ object: ObjectReference, _ write: (UnsafeRawBufferPointer) throws(SystemCallError) -> Void
  ) throws {
    var refusal: SystemCallError?
    try unsafe store.readPieces(of: object) { piece in
      guard refusal == nil else { return }
      do throws(SystemCallError) { try unsafe write(piece) } catch { refusal = error }
    }
    if let refusal { throw refusal }
  }

  /// Removes folders that held only files that the version does not have.
  private func removeEmptyFolders(_ path: String, isFolder: Bool, wanted: Set<String>) throws {
    guard isFolder else { return }
    try FileTree.createDirectory(path)
    func visit(_ folder: String) throws -> Bool {
      var isEmpty = true
      for name in try FileTree.names(in: folder) {
        let inner = "\(folder)/\(name)"
        if try FileStatus.ifPresent(at: inner, followingLinks: false)?.kind == .directory, try visit(inner) {
          try FileTree.removeTree(inner)
        } else {
          isEmpty = false
        }
      }
      return isEmpty
    }
    _ = try visit(path)
  }
}
