import Serialization

/// A lesson as read from a file, with what its author may have got wrong.
package struct LessonReading: Equatable, Sendable {
  /// The lesson, complete: a file with an error throws instead.
  package let lesson: Lesson
  /// Warnings only, in the order of the file.
  package let warnings: [LessonIssue]

  /// Reads a lesson file: YAML front matter between two lines `---`, then Markdown.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes, UTF-8, at most 4 MiB, no line longer than 64 KiB.
  ///   - path: The file's name as the user knows it, for messages.
  /// - Throws: ``LessonError`` with all that is wrong, each with its line and column.
  package init(_ bytes: [UInt8], path: String) throws(LessonError) {
    var reader = FrontMatterReader(path: path)
    guard let lesson = Self.read(bytes, with: &reader), !reader.hasErrors else {
      let issues = reader.issues.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
      throw LessonError(issues: issues)
    }
    self.lesson = lesson
    self.warnings = reader.issues
  }

  /// Reads a lesson from text.
  package init(_ text: String, path: String) throws(LessonError) { try self.init(Array(text.utf8), path: path) }

  private static func read(_ bytes: [UInt8], with reader: inout FrontMatterReader) -> Lesson? {
    do {
      let text = try LessonText(bytes)
      let root = try YAMLNode(parsingYAML: text.frontMatter, firstLine: 2)
      guard root.mapping != nil else {
        reader.error("the front matter is \(root.kind), not a mapping", at: root)
        return nil
      }
      return reader.lesson(root, body: text.body)
    } catch let failure as LessonText.Failure {
      reader.report(.error, failure.fact, line: failure.line, column: failure.column)
    } catch let error as YAMLError {
      reader.report(.error, error.fact, line: error.line, column: error.column)
    } catch {
      reader.report(.error, "the file cannot be read as a lesson", line: 1, column: 1)
    }
    return nil
  }
}

extension FrontMatterReader {
  static let lessonKeys = [
    "id", "title", "duration_min", "prereqs", "tags", "video", "widgets", "goals", "quiz", "flashcards", "reflection",
    "next", "chapters", "tasks",
  ]

  fileprivate mutating func lesson(_ root: YAMLNode, body: LessonBody) -> Lesson? {
    checkKeys(of: root, known: Self.lessonKeys)
    _ = requiredText("id", of: root)
    let id = identifier("id", of: root)
    let title = requiredText("title", of: root)
    var lesson = Lesson(id: id ?? "", title: title ?? "", body: body)
    lesson.durationMinutes = integer("duration_min", of: root, minimum: 1)
    lesson.prerequisites = texts("prereqs", of: root)
    lesson.tags = texts("tags", of: root)
    lesson.video = video(of: root)
    lesson.widgets = list("widgets", of: root).compactMap { widget($0) }
    lesson.goals = texts("goals", of: root)
    lesson.reflection = texts("reflection", of: root)
    lesson.next = text("next", of: root)
    lesson.flashcards = list("flashcards", of: root).compactMap { flashcard($0) }
    lesson.chapters = chapters(of: root, body: body)
    lesson.quiz = list("quiz", of: root).enumerated().compactMap { quizItem($1, number: $0 + 1, in: lesson) }
    lesson.tasks = list("tasks", of: root).compactMap { task($0, in: lesson) }
    checkUnique("quiz", lesson.quiz.map(\.id), of: root)
    checkUnique("tasks", lesson.tasks.map(\.id), of: root)
    if lesson.chapters.isEmpty { lesson.chapters = [Lesson.Chapter(id: "text", title: lesson.title)] }
    return id == nil || title == nil ? nil : lesson
  }

  /// Reports every element of a list whose id stood before.
  private mutating func checkUnique(_ key: String, _ ids: [String], of root: YAMLNode) {
    let nodes = root[key]?.sequence ?? []
    guard nodes.count == ids.count else { return }
    var seen: Set<String> = []
    for (id, node) in zip(ids, nodes) where !seen.insert(id).inserted {
      error("the id '\(id)' stands twice in '\(key)'", at: node["id"] ?? node)
    }
  }

  // MARK: - What surrounds the text

  private mutating func video(of root: YAMLNode) -> Lesson.Video? {
    guard let node = root["video"], !node.isAbsent else { return nil }
    guard node.mapping != nil else {
      error("'video' is \(node.kind), not a mapping", at: node)
      return nil
    }
    checkKeys(of: node, known: ["platform", "id", "start", "end"])
    guard let platform = requiredText("platform", of: node), let id = requiredText("id", of: node) else { return nil }
    return Lesson.Video(
      platform: platform, id: id, startSeconds: integer("start", of: node, minimum: 0),
      endSeconds: integer("end", of: node, minimum: 0))
  }

  private mutating func widget(_ node: YAMLNode) -> Lesson.Widget? {
    checkKeys(of: node, known: ["type", "data"])
    guard let type = requiredText("type", of: node) else { return nil }
    return Lesson.Widget(type: type, data: text("data", of: node))
  }

  /// A card in one of three spellings: `Front: back`, `"Front: back"`, or a mapping with `front` and `back`.
  private mutating func flashcard(_ node: YAMLNode) -> Lesson.Flashcard? {
    if node["front"] != nil || node["back"] != nil {
      checkKeys(of: node, known: ["front", "back"])
      guard let front = requiredText("front", of: node), let back = requiredText("back", of: node) else { return nil }
      return Lesson.Flashcard(front: front, back: back)
    }
    if let members = node.mapping, members.count == 1, let member = members.first {
      if let back = member.value.text, !back.isEmpty { return Lesson.Flashcard(front: member.key, back: back) }
    } else if let text = node.text {
      let parts = text.split(separator: ": ", maxSplits: 1)
      if parts.count == 2 { return Lesson.Flashcard(front: String(parts[0]), back: String(parts[1])) }
    }
    error("a flashcard is 'front: back'", at: node)
    return nil
  }

  // MARK: - What checks the learner

  private mutating func chapters(of root: YAMLNode, body: LessonBody) -> [Lesson.Chapter] {
    let headings = body.headings
    let nodes = list("chapters", of: root)
    let chapters = nodes.compactMap { node -> Lesson.Chapter? in
      checkKeys(of: node, known: ["id", "title"])
      _ = requiredText("id", of: node)
      guard let id = identifier("id", of: node), let title = requiredText("title", of: node) else { return nil }
      if !headings.contains(where: { $0.title == title }) {
        error(
          "no heading '## \(title)' in the text", at: node["title"] ?? node,
          nearest: Suggestion.nearest(to: title, among: headings.map(\.title)))
      }
      return Lesson.Chapter(id: id, title: title)
    }
    checkUnique("chapters", chapters.map(\.id), of: root)
    return chapters
  }

  private mutating func quizItem(_ node: YAMLNode, number: Int, in lesson: Lesson) -> Lesson.QuizItem? {
    guard node.mapping != nil else {
      error("a quiz question is \(node.kind), not a mapping", at: node)
      return nil
    }
    checkKeys(of: node, known: ["id", "q", "options", "answer", "explain", "chapter"])
    let question = requiredText("q", of: node)
    let options = texts("options", of: node)
    if options.count < 2 {
      error("a question needs at least 2 options, here are \(options.count)", at: node["options"] ?? node)
    }
    if options.count > 26 {
      error("a question has at most 26 options, here are \(options.count)", at: node["options"] ?? node)
    }
    if Set(options).count < options.count { error("two options are the same", at: node["options"] ?? node) }
    let answer = answer(of: node, optionCount: options.count)
    let chapter = chapterReference(of: node, in: lesson)
    let id = node["id"] == nil ? "quiz-\(number)" : identifier("id", of: node)
    guard let question, let answer, let id else { return nil }
    return Lesson.QuizItem(
      id: id, question: question, options: options, answer: answer, explanation: text("explain", of: node),
      chapter: chapter)
  }

  private mutating func answer(of node: YAMLNode, optionCount: Int) -> Int? {
    guard let value = node["answer"], !value.isAbsent else {
      error("'answer' is missing", at: node)
      return nil
    }
    guard let answer = value.integer, answer >= 0, answer < optionCount else {
      let given = value.text ?? value.kind
      error("answer \(given) is not the place of one of the \(optionCount) options, counted from 0", at: value)
      return nil
    }
    return answer
  }

  private mutating func chapterReference(of node: YAMLNode, in lesson: Lesson) -> String? {
    guard let id = text("chapter", of: node), let value = node["chapter"] else { return nil }
    let known = lesson.chapters.map(\.id)
    if !known.contains(id) { error("no chapter '\(id)'", at: value, nearest: Suggestion.nearest(to: id, among: known)) }
    return id
  }

  private mutating func task(_ node: YAMLNode, in lesson: Lesson) -> LessonTask? {
    checkKeys(of: node, known: ["id", "title", "chapter", "parts", "hints"])
    _ = requiredText("id", of: node)
    let id = identifier("id", of: node)
    let title = requiredText("title", of: node)
    let chapter = chapterReference(of: node, in: lesson)
    let partNodes = list("parts", of: node)
    if partNodes.isEmpty { error("a task without 'parts' could never be checked", at: node) }
    let parts = partNodes.compactMap { part($0) }
    let hints = texts("hints", of: node)
    if hints.count != 3 {
      error("a task has 3 hints (nudge, idea, command), here are \(hints.count)", at: node["hints"] ?? node)
    }
    guard let id, let title else { return nil }
    return LessonTask(id: id, title: title, chapter: chapter, parts: parts, hints: hints)
  }

  private mutating func part(_ node: YAMLNode) -> TaskPart? {
    guard let name = requiredText("expect", of: node), let nameNode = node["expect"] else { return nil }
    guard let entry = PredicateCatalog.entry(name) else {
      error(
        "unknown predicate '\(name)'", at: nameNode,
        nearest: Suggestion.nearest(to: name, among: PredicateCatalog.names))
      return nil
    }
    // An argument that is not understood would make the check laxer than its author meant: an error, not a warning.
    checkKeys(of: node, known: ["expect", "says", "next"] + entry.arguments, severity: .error)
    var arguments: [String: String] = [:]
    for key in entry.arguments { arguments[key] = text(key, of: node) }
    do {
      let predicate = try entry.make(arguments)
      return TaskPart(predicate: predicate, says: text("says", of: node) ?? entry.says, next: text("next", of: node))
    } catch {
      self.error(error.fact, at: node[error.argument] ?? node)
      return nil
    }
  }
}
