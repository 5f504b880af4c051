import Learning
import Serialization
import TestSupport
import Testing

@Suite struct `Documented formats of learning` {
  @Test func `the example of a lesson opens, with all it says`() throws {
    let reading = try LessonReading(try Documented.blocks(of: "formats/lesson.md")[0], path: "example.md")
    #expect(reading.warnings == [])
    let lesson = reading.lesson
    #expect(lesson.id == "careful-release" && lesson.next == "watching-a-model")
    #expect(lesson.tasks.flatMap(\.parts).map(\.predicate.name) == ["version-registered", "alias-move-undone"])
    #expect(lesson.tasks.flatMap(\.parts).map(\.predicate.arguments) == [["count": "2"], ["alias": "champion"]])
    #expect(lesson.flashcards.map(\.back).last == "a small share of traffic: it meets the new version first")
    #expect(lesson.text(of: lesson.chapters[0]) == "Every release is a guess about the world.")
    #expect(lesson.text(of: lesson.tasks[0]) == "Do it now, while nothing depends on it.")
  }

  @Test func `the page lists every predicate with its arguments`() throws {
    let rows = try Documented.page("formats/lesson.md").split(separator: "\n")
    for entry in PredicateCatalog.all {
      let row = try #require(rows.first { $0.hasPrefix("| `\(entry.name)` |") })
      for argument in entry.arguments { #expect(row.contains("`\(argument)`"), "\(entry.name)") }
    }
  }

  @Test func `the example of progress folds to what the page says`() throws {
    let lines = try Documented.blocks(of: "formats/progress.md")[0].split(separator: "\n")
    let objects = try lines.map { try #require(try JSONValue(parsing: String($0)).objectValue) }
    for object in objects { #expect(try ProgressEvent(object).object == object) }
    let before = Progress(of: "mlops-hands-on", folding: Array(objects.prefix(5)))
    #expect(before.seen.keys.map(\.self) == ["check-drift"] && before.hints == ["check-drift": 1])
    #expect(before.state(ofQuestion: "drift-is") == .rightLater)
    let after = Progress(of: "mlops-hands-on", folding: objects)
    #expect(after.seen.isEmpty && after.resets == 1 && after.opened != nil && after.oddities.isEmpty)
  }

  @Test func `the answers in the example are options of the bundled lesson`() throws {
    let options = try BundledLesson.lesson().quiz.first { $0.id == "drift-is" }?.options ?? []
    let lines = try Documented.blocks(of: "formats/progress.md")[0].split(separator: "\n")
    for line in lines where line.contains("quiz-answered") {
      let answer = try #require(try JSONValue(parsing: String(line))["answer"]?.stringValue)
      #expect(options.contains(answer))
    }
  }
}
