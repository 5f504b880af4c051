/// Something about a lesson file that its author should know.
package struct LessonIssue: Equatable, Sendable, CustomStringConvertible {
  /// Whether the lesson can be used all the same.
  package enum Severity: String, Sendable {
    /// The lesson is refused.
    case error
    /// The lesson opens; the fact may be a slip or belong to a newer mlo.
    case warning
  }

  /// Whether it refuses the lesson or only warns.
  package let severity: Severity
  /// The file as the user named it.
  package let path: String
  /// The line, from 1.
  package let line: Int
  /// The column, from 1, in Unicode scalars.
  package let column: Int
  /// What is the case, such as "answer 4 is not the place of one of the 4 options (0 to 3)".
  package let fact: String
  /// The known name nearest to the unknown one, if one is near.
  package let nearest: String?

  /// The place and the fact on one line: `lesson.md:12:5: unknown key 'quizz' (nearest: 'quiz')`.
  package var description: String {
    "\(path):\(line):\(column): \(fact)" + (nearest.map { " (nearest: '\($0)')" } ?? "")
  }
}

/// Why a text is not a lesson: everything that is wrong with it, in the order of the file.
package struct LessonError: Error, Equatable, Sendable, CustomStringConvertible {
  /// At least one issue is an error.
  package let issues: [LessonIssue]

  /// One issue a line.
  package var description: String { issues.map(\.description).joined(separator: "\n") }
}
