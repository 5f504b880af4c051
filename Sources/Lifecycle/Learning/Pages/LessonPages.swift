/// The pages of a lesson as Markdown: what the terminal and the web page show alike.
package struct LessonPages: Sendable {
  /// What the pages tell, as it was when this value was made.
  package let standing: LessonStanding

  package init(_ standing: LessonStanding) { self.standing = standing }

  private var lesson: Lesson { standing.lesson }

  /// Where the learner is and what comes next.
  package func overview() -> String {
    var parts = ["# " + MarkdownEscaping.plain(lesson.title), summary]
    if !lesson.goals.isEmpty { parts.append("## Goals\n\n" + list(lesson.goals)) }
    if !lesson.tasks.isEmpty { parts.append("## Tasks\n\n" + lesson.tasks.map(line).joined(separator: "\n")) }
    if !lesson.quiz.isEmpty {
      parts.append("## Quiz\n\n\(standing.rightAnswerCount) of \(lesson.quiz.count) questions answered right.")
    }
    parts += [companions].compactMap(\.self)
    parts.append("## Next\n\n" + nextStep)
    return page(parts)
  }

  /// The text of a chapter under its title.
  package func chapter(_ chapter: Lesson.Chapter) -> String {
    page(["# " + MarkdownEscaping.plain(chapter.title), lesson.text(of: chapter)])
  }

  /// What a task is about and how far it is.
  package func task(_ task: LessonTask) -> String {
    let number = lesson.tasks.firstIndex { $0.id == task.id }.map { "Task \($0 + 1): " } ?? ""
    var parts = ["# \(number)\(MarkdownEscaping.plain(task.title))", lesson.text(of: task)]
    if let check = standing.checks.first(where: { $0.task.id == task.id }) {
      parts.append("## How far you are\n\n" + body(of: check))
    }
    return page(parts)
  }

  /// What looking at the project gave, task by task.
  package func checks(_ checks: [TaskCheck]) -> String {
    let sections = checks.map { check in
      "## \(MarkdownEscaping.plain(check.task.title)): \(answer(of: check))\n\n" + body(of: check)
    }
    return page(sections.isEmpty ? ["This lesson has no tasks to check."] : sections)
  }

  /// The hint of one step, 1 to 3.
  package func hint(_ task: LessonTask, step: Int) -> String {
    let title = "## Hint \(step) of \(task.hints.count): \(MarkdownEscaping.plain(task.title))"
    guard task.hints.indices.contains(step - 1) else { return page([title, "There is no such hint."]) }
    let text = task.hints[step - 1]
    // The third hint is a command: it is shown to be copied, not to be read.
    return page([title, step == task.hints.count ? MarkdownEscaping.block(text) : text])
  }

  // MARK: - Pieces

  private var summary: String {
    var facts: [String] = []
    if let minutes = lesson.durationMinutes { facts.append("about \(minutes) minutes") }
    if !lesson.tasks.isEmpty { facts.append("\(standing.doneTaskCount) of \(lesson.tasks.count) tasks done") }
    if !lesson.prerequisites.isEmpty {
      facts.append("after " + lesson.prerequisites.map(MarkdownEscaping.code).joined(separator: ", "))
    }
    return facts.joined(separator: " · ")
  }

  private var companions: String? {
    var lines: [String] = []
    if let video = lesson.video {
      lines.append("Video: " + MarkdownEscaping.plain(video.address ?? "\(video.platform) \(video.id)"))
    }
    lines += lesson.widgets.map { widget in
      "Widget: " + MarkdownEscaping.plain(widget.type)
        + (widget.data.map { " with " + MarkdownEscaping.code($0) } ?? "")
    }
    if !lesson.flashcards.isEmpty { lines.append("\(lesson.flashcards.count) flashcards") }
    lines += lesson.reflection.map { "To think about: " + MarkdownEscaping.plain($0) }
    return lines.isEmpty ? nil : "## Beside the text\n\n" + lines.map { "- " + $0 }.joined(separator: "\n")
  }

  private var nextStep: String {
    switch standing.next {
    case .read: "Read the introduction."
    case .task(let task): "Do the task *\(MarkdownEscaping.plain(task.title))*."
    case .question(let question): "Answer: " + MarkdownEscaping.plain(question.prompt)
    case .finished:
      "You have done everything here."
        + (lesson.next.map { " The lesson that follows is " + MarkdownEscaping.code($0) + "." } ?? "")
    }
  }

  private func list(_ texts: [String]) -> String {
    texts.map { "- " + MarkdownEscaping.plain($0) }.joined(separator: "\n")
  }

  private func line(_ task: LessonTask) -> String {
    "- [\(standing.isDone(task) ? "x" : " ")] " + MarkdownEscaping.plain(task.title)
  }

  private func answer(of check: TaskCheck) -> String {
    let isKept = check.answer != .seen && standing.progress.seen[check.task.id] != nil
    return isKept ? "seen before" : check.answer.rawValue
  }

  private func body(of check: TaskCheck) -> String {
    var lines: [String] = []
    for part in check.parts {
      lines.append("- **\(part.answer.rawValue)** · \(MarkdownEscaping.plain(part.says))  ")
      switch part.finding {
      case .seen(let evidence): lines.append("  " + MarkdownEscaping.plain(evidence.sentence))
      case .notYet(let fact, _), .cannotTell(let fact): lines.append("  " + MarkdownEscaping.plain(fact))
      }
    }
    let next = check.parts.lazy.compactMap(\.next).first.map { "\n\nNext:\n\n" + MarkdownEscaping.block($0) } ?? ""
    return lines.joined(separator: "\n") + next
  }

  private func page(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }
}
