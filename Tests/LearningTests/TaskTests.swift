import Drift
import Learning
import Testing

private func finding(
  _ name: String, _ arguments: [String: String] = [:], in state: LearnerState
) throws -> PartFinding {
  try TaskPredicate(name, arguments).finding(in: state)
}

private func isSeen(_ name: String, _ arguments: [String: String] = [:], in state: LearnerState) throws -> Bool {
  if case .seen = try finding(name, arguments, in: state) { true } else { false }
}

private let twoVersions = [
  Stories.register(1, "titanic", 1, alias: "champion"), Stories.register(2, "titanic", 2),
]
private let bothVersions = [Stories.version("titanic", 1), Stories.version("titanic", 2)]

@Suite struct `Tasks of the bundled lesson` {
  @Test func `are not yet done in an empty project, and say what is missing and what to do`() throws {
    for task in try BundledLesson.lesson().tasks {
      let check = TaskCheck(task, in: LearnerState())
      #expect(check.answer == .notYet)
      for part in check.parts {
        #expect(part.answer == .notYet)
        #expect(part.next?.hasPrefix("mlo ") == true && part.next?.contains("{") == false)
      }
    }
  }

  @Test func `are all seen after the whole path`() throws {
    for task in try BundledLesson.lesson().tasks {
      let check = TaskCheck(task, in: Stories.finished)
      #expect(check.answer == .seen)
      #expect(check.parts.allSatisfy { $0.next == nil })
    }
  }

  @Test(arguments: [
    ("no drift seen", LearnerState(driftChecks: [Stories.check("d", verdict: .noDrift, effects: [("Age", 0.2)])])),
    ("only another file", LearnerState(driftChecks: [Stories.check("d", current: "olive.csv", effects: [("Age", 2)])])),
  ]) func `drift is not seen with wrong solutions`(_ name: String, _ state: LearnerState) throws {
    #expect(TaskCheck(try #require(try BundledLesson.lesson().task("check-drift")), in: state).answer == .notYet)
  }

  @Test(arguments: [
    ("moved, not undone", [Stories.point(3, "champion", at: 2, of: "titanic")]),
    (
      "moved back by hand",
      [Stories.point(3, "champion", at: 2, of: "titanic"), Stories.point(4, "champion", at: 1, of: "titanic")]
    ),
    (
      "another operation undone",
      [Stories.point(3, "champion", at: 2, of: "titanic"), Stories.register(4, "titanic", 3), Stories.undo(5, of: 4)]
    ),
    (
      "a first setting undone, on another model",
      [
        Stories.point(3, "champion", at: 2, of: "titanic"), Stories.register(4, "wine", 1),
        Stories.point(5, "champion", at: 1, of: "wine"), Stories.undo(6, of: 5),
      ]
    ),
    ("set to where it pointed, undone", [Stories.point(3, "champion", at: 1, of: "titanic"), Stories.undo(4, of: 3)]),
    ("removed and undone", [Stories.unset(3, "champion", of: "titanic"), Stories.undo(4, of: 3)]),
    ("an undo of nothing", [Stories.point(3, "champion", at: 2, of: "titanic"), Stories.undo(4, of: 99)]),
  ]) func `a move and its undo are not seen with wrong solutions`(
    _ name: String, _ operations: [LearnerState.Operation]
  ) throws {
    let state = LearnerState(operations: twoVersions + operations, versions: bothVersions)
    let check = TaskCheck(try #require(try BundledLesson.lesson().task("move-and-undo")), in: state)
    #expect(check.answer == .notYet)
    #expect(check.parts.last?.answer == .notYet)
  }

  @Test func `the next command uses the learner's own names`() throws {
    let state = LearnerState(
      operations: [Stories.register(1, "wine", 1, alias: "best"), Stories.register(2, "wine", 2)],
      versions: [Stories.version("wine", 1), Stories.version("wine", 2)])
    let check = TaskCheck(try #require(try BundledLesson.lesson().task("move-and-undo")), in: state)
    #expect(check.parts.map(\.next) == [nil, "mlo model alias set wine@2 best", "mlo undo"])
    #expect(
      check.parts[1].finding
        == .notYet(
          fact: "wine@best points at version 1 since operation 1 and never moved",
          values: ["model": "wine", "alias": "best", "operation": "1", "version": "2"]))
  }
}

@Suite struct `Predicates` {
  @Test func `a damaged source makes cannot tell of not yet, but takes nothing away`() throws {
    var state = LearnerState(gaps: [.ledger: "a commit is missing"])
    #expect(
      try finding("version-registered", in: state)
        == .cannotTell(fact: "the ledger cannot be read whole: a commit is missing"))
    state.versions = [Stories.version("titanic", 1)]
    #expect(try isSeen("version-registered", in: state))
    #expect(
      try finding("drift-report", in: state) == .notYet(fact: "no drift check is recorded in this project", values: [:])
    )
  }

  @Test func `a task is not yet done when one part certainly is not, whatever cannot be told`() throws {
    let task = try #require(try BundledLesson.lesson().task("check-drift"))
    #expect(TaskCheck(task, in: LearnerState(gaps: [.driftLog: "torn"])).answer == .cannotTell)
    #expect(TaskCheck(task, in: LearnerState(gaps: [.ledger: "torn"])).answer == .notYet)
  }

  @Test func `a version that was undone does not count`() throws {
    let state = LearnerState(operations: [Stories.register(1, "titanic", 1), Stories.undo(2, of: 1)])
    #expect(
      try finding("version-registered", in: state)
        == .notYet(fact: "a version was registered, but no longer exists", values: [:]))
  }

  @Test func `versions of two models do not add up`() throws {
    let state = LearnerState(versions: [Stories.version("titanic", 1), Stories.version("wine", 1)])
    #expect(try !isSeen("version-registered", ["count": "2"], in: state))
    #expect(try isSeen("version-registered", ["model": "wine"], in: state))
    #expect(try !isSeen("version-registered", ["model": "iris"], in: state))
  }

  @Test func `a version without a readable operation is still seen`() throws {
    let state = LearnerState(versions: [Stories.version("titanic", 1)])
    #expect(
      try finding("version-registered", in: state)
        == .seen(Evidence(place: .version(model: "titanic", number: 1), sentence: "titanic@1 exists")))
  }

  @Test func `an undo of an undo leaves the evidence of the first`() throws {
    let state = LearnerState(
      operations: twoVersions + [
        Stories.point(3, "champion", at: 2, of: "titanic"), Stories.undo(4, of: 3), Stories.undo(5, of: 4),
      ],
      versions: bothVersions)
    #expect(try isSeen("alias-move-undone", in: state))
    #expect(AliasTimeline(state.operations).target(of: .init(model: "titanic", alias: "champion"), after: 5) == 2)
  }

  @Test func `the order in which operations are given does not matter`() {
    let operations = Stories.finished.operations
    #expect(AliasTimeline(operations.reversed()) == AliasTimeline(operations))
    #expect(AliasTimeline(operations + operations) == AliasTimeline(operations))
  }

  @Test func `a verdict asked for has to be the verdict found`() throws {
    #expect(try isSeen("drift-report", ["verdict": "no-drift"], in: Stories.finished))
    #expect(try !isSeen("drift-report", ["verdict": "cannot-tell"], in: Stories.finished))
  }

  @Test(arguments: [("live.csv", true), ("data/live.csv", true), ("ive.csv", false), ("other/live.csv", false)])
  func `a path is compared by whole parts from its end`(_ path: String, _ expected: Bool) throws {
    #expect(try isSeen("drift-report", ["current": path], in: Stories.finished) == expected)
  }

  @Test func `unknown names and arguments are refused`() {
    #expect(throws: TaskPredicate.Refusal(argument: "expect", fact: "unknown predicate 'x'")) { try TaskPredicate("x") }
    #expect(throws: TaskPredicate.Refusal(argument: "y", fact: "'alias-set' has no argument 'y'")) {
      try TaskPredicate("alias-set", ["y": "1"])
    }
  }
}
