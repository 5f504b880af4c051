import Git

/// What moving an alias gave.
package struct AliasMove: Equatable, Sendable {
  /// The name of the model.
  package let model: String
  /// The alias within the model.
  package let alias: String
  /// The version it points to now; nil if it was removed.
  package let version: Int?
  /// The version it pointed to before; nil if there was no such alias.
  package let previous: Int?
  /// The operation; nil if nothing had to change.
  package let operation: LedgerOperation?
}

extension Ledger {
  /// Points an alias to the version that a reference names, making the alias if it is new.
  ///
  /// - Throws: ``RegistryError``; an alias that points there already is left alone and makes no operation.
  package func setAlias(_ alias: AliasName, to reference: VersionReference) throws(RegistryError) -> AliasMove {
    let name = reference.model
    guard let state = try state() else { throw .noSuchModel(name: name.text, known: []) }
    try requireModel(name, in: state)
    let wanted = try version(name, number(of: reference, in: state), in: state).number
    if try number(LedgerPath.alias(name, alias), in: state) == wanted {
      return AliasMove(model: name.text, alias: alias.text, version: wanted, previous: wanted, operation: nil)
    }
    var previous: Int?
    let operation = try append { (state) throws(RegistryError) in
      guard let state else { throw .noSuchModel(name: name.text, known: []) }
      try requireModel(name, in: state)
      let number = try version(name, wanted, in: state).number
      try requireFree(alias, of: name, in: state)
      previous = try self.number(LedgerPath.alias(name, alias), in: state)
      let origin = previous.map { ", was @\($0)" } ?? ""
      return OperationDraft(
        kind: .aliasSet, subject: "Point \(name)@\(alias) to \(name)@\(number)\(origin)", model: name, version: number,
        alias: alias, changes: [LedgerPath.alias(name, alias): .write(Array("\(number)\n".utf8))])
    }
    return AliasMove(model: name.text, alias: alias.text, version: wanted, previous: previous, operation: operation)
  }

  /// Refuses an alias that differs from another one of the model in upper and lower case only.
  func requireFree(_ alias: AliasName, of name: ModelName, in state: LedgerState) throws(RegistryError) {
    let folded = alias.text.lowercased()
    let existing = try names(in: LedgerPath.aliases(name), of: state)
    // A ledger of an older mlo may hold both: then each can still be moved.
    guard !existing.contains(alias.text), let other = existing.first(where: { $0.lowercased() == folded }) else {
      return
    }
    throw .aliasTaken(model: name.text, alias: alias.text, existing: other)
  }

  /// Removes an alias; the version stays.
  ///
  /// - Throws: ``RegistryError/noSuchAlias(model:alias:known:)`` if there is none.
  package func unsetAlias(_ alias: AliasName, of name: ModelName) throws(RegistryError) -> AliasMove {
    var previous: Int?
    let operation = try append { (state) throws(RegistryError) in
      guard let state else { throw .noSuchModel(name: name.text, known: []) }
      try requireModel(name, in: state)
      let number = try number(of: VersionReference(model: name, target: .alias(alias)), in: state)
      previous = number
      return OperationDraft(
        kind: .aliasUnset, subject: "Remove \(name)@\(alias), was @\(number)", model: name, version: number,
        alias: alias,
        changes: [LedgerPath.alias(name, alias): .remove])
    }
    return AliasMove(model: name.text, alias: alias.text, version: nil, previous: previous, operation: operation)
  }
}
