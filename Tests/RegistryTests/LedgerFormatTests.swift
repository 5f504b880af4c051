import Registry
import Serialization
import TestSupport
import Testing

@Suite struct LedgerFormatTests {
  /// A ledger that holds nothing but what the page shows.
  private func documentedLedger() throws -> (bench: LedgerBench, version: String) {
    let blocks = try Documented.blocks(of: "formats/ledger.md")
    try #require(blocks.count == 4)
    let bench = try LedgerBench()
    let contents = [
      "format": "1\n", "models/titanic/aliases/champion": "1\n", "models/titanic/model.json": blocks[3],
      "models/titanic/versions/000001.json": blocks[2], "numbers/titanic": "1\n",
    ]
    #expect(blocks[0].split(separator: "\n").map(String.init) == contents.keys.sorted())
    var script = "export GIT_INDEX_FILE=.git/documented\n"
    for (index, (path, text)) in contents.enumerated() {
      try bench.sandbox.write(text, to: "block\(index)")
      script += "git update-index --add --cacheinfo 100644,$(git hash-object -w block\(index)),\(path)\n"
    }
    try bench.sandbox.write(blocks[1], to: "message")
    script += "git update-ref refs/mlo/ledger $(git commit-tree -F message $(git write-tree))\n"
    try bench.sandbox.write(script, to: "script")
    try bench.sandbox.run("sh -e script")
    return (bench, blocks[2])
  }

  @Test func `the documented ledger is one that mlo reads`() throws {
    let (bench, document) = try documentedLedger()
    #expect(bench.check().findings.isEmpty)
    let version = try bench.open().version(VersionReference("titanic@champion"))
    #expect(version.json.text() + "\n" == document)
    let operation = try bench.open().operation(1)
    #expect(operation.subject == "Register titanic@1 as champion")
    #expect(operation.message == version.message)
    #expect(operation.alias == "champion")
  }

  @Test func `the documented ledger is one that mlo continues`() throws {
    let (bench, _) = try documentedLedger()
    #expect(try bench.register("titanic", "b").version.number == 2)
    #expect(try bench.undo(2).operation.number == 3)
    #expect(bench.check().findings.isEmpty)
  }

  @Test func `every flavor, operation and member is on the page`() throws {
    let page = try Documented.page("formats/ledger.md")
    for word in Flavor.allCases.map(\.rawValue) + LedgerOperation.Kind.allCases.map(\.rawValue) {
      #expect(page.contains("`\(word)`"))
    }
    let version = try documentedLedger().bench.open().version(VersionReference("titanic"))
    for member in version.json.objectValue?.keys ?? [] { #expect(page.contains("| `\(member)` |")) }
  }
}
