import Files
import Git
package import ObjectStorage
import Serialization
import Tabular
package import Workspaces

/// The versions of data of one project: pointers in the work tree, bytes in the object store.
package struct DataLibrary: Sendable {
  /// The project.
  package let workspace: Workspace
  /// Where bytes are kept.
  package let store: ObjectStore
  let session: Session

  /// The versions of a project.
  package init(_ workspace: Workspace, store: ObjectStore, session: Session) {
    (self.workspace, self.store, self.session) = (workspace, store, session)
  }

  /// Data that was added, with its pointer.
  package struct Tracked: Sendable {
    /// The data's path below the project's folder.
    package let path: String
    /// What its pointer file says, or why it cannot be read.
    package let pointer: Result<DataPointer, DataVersionError>

    /// Data under a path, with what its pointer says.
    package init(path: String, pointer: Result<DataPointer, DataVersionError>) {
      (self.path, self.pointer) = (path, pointer)
    }
  }

  // MARK: - Paths

  /// The path of data below the project's folder.
  ///
  /// - Parameter argument: What the user named: the data or its pointer, absolute or from the current folder.
  /// - Returns: The path without the suffix of a pointer.
  /// - Throws: ``DataVersionError/outsideProject(path:)``, also for a path that leads through a symbolic link.
  package func path(of argument: String) throws -> String {
    var path = session.absolute(argument)
    if path.hasSuffix(DataPointer.suffix), path.count > DataPointer.suffix.count {
      path.removeLast(DataPointer.suffix.count)
    }
    guard path.hasPrefix(workspace.root + "/") else { throw DataVersionError.outsideProject(path: argument) }
    let relative = String(path.dropFirst(workspace.root.count + 1))
    guard FolderManifest.refusal(of: relative) == nil else { throw DataVersionError.outsideProject(path: argument) }
    try requireNoLinks(above: relative, argument)
    return relative
  }

  /// No folder between the project's and the path may be a link, or bytes would be read from or written elsewhere.
  func requireNoLinks(above relative: String, _ name: String) throws {
    var folder = relative[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if try FileStatus.ifPresent(at: absolute(String(folder)), followingLinks: false)?.kind == .symbolicLink {
        throw DataVersionError.outsideProject(path: name)
      }
    }
  }

  /// The absolute path of something below the project's folder.
  package func absolute(_ relative: String) -> String { "\(workspace.root)/\(relative)" }

  /// The absolute path of the pointer of data.
  func pointerPath(_ relative: String) -> String { absolute(relative) + DataPointer.suffix }

  // MARK: - Pointers

  /// What the pointer of data says; nil if nothing was added under the path.
  package func pointer(of relative: String) throws -> DataPointer? {
    let path = pointerPath(relative)
    guard let status = try FileStatus.ifPresent(at: path, followingLinks: false) else { return nil }
    guard status.kind == .regular else { throw FileReadingError.notAFile(path: path, kind: status.kind) }
    return try DataPointer(
      parsing: FileTree.contents(of: path, limit: DataPointer.sizeLimit), path: relative + DataPointer.suffix)
  }

  /// Makes the pointer of a path that of a version; one that says so already is left alone.
  ///
  /// - Throws: ``DataVersionError/unconfirmed(path:_:)`` if it is written but may not survive a power cut.
  package func setPointer(of relative: String, to pointer: DataPointer) throws {
    if let current = try? self.pointer(of: relative), current == pointer { return }
    do {
      try DurableFile.write(pointer.encoded, to: pointerPath(relative))
    } catch {
      if let current = try? self.pointer(of: relative), current == pointer {
        throw DataVersionError.unconfirmed(path: relative, error)
      }
      throw error
    }
  }

  /// All data that was added, by the pointers in the work tree, sorted by path.
  ///
  /// Folders that were added themselves are not looked into.
  package func tracked() throws -> [Tracked] {
    var found: [Tracked] = []
    try collect(in: "", into: &found)
    return found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private func collect(in prefix: String, into found: inout [Tracked]) throws {
    let folder = prefix.isEmpty ? workspace.root : absolute(String(prefix.dropLast()))
    let names = try FileTree.names(in: folder)
    let all = Set(names)
    for name in names {
      if name == ".git" || name == ".mlo" || all.contains(name + DataPointer.suffix) { continue }
      guard let status = try FileStatus.ifPresent(at: "\(folder)/\(name)", followingLinks: false) else { continue }
      if status.kind == .directory {
        try collect(in: "\(prefix)\(name)/", into: &found)
      } else if status.kind == .regular, name.hasSuffix(DataPointer.suffix), name.count > DataPointer.suffix.count {
        let path = prefix + name.dropLast(DataPointer.suffix.count)
        let pointer: Result<DataPointer, DataVersionError>
        do {
          pointer = .success(
            try DataPointer(
              parsing: FileTree.contents(of: "\(folder)/\(name)", limit: DataPointer.sizeLimit), path: prefix + name))
        } catch let error as DataVersionError {
          pointer = .failure(error)
        }
        found.append(Tracked(path: path, pointer: pointer))
      }
    }
  }

  /// The manifest of a folder, from the store.
  package func manifest(of pointer: DataPointer) throws -> FolderManifest {
    let manifest = try FolderManifest(parsing: store.read(pointer.object, limit: 1 << 30))
    guard manifest.entries.count == pointer.fileCount, manifest.size == pointer.size else {
      throw DataVersionError.damagedManifest(fact: "it does not have the files that the pointer counts")
    }
    return manifest
  }

  /// All objects that a version needs: its bytes, for a folder those of each file, and what describes it.
  package func objects(of pointer: DataPointer) throws -> [ObjectReference] {
    var objects = [pointer.object]
    if pointer.kind == .folder { objects += try manifest(of: pointer).entries.map(\.object) }
    if let table = pointer.table { objects.append(table.profile) }
    return objects
  }
}
