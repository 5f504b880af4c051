import Drift
import Git
import Learning
import Registry
import Workspaces

extension LearnerState {
  /// What the project's records say the learner did; what cannot be read is a gap, never an empty record.
  init(of workspace: Workspace, _ session: Session) throws {
    self.init()
    do {
      let log = try workspace.driftLog.read()
      driftChecks = try log.events.map { LearnerState.DriftCheck(try DriftCheckRecord(json: $0)) }
    } catch {
      gaps[.driftLog] = Advice.failure(for: error).fact
    }
    do {
      let ledger = try Project.ledger(of: workspace, session)
      operations = try ledger.operations(limit: .max).reversed().map(LearnerState.Operation.init)
      for model in try ledger.models() {
        versions += try ledger.versions(of: ModelName(model.name)).reversed().map(LearnerState.Version.init)
      }
    } catch {
      gaps[.ledger] = Advice.failure(for: error).fact
    }
  }
}

extension LearnerState.Operation {
  init(_ operation: LedgerOperation) {
    let kind: Kind =
      switch operation.kind {
      case .register: .register
      case .aliasSet: .aliasSet
      case .aliasUnset: .aliasUnset
      case .undo: .undo
      }
    self.init(
      number: operation.number, kind: kind, subject: operation.subject, model: operation.model,
      version: operation.version, alias: operation.alias, time: operation.time, actor: operation.actor,
      undoes: operation.undoes)
  }
}

extension LearnerState.Version {
  init(_ version: ModelVersion) {
    self.init(
      model: version.model.text, number: version.number, time: version.registeredAt, actor: version.registeredBy)
  }
}

extension LearnerState.DriftCheck {
  init(_ record: DriftCheckRecord) {
    self.init(
      id: record.id, time: record.time, reference: record.reference.path, current: record.current.path,
      verdict: record.summary.verdict,
      columns: record.summary.columns.map { column in
        LearnerState.Column(
          name: column.name, verdict: column.verdict, measure: column.effectMethod ?? "", effect: column.effect,
          threshold: column.threshold)
      })
  }
}
