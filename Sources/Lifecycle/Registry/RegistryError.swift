package import Git

/// Why the registry did not do what was asked; the ledger is then as it was, except for ``unconfirmed(operation:words:)``.
package enum RegistryError: Error, Equatable, Sendable {
  case name(NameViolation)
  /// A model of the same name but for upper and lower case exists.
  case nameTaken(name: String, existing: String)
  /// The model has an alias of the same name but for upper and lower case.
  case aliasTaken(model: String, alias: String, existing: String)
  case noSuchModel(name: String, known: [String])
  /// `newest` is the highest number the model has; nil if it has no version.
  case noSuchVersion(model: String, number: Int?, newest: Int?)
  case noSuchAlias(model: String, alias: String, known: [String])
  /// `newest` is the number of the last operation, 0 for an empty ledger.
  case noSuchOperation(number: Int, newest: Int)
  /// Nothing was ever done.
  case nothingToUndo
  case alreadyUndone(operation: Int, by: Int)
  /// A later operation changed what this one had changed.
  case undoConflict(operation: Int, path: String, later: Int)
  /// Undoing would leave something pointing to nothing.
  case undoBreaks(operation: Int, fact: String)
  case newerFormat(found: Int, understood: Int)
  /// Something in the ledger is not what mlo writes.
  case damaged(subject: String, fact: String)
  /// The operation is recorded, but the disk did not confirm it.
  case unconfirmed(operation: Int, words: String)
  case git(GitError)
}

/// Runs `body` and states what git refused as the registry's fact.
func git<Result>(_ body: () throws(GitError) -> Result) throws(RegistryError) -> Result {
  do throws(GitError) { return try body() } catch { throw .git(error) }
}
