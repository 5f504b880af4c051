import CLibgit2

/// What becomes of one path of a tree.
package enum TreeChange: Equatable, Sendable {
  /// The path holds these bytes.
  case write([UInt8])
  /// The path holds a blob that the repository has already.
  case use(ObjectID)
  /// Nothing stands at the path, whether or not something did. A folder left without files goes as well.
  case remove
}

extension Repository {
  /// Writes the tree that `base` becomes by some changes, durably; `base` itself stays.
  ///
  /// - Parameters:
  ///   - base: A tree of this repository; nil for the empty tree.
  ///   - changes: By path, with names joined by `/`. A path must not lie below another one.
  /// - Returns: The new tree's name; the same base and changes always give the same name.
  /// - Throws: ``GitError``, also for a path that is both a file and a folder or could leave the tree.
  package borrowing func updateTree(
    _ base: ObjectID?, _ changes: [String: TreeChange]
  ) throws(GitError) -> ObjectID {
    let parts = changes.map { (path: $0.key.split(separator: "/").map(String.init)[...], change: $0.value) }
    let builder = try treeBuilder(startingFrom: base)
    try apply(parts, to: builder)
    return try write(builder)
  }

  private typealias PathChange = (path: ArraySlice<String>, change: TreeChange)

  private borrowing func apply(_ changes: [PathChange], to builder: borrowing Handle) throws(GitError) {
    let byName = Dictionary(grouping: changes) { $0.path.first ?? "" }
    // Sorted, so that an error names the same path on every run.
    for (name, changes) in byName.sorted(by: { $0.key < $1.key }) {
      let inner = changes.map { (path: $0.path.dropFirst(), change: $0.change) }
      if let own = inner.first(where: { $0.path.isEmpty }) {
        guard inner.count == 1 else {
          throw .refused(
            call: "updateTree", code: GIT_EINVALID.rawValue, words: "'\(name)' is both a file and a folder")
        }
        try apply(own.change, at: name, to: builder)
      } else {
        try applyBelow(name, inner, to: builder)
      }
    }
  }

  /// Changes a folder; an empty one is neither written nor kept, because git has no empty folders.
  private borrowing func applyBelow(
    _ name: String, _ changes: [PathChange], to builder: borrowing Handle
  ) throws(GitError) {
    let found = unsafe git_treebuilder_get(builder.pointer, name).flatMap { unsafe TreeEntry($0) }
    let folder = found?.kind == .directory ? found : nil
    let inner = try treeBuilder(startingFrom: folder?.id)
    try apply(changes, to: inner)
    if unsafe git_treebuilder_entrycount(inner.pointer) > 0 {
      try insert(write(inner), GIT_FILEMODE_TREE, at: name, into: builder)
    } else if folder != nil {
      try remove(name, from: builder)
    }
  }

  private borrowing func write(_ builder: borrowing Handle) throws(GitError) -> ObjectID {
    var raw = git_oid()
    try check(unsafe git_treebuilder_write(&raw, builder.pointer), "git_treebuilder_write", "tree")
    return ObjectID(raw)
  }

  private borrowing func treeBuilder(startingFrom base: ObjectID?) throws(GitError) -> Handle {
    let repository = unsafe handle.pointer
    func make(_ source: OpaquePointer?) throws(GitError) -> Handle {
      try unsafe Handle("git_treebuilder_new", subject: "tree", release: { unsafe git_treebuilder_free($0) }) {
        unsafe git_treebuilder_new($0, repository, source)
      }
    }
    guard let base else { return try make(nil) }
    let tree = try object(base, as: GIT_OBJECT_TREE)
    return try unsafe make(tree.pointer)
  }

  private borrowing func apply(_ change: TreeChange, at name: String, to builder: borrowing Handle) throws(GitError) {
    switch change {
    case .write(let bytes): try insert(writeBlob(bytes), GIT_FILEMODE_BLOB, at: name, into: builder)
    case .use(let id): try insert(id, GIT_FILEMODE_BLOB, at: name, into: builder)
    case .remove: try remove(name, from: builder)
    }
  }

  private borrowing func insert(
    _ id: ObjectID, _ mode: git_filemode_t, at name: String, into builder: borrowing Handle
  ) throws(GitError) {
    var raw = id.raw
    try check(unsafe git_treebuilder_insert(nil, builder.pointer, name, &raw, mode), "git_treebuilder_insert", name)
  }

  private borrowing func remove(_ name: String, from builder: borrowing Handle) throws(GitError) {
    guard unsafe git_treebuilder_get(builder.pointer, name) != nil else { return }
    try check(unsafe git_treebuilder_remove(builder.pointer, name), "git_treebuilder_remove", name)
  }
}
