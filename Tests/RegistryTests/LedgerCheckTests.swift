import Files
import Registry
import TestSupport
import Testing

@Suite struct LedgerCheckTests {
  private let bench: LedgerBench

  init() throws {
    bench = try LedgerBench()
    try bench.register("titanic", "a", alias: "champion", message: "A message")
    try bench.register("titanic", "b")
    try bench.undo()
  }

  /// Puts a new commit on the ledger in which `changes`, shell commands on an index of their own, were made.
  private func forge(_ changes: String, message: String, parents: String = "-p refs/mlo/ledger") throws {
    let script = """
      sh -ec 'export GIT_INDEX_FILE=.git/forged; git read-tree refs/mlo/ledger; \(changes); \
      git update-ref refs/mlo/ledger $(printf "\(message)" | git commit-tree $(git write-tree) \(parents))'
      """
    try bench.sandbox.run(script)
  }

  private func put(_ text: String, at path: String) -> String {
    "git update-index --add --cacheinfo 100644,$(printf \"\(text)\" | git hash-object -w --stdin),\(path)"
  }

  private static let honest = "Forged\\n\\nMlo-Operation: register\\nMlo-Number: 4\\n"

  @Test func `a sound ledger has no findings`() throws {
    let check = bench.check()
    #expect(check.findings.isEmpty)
    #expect(check.operationCount == 3)
    #expect(check.needs.map(\.user) == ["titanic@1"])
    let head = try bench.sandbox.git("rev-parse refs/mlo/ledger")
    let files = try bench.sandbox.git("ls-tree -r --format='%(objectname) %(path)' refs/mlo/ledger")
    #expect(check.listing == ["refs/mlo/ledger \(head)"] + files.split(separator: "\n").map(String.init))
  }

  @Test func `an empty ledger has no findings`() throws {
    let check = try LedgerBench().check()
    #expect(check == LedgerCheck())
  }

  @Test func `a flipped bit in any object of the ledger is found`() throws {
    let objects = try bench.sandbox.git("rev-list --objects --no-object-names refs/mlo/ledger").split(separator: "\n")
    #expect(objects.count == bench.check().objectCount)
    for object in objects {
      let path = "\(bench.sandbox.project)/.git/objects/\(object.prefix(2))/\(object.dropFirst(2))"
      let sound = try FileTree.contents(of: path)
      for index in stride(from: 0, to: sound.count - 5, by: 7) {
        var damaged = sound
        damaged[index] ^= 1 << UInt8(index % 8)
        try DurableFile.write(damaged, to: path, mode: 0o444)
        #expect(!bench.check().findings.isEmpty, "byte \(index) of \(object)")
      }
      try FileTree.removeFile(path)
      #expect(!bench.check().findings.isEmpty, "without \(object)")
      try DurableFile.write(sound, to: path, mode: 0o444)
    }
    #expect(bench.check().findings.isEmpty)
  }

  @Test(arguments: ["", "garbage\n", "0123456789012345678901234567890123456789\n"])
  func `a reference that leads nowhere is found`(text: String) throws {
    try DurableFile.write(Array(text.utf8), to: "\(bench.sandbox.project)/.git/refs/mlo/ledger")
    #expect(!bench.check().findings.isEmpty)
  }

  @Test func `a version that was changed is found`() throws {
    try forge(put("{}\\n", at: "models/titanic/versions/000001.json"), message: Self.honest)
    let findings = bench.check().findings
    #expect(
      findings.contains { $0.subject == "models/titanic/versions/000001.json" && $0.fact.contains("was changed") })
  }

  @Test func `a version that vanished without an undo is found`() throws {
    try forge("git update-index --force-remove models/titanic/versions/000001.json", message: Self.honest)
    let findings = bench.check().findings
    #expect(findings.contains { $0.fact.contains("vanished") })
    #expect(findings.contains { $0.subject == "models/titanic/aliases/champion" })
  }

  @Test(arguments: ["1\\n", "x\\n"])
  func `a counter that goes back is found`(text: String) throws {
    try forge(put(text, at: "numbers/titanic"), message: Self.honest)
    #expect(bench.check().findings.contains { $0.subject == "numbers/titanic" })
  }

  @Test func `a counter that is gone is found`() throws {
    try forge("git update-index --force-remove numbers/titanic", message: Self.honest)
    #expect(bench.check().findings.contains { $0.subject == "numbers/titanic" })
  }

  @Test(arguments: [
    "Forged\\n", "Forged\\n\\nMlo-Operation: register\\nMlo-Number: 7\\n",
    "Forged\\n\\nMlo-Operation: fly\\nMlo-Number: 4\\n",
  ])
  func `an operation that mlo did not write is found`(message: String) throws {
    try forge("true", message: message)
    #expect(!bench.check().findings.isEmpty)
  }

  @Test func `a chain without its beginning is found`() throws {
    try forge("true", message: Self.honest, parents: "")
    #expect(bench.check().findings.contains { $0.fact.contains("operations 1 to 3 are missing") })
  }

  @Test func `a merge is found`() throws {
    try forge("true", message: Self.honest, parents: "-p refs/mlo/ledger -p HEAD")
    #expect(bench.check().findings.contains { $0.fact == "it follows 2 commits" })
  }

  @Test(arguments: [
    ("{", "models/titanic/versions/000003.json"), ("{}\\n", "models/titanic/versions/000003.json"),
    ("9\\n", "models/titanic/aliases/chief"), ("one\\n", "models/titanic/aliases/chief"),
  ])
  func `a document that does not read is found`(text: String, path: String) throws {
    try forge(put(text, at: path), message: Self.honest)
    #expect(bench.check().findings.contains { $0.subject == path })
  }
}
