package import Workspaces

/// The recorded checks of a project, in the order in which they were made.
package struct DriftHistory: Equatable, Sendable {
  /// The checks that could be read.
  package let checks: [DriftCheckRecord]
  /// A fact for each line that could not be read or is not a check this mlo knows; never left unsaid.
  package let unreadable: [String]

  /// Reads the events of a project's drift log.
  package init(_ log: EventLog.Contents) {
    var checks: [DriftCheckRecord] = []
    var unreadable: [String] = []
    for (index, event) in log.events.enumerated() {
      do throws(DriftDocumentError) {
        checks.append(try DriftCheckRecord(json: event))
      } catch {
        unreadable.append("event \(index + 1) \(error.fact)")
      }
    }
    for damage in log.damages {
      switch damage {
      case .unfinishedLastLine(let line, _): unreadable.append("line \(line) has no end: it was never acknowledged")
      case .unreadableLine(let line, let fact): unreadable.append("line \(line): \(fact)")
      }
    }
    self.checks = checks
    self.unreadable = unreadable
  }

  /// Which checks to show.
  package struct Filter: Equatable, Sendable {
    /// Only checks in which this column drifted or could not be told.
    package var column: String?
    /// Only checks of this file, on either side: the path as recorded, or its last part.
    package var file: String?
    /// Only checks with this answer.
    package var verdict: DriftVerdict?

    package init(column: String? = nil, file: String? = nil, verdict: DriftVerdict? = nil) {
      self.column = column
      self.file = file
      self.verdict = verdict
    }

    func accepts(_ check: DriftCheckRecord) -> Bool {
      if let verdict, check.summary.verdict != verdict { return false }
      if let column, !check.summary.columns.contains(where: { $0.name == column }) { return false }
      guard let file else { return true }
      return [check.reference.path, check.current.path].contains { $0 == file || $0.hasSuffix("/" + file) }
    }
  }

  /// The checks that a filter accepts.
  package func checks(_ filter: Filter) -> [DriftCheckRecord] { checks.filter(filter.accepts) }

  /// The checks whose id is or begins with `prefix`; an exact id names one check even if others begin with it.
  package func checks(withID prefix: String) -> [DriftCheckRecord] {
    let exact = checks.filter { $0.id == prefix }
    return exact.isEmpty && !prefix.isEmpty ? checks.filter { $0.id.hasPrefix(prefix) } : exact
  }

  /// Every column of `checks` with its effect in each of them, nil where it has none; the largest effect first.
  package static func series(of checks: [DriftCheckRecord]) -> [(name: String, effects: [Double?])] {
    var order: [String] = []
    var effects: [String: [Double?]] = [:]
    for (index, check) in checks.enumerated() {
      for effect in check.effects {
        if effects[effect.column] == nil {
          order.append(effect.column)
          effects[effect.column] = Array(repeating: nil, count: checks.count)
        }
        effects[effect.column]?[index] = effect.value
      }
    }
    func largest(_ name: String) -> Double { effects[name]?.compactMap(\.self).max() ?? 0 }
    return order.enumerated()
      .sorted { (largest($1.element), $0.offset) < (largest($0.element), $1.offset) }
      .map { ($0.element, effects[$0.element] ?? []) }
  }
}

extension DriftDocumentError {
  /// What is wrong with a document, as the end of a sentence about it.
  package var fact: String {
    switch self {
    case .schema(let expected, let found): "is \(found.map { "'\($0)'" } ?? "without a schema"), not '\(expected)'"
    case .member(let name): "has no usable '\(name)'"
    }
  }
}
