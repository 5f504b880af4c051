import Serialization
import TestSupport
import Testing

/// The examples of every command do what its help promises.
@Suite("examples")
struct ExampleTests {
  /// A command as `mlo help commands` describes it.
  struct Command: Sendable, CustomTestStringConvertible {
    let name: String
    let examples: [String]

    var testDescription: String { name }
  }

  static let commands: [Command] = {
    let document = try? Bench().mlo("help", "commands", "--json").json()
    return (document?["commands"]?.arrayValue ?? []).map { command in
      Command(
        name: command["name"]?.stringValue ?? "",
        examples: (command["examples"]?.arrayValue ?? []).compactMap(\.stringValue))
    }
  }()

  /// Asks before it acts, which it cannot without a terminal; `SchemaTests` holds its refusal.
  private static let interactive: Set = ["mlo learn reset"]

  static let examples = commands.flatMap(\.examples).filter { !interactive.contains($0) }

  /// The example project with two versions, two aliases and a recorded check.
  private func prepare(_ bench: borrowing Bench) throws {
    let prepared = try bench.shell(
      """
      set -e
      mlo init titanic --example titanic
      cd titanic
      mlo model register titanic baseline.json --alias champion
      mlo model register titanic model.json --metrics metrics.json --alias candidate
      mlo drift check data/train.csv data/live.csv --exit-zero
      mlo data profile data/train.csv --save train.profile
      mlo data add data/train.csv
      git add data/train.csv.mlo
      git commit -qm "Keep the data"
      """)
    try #require(prepared.status == 0, "\(prepared)")
  }

  @Test func `every command has two examples of its own`() {
    #expect(!Self.commands.isEmpty)
    for command in Self.commands {
      #expect(command.examples.count >= 2, "\(command.name)")
      // `mlo learn` stands for `mlo learn open`.
      let name = command.name == "learn open" ? "learn" : command.name
      #expect(command.examples.allSatisfy { $0.hasPrefix("mlo \(name)") }, "\(command.name)")
    }
  }

  @Test(arguments: examples)
  func `an example answers`(example: String) throws {
    let bench = try Bench()
    try prepare(bench)
    let answer = try bench.shell(example, in: "titanic")
    #expect([0, 1, 3].contains(answer.status), "\(answer)")
    #expect(!answer.standardOutput.isEmpty)
  }

  @Test(arguments: examples)
  func `an example answers with a document that its schema allows`(example: String) throws {
    let bench = try Bench()
    try prepare(bench)
    let asked = example.contains("--json") ? example : "mlo --json" + example.dropFirst("mlo".count)
    let answer = try bench.shell(asked + " 2>/dev/null", in: "titanic")
    #expect([0, 1, 3].contains(answer.status), "\(answer)")
    let documents = try answer.documents()
    #expect(!documents.isEmpty)
    for document in documents {
      if example.hasPrefix("mlo schema show") {
        #expect(document["$schema"]?.stringValue == "https://json-schema.org/draft/2020-12/schema")
      } else {
        #expect(try SchemaTests.problems(in: document, bench) == [])
        #expect(document["schema"]?.stringValue != "mlo.error/1")
      }
    }
  }

  @Test(arguments: commands)
  func `help shows the examples and fits a hundred columns`(command: Command) throws {
    let help = try Bench().mlo(
      command.name.split(separator: " ").map(String.init) + ["--help"], variables: ["COLUMNS": "100"])
    #expect(help.status == 0)
    for line in help.standardOutput.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
    // Lines may be folded anywhere between two words.
    let words = help.standardOutput.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for example in command.examples { #expect(words.contains(example), "\(example)") }
  }

  @Test func `the first page of help is as it was`() throws {
    let help = try Bench().mlo("--help")
    #expect(help.status == 0)
    try Acceptance.expect(help.standardOutput, in: "Tests/CommandLineInterfaceTests/Transcripts/help.txt")
  }
}
