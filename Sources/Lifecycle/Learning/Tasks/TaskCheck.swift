/// What the learner's state says about one task, part by part.
package struct TaskCheck: Equatable, Sendable {
  /// One part with what was found.
  package struct Part: Equatable, Sendable {
    /// The part in words: the lesson's, or the catalogue's where the lesson gives none.
    package let says: String
    /// Where it was seen, what is missing, or why that cannot be told.
    package let finding: PartFinding
    /// The command that would bring the part about, filled with the learner's own names; nil once it is seen.
    package let next: String?
  }

  /// The task that was looked for.
  package let task: LessonTask
  /// The findings, one for each part of the task and in its order.
  package let parts: [Part]

  /// Looks at every part of `task`.
  package init(_ task: LessonTask, in state: LearnerState) {
    self.task = task
    self.parts = task.parts.map { part in
      let finding = part.predicate.finding(in: state)
      return Part(says: part.says, finding: finding, next: part.next.flatMap { Self.command($0, for: finding) })
    }
  }

  /// The three answers to "is the task done?".
  package enum Answer: String, Sendable {
    case seen
    case notYet = "not yet"
    case cannotTell = "cannot tell"
  }

  /// Done when every part is seen; "not yet" as soon as one certainly is not.
  package var answer: Answer {
    let answers = parts.map(\.answer)
    return answers.contains(.notYet) ? .notYet : answers.contains(.cannotTell) ? .cannotTell : .seen
  }

  private static func command(_ template: String, for finding: PartFinding) -> String? {
    guard case .notYet(_, let values) = finding else { return nil }
    return CommandTemplate(template).filled(with: values)
  }
}

extension TaskCheck.Part {
  /// The finding without its details.
  package var answer: TaskCheck.Answer {
    switch finding {
    case .seen: .seen
    case .notYet: .notYet
    case .cannotTell: .cannotTell
    }
  }
}

/// A command with places to fill: `mlo model alias set {model|titanic}@{version|2} {alias|champion}`.
struct CommandTemplate {
  let text: String

  init(_ text: String) { self.text = text }

  /// The command with each `{name|default}` replaced by the value of that name, or else by its default.
  func filled(with values: [String: String]) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let parts = rest[rest.index(after: open)..<close].split(separator: "|", maxSplits: 1).map(String.init)
      result += rest[..<open]
      result += parts.first.flatMap { values[$0] } ?? parts.last ?? ""
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
