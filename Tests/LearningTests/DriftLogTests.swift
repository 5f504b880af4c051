import Drift
import Learning
import Serialization
import Testing
import Workspaces

private func record(_ id: String, minute: Int) -> JSONObject {
  let options = DriftOptions()
  let columns = [("Age", 0.3), ("Fare", 0.9), ("Sex", 2.0)].map { name, effect in
    ColumnReport(
      name: name, verdict: .drift, reason: "moved", treatment: .continuous, reference: nil, current: nil,
      effect: .init(method: "psi", value: effect, size: .large, threshold: 0.1, binning: "deciles"))
  }
  let report = DriftReport(
    options: options, reference: .init(name: "data/train.csv", rowCount: 891, columnCount: 12),
    current: .init(name: "data/live.csv", rowCount: 418, columnCount: 12), verdict: .drift, reason: "3 of 8 drifted",
    counts: .init(drifted: 3, stable: 5, undecided: 0, leftOut: 4), columns: columns, findings: [])
  let file = DriftCheckRecord.File(path: "data/train.csv", digest: nil, size: nil, rowCount: 891)
  let current = DriftCheckRecord.File(path: "data/live.csv", digest: nil, size: nil, rowCount: 418)
  return DriftCheckRecord(id: id, time: Stories.time(minute), reference: file, current: current, report: report).json
}

@Suite struct `The learner's drift checks` {
  @Test func `come from the drift log, oldest first, and can be asked about`() throws {
    var contents = EventLog.Contents()
    contents.events = [record("late", minute: 9), record("early", minute: 3)]
    var state = LearnerState()
    state.take(driftLog: contents)
    #expect(state.driftChecks.map(\.id) == ["early", "late"])
    #expect(state.driftChecks.first?.comparedCount == 8)
    #expect(state.gaps.isEmpty)
    let quiz = Quiz(try BundledLesson.lesson(), state: state, seed: 1)
    #expect(quiz.question("own.furthest-column:late")?.answerText == "Sex")
    #expect(quiz.question("own.drifted-columns:late")?.answerText == "3")
    #expect(TaskCheck(try #require(quiz.lesson.task("check-drift")), in: state).answer == .seen)
  }

  @Test func `an unfinished last line is no gap`() {
    var contents = EventLog.Contents()
    contents.damages = [.unfinishedLastLine(line: 1, bytes: 10)]
    var state = LearnerState()
    state.take(driftLog: contents)
    #expect(state.gaps.isEmpty)
  }

  @Test func `a line that is damaged or newer is a gap`() {
    var newer = record("a", minute: 1)
    newer["schema"] = "mlo.drift.check/2"
    var contents = EventLog.Contents()
    contents.events = [newer, record("b", minute: 2)]
    var state = LearnerState()
    state.take(driftLog: contents)
    #expect(state.gaps == [.driftLog: "1 line is not a drift check"])
    #expect(state.driftChecks.map(\.id) == ["b"])
    contents.damages = [.unreadableLine(line: 3, fact: "it is not a JSON object")]
    state = LearnerState()
    state.take(driftLog: contents)
    #expect(state.gaps == [.driftLog: "2 lines are not drift checks"])
  }
}
