import CLibgit2

/// One name in a tree.
package struct TreeEntry: Hashable, Sendable {
  /// What a name in a tree stands for.
  package enum Kind: Sendable {
    case file
    case directory
    /// A symbolic link or a submodule, which mlo never writes.
    case other
  }

  /// The name alone, without the folders above it.
  package let name: String
  /// Whether it is a file, a folder or something else.
  package let kind: Kind
  /// The blob of a file, the tree of a folder.
  package let id: ObjectID
}

/// A file and where it lies, from the root of a tree.
package struct TreeFile: Hashable, Sendable {
  /// Names joined by `/`.
  package let path: String
  /// The blob with the file's bytes.
  package let id: ObjectID
}

/// What differs at one path between two trees.
package struct TreeDifference: Hashable, Sendable {
  /// The path from the root of both trees, names joined by `/`.
  package let path: String
  /// The file in the first tree, or nil if it has none there.
  package let before: ObjectID?
  /// The file in the second tree, or nil if it has none there.
  package let after: ObjectID?
}

extension Repository {
  /// The names directly in a tree, in git's order.
  package borrowing func entries(of tree: ObjectID) throws(GitError) -> [TreeEntry] {
    let handle = try object(tree, as: GIT_OBJECT_TREE)
    return unsafe (0..<git_tree_entrycount(handle.pointer)).compactMap { index in
      guard let entry = unsafe git_tree_entry_byindex(handle.pointer, index) else { return nil }
      return unsafe TreeEntry(entry)
    }
  }

  /// What stands at `path` in a tree, or nil if nothing does.
  ///
  /// Reads only the trees on the way.
  package borrowing func entry(at path: String, in tree: ObjectID) throws(GitError) -> TreeEntry? {
    var found: TreeEntry?
    var folder: ObjectID? = tree
    for name in path.split(separator: "/") {
      guard let current = folder else { return nil }
      found = try entry(named: String(name), in: current)
      folder = found?.kind == .directory ? found?.id : nil
      if found == nil { return nil }
    }
    return found
  }

  /// The bytes of the file at `path`, or nil if there is none.
  package borrowing func contents(of path: String, in tree: ObjectID) throws(GitError) -> [UInt8]? {
    guard let entry = try entry(at: path, in: tree), entry.kind == .file else { return nil }
    return try readBlob(entry.id)
  }

  /// All files of a tree and the trees below it, in the order of their paths in the tree.
  package borrowing func files(of tree: ObjectID) throws(GitError) -> [TreeFile] {
    var files: [TreeFile] = []
    for entry in try entries(of: tree) {
      guard entry.kind == .directory else {
        files.append(TreeFile(path: entry.name, id: entry.id))
        continue
      }
      files += try self.files(of: entry.id).map { TreeFile(path: "\(entry.name)/\($0.path)", id: $0.id) }
    }
    return files
  }

  /// What differs between two trees, sorted by path; nil stands for the empty tree.
  ///
  /// Equal trees below are not read.
  package borrowing func differences(
    from first: ObjectID?, to second: ObjectID?
  ) throws(GitError) -> [TreeDifference] {
    if first == second { return [] }
    var names: [String: (before: TreeEntry?, after: TreeEntry?)] = [:]
    if let first { for entry in try entries(of: first) { names[entry.name, default: (nil, nil)].before = entry } }
    if let second { for entry in try entries(of: second) { names[entry.name, default: (nil, nil)].after = entry } }
    var result: [TreeDifference] = []
    for (name, pair) in names where pair.before != pair.after {
      func id(_ entry: TreeEntry?, isDirectory: Bool) -> ObjectID? {
        entry.flatMap { ($0.kind == .directory) == isDirectory ? $0.id : nil }
      }
      let (before, after) = (id(pair.before, isDirectory: false), id(pair.after, isDirectory: false))
      if before != after { result.append(TreeDifference(path: name, before: before, after: after)) }
      let folders = (id(pair.before, isDirectory: true), id(pair.after, isDirectory: true))
      for inner in try differences(from: folders.0, to: folders.1) {
        result.append(TreeDifference(path: "\(name)/\(inner.path)", before: inner.before, after: inner.after))
      }
    }
    return result.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private borrowing func entry(named name: String, in tree: ObjectID) throws(GitError) -> TreeEntry? {
    let handle = try object(tree, as: GIT_OBJECT_TREE)
    guard let entry = unsafe git_tree_entry_byname(handle.pointer, name) else { return nil }
    return unsafe TreeEntry(entry)
  }
}

extension TreeEntry {
  @unsafe
  init?(_ raw: OpaquePointer) {
    guard let name = unsafe git_tree_entry_name(raw), let id = unsafe git_tree_entry_id(raw) else { return nil }
    unsafe self.name = String(cString: name)
    unsafe self.id = ObjectID(id.pointee)
    kind =
      switch unsafe git_tree_entry_filemode(raw) {
      case GIT_FILEMODE_TREE: .directory
      case GIT_FILEMODE_BLOB, GIT_FILEMODE_BLOB_EXECUTABLE: .file
      default: .other
      }
  }
}
