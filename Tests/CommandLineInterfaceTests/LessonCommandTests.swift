import Serialization
import TestSupport
import Testing

/// The commands of `mlo learn`, one after the other.
@Suite("lesson commands")
struct LessonCommandTests {
  @Test(arguments: ["learn", "learn next", "learn check", "learn quiz", "learn reset"])
  func `hints keep the lesson's file`(command: String) throws {
    let bench = try Bench()
    #expect(try bench.mlo("init", "--example", "titanic").status == 0)
    let lesson = try bench.shell(
      "cp \(Repository.path("Sources/Lifecycle/Learning/Assets/lesson/mlops-hands-on.md")) 'my own.md'")
    #expect(lesson.status == 0)
    let answer = try bench.shell("mlo \(command) --lesson 'my own.md'")
    let hints = answer.standardOutput.split(separator: "\n").filter { $0.hasPrefix("hint: mlo learn") }
    #expect(!hints.isEmpty, "\(answer)")
    for hint in hints { #expect(hint.contains(" --lesson 'my own.md'"), "\(hint)") }
  }

  @Test func `whoever did the tasks first is not sent to the introduction`() throws {
    let bench = try Bench()
    #expect(try bench.mlo("init", "--example", "titanic").status == 0)
    #expect(try bench.mlo("learn", "next").standardOutput.contains("Read the introduction"))
    #expect(try bench.shell("mlo drift check data/train.csv data/third-class.csv --exit-zero").status == 0)
    #expect(try bench.shell("mlo drift check data/train.csv data/live.csv --exit-zero").status == 0)
    #expect(try !bench.mlo("learn", "next").standardOutput.contains("Read the introduction"))
  }

  @Test func `status and the lesson count the same tasks, also after a reset`() throws {
    let bench = try Bench()
    let script = """
      mlo init --example titanic && mlo learn && mlo model register titanic model.json --metrics metrics.json \
        --data data/train.csv --alias champion -m x && mlo learn check
      """
    _ = try bench.shell(script)
    for change in ["true", "mlo learn reset --yes", "mlo learn"] {
      #expect(try bench.shell(change).status == 0)
      let done = try bench.mlo("learn", "progress").standardOutput
      #expect(done.contains("1 of 3 tasks done"), "\(change): \(done)")
      #expect(try bench.mlo("status", "--json").json()["lesson_tasks_seen"]?.integerValue == 1, "\(change)")
    }
  }

  @Test func `headings inside the text show no number signs`() throws {
    let text = try Bench().mlo("learn", "open", "--text").standardOutput
    #expect(text.contains("The life of a model\n╌╌╌"))
    #expect(!text.split(separator: "\n").contains { $0.hasPrefix("#") })
  }
}
