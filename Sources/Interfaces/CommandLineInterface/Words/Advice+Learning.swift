import Learning

extension Advice {
  /// Puts a lesson that cannot be read into words, with file, line and column.
  static func lesson(_ error: LessonError) -> Failure {
    let first = error.issues.first
    return Failure(
      .lesson, first.map { "\($0)" } ?? "the lesson cannot be read",
      details: error.issues.dropFirst().prefix(5).map { "\($0)" },
      hints: first?.nearest.map { ["did you mean '\($0)'?"] } ?? ["`mlo help lessons` shows the format"])
  }

  static func answer(_ error: AnswerRefusal) -> Failure {
    Failure(.badAnswer, error.fact, hints: ["nothing was recorded; answer again"])
  }
}
