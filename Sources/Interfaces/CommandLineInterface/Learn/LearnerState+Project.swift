import Learning
import Registry
import Workspaces

extension LearnerState {
  /// What the project's records say the learner did; what cannot be read is a gap, never an empty record.
  init(of workspace: Workspace, _ session: Session) throws {
    self.init()
    do {
      take(driftLog: try workspace.driftLog.read())
    } catch {
      gaps[.driftLog] = Advice.failure(for: error).fact
    }
    do {
      take(ledger: try Project.ledger(of: workspace, session))
    } catch {
      gaps[.ledger] = Advice.failure(for: error).fact
    }
  }
}
