package import Registry

extension LearnerState {
  /// Takes the operations and versions of a project's ledger.
  ///
  /// A ledger that cannot be read whole is a gap and gives nothing: half a chain could tell of a move but not of its undo.
  package mutating func take(ledger: borrowing Ledger) {
    do throws(RegistryError) {
      let operations = try ledger.operations(limit: .max)
      var versions: [ModelVersion] = []
      for model in try ledger.models() {
        guard let name = try? ModelName(model.name) else { continue }
        versions += try ledger.versions(of: name)
      }
      take(operations: operations, versions: versions)
    } catch {
      if case .damaged(let subject, let fact) = error {
        gaps[.ledger] = "\(subject): \(fact)"
      } else {
        gaps[.ledger] = "git does not give it out"
      }
    }
  }

  /// Takes operations and the versions that exist now, each in any order.
  package mutating func take(operations taken: [LedgerOperation], versions existing: [ModelVersion]) {
    operations = taken.map(Self.operation).sorted { $0.number < $1.number }
    versions = existing.map { version in
      Version(
        model: version.model.text, number: version.number, time: version.registeredAt, actor: version.registeredBy)
    }.sorted { ($0.model, $0.number) < ($1.model, $1.number) }
  }

  private static func operation(_ operation: LedgerOperation) -> Operation {
    let kind: Operation.Kind =
      switch operation.kind {
      case .register: .register
      case .aliasSet: .aliasSet
      case .aliasUnset: .aliasUnset
      case .undo: .undo
      }
    return Operation(
      number: operation.number, kind: kind, subject: operation.subject, model: operation.model,
      version: operation.version, alias: operation.alias, time: operation.time, actor: operation.actor,
      undoes: operation.undoes)
  }
}
