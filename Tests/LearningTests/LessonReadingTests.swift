import Files
import Learning
import TestSupport
import Testing

@Suite struct `Reading a lesson` {
  @Test func `a file in the established format opens as it stands`() throws {
    let reading = try LessonReading(Fixtures.bytes("lesson/reading-a-dashboard.lesson.md"), path: "l.md")
    let lesson = reading.lesson
    #expect(reading.warnings == [])
    #expect(lesson.id == "reading-a-dashboard" && lesson.title == "Reading a dashboard")
    #expect(lesson.durationMinutes == 15 && lesson.prerequisites == ["mlops-hands-on"])
    #expect(lesson.tags == ["beginner", "monitoring"] && lesson.next == "writing-alerts")
    #expect(lesson.video == .init(platform: "youtube", id: "aaaaaaaaaaa", startSeconds: 30, endSeconds: 300))
    #expect(lesson.video?.address == "https://www.youtube.com/watch?v=aaaaaaaaaaa&t=30s")
    #expect(lesson.widgets.map(\.type) == ["latency_chart", "error_counter"])
    #expect(lesson.widgets.map(\.data) == ["/widgets/latency.json", nil])
    #expect(lesson.goals.count == 2 && lesson.reflection.count == 1)
    #expect(lesson.quiz.map(\.id) == ["quiz-1", "quiz-2"] && lesson.quiz.map(\.answer) == [1, 0])
    #expect(lesson.quiz.map(\.explanation?.isEmpty) == [false, nil])
  }

  @Test func `cards are read from mappings, from texts with colons and from named sides`() throws {
    let lesson = try LessonReading(Fixtures.bytes("lesson/reading-a-dashboard.lesson.md"), path: "l.md").lesson
    #expect(
      lesson.flashcards == [
        .init(front: "Error rate", back: "Failed requests divided by all requests"),
        .init(front: "Percentile", back: "the value below which that share lies: p99 means 99 of 100"),
        .init(front: "Alert", back: "A rule that wakes somebody"),
      ])
  }

  @Test func `a lesson without chapters is one chapter with the whole text`() throws {
    let lesson = try LessonReading(Fixtures.bytes("lesson/reading-a-dashboard.lesson.md"), path: "l.md").lesson
    let chapter = try #require(lesson.chapters.first)
    #expect(lesson.chapters.count == 1)
    #expect(lesson.text(of: chapter).contains("## Quiz"))
    #expect(lesson.body.headings.map(\.title) == ["Introduction", "Quiz"])
  }

  @Test func `windows line ends and a byte order mark change nothing`() throws {
    let text = try Fixtures.text("lesson/reading-a-dashboard.lesson.md")
    let windows = "\u{FEFF}" + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    #expect(try LessonReading(windows, path: "l").lesson == LessonReading(text, path: "l").lesson)
  }
}

/// A whole lesson around `extra` lines of front matter, which start on line 4.
private func lesson(_ extra: String) -> String {
  "---\nid: a\ntitle: A\n\(extra)\n---\n\n## One\ntext\n\n## Two\nmore\n"
}

@Suite struct `Refusing a lesson` {
  @Test(arguments: [
    ("", "l.md:1:1: the first line is not '---', so there is no front matter"),
    ("# Title\n", "l.md:1:1: the first line is not '---', so there is no front matter"),
    ("---\nid: a\ntitle: A\n", "l.md:4:1: the front matter has no closing '---'"),
    ("---\n---\n", "l.md:2:1: there is no content"),
    ("---\n- a\n---\n", "l.md:2:1: the front matter is a list, not a mapping"),
    ("---\nid: a\n---\n", "l.md:2:1: 'title' is missing"),
    ("---\nid: a\ntitle: ''\n---\n", "l.md:3:8: 'title' is missing"),
    (
      "---\nid: a b\ntitle: A\n---\n",
      "l.md:2:5: 'id' is 'a b': 1 to 64 of a-z, 0-9, '-', '_', '.', starting with a letter or digit"
    ),
    ("---\nid: a\nid: b\n---\n", "l.md:3:1: key 'id' stands twice"),
    ("---\nid: a\n\ttitle: A\n---\n", "l.md:3:1: a tab stands where YAML wants spaces"),
    ("---\nid: a\ntitle: A: B\n---\n", "l.md:3:9: ':' stands where no key can; quote the text or check the indent"),
    (lesson("duration_min: soon"), "l.md:4:15: 'duration_min' is 'soon', not a whole number of at least 1"),
    (lesson("duration_min: 0"), "l.md:4:15: 'duration_min' is '0', not a whole number of at least 1"),
    (lesson("goals: one"), "l.md:4:8: 'goals' is a single value, not a list"),
    (
      lesson("goals: [a: b]"), "l.md:4:9: an element of 'goals' is a mapping, not a text; a text with ': ' needs quotes"
    ),
    (lesson("video: {platform: youtube}"), "l.md:4:8: 'id' is missing"),
    (lesson("flashcards: [no colon]"), "l.md:4:14: a flashcard is 'front: back'"),
    (
      lesson("quiz: [{q: Q, options: [a, b], answer: 2}]"),
      "l.md:4:40: answer 2 is not the place of one of the 2 options, counted from 0"
    ),
    (
      lesson("quiz: [{q: Q, options: [a, b], answer: -1}]"),
      "l.md:4:40: answer -1 is not the place of one of the 2 options, counted from 0"
    ),
    (
      lesson("quiz: [{q: Q, options: [a, b], answer: b}]"),
      "l.md:4:40: answer b is not the place of one of the 2 options, counted from 0"
    ),
    (lesson("quiz: [{q: Q, options: [a, b]}]"), "l.md:4:8: 'answer' is missing"),
    (lesson("quiz: [{q: Q, options: [a, a], answer: 0}]"), "l.md:4:24: two options are the same"),
    (lesson("quiz: [{q: Q, options: [a], answer: 0}]"), "l.md:4:24: a question needs at least 2 options, here are 1"),
    (
      lesson("quiz: [{id: x, q: Q, options: [a, b], answer: 0}, {id: x, q: R, options: [a, b], answer: 0}]"),
      "l.md:4:56: the id 'x' stands twice in 'quiz'"
    ),
    (lesson("chapters: [{id: one, title: Onee}]"), "l.md:4:29: no heading '## Onee' in the text (nearest: 'One')"),
    (
      lesson("chapters: [{id: one, title: One}]\nquiz: [{q: Q, chapter: on, options: [a, b], answer: 0}]"),
      "l.md:5:24: no chapter 'on' (nearest: 'one')"
    ),
    (
      lesson("tasks: [{id: t, title: One, parts: [{expect: drift-reprot}], hints: [a, b, c]}]"),
      "l.md:4:46: unknown predicate 'drift-reprot' (nearest: 'drift-report')"
    ),
    (
      lesson("tasks: [{id: t, title: One, parts: [{expect: drift-report, modle: x}], hints: [a, b, c]}]"),
      "l.md:4:60: unknown key 'modle'"
    ),
    (
      lesson("tasks: [{id: t, title: One, parts: [{expect: version-registered, count: many}], hints: [a, b, c]}]"),
      "l.md:4:73: 'count' is 'many', not a whole number from 1 to 1000"
    ),
    (
      lesson("tasks: [{id: t, title: One, parts: [{expect: drift-report, verdict: maybe}], hints: [a, b, c]}]"),
      "l.md:4:69: 'verdict' is 'maybe', not one of 'drift', 'no-drift', 'cannot-tell'"
    ),
    (
      lesson("tasks: [{id: t, title: One, parts: [], hints: [a, b, c]}]"),
      "l.md:4:9: a task without 'parts' could never be checked"
    ),
    (
      lesson("tasks: [{id: t, title: One, parts: [{expect: drift-report}], hints: [a]}]"),
      "l.md:4:69: a task has 3 hints (nudge, idea, command), here are 1"
    ),
    ("---\nid: a\ntitle: A\n---\nred \u{1B}[31m\n", "l.md:5:5: the control character U+001B"),
    ("---\nid: a\ntitle: A\n---\nturned \u{202E}\n", "l.md:5:8: the control character U+202E"),
  ]) func `every fault is one fact with its place`(_ text: String, _ expected: String) {
    #expect(refusal(text) == expected)
  }

  @Test func `a line of a mebibyte is refused`() {
    let text = "---\nid: a\ntitle: A\n---\n" + String(repeating: "x", count: 1 << 20)
    #expect(refusal(text) == "l.md:5:1: the line has 1048576 bytes, limit 65536")
  }

  @Test func `a file that is too large is refused unread`() {
    #expect(
      refusal(String(repeating: "x\n", count: 3 << 20))?.hasSuffix("6291456 bytes, a lesson has at most 4194304")
        == true)
  }

  @Test func `bytes that are not UTF-8 are refused with their line`() {
    let bytes = Array("---\nid: a\ntitle: A\n---\n".utf8) + [0xC3, 0x28]
    #expect(throws: LessonError.self) { try LessonReading(bytes, path: "l.md") }
    #expect((try? LessonReading(bytes.dropLast(2) + [], path: "l.md")) != nil)
  }

  @Test func `all faults are told at once, in the order of the file`() {
    let text = lesson("duration_min: x\ngoals: y\nquiz: [{q: Q, options: [a, b], answer: 9}]")
    #expect(refusal(text)?.split(separator: "\n").count == 3)
  }

  @Test func `an unknown key is a warning with the nearest name`() throws {
    let reading = try LessonReading(lesson("quizz: []"), path: "l.md")
    #expect(reading.warnings.map(\.description) == ["l.md:4:1: unknown key 'quizz' (nearest: 'quiz')"])
    #expect(reading.warnings.map(\.severity) == [.warning])
  }

  @Test(arguments: 0..<18) func `a lesson cut anywhere in its front matter is refused`(_ line: Int) throws {
    let lines = try Fixtures.text("lesson/reading-a-dashboard.lesson.md").split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(refusal(lines.prefix(line).joined(separator: "\n")) != nil)
  }

  private func refusal(_ text: String) -> String? {
    do {
      _ = try LessonReading(text, path: "l.md")
      return nil
    } catch {
      return error.description
    }
  }
}

@Suite struct `The bundled lesson` {
  @Test func `opens without a warning`() throws {
    let reading = try LessonReading(BundledLesson.text, path: BundledLesson.path)
    #expect(reading.warnings == [])
    #expect(reading.lesson.tasks.map(\.id) == ["check-drift", "register-version", "move-and-undo"])
    #expect(reading.lesson.chapters.map(\.id) == ["introduction"])
    #expect(reading.lesson.quiz.count == 6)
  }

  @Test func `is the file in the repository, byte for byte`() throws {
    let path = Repository.path("Sources/Lifecycle/Learning/Assets/lesson/\(BundledLesson.path)")
    #expect(try FileTree.contents(of: path) == Array(BundledLesson.text.utf8), "run Scripts/generate-assets")
  }

  @Test func `has a text for its chapter and for every task, apart from each other`() throws {
    let lesson = try BundledLesson.lesson()
    let introduction = lesson.text(of: lesson.chapters[0])
    #expect(60...120 ~= introduction.split(separator: "\n", omittingEmptySubsequences: false).count)
    for task in lesson.tasks {
      #expect(lesson.text(of: task).count > 200)
      #expect(!introduction.contains("## \(task.title)"))
    }
  }

  @Test func `explains every answer and names its chapter`() throws {
    for item in try BundledLesson.lesson().quiz {
      #expect(item.explanation?.isEmpty == false)
      #expect(item.chapter == "introduction")
    }
    let quiz = try BundledLesson.lesson().quiz
    // A right answer that is always the longest one, or always in one place, could be found without reading.
    #expect(quiz.count { $0.options[$0.answer].count == $0.options.map(\.count).max() } < quiz.count - 1)
    #expect(Set(quiz.map(\.answer)).count == 4)
  }

  @Test func `gives every part of every task a command`() throws {
    for part in try BundledLesson.lesson().tasks.flatMap(\.parts) { #expect(part.next?.hasPrefix("mlo ") == true) }
  }
}
