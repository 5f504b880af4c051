import Registry
import TestSupport
import Testing

@Suite struct UndoTests {
  private let bench: LedgerBench

  init() throws { bench = try LedgerBench() }

  @Test func `nothing done cannot be undone`() throws {
    #expect(throws: RegistryError.nothingToUndo) { try bench.undo() }
  }

  @Test func `a registration goes, its number does not come back`() throws {
    try bench.register("titanic", "a")
    try bench.register("titanic", "b", alias: "champion")
    let undoing = try bench.undo()
    #expect(undoing.undone.number == 2)
    #expect(undoing.operation.number == 3)
    #expect(try bench.model("titanic").versions == [1])
    #expect(try bench.model("titanic").aliases.isEmpty)
    #expect(try bench.register("titanic", "c").version.number == 3)
    #expect(bench.check().findings.isEmpty)
  }

  @Test func `an alias goes back to where it was`() throws {
    try bench.register("titanic", "a", alias: "champion")
    try bench.register("titanic", "b")
    try bench.setAlias("champion", "titanic@2")
    try bench.undo()
    #expect(try bench.model("titanic").aliases.map(\.version) == [1])
  }

  @Test func `an undo of an undo is a redo`() throws {
    try bench.register("titanic", "a")
    let before = try bench.paths()
    try bench.undo()
    #expect(try bench.open().models().isEmpty)
    try bench.undo()
    #expect(try bench.paths() == before)
    #expect(bench.check().findings.isEmpty)
  }

  @Test func `what is undone already says by which operation`() throws {
    try bench.register("titanic", "a")
    try bench.setAlias("champion", "titanic@1")
    try bench.undo(2)
    #expect(throws: RegistryError.alreadyUndone(operation: 2, by: 3)) { try bench.undo(2) }
    // Setting the same alias again is another operation; the first stays undone.
    try bench.setAlias("champion", "titanic@1")
    #expect(throws: RegistryError.alreadyUndone(operation: 2, by: 3)) { try bench.undo(2) }
  }

  @Test func `what was redone can be undone again`() throws {
    try bench.register("titanic", "a")
    try bench.setAlias("champion", "titanic@1")
    try bench.undo(2)
    try bench.undo(3)
    try bench.undo(2)
    #expect(try bench.model("titanic").aliases.isEmpty)
  }

  @Test func `a later change of the same path is in the way`() throws {
    for text in ["a", "b", "c"] { try bench.register("titanic", text) }
    for number in 1...3 { try bench.setAlias("champion", "titanic@\(number)") }
    #expect(
      throws: RegistryError.undoConflict(operation: 4, path: "models/titanic/aliases/champion", later: 6)
    ) { try bench.undo(4) }
    #expect(try bench.open().operations(limit: 1)[0].number == 6)
  }

  @Test func `a later change of another path is not`() throws {
    try bench.register("titanic", "a")
    try bench.register("churn", "b")
    try bench.undo(1)
    #expect(try bench.open().models().map(\.name) == ["churn"])
  }

  @Test func `a version that an alias needs stays`() throws {
    try bench.register("titanic", "a")
    try bench.setAlias("champion", "titanic@1")
    #expect(
      throws: RegistryError.undoBreaks(operation: 1, fact: "alias titanic@champion points to titanic@1")
    ) { try bench.undo(1) }
    #expect(try bench.model("titanic").versions == [1])
  }

  @Test func `an alias to a version that is gone cannot come back`() throws {
    try bench.register("titanic", "a")
    try bench.register("titanic", "b")
    try bench.setAlias("champion", "titanic@1")
    try bench.setAlias("champion", "titanic@2")
    try bench.undo(1)
    #expect(throws: RegistryError.undoBreaks(operation: 4, fact: "alias titanic@champion points to titanic@1")) {
      try bench.undo(4)
    }
  }

  @Test func `a model stands as long as it has a version`() throws {
    let document = "models/titanic/model.json"
    try bench.register("titanic", "a")
    try bench.register("titanic", "b")
    try bench.undo(1)
    #expect(try bench.paths().contains(document))
    try bench.undo(2)
    #expect(try bench.paths() == ["format", "numbers/titanic"])
    try bench.undo(4)
    #expect(try bench.paths().contains(document))
    #expect(try bench.model("titanic").versions == [2])
    #expect(bench.check().findings.isEmpty)
  }

  @Test(arguments: [0, 2, 99, Int.max])
  func `an operation that never was cannot be undone`(number: Int) throws {
    try bench.register("titanic", "a")
    #expect(throws: RegistryError.noSuchOperation(number: number, newest: 1)) { try bench.undo(number) }
  }
}
