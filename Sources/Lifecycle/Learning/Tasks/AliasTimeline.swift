/// How aliases moved, operation by operation, with undone moves moved back.
///
/// The history is folded from the operations alone, so that it can be asked for any moment in the past.
package struct AliasTimeline: Equatable, Sendable {
  /// One alias of one model, such as `titanic@champion`.
  package struct Name: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The name of the model.
    package let model: String
    /// The alias within the model; another model may have the same.
    package let alias: String

    package init(model: String, alias: String) {
      self.model = model
      self.alias = alias
    }

    package var description: String { "\(model)@\(alias)" }

    package static func < (left: Name, right: Name) -> Bool { (left.model, left.alias) < (right.model, right.alias) }
  }

  /// One change of what an alias points at.
  package struct Change: Equatable, Sendable {
    /// The number of the operation that made it.
    package let operation: Int
    /// The alias that changed, with its model.
    package let name: Name
    /// The version before; nil if the alias did not exist.
    package let from: Int?
    /// The version after; nil if the alias ceased to exist.
    package let to: Int?
    /// The operation that this change takes back, if it is an undo.
    package let undoes: Int?

    /// Whether a person pointed an existing alias at another version.
    package var isMove: Bool { undoes == nil && from != nil && to != nil && from != to }
  }

  /// All changes in the order of the operations.
  package private(set) var changes: [Change] = []

  /// Folds operations, whatever their order; of two with one number the first counts.
  package init(_ operations: [LearnerState.Operation]) {
    var targets: [Name: Int] = [:]
    var seen: Set<Int> = []
    for operation in operations.sorted(by: { $0.number < $1.number }) where seen.insert(operation.number).inserted {
      for (name, target) in targetsSet(by: operation) where targets[name] != target {
        changes.append(
          Change(
            operation: operation.number, name: name, from: targets[name], to: target,
            undoes: operation.kind == .undo ? operation.undoes : nil))
        targets[name] = target
      }
    }
  }

  /// What an alias pointed at right after an operation; nil if it did not exist.
  package func target(of name: Name, after operation: Int) -> Int? {
    changes.last { $0.name == name && $0.operation <= operation }?.to
  }

  private func targetsSet(by operation: LearnerState.Operation) -> [(name: Name, target: Int?)] {
    if operation.kind == .undo {
      return changes.filter { $0.operation == operation.undoes }.reversed().map { (name: $0.name, target: $0.from) }
    }
    guard let model = operation.model, let alias = operation.alias else { return [] }
    let name = Name(model: model, alias: alias)
    switch operation.kind {
    case .register, .aliasSet: return operation.version.map { [(name: name, target: $0)] } ?? []
    case .aliasUnset: return [(name: name, target: nil)]
    case .undo, .other: return []
    }
  }
}
