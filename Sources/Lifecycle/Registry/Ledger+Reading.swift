import Git
import Serialization

/// A model with what is known about it at one moment.
package struct ModelSummary: Equatable, Sendable {
  /// The model's name, as the ledger writes it.
  package let name: String
  /// The numbers of its versions, ascending.
  package let versions: [Int]
  /// Alias name to version number, by name.
  package let aliases: [(name: String, version: Int)]

  package static func == (left: ModelSummary, right: ModelSummary) -> Bool {
    left.name == right.name && left.versions == right.versions
      && left.aliases.map(\.name) == right.aliases.map(\.name)
      && left.aliases.map(\.version) == right.aliases.map(\.version)
  }
}

extension Ledger {
  /// All models with a version, by name.
  package func models() throws(RegistryError) -> [ModelSummary] {
    guard let state = try state() else { return [] }
    var models: [ModelSummary] = []
    for name in try names(in: "models", of: state) { models.append(try summary(of: name, in: state)) }
    return models
  }

  /// One model.
  ///
  /// - Throws: ``RegistryError/noSuchModel(name:known:)``.
  package func model(_ name: ModelName) throws(RegistryError) -> ModelSummary {
    guard let state = try state() else { throw .noSuchModel(name: name.text, known: []) }
    try requireModel(name, in: state)
    return try summary(of: name.text, in: state)
  }

  /// The version that a reference names.
  ///
  /// - Throws: ``RegistryError/noSuchModel(name:known:)``, ``RegistryError/noSuchVersion(model:number:newest:)`` or
  ///   ``RegistryError/noSuchAlias(model:alias:known:)``, each with what there is.
  package func version(_ reference: VersionReference) throws(RegistryError) -> ModelVersion {
    guard let state = try state() else { throw .noSuchModel(name: reference.model.text, known: []) }
    try requireModel(reference.model, in: state)
    return try version(reference.model, number(of: reference, in: state), in: state)
  }

  /// All versions of a model, newest first.
  package func versions(of name: ModelName) throws(RegistryError) -> [ModelVersion] {
    guard let state = try state() else { throw .noSuchModel(name: name.text, known: []) }
    try requireModel(name, in: state)
    var versions: [ModelVersion] = []
    for (number, id) in try versionDocuments(of: name.text, in: state).reversed() {
      let path = LedgerPath.version(name, number)
      versions.append(try ModelVersion(json: document(id, at: path), path: path))
    }
    return versions
  }

  /// Operations, newest first.
  ///
  /// - Parameters:
  ///   - limit: The most operations to return.
  ///   - model: Only those about this model; nil for all.
  /// - Returns: At most `limit` operations; older ones are not read.
  /// - Throws: ``RegistryError/damaged(subject:fact:)`` for a commit that mlo did not write.
  package func operations(limit: Int, model: String? = nil) throws(RegistryError) -> [LedgerOperation] {
    guard limit > 0, let state = try state() else { return [] }
    var found: [LedgerOperation] = []
    var failure: RegistryError?
    try git { () throws(GitError) in
      try repository.visitHistory(from: state.commit.id) { commit in
        do throws(RegistryError) {
          let operation = try LedgerOperation(commit)
          if model == nil || operation.model == model { found.append(operation) }
        } catch {
          failure = error
        }
        return failure == nil && found.count < limit
      }
    }
    if let failure { throw failure }
    return found
  }

  /// The operation of this number.
  ///
  /// - Throws: ``RegistryError/noSuchOperation(number:newest:)``.
  package func operation(_ number: Int) throws(RegistryError) -> LedgerOperation {
    try operationCommit(number).operation
  }

  /// The paths of the ledger's tree that an operation changed.
  package func changedPaths(by number: Int) throws(RegistryError) -> [String] {
    let commit = try operationCommit(number).commit
    return try git { () throws(GitError) in
      let before = try commit.parents.first.map { (id) throws(GitError) in try repository.readCommit(id).tree }
      return try repository.differences(from: before, to: commit.tree).map(\.path)
    }
  }

  // MARK: - Pieces for the other operations

  func operationCommit(_ number: Int) throws(RegistryError) -> (operation: LedgerOperation, commit: Commit) {
    guard let state = try state() else { throw .noSuchOperation(number: number, newest: 0) }
    let newest = try state.operation().number
    guard 1...newest ~= number else { throw .noSuchOperation(number: number, newest: newest) }
    var found: Commit?
    var distance = newest - number
    try git { () throws(GitError) in
      try repository.visitHistory(from: state.commit.id) { commit in
        if distance == 0 { found = commit }
        distance -= 1
        return found == nil
      }
    }
    guard let found else { throw .damaged(subject: Self.reference, fact: "the chain has no operation \(number)") }
    let operation = try LedgerOperation(found)
    guard operation.number == number else {
      throw .damaged(
        subject: "commit \(found.id.short)", fact: "it calls itself operation \(operation.number), not \(number)")
    }
    return (operation, found)
  }

  func requireModel(_ name: ModelName, in state: LedgerState) throws(RegistryError) {
    let known = try names(in: "models", of: state)
    guard known.contains(name.text) else { throw .noSuchModel(name: name.text, known: known) }
  }

  func numbers(of name: String, in state: LedgerState) throws(RegistryError) -> [Int] {
    try versionDocuments(of: name, in: state).map(\.number)
  }

  /// The documents of a model's versions, by ascending number.
  func versionDocuments(
    of name: String, in state: LedgerState
  ) throws(RegistryError) -> [(number: Int, id: ObjectID)] {
    try entries(in: LedgerPath.versions(name), of: state).compactMap { entry in
      guard entry.name.hasSuffix(".json"), let number = Int(entry.name.dropLast(".json".count)) else { return nil }
      return (number, entry.id)
    }.sorted { $0.number < $1.number }
  }

  func version(_ name: ModelName, _ number: Int, in state: LedgerState) throws(RegistryError) -> ModelVersion {
    let path = LedgerPath.version(name, number)
    guard let json = try document(path, in: state) else {
      throw .noSuchVersion(model: name.text, number: number, newest: try numbers(of: name.text, in: state).last)
    }
    return try ModelVersion(json: json, path: path)
  }

  func number(of reference: VersionReference, in state: LedgerState) throws(RegistryError) -> Int {
    let name = reference.model
    switch reference.target {
    case .number(let number): return number
    case .newest:
      guard let newest = try numbers(of: name.text, in: state).last else {
        throw .noSuchVersion(model: name.text, number: nil, newest: nil)
      }
      return newest
    case .alias(let alias):
      guard let number = try number(LedgerPath.alias(name, alias), in: state) else {
        throw .noSuchAlias(
          model: name.text, alias: alias.text, known: try names(in: LedgerPath.aliases(name), of: state))
      }
      return number
    }
  }

  private func summary(of name: String, in state: LedgerState) throws(RegistryError) -> ModelSummary {
    var aliases: [(name: String, version: Int)] = []
    for alias in try names(in: LedgerPath.aliases(name), of: state) {
      if let number = try number(LedgerPath.alias(name, alias), in: state) { aliases.append((alias, number)) }
    }
    return ModelSummary(name: name, versions: try numbers(of: name, in: state), aliases: aliases)
  }
}
