import Serialization

/// What a command says when it cannot do what was asked: a fact, more facts, and what to do next.
struct Failure: Error, Equatable {
  /// What is the case, in one line, lower case, without a full stop.
  var fact: String
  /// Further lines, each shown indented.
  var details: [String] = []
  /// At most two commands that can be run as they stand, or sentences that hold one in backquotes.
  var hints: [String] = []
  var code: ErrorCode

  init(_ code: ErrorCode, _ fact: String, details: [String] = [], hints: [String] = []) {
    self.code = code
    self.fact = fact
    self.details = details
    self.hints = hints
  }

  /// The document that `--json` prints.
  var document: JSONValue {
    [
      "schema": "mlo.error/1",
      "error": [
        "code": .string(code.rawValue), "status": .integer(Int(code.verdict.rawValue)), "message": .string(fact),
        "details": JSONValue(details), "hints": JSONValue(hints),
      ],
    ]
  }
}
