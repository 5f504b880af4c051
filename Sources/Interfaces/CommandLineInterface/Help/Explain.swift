import ArgumentParser
import Serialization
import Workspaces

/// The command `mlo explain`.
struct Explain: ConsoleCommand {
  static let examples = [
    Example("mlo explain no-git-identity", "why a change needs a name, and how to give it"),
    Example("mlo explain", "all codes"),
  ]
  static let configuration = CommandConfiguration.command(
    "explain", "Explain an error by its code.",
    "The code stands in brackets behind each error. Without a code: the list of all.", examples: examples)

  @Argument(help: "A code such as no-such-version.") var code: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    guard let name = code else { return list(on: console) }
    guard let code = ErrorCode(rawValue: name.lowercased()) else {
      let nearest = Suggestion.nearest(to: name, among: ErrorCode.allCases.map(\.rawValue))
      throw Failure(
        .noSuchTopic, "there is no error code '\(name)'",
        hints: [nearest.map { "did you mean `mlo explain \($0)`?" } ?? "`mlo explain` lists them"])
    }
    console.say("\(code.rawValue)   exit status \(code.verdict.rawValue)")
    console.say()
    console.write(Topic.render(code.explanation, for: console.terminal))
    console.document([
      "schema": "mlo.explanation/1", "code": .string(code.rawValue), "status": .integer(Int(code.verdict.rawValue)),
      "explanation": .string(code.explanation),
    ])
    return .fine
  }

  private func list(on console: Console) -> Verdict {
    for code in ErrorCode.allCases { console.say(code.rawValue) }
    console.document([
      "schema": "mlo.explanation.list/1",
      "codes": .array(
        ErrorCode.allCases.map { ["code": .string($0.rawValue), "status": .integer(Int($0.verdict.rawValue))] }),
    ])
    return .fine
  }
}
