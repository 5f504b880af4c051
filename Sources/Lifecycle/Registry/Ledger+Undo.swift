import Git

/// What taking back an operation gave.
package struct Undoing: Equatable, Sendable {
  /// The operation that was taken back.
  package let undone: LedgerOperation
  /// The new operation that did it.
  package let operation: LedgerOperation
  /// The paths of the ledger's tree that are as they were before.
  package let paths: [String]
}

extension Ledger {
  /// Takes back an operation by a new one: what it changed is as it was before, and all else stays.
  ///
  /// Number counters are never taken back, so that no version number is used twice. An undo can be undone.
  ///
  /// - Parameter number: The operation; the latest if nil.
  /// - Returns: Both operations.
  /// - Throws: ``RegistryError/undoConflict(operation:path:later:)``, ``RegistryError/alreadyUndone(operation:by:)`` or
  ///   ``RegistryError/undoBreaks(operation:fact:)`` when it cannot be taken back as things stand; nothing changes then.
  package func undo(_ number: Int? = nil) throws(RegistryError) -> Undoing {
    var undone: LedgerOperation?
    var paths: [String] = []
    let operation = try append { (state) throws(RegistryError) in
      guard let state else { throw .nothingToUndo }
      let latest = try state.operation().number
      let target = try operationCommit(number ?? latest)
      if let undoer = try operationThatUndid(target.operation.number, in: state) {
        throw .alreadyUndone(operation: target.operation.number, by: undoer)
      }
      let changes = try inverse(of: target, in: state)
      try requireSound(changes, after: target.operation, in: state)
      undone = target.operation
      paths = changes.keys.sorted()
      return OperationDraft(
        kind: .undo, subject: "Undo operation \(target.operation.number): \(target.operation.subject)",
        model: target.operation.model.flatMap { try? ModelName($0) }, version: target.operation.version,
        alias: target.operation.alias.flatMap { try? AliasName($0) }, undoes: target.operation.number, changes: changes)
    }
    guard let undone else { throw .nothingToUndo }
    return Undoing(undone: undone, operation: operation, paths: paths)
  }

  /// The changes that lead back, provided nobody changed the same paths since.
  private func inverse(
    of target: (operation: LedgerOperation, commit: Commit), in state: LedgerState
  ) throws(RegistryError) -> [String: TreeChange] {
    let differences = try git { () throws(GitError) in
      let before = try target.commit.parents.first.map { (id) throws(GitError) in try repository.readCommit(id).tree }
      return try repository.differences(from: before, to: target.commit.tree)
    }
    var changes: [String: TreeChange] = [:]
    for difference in differences where Self.isUndoable(difference) {
      let now = try git { () throws(GitError) in try repository.entry(at: difference.path, in: state.commit.tree)?.id }
      guard now == difference.after else { throw try conflict(target.operation, difference.path, state) }
      changes[difference.path] = difference.before.map { .use($0) } ?? .remove
    }
    return try keepingModels(changes, in: state)
  }

  /// Counters and the format only grow; that a model exists follows from its versions.
  private static func isUndoable(_ difference: TreeDifference) -> Bool {
    let appearsOrGoes = difference.before == nil || difference.after == nil
    let isModel = difference.path.hasPrefix("models/") && difference.path.hasSuffix("/model.json")
    return difference.path.hasPrefix("models/") && !(isModel && appearsOrGoes)
  }

  /// Adds what makes the document of a model stand as long as the model has a version, and no longer.
  private func keepingModels(
    _ changes: [String: TreeChange], in state: LedgerState
  ) throws(RegistryError) -> [String: TreeChange] {
    var changes = changes
    for name in Self.models(in: changes.keys) {
      var versions = Set(try numbers(of: name, in: state).map { LedgerPath.version(name, $0) })
      for (path, change) in changes where path.hasPrefix(LedgerPath.versions(name) + "/") {
        if change == .remove { versions.remove(path) } else { versions.insert(path) }
      }
      let exists = try document(LedgerPath.model(name), in: state) != nil
      if versions.isEmpty && exists { changes[LedgerPath.model(name)] = .remove }
      if !versions.isEmpty && !exists { changes[LedgerPath.model(name)] = Self.newModel(name) }
    }
    return changes
  }

  private static func models(in paths: some Sequence<String>) -> Set<String> {
    Set(
      paths.compactMap { $0.hasPrefix("models/") ? $0.split(separator: "/").dropFirst().first.map(String.init) : nil })
  }

  /// The undo that is in force for an operation, or nil: an undo that was itself undone is not.
  private func operationThatUndid(_ number: Int, in state: LedgerState) throws(RegistryError) -> Int? {
    var undone: [Int: Int] = [:]
    for later in try operations(limit: state.operation().number - number) where undone[later.number] == nil {
      if let target = later.undoes { undone[target] = undone[target] ?? later.number }
    }
    return undone[number]
  }

  /// Names the latest operation that changed the path since.
  private func conflict(
    _ operation: LedgerOperation, _ path: String, _ state: LedgerState
  ) throws(RegistryError) -> RegistryError {
    for later in try operations(limit: state.operation().number - operation.number) {
      guard try changedPaths(by: later.number).contains(path) else { continue }
      return .undoConflict(operation: operation.number, path: path, later: later.number)
    }
    return .damaged(subject: path, fact: "it changed without an operation")
  }

  /// Refuses changes that would leave an alias pointing to a version that is not there.
  private func requireSound(
    _ changes: [String: TreeChange], after operation: LedgerOperation, in state: LedgerState
  ) throws(RegistryError) {
    let tree = try git { () throws(GitError) in try repository.updateTree(state.commit.tree, changes) }
    for model in Self.models(in: changes.keys) {
      let files = try git { () throws(GitError) -> [TreeFile] in
        guard let folder = try repository.entry(at: "models/\(model)", in: tree) else { return [] }
        return try repository.files(of: folder.id)
      }
      let paths = Set(files.map { "models/\(model)/\($0.path)" })
      for file in files where file.path.hasPrefix("aliases/") {
        let alias = file.path.dropFirst("aliases/".count)
        let text = try git { () throws(GitError) in String(decoding: try repository.readBlob(file.id), as: UTF8.self) }
        guard let number = Int(text.dropLast()), paths.contains(LedgerPath.version(model, number)) else {
          throw .undoBreaks(
            operation: operation.number, fact: "alias \(model)@\(alias) points to \(model)@\(text.dropLast())")
        }
      }
    }
  }
}
