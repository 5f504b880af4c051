extension LessonPages {
  /// A question as it is asked.
  package func question(_ question: Question) -> String {
    var lines = ["**\(MarkdownEscaping.plain(question.prompt))**", ""]
    for (place, option) in question.options.enumerated() {
      lines.append("- **\(Question.letter(place)))** \(MarkdownEscaping.plain(option))")
    }
    if question.options.isEmpty { lines.append("Answer with a number.") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What an answer was worth, and why.
  ///
  /// After a wrong answer the right one is told only when `tellsAnswer` is set, so that a retry is worth something.
  package func grade(_ grade: Grade, tellsAnswer: Bool) -> String {
    let question = grade.question
    var lines: [String] = []
    if grade.isCorrect {
      lines.append("**Right.** " + MarkdownEscaping.plain(question.answerText) + ".")
    } else {
      lines.append("**Not right:** " + MarkdownEscaping.plain(grade.given) + ".")
      if tellsAnswer { lines.append("The answer is " + MarkdownEscaping.plain(question.answerText) + ".") }
    }
    var parts = [lines.joined(separator: " ")]
    if grade.isCorrect || tellsAnswer {
      if let explanation = question.explanation { parts.append(MarkdownEscaping.plain(explanation)) }
      if let proof = question.proof { parts.append("See for yourself:\n\n" + MarkdownEscaping.block(proof)) }
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// How the quiz stands: every question with its state, and what generated questions still need.
  package func quizSummary() -> String {
    var lines = ["## Quiz", ""]
    for question in standing.quiz.questions() {
      let state = standing.progress.state(ofQuestion: question.id).rawValue
      lines.append("- **\(state)** · \(MarkdownEscaping.plain(question.prompt))")
    }
    for case .missing(let template, let needs) in standing.quiz.ownQuestions() {
      lines.append("- **not yet** · a question on your own work (\(template)) needs \(needs)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
