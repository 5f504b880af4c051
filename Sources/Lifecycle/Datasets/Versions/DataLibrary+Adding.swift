import Files
import Git
package import ObjectStorage
import Serialization
package import Tabular
import Workspaces

extension DataLibrary {
  /// What adding data did.
  package struct Addition: Sendable {
    /// The data's path below the project's folder.
    package let path: String
    /// The pointer that was written.
    package let pointer: DataPointer
    /// What the pointer said before; nil if the data is new.
    package let previous: DataPointer?
    /// What was new to the store.
    package let cost: StorageCost
    /// Why a file that looks like a table is kept without being described as one.
    package let tableError: TableError?
    /// Whether a line was added to `.gitignore`.
    package let isNewlyIgnored: Bool
  }

  /// How data is added.
  package struct AddingOptions: Sendable {
    /// Whether tables are read to describe them.
    package var describesTables = true
    /// Whether chunks are compressed where that pays.
    package var compresses = true
    /// How tables are read.
    package var reading = ReadingOptions()

    /// The usual: tables are described, chunks compressed.
    package init() {}
  }

  /// Keeps data as a version and writes its pointer.
  ///
  /// The bytes are durable before the pointer names them, which is the moment at which the version is true; killed before
  /// that, the same command does the rest.
  ///
  /// - Parameters:
  ///   - relative: A path from ``path(of:)``.
  ///   - options: How.
  /// - Returns: What was kept.
  /// - Throws: ``DataVersionError``, ``ObjectStoreError`` or what the system refused; the pointer is then as it was.
  package func add(_ relative: String, _ options: AddingOptions) throws -> Addition {
    let path = absolute(relative)
    let status = try FileStatus(at: path, followingLinks: false)
    try requireAddable(relative, status)
    let previous = try? pointer(of: relative)
    var cache = StatCache(at: workspace.dataCachePath)
    var (cost, tableError): (StorageCost, TableError?) = (StorageCost(), nil)
    let pointer: DataPointer
    if status.kind == .directory {
      pointer = try keepFolder(relative, &cache, options, &cost)
    } else {
      (pointer, tableError) = try keepFile(relative, status, previous, &cache, options, &cost)
    }
    if pointer != previous { try workspace.dataLog.append([event(relative, pointer)]) }
    let isNewlyIgnored = try ignore(relative)
    try setPointer(of: relative, to: pointer)
    try? cache.save()
    return Addition(
      path: relative, pointer: pointer, previous: previous, cost: cost, tableError: tableError,
      isNewlyIgnored: isNewlyIgnored)
  }

  private func requireAddable(_ relative: String, _ status: FileStatus) throws {
    guard status.kind == .directory || status.kind == .regular else {
      throw DataVersionError.unsupportedKind(path: relative, kind: status.kind)
    }
    var folder = relative[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if try FileStatus.ifPresent(at: pointerPath(String(folder)), followingLinks: false) != nil {
        throw DataVersionError.insideAddedFolder(path: relative, folder: String(folder))
      }
    }
    if let repository = try gitRepository(), try repository.tracks(gitPath(relative, in: repository)) {
      throw DataVersionError.trackedByGit(path: relative)
    }
  }

  func gitRepository() throws -> Repository? {
    guard try Repository.contains(workspace.root, variables: session.variables) else { return nil }
    return try Repository(containing: workspace.root, variables: session.variables)
  }

  /// The path as git names it, from the folder of its work tree, which may be above the project's.
  func gitPath(_ relative: String, in repository: borrowing Repository) -> String {
    guard var root = repository.workDirectory else { return relative }
    while root.hasSuffix("/") { root.removeLast() }
    let own = (try? FileTree.resolved(workspace.root)) ?? workspace.root
    let resolved = (try? FileTree.resolved(root)) ?? root
    guard own.hasPrefix(resolved + "/") else { return relative }
    return "\(own.dropFirst(resolved.count + 1))/\(relative)"
  }

  // MARK: - Bytes

  private func keepFile(
    _ relative: String, _ status: FileStatus, _ previous: DataPointer?, _ cache: inout StatCache,
    _ options: AddingOptions, _ cost: inout StorageCost
  ) throws -> (DataPointer, TableError?) {
    let path = absolute(relative)
    let isTable = Self.looksLikeTable(relative)
    let isExecutable = status.mode & 0o100 != 0
    let known = cache.digest(of: path, status).map { ObjectReference(digest: $0, size: status.size) }
    let object: ObjectReference
    if let known, try store.holds(known) {
      object = known
      cost.logical += known.size
    } else {
      let stored = try store.put(files: [(path, isTable)], compresses: options.compresses)
      cost.add(stored.cost)
      object = stored.objects[0].reference
      cache.note(path, status, object.digest)
    }
    var (table, failure): (DataPointer.TableFacts?, TableError?) = (nil, nil)
    if isTable, options.describesTables {
      if let previous, previous.object == object, let facts = previous.table, try store.holds(facts.profile) {
        table = facts
      } else {
        (table, failure) = try describe(path, relative, options.reading)
      }
    }
    guard try FileStatus(at: path) == status else { throw FileReadingError.changedWhileReading(path: relative) }
    return (DataPointer(file: object, isExecutable: isExecutable, table: table), failure)
  }

  /// What is in a table, or why it is none; what the system refuses is no property of the file.
  private func describe(
    _ path: String, _ relative: String, _ reading: ReadingOptions
  ) throws -> (DataPointer.TableFacts?, TableError?) {
    let profile: TableProfile
    do throws(TableError) {
      profile = try TableProfile.read(.file(path), options: reading, memoryBudget: 64 << 20)
    } catch {
      switch error.fact {
      case .system, .changedWhileReading: throw error
      default: return (nil, error)
      }
    }
    return (try facts(profile.named(FileTree.name(of: relative))), nil)
  }

  private func facts(_ profile: TableProfile) throws -> DataPointer.TableFacts {
    let kept = try store.put(Array((profile.document.text(.line) + "\n").utf8))
    return DataPointer.TableFacts(
      rows: profile.rowCount, columns: profile.columns.map { .init(name: $0.name, kind: $0.kind.rawValue) },
      profile: kept)
  }

  private func keepFolder(
    _ relative: String, _ cache: inout StatCache, _ options: AddingOptions, _ cost: inout StorageCost
  ) throws -> DataPointer {
    let folder = absolute(relative)
    let files = try FolderScan(of: folder).files
    let known = files.map { file in
      cache.digest(of: "\(folder)/\(file.path)", file.status).map {
        ObjectReference(digest: $0, size: file.status.size)
      }
    }
    let held = try store.holding(known.compactMap(\.self))
    var references = known.map { $0.flatMap { held.contains($0) ? $0 : nil } }
    let unknown = references.indices.filter { references[$0] == nil }
    cost.logical += references.reduce(0) { $0 + ($1?.size ?? 0) }
    let stored = try store.put(
      files: unknown.map { ("\(folder)/\(files[$0].path)", Self.looksLikeTable(files[$0].path)) },
      compresses: options.compresses)
    cost.add(stored.cost)
    for (index, object) in zip(unknown, stored.objects) {
      references[index] = object.reference
      cache.note("\(folder)/\(files[index].path)", files[index].status, object.reference.digest)
    }
    // What came, went or changed meanwhile would make a version that never was.
    let after = try FolderScan(of: folder).files
    guard after.map(\.path) == files.map(\.path), zip(after, files).allSatisfy({ $0.status == $1.status }) else {
      throw FileReadingError.changedWhileReading(path: relative)
    }
    let manifest = try FolderManifest(
      zip(files, references).compactMap { file, reference in
        reference.map { .init(path: file.path, object: $0, isExecutable: file.status.mode & 0o100 != 0) }
      })
    let object = try store.put(manifest.encoded)
    return DataPointer(folder: object, size: manifest.size, fileCount: manifest.entries.count)
  }

  /// Whether a file is a table by its name.
  static func looksLikeTable(_ path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix(".csv") || name.hasSuffix(".tsv")
  }

  // MARK: - Records

  private func event(_ relative: String, _ pointer: DataPointer) -> JSONObject {
    [
      "schema": "mlo.data.addition/1", "time": .string(session.now().description), "path": .string(relative),
      "pointer": pointer.json,
    ]
  }

  /// Tells git to leave the data alone, in the `.gitignore` beside it.
  ///
  /// - Returns: Whether a line was added.
  private func ignore(_ relative: String) throws -> Bool {
    let path = absolute(
      FileTree.parent(of: relative) == "." ? ".gitignore" : "\(FileTree.parent(of: relative))/.gitignore")
    let line = "/" + Self.ignoreRule(FileTree.name(of: relative))
    var bytes: [UInt8] = []
    if let status = try FileStatus.ifPresent(at: path) {
      guard status.kind == .regular else { throw FileReadingError.notAFile(path: path, kind: status.kind) }
      bytes = try FileTree.contents(of: path, limit: 16 << 20)
    }
    let lines = bytes.split(separator: 0x0a).map { $0.last == 0x0d ? $0.dropLast() : $0 }
    if lines.contains(where: { $0.elementsEqual(line.utf8) }) { return false }
    if let last = bytes.last, last != 0x0a { bytes.append(0x0a) }
    try DurableFile.write(bytes + Array((line + "\n").utf8), to: path)
    return true
  }

  /// A name as `.gitignore` wants it, with what would be a pattern taken literally.
  private static func ignoreRule(_ name: String) -> String {
    var rule = ""
    for character in name {
      if "\\*?[".contains(character) { rule += "\\" }
      rule.append(character)
    }
    return rule.hasSuffix(" ") ? rule.dropLast() + "\\ " : rule
  }
}

extension StorageCost {
  mutating func add(_ other: StorageCost) {
    logical += other.logical
    new += other.new
    stored += other.stored
  }
}
