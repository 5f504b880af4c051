package import Drift
package import Workspaces

/// What the learner has really done, as values: the only thing that tasks and generated questions look at.
///
/// It is taken from the ledger and the drift log by whoever calls the lesson. What could not be read is a gap, so that a
/// task is never "not yet" just because a file is damaged.
package struct LearnerState: Equatable, Sendable {
  /// Drift checks that were recorded, oldest first.
  package var driftChecks: [DriftCheck]
  /// Operations of the ledger by number, rising.
  package var operations: [Operation]
  /// The versions that exist now.
  package var versions: [Version]
  /// Sources that could not be read whole, with the fact.
  package var gaps: [Source: String]

  /// Sorts what it is given: checks by time, operations by number, versions by model and number.
  package init(
    driftChecks: [DriftCheck] = [], operations: [Operation] = [], versions: [Version] = [], gaps: [Source: String] = [:]
  ) {
    self.driftChecks = driftChecks.sorted { $0.time < $1.time }
    self.operations = operations.sorted { $0.number < $1.number }
    self.versions = versions.sorted { ($0.model, $0.number) < ($1.model, $1.number) }
    self.gaps = gaps
  }

  /// Where a part of the state comes from.
  package enum Source: String, Hashable, Sendable, CaseIterable {
    case driftLog = "drift log"
    case ledger = "ledger"
  }
}

extension LearnerState {
  /// One comparison of a current table with a reference.
  package struct DriftCheck: Equatable, Sendable {
    /// What identifies the check for ever: its name in the log or the digest of its report.
    package var id: String
    /// When the check was made.
    package var time: Instant
    /// The name of the reference table as the learner gave it.
    package var reference: String
    /// The name of the current table as the learner gave it.
    package var current: String
    /// The answer for the whole table.
    package var verdict: DriftVerdict
    /// How many columns were compared; nil if that is not known.
    package var comparedCount: Int?
    /// The columns that are known: all drifted ones at least, in the order of the report.
    package var columns: [Column]

    package init(
      id: String, time: Instant, reference: String, current: String, verdict: DriftVerdict,
      comparedCount: Int? = nil, columns: [Column] = []
    ) {
      self.id = id
      self.time = time
      self.reference = reference
      self.current = current
      self.verdict = verdict
      self.comparedCount = comparedCount
      self.columns = columns
    }
  }

  /// One column of a drift check.
  package struct Column: Equatable, Sendable {
    /// The column's name in the header.
    package var name: String
    /// The answer for this column alone.
    package var verdict: ColumnVerdict
    /// The measure's name, such as `psi`.
    package var measure: String
    /// How far the column moved, in the measure's unit; nil where it is not defined.
    package var effect: Double?
    /// The effect from which a column counts as moved; nil where there is none.
    package var threshold: Double?

    package init(name: String, verdict: ColumnVerdict, measure: String, effect: Double?, threshold: Double?) {
      self.name = name
      self.verdict = verdict
      self.measure = measure
      self.effect = effect
      self.threshold = threshold
    }
  }

  /// One operation of the ledger.
  package struct Operation: Equatable, Sendable {
    /// What an operation does, as far as a lesson cares.
    package enum Kind: String, Sendable {
      case register
      case aliasSet = "alias-set"
      case aliasUnset = "alias-unset"
      case undo
      case other
    }

    /// Its number in the ledger, from 1, never used again.
    package var number: Int
    /// What was done; an operation of a kind that lessons do not ask about is ``Kind/other``.
    package var kind: Kind
    /// The sentence the ledger keeps, such as "Register titanic@2".
    package var subject: String
    /// The model it concerns; nil if the ledger names none.
    package var model: String?
    /// The version number it concerns; nil if the ledger names none.
    package var version: Int?
    /// The alias it sets or removes; nil if the ledger names none.
    package var alias: String?
    /// When it was done, by the clock of who did it.
    package var time: Instant
    /// Who did it, as `Name <address>`.
    package var actor: String
    /// The number of the operation that an undo takes back.
    package var undoes: Int?

    package init(
      number: Int, kind: Kind, subject: String, model: String? = nil, version: Int? = nil, alias: String? = nil,
      time: Instant, actor: String, undoes: Int? = nil
    ) {
      self.number = number
      self.kind = kind
      self.subject = subject
      self.model = model
      self.version = version
      self.alias = alias
      self.time = time
      self.actor = actor
      self.undoes = undoes
    }
  }

  /// One version of a model that exists now.
  package struct Version: Equatable, Sendable {
    /// The name of the model.
    package var model: String
    /// The version's number within the model, from 1.
    package var number: Int
    /// When it was registered.
    package var time: Instant
    /// Who registered it, as `Name <address>`.
    package var actor: String

    package init(model: String, number: Int, time: Instant, actor: String) {
      self.model = model
      self.number = number
      self.time = time
      self.actor = actor
    }
  }
}

extension LearnerState.DriftCheck {
  /// The columns that drifted, in the order of the report.
  package var driftedColumns: [LearnerState.Column] { columns.filter { $0.verdict == .drift } }
}

extension DriftVerdict {
  /// The verdict in words: "drift", "no drift", "cannot tell".
  var words: String { rawValue.split(separator: "-").joined(separator: " ") }
}
