import Serialization

/// What to try first: shown by `mlo` alone outside of a project.
enum Starters {
  static let all = [
    Example("mlo drift check train.csv live.csv", "has the data moved?"),
    Example("mlo init titanic --example titanic", "a project to try things on"),
    Example("mlo model register NAME FILE", "keep a model version"),
    Example("mlo learn", "learn how it is done"),
  ]

  /// The starters as lines of the first help page.
  static let lines = all.map { "  \($0.command.padded(to: 38))\($0.caption)" }

  /// The answer of `mlo --json` outside of a project.
  static var document: JSONValue {
    [
      "schema": "mlo.start/1", "project": .null,
      "starters": .array(all.map { ["command": .string($0.command), "caption": .string($0.caption)] }),
    ]
  }
}
