import Files
import Serialization
import TestSupport
import Testing

/// The JSON Schemas that come with mlo, and the documents of commands that refuse.
@Suite("schemas")
struct SchemaTests {
  private static let folder = "Sources/Interfaces/CommandLineInterface/Assets/schemas"

  /// The names of the schema files with the names of their schemas: `mlo.log-1.json` is `mlo.log/1`.
  static let files: [String: String] = {
    let names = ((try? FileTree.names(in: Repository.path(folder))) ?? []).filter { $0.hasSuffix(".json") }
    return Dictionary(
      uniqueKeysWithValues: names.map { file in
        let stem = file.dropLast(".json".count)
        let dash = stem.lastIndex(of: "-") ?? stem.startIndex
        return (file, "\(stem[..<dash])/\(stem[dash...].dropFirst())")
      })
  }()

  @Test func `mlo lists exactly the schema files`() throws {
    let listed = try Bench().mlo("schema", "list", "--json").json()["schemas"]?.arrayValue ?? []
    #expect(!listed.isEmpty)
    #expect(listed.compactMap(\.stringValue).sorted() == Self.files.values.sorted())
  }

  @Test(arguments: files.keys.sorted())
  func `a schema file is what mlo shows, and is titled as its documents call it`(file: String) throws {
    let name = try #require(Self.files[file])
    let stored = try JSONValue(parsing: FileTree.contents(of: Repository.path("\(Self.folder)/\(file)")))
    #expect(stored["title"]?.stringValue == name)
    #expect(stored["properties"]?["schema"]?["const"]?.stringValue == name)
    #expect(stored["additionalProperties"] == .bool(false))
    #expect(stored["description"]?.stringValue?.isEmpty == false)
    #expect(try Bench().mlo("schema", "show", name).json() == stored)
  }

  @Test(arguments: files.keys.sorted())
  func `all members are named in snake case`(file: String) throws {
    let stored = try JSONValue(parsing: FileTree.contents(of: Repository.path("\(Self.folder)/\(file)")))
    for name in memberNames(of: stored) {
      let isSnakeCase = name.utf8.allSatisfy {
        $0 == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= $0
      }
      #expect(isSnakeCase, "\(file): \(name)")
    }
  }

  private func memberNames(of schema: JSONValue) -> [String] {
    if let items = schema.arrayValue { return items.flatMap(memberNames) }
    guard let object = schema.objectValue else { return [] }
    let own = object["properties"]?.objectValue?.members.map(\.key) ?? []
    return own + object.members.flatMap { memberNames(of: $0.value) }
  }

  /// Requests that are refused, each in the example project without a version, with the code of the refusal.
  static let refusals: [(command: String, code: String)] = [
    ("nonsense", "unknown-command"), ("model show", "usage"), ("log -n 0", "usage"),
    ("model show no-such", "no-such-model"), ("show op:7", "no-such-operation"), ("undo", "no-such-operation"),
    ("model register 'a b' model.json", "name-rule"), ("model register titanic nowhere.json", "no-such-file"),
    ("model register titanic model.json --metrics README.md", "bad-metrics"),
    ("drift check data/train.csv nowhere.csv", "no-such-file"),
    ("drift check data/train.csv data/live.csv --columns Aeg", "no-such-column"),
    ("config get drift.nonsense", "configuration"), ("schema show mlo.nonsense", "no-such-schema"),
    ("help nonsense", "no-such-topic"), ("explain nonsense", "no-such-topic"), ("learn task 99", "lesson"),
    ("learn reset", "needs-consent"), ("-C / status", "not-in-project"),
  ]

  @Test(arguments: refusals.map(\.command))
  func `a refusal is a document, too`(command: String) throws {
    let bench = try Bench()
    #expect(try bench.mlo("init", "titanic", "--example", "titanic").status == 0)
    let answer = try bench.shell("mlo --json \(command) 2>/dev/null", in: "titanic")
    let document = try answer.json()
    #expect(try SchemaTests.problems(in: document, bench) == [])
    #expect(document["schema"]?.stringValue == "mlo.error/1")
    #expect(document["error"]?["code"]?.stringValue == Self.refusals.first { $0.command == command }?.code)
    #expect(document["error"]?["status"]?.integerValue == answer.status)
  }

  /// What is wrong with a document by the schema that it names, as mlo ships it.
  static func problems(in document: JSONValue, _ bench: borrowing Bench) throws -> [String] {
    guard let name = document["schema"]?.stringValue else { return ["it has no member 'schema'"] }
    let shown = try bench.mlo("schema", "show", name)
    guard shown.status == 0 else { return ["there is no schema \(name)"] }
    return JSONSchema(try shown.json()).problems(in: document)
  }
}
