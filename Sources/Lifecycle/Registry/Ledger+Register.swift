import Git
import ObjectStorage
import Serialization
import Workspaces

/// What the author of a version says about it.
package struct VersionDraft: Sendable {
  /// The model's bytes, which the object store must already have.
  package var artifact: ModelVersion.File
  /// The format of the artifact.
  package var flavor: Flavor
  /// Finite numbers by name.
  package var metrics: [String: Double] = [:]
  /// Texts by name, such as the settings of the training; empty if none are given.
  package var parameters: [String: String] = [:]
  /// The data it was made of, by content, in the author's order; empty if none is named.
  package var data: [ModelVersion.File] = []
  /// What the author says about it; nil if nothing.
  package var message: String?
  /// An alias to set in the same operation.
  package var alias: AliasName?
  /// Whether the object store had these bytes before; if not, no version has them, and none is searched.
  package var mayHaveSameBytes = true

  package init(artifact: ModelVersion.File, flavor: Flavor) {
    self.artifact = artifact
    self.flavor = flavor
  }
}

/// What registering gave.
package struct Registration: Equatable, Sendable {
  /// The new version as it was written.
  package let version: ModelVersion
  /// The operation that registered it, and that an undo would take back.
  package let operation: LedgerOperation
  /// Other versions of the same model with the same bytes, newest first.
  package let sameBytes: [Int]
  /// The version that the alias pointed to before, if an alias was set and had one.
  package let previousAliasVersion: Int?
}

extension Ledger {
  /// Adds a version to a model, which is made if it is new.
  ///
  /// The number is the highest the model ever had plus one. The artifact's bytes must be in the object store before: a
  /// version that names bytes nobody has would be a lie.
  ///
  /// - Returns: The version as it was written.
  /// - Throws: ``RegistryError``; the ledger is then as it was, except for ``RegistryError/unconfirmed(operation:words:)``.
  package func register(_ name: ModelName, _ draft: VersionDraft) throws(RegistryError) -> Registration {
    let code = try codeState()
    var registered: (version: ModelVersion, sameBytes: [Int], previous: Int?)?
    let operation = try append { (state) throws(RegistryError) in
      let number = try nextNumber(of: name, in: state)
      let version = try makeVersion(name, number, draft, code)
      let previous = try previousVersion(draft.alias, of: name, in: state)
      registered = (version, try sameBytes(draft, of: name, in: state), previous)
      var changes: [String: TreeChange] = [
        LedgerPath.version(name, number): .write(Array((version.json.text() + "\n").utf8)),
        LedgerPath.counter(name): .write(Array("\(number)\n".utf8)),
      ]
      let exists = try state.map { (state) throws(RegistryError) in
        try document(LedgerPath.model(name), in: state) != nil
      }
      if exists != true { changes[LedgerPath.model(name)] = Self.newModel(name.text) }
      if let alias = draft.alias { changes[LedgerPath.alias(name, alias)] = .write(Array("\(number)\n".utf8)) }
      let suffix = draft.alias.map { " as \($0)" } ?? ""
      return OperationDraft(
        kind: .register, subject: "Register \(version.reference)\(suffix)", message: draft.message, model: name,
        version: number, alias: draft.alias, changes: changes)
    }
    guard let registered else { throw .damaged(subject: Self.reference, fact: "nothing was registered") }
    return Registration(
      version: registered.version, operation: operation, sameBytes: registered.sameBytes,
      previousAliasVersion: registered.previous)
  }

  /// Refuses what ``register(_:_:)`` would refuse as things stand now, so that nothing is kept for a lost cause.
  ///
  /// - Throws: ``RegistryError`` for a missing identity, a newer format, or a name that is taken.
  package func requireRegistrable(_ name: ModelName, as alias: AliasName?) throws(RegistryError) {
    _ = try git { () throws(GitError) in (try repository.identity(.author), try repository.identity(.committer)) }
    let state = try state()
    _ = try nextNumber(of: name, in: state)
    if let alias, let state { try requireFree(alias, of: name, in: state) }
  }

  /// The document of a model of which nothing is known but its name.
  static func newModel(_ name: String) -> TreeChange {
    let model: JSONValue = ["schema": "mlo.model/1", "name": .string(name)]
    return .write(Array((model.text() + "\n").utf8))
  }

  private func codeState() throws(RegistryError) -> (commit: String, hasChanges: Bool)? {
    try git { () throws(GitError) in
      guard let commit = try repository.headCommit() else { return nil }
      return (commit.description, try repository.hasUncommittedChanges() ?? false)
    }
  }

  private func makeVersion(
    _ name: ModelName, _ number: Int, _ draft: VersionDraft, _ code: (commit: String, hasChanges: Bool)?
  ) throws(RegistryError) -> ModelVersion {
    let author = try git { () throws(GitError) in try repository.identity(.author) }
    return ModelVersion(
      model: name, number: number, artifact: draft.artifact, flavor: draft.flavor, metrics: draft.metrics,
      parameters: draft.parameters, data: draft.data, message: Self.trimmed(draft.message), codeCommit: code?.commit,
      codeHasChanges: code?.hasChanges, registeredBy: "\(author.name) <\(author.email)>", registeredAt: session.now())
  }

  private func nextNumber(of name: ModelName, in state: LedgerState?) throws(RegistryError) -> Int {
    guard let state else { return 1 }
    if let existing = try names(in: "models", of: state).first(where: {
      $0 != name.text && $0.lowercased() == name.text.lowercased()
    }) {
      throw .nameTaken(name: name.text, existing: existing)
    }
    let counted = try number(LedgerPath.counter(name), in: state) ?? 0
    return max(counted, try numbers(of: name.text, in: state).last ?? 0) + 1
  }

  private func previousVersion(
    _ alias: AliasName?, of name: ModelName, in state: LedgerState?
  ) throws(RegistryError) -> Int? {
    guard let alias, let state else { return nil }
    try requireFree(alias, of: name, in: state)
    return try number(LedgerPath.alias(name, alias), in: state)
  }

  /// The versions of the model with the same bytes, newest first.
  private func sameBytes(
    _ draft: VersionDraft, of name: ModelName, in state: LedgerState?
  ) throws(RegistryError) -> [Int] {
    guard draft.mayHaveSameBytes else { return [] }
    return try versions(of: name, with: draft.artifact.object.digest, in: state)
  }

  private func versions(of name: ModelName, with digest: Digest, in state: LedgerState?) throws(RegistryError) -> [Int]
  {
    guard let state else { return [] }
    var same: [Int] = []
    for (number, id) in try versionDocuments(of: name.text, in: state).reversed() {
      // Only a document that holds the digest's text is parsed: a model may have thousands of versions.
      let bytes = try git { () throws(GitError) in try repository.readBlob(id) }
      guard Self.holds(bytes, digest.hex) else { continue }
      if try version(name, number, in: state).artifact.object.digest == digest { same.append(number) }
    }
    return same
  }

  private static func holds(_ bytes: [UInt8], _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { start in
      bytes[start] == first && bytes[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
