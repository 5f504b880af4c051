import Dispatch
import Files
package import ObjectStorage
import Synchronization
import Workspaces

extension DataLibrary {
  /// How the files of added data differ from its pointer.
  package struct Standing: Sendable {
    /// In one word.
    package enum State: String, Sendable {
      /// The files are those of the pointer.
      case clean
      /// They are not.
      case modified
      /// There are none.
      case missing
      /// Something of another kind stands there: a folder for a file, a link.
      case replaced
    }

    /// The data's path below the project's folder.
    package let path: String
    /// The state of all files together.
    package let state: State
    /// For a folder, paths below it that differ.
    package var added: [String] = []
    /// Files of the folder that are gone.
    package var removed: [String] = []
    /// Files of the folder with other bytes or permissions.
    package var changed: [String] = []
    /// Objects of the pointer that the store does not have.
    package var notStored: [ObjectReference] = []
    /// Bytes of the files as they are now; nil if they are missing.
    package var size: Int?
  }

  /// Compares added data with their pointers.
  ///
  /// Files that did not change since they were read last are not read again.
  ///
  /// - Returns: One answer for each, in their order.
  /// - Throws: ``ObjectStoreError`` if the manifest of a folder cannot be read, or what the system refused.
  package func standings(of tracked: [(path: String, pointer: DataPointer)]) throws -> [Standing] {
    var cache = StatCache(at: workspace.dataCachePath)
    let standings = try tracked.map { try standing(of: $0.path, $0.pointer, &cache) }
    // Nothing depends on the cache, and a project that cannot be written to has a status, too.
    try? cache.save()
    return standings
  }

  private func standing(of relative: String, _ pointer: DataPointer, _ cache: inout StatCache) throws -> Standing {
    let status = try FileStatus.ifPresent(at: absolute(relative), followingLinks: false)
    let expected: FileStatus.Kind = pointer.kind == .file ? .regular : .directory
    guard let status else { return try missing(relative, pointer) }
    guard status.kind == expected else { return Standing(path: relative, state: .replaced, size: status.size) }
    return pointer.kind == .file
      ? try fileStanding(relative, pointer, status, &cache) : try folderStanding(relative, pointer, &cache)
  }

  private func missing(_ relative: String, _ pointer: DataPointer) throws -> Standing {
    var standing = Standing(path: relative, state: .missing)
    standing.notStored = try notStored(pointer, manifest: nil)
    return standing
  }

  private func fileStanding(
    _ relative: String, _ pointer: DataPointer, _ status: FileStatus, _ cache: inout StatCache
  ) throws -> Standing {
    let isSame: Bool
    if status.size == pointer.size {
      let digest = try digests([(absolute(relative), status)], &cache)[0]
      isSame = digest == pointer.object.digest && (status.mode & 0o100 != 0) == pointer.isExecutable
    } else {
      isSame = false
    }
    var standing = Standing(path: relative, state: isSame ? .clean : .modified, size: status.size)
    standing.notStored = try notStored(pointer, manifest: nil)
    return standing
  }

  private func folderStanding(
    _ relative: String, _ pointer: DataPointer, _ cache: inout StatCache
  ) throws -> Standing {
    let folder = absolute(relative)
    let manifest = try manifest(of: pointer)
    let files = try FolderScan(of: folder).files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var (added, removed, pairs): ([String], [String], [(Int, Int)]) = ([], [], [])
    var (left, right) = (0, 0)
    while left < manifest.entries.count || right < files.count {
      if right == files.count
        || left < manifest.entries.count
          && manifest.entries[left].path.utf8.lexicographicallyPrecedes(files[right].path.utf8)
      {
        removed.append(manifest.entries[left].path)
        left += 1
      } else if left == manifest.entries.count
        || files[right].path.utf8.lexicographicallyPrecedes(manifest.entries[left].path.utf8)
      {
        added.append(files[right].path)
        right += 1
      } else {
        pairs.append((left, right))
        (left, right) = (left + 1, right + 1)
      }
    }
    let sameSize = pairs.filter { manifest.entries[$0.0].object.size == files[$0.1].status.size }
    let found = try digests(sameSize.map { ("\(folder)/\(files[$0.1].path)", files[$0.1].status) }, &cache)
    let same = Set(
      zip(sameSize, found).filter { pair, digest in
        let entry = manifest.entries[pair.0]
        return entry.object.digest == digest && entry.isExecutable == (files[pair.1].status.mode & 0o100 != 0)
      }.map(\.0.0))
    let changed = pairs.filter { !same.contains($0.0) }.map { manifest.entries[$0.0].path }
    let isSame = added.isEmpty && removed.isEmpty && changed.isEmpty
    var standing = Standing(path: relative, state: isSame ? .clean : .modified)
    (standing.added, standing.removed, standing.changed) = (added, removed, changed)
    standing.notStored = try notStored(pointer, manifest: manifest)
    standing.size = files.reduce(0) { $0 + $1.status.size }
    return standing
  }

  private func notStored(_ pointer: DataPointer, manifest: FolderManifest?) throws -> [ObjectReference] {
    var needed = [pointer.object]
    if pointer.kind == .folder, try store.holds(pointer.object) {
      needed += try (manifest ?? self.manifest(of: pointer)).entries.map(\.object)
    }
    let held = try store.holding(needed)
    return needed.filter { !held.contains($0) }
  }

  /// What files hash to, on all processors, read only where the cache does not know.
  func digests(_ files: [(path: String, status: FileStatus)], _ cache: inout StatCache) throws -> [Digest] {
    var digests = files.map { cache.digest(of: $0.path, $0.status) }
    let unknown = digests.indices.filter { digests[$0] == nil }
    guard !unknown.isEmpty else { return digests.compactMap(\.self) }
    let results = Mutex<[Result<Digest, FileReadingError>?]>(Array(repeating: nil, count: unknown.count))
    DispatchQueue.concurrentPerform(iterations: unknown.count) { task in
      let result = Result { () throws(FileReadingError) in try Digest.ofFile(at: files[unknown[task]].path).digest }
      results.withLock { $0[task] = result }
    }
    for (index, result) in zip(unknown, results.withLock({ $0 })) {
      guard let digest = try result?.get() else { continue }
      digests[index] = digest
      cache.note(files[index].path, files[index].status, digest)
    }
    return digests.compactMap(\.self)
  }
}
