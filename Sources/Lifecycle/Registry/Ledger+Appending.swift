import Git
import Workspaces

/// What an operation is about to do: its words and its changes of the tree.
struct OperationDraft {
  var kind: LedgerOperation.Kind
  var subject: String
  var message: String?
  var model: ModelName?
  var version: Int?
  var alias: AliasName?
  var undoes: Int?
  var changes: [String: TreeChange]
}

extension Ledger {
  /// Adds one operation to the chain.
  ///
  /// `draft` is asked under the lock for the state that the operation follows; if another writer without the lock was
  /// faster, it is asked again. The operation is true at the moment the reference moves.
  func append(
    _ draft: (LedgerState?) throws(RegistryError) -> OperationDraft
  ) throws(RegistryError) -> LedgerOperation {
    let author = try git { () throws(GitError) in try repository.identity(.author) }
    let committer = try git { () throws(GitError) in try repository.identity(.committer) }
    let seconds = session.now().seconds
    let signatures = (author.signature(atSeconds: seconds), committer.signature(atSeconds: seconds))
    let lock: ReferencesLock
    do throws(GitError) { lock = try repository.lockReferences(holder: session.holder) } catch {
      throw .git(error)
    }
    for _ in 0..<100 {
      do throws(RegistryError) {
        return try attempt(draft, signatures, holding: lock)
      } catch {
        guard case .git(.moved) = error else { throw error }
      }
    }
    throw .git(.locked(reference: Self.reference))
  }

  private func attempt(
    _ makeDraft: (LedgerState?) throws(RegistryError) -> OperationDraft,
    _ signatures: (author: Signature, committer: Signature),
    holding lock: borrowing ReferencesLock
  ) throws(RegistryError) -> LedgerOperation {
    let state = try state()
    let number = try (state?.operation().number ?? 0) + 1
    var draft = try makeDraft(state)
    if state == nil { draft.changes["format"] = .write(Array("\(Self.format)\n".utf8)) }
    let commit = try git { () throws(GitError) in
      let tree = try repository.updateTree(state?.commit.tree, draft.changes)
      let id = try repository.writeCommit(
        tree: tree, parents: state.map { [$0.commit.id] } ?? [], author: signatures.author,
        committer: signatures.committer, message: Self.message(draft, number, signatures.author))
      return try repository.readCommit(id)
    }
    do throws(GitError) {
      try repository.moveReference(
        Self.reference, from: state?.commit.id, to: commit.id, reason: draft.subject, by: signatures.committer,
        holding: lock)
    } catch {
      guard case .unconfirmed(_, _, let words) = error else { throw .git(error) }
      throw .unconfirmed(operation: number, words: words)
    }
    return try LedgerOperation(commit)
  }

  private static func message(_ draft: OperationDraft, _ number: Int, _ author: Signature) -> String {
    var trailers = ["Mlo-Operation: \(draft.kind.rawValue)", "Mlo-Number: \(number)"]
    if let model = draft.model { trailers.append("Mlo-Model: \(model)") }
    if let version = draft.version { trailers.append("Mlo-Version: \(version)") }
    if let alias = draft.alias { trailers.append("Mlo-Alias: \(alias)") }
    if let undoes = draft.undoes { trailers.append("Mlo-Undoes: \(undoes)") }
    trailers.append("Mlo-Actor: \(author.name) <\(author.email)>")
    let paragraphs = [draft.subject, trimmed(draft.message), trailers.joined(separator: "\n")].compactMap(\.self)
    return paragraphs.joined(separator: "\n\n") + "\n"
  }

  /// A message without white space at its ends, or nil if nothing is left of it.
  static func trimmed(_ message: String?) -> String? {
    guard var text = message?[...] else { return nil }
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text.isEmpty ? nil : String(text)
  }
}
