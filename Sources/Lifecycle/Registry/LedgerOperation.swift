package import Git
package import Serialization
package import Workspaces

/// One thing that was done to the registry: one commit of the ledger.
package struct LedgerOperation: Equatable, Sendable {
  /// What can be done.
  package enum Kind: String, CaseIterable, Sendable {
    case register
    case aliasSet = "alias-set"
    case aliasUnset = "alias-unset"
    case undo
  }

  /// The place in the chain, from 1.
  package let number: Int
  /// What was done.
  package let kind: Kind
  /// One sentence: "Register titanic@1".
  package let subject: String
  /// What the author said, or nil.
  package let message: String?
  /// The name of the model it concerns; nil if its commit names none.
  package let model: String?
  /// The number of the version it concerns; nil if its commit names none.
  package let version: Int?
  /// The alias it set or removed; nil if its commit names none.
  package let alias: String?
  /// The operation that this one takes back.
  package let undoes: Int?
  /// Who did it, as `Name <address>`.
  package let actor: String
  /// When it was done, by the author's clock, to the second.
  package let time: Instant
  /// The commit of the ledger that holds it.
  package let commit: ObjectID

  /// The operation as `--json` writes it.
  package var json: JSONValue {
    [
      "operation": .integer(number), "kind": .string(kind.rawValue), "subject": .string(subject),
      "message": JSONValue(message), "model": JSONValue(model), "version": JSONValue(version),
      "alias": JSONValue(alias),
      "undoes": JSONValue(undoes), "actor": .string(actor), "time": .string(time.description),
      "commit": .string(commit.description),
    ]
  }
}

extension LedgerOperation {
  /// Reads a commit of the ledger.
  ///
  /// - Throws: ``RegistryError/damaged(subject:fact:)`` if a trailer that every operation has is missing.
  init(_ commit: Commit) throws(RegistryError) {
    func damage(_ fact: String) -> RegistryError { .damaged(subject: "commit \(commit.id.short)", fact: fact) }
    guard let kind = commit.trailer("Mlo-Operation").flatMap(Kind.init) else {
      throw damage("its trailer Mlo-Operation is missing or of a kind this mlo does not know")
    }
    guard let number = commit.trailer("Mlo-Number").flatMap({ Int($0) }), 1...999_999_999 ~= number else {
      throw damage("its trailer Mlo-Number is missing or not a number")
    }
    let seconds = commit.author.seconds
    guard abs(Double(seconds)) < 1e12 else { throw damage("its time lies beyond all calendars") }
    self.init(
      number: number, kind: kind, subject: commit.subject,
      message: Self.body(of: commit.message),
      model: commit.trailer("Mlo-Model"), version: commit.trailer("Mlo-Version").flatMap { Int($0) },
      alias: commit.trailer("Mlo-Alias"), undoes: commit.trailer("Mlo-Undoes").flatMap { Int($0) },
      actor: "\(commit.author.name) <\(commit.author.email)>",
      time: Instant(milliseconds: seconds * 1000), commit: commit.id)
  }

  /// What stands between the subject and the trailers, or nil if nothing does.
  private static func body(of message: String) -> String? {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    guard let trailers = lines.lastIndex(where: \.isEmpty), let first = lines.firstIndex(where: \.isEmpty) else {
      return nil
    }
    return first < trailers ? lines[(first + 1)..<trailers].joined(separator: "\n") : nil
  }
}
