import Learning
import ObjectStorage
import Registry
import TestSupport
import Testing
import Workspaces

@Suite struct `The learner's ledger` {
  /// Registers two versions in a fresh git repository, moves the alias and takes the move back.
  private func played(in bench: borrowing Bench) throws -> LearnerState {
    _ = try bench.shell("git init -q .")
    let session = Session(
      now: { Stories.time(1) }, seed: 1, variables: bench.environment(), currentDirectory: bench.directory,
      command: "test")
    let ledger = try Ledger(repositoryAt: bench.directory, session: session)
    let name = try ModelName("titanic")
    let object = ObjectReference(digest: Digest(of: [1]), size: 1)
    var draft = VersionDraft(artifact: .init(name: "model.json", object: object), flavor: .json)
    draft.alias = try AliasName("champion")
    _ = try ledger.register(name, draft)
    draft.alias = nil
    _ = try ledger.register(name, draft)
    _ = try ledger.setAlias(AliasName("champion"), to: VersionReference("titanic@2"))
    _ = try ledger.undo()
    var state = LearnerState()
    state.take(ledger: ledger)
    return state
  }

  @Test func `shows the tasks as seen that were really done`() throws {
    let bench = try Bench()
    let state = try played(in: bench)
    #expect(state.gaps.isEmpty)
    #expect(state.operations.map(\.kind) == [.register, .register, .aliasSet, .undo])
    #expect(state.versions.map(\.number) == [1, 2])
    let lesson = try BundledLesson.lesson()
    #expect(lesson.tasks.dropFirst().map { TaskCheck($0, in: state).answer } == [.seen, .seen])
    let quiz = Quiz(lesson, state: state, seed: 1)
    #expect(quiz.question("own.alias-target:4.titanic@champion")?.answerText == "1")
    #expect(quiz.question("own.undone-operation:4")?.answerText == "3")
  }
}
