import Learning
import Serialization
import Testing

private func standing(_ state: LearnerState = Stories.finished, _ events: [JSONObject] = []) throws -> LessonStanding {
  LessonStanding(
    try BundledLesson.lesson(), progress: Progress(of: "mlops-hands-on", folding: events), state: state, seed: 1)
}

@Suite struct `Pages of a lesson` {
  @Test func `the overview ticks what is done and names what is next`() throws {
    let opened = ProgressEvent(time: Stories.time(0), lesson: "mlops-hands-on", kind: .lessonOpened).object
    let page = LessonPages(try standing(LearnerState(versions: [Stories.version("titanic", 1)]), [opened])).overview()
    #expect(page.contains("- [ ] See data drift\n- [x] Register a version\n- [ ] Move an alias and take it back"))
    #expect(page.contains("1 of 3 tasks done"))
    #expect(page.hasSuffix("## Next\n\nDo the task *See data drift*.\n"))
  }

  @Test func `a task page holds its text, how far it is and the next command`() throws {
    let standing = try standing(LearnerState())
    let page = LessonPages(standing).task(standing.lesson.tasks[1])
    #expect(page.hasPrefix("# Task 2: Register a version\n\nA file called"))
    #expect(
      page.contains("- **not yet** · a version of a model is registered  \n  no version of a model is registered"))
    #expect(page.contains("Next:\n\n    mlo model register titanic model.json"))
  }

  @Test func `the chapter ends before the first task`() throws {
    let standing = try standing()
    let page = LessonPages(standing).chapter(standing.lesson.chapters[0])
    #expect(page.contains("### How this lesson works"))
    #expect(!page.contains("## See data drift"))
  }

  @Test func `hints come one at a time, the last as a command to copy`() throws {
    let standing = try standing()
    let (pages, task) = (LessonPages(standing), standing.lesson.tasks[2])
    #expect(pages.hint(task, step: 1).hasPrefix("## Hint 1 of 3: Move an alias"))
    #expect(pages.hint(task, step: 3).hasSuffix("\n\n    mlo undo\n"))
    #expect(pages.hint(task, step: 4).contains("There is no such hint."))
  }

  @Test func `a wrong answer is not told the right one before it may be`() throws {
    let pages = LessonPages(try standing())
    let question = Question(try BundledLesson.lesson().quiz[0])
    let grade = Grade(.option(0), to: question)
    #expect(!pages.grade(grade, tellsAnswer: false).contains(question.answerText))
    #expect(pages.grade(grade, tellsAnswer: true).contains("The answer is Nothing yet"))
    #expect(pages.grade(Grade(.option(2), to: question), tellsAnswer: false).hasPrefix("**Right.**"))
  }

  @Test func `names from data cannot become markup`() throws {
    var state = Stories.finished
    state.driftChecks[1].current = "data/*live*_`x`<b>.csv"
    let standing = try standing(state)
    let page = LessonPages(standing).checks(standing.checks)
    #expect(page.contains(#"data/\*live\*\_\`x\`\<b\>.csv"#))
  }

  @Test func `a question shows its options by letter and never its answer`() throws {
    let question = Question(id: "q", prompt: "2 * 2?", form: .choice(options: ["4", "5"], answer: 0), explanation: nil)
    #expect(LessonPages(try standing()).question(question) == "**2 \\* 2?**\n\n- **a)** 4\n- **b)** 5\n")
  }
}

@Suite struct `Documents of a lesson` {
  @Test func `carry their schema and the lesson`() throws {
    let documents = LessonDocuments(try standing())
    let all = [documents.status, documents.check(documents.standing.checks), documents.quiz]
    #expect(all.map { $0["schema"] } == ["mlo.learn.status/1", "mlo.learn.check/1", "mlo.learn.quiz/1"])
    #expect(all.allSatisfy { $0["lesson"] == "mlops-hands-on" })
  }

  @Test func `a check says seen and where, or not yet, what is missing and the next command`() throws {
    let standing = try standing(LearnerState(versions: [Stories.version("titanic", 1)]))
    let document = LessonDocuments(standing).check(standing.checks)
    let tasks = try #require(document["tasks"]?.arrayValue)
    #expect(tasks.map { $0["answer"] } == ["not-yet", "seen", "not-yet"])
    let part = try #require(tasks[2]["parts"]?.arrayValue?.first)
    #expect(part["fact"] == "titanic has 1 version, the task needs 2")
    #expect(part["next"]?.stringValue?.hasPrefix("mlo model register titanic baseline.json") == true)
    #expect(tasks[1]["parts"]?.arrayValue?.first?["version"] == "titanic@1")
  }

  @Test func `the quiz document holds no answers, the grade only what may be told`() throws {
    let standing = try standing()
    let text = LessonDocuments(standing).quiz.text()
    #expect(!text.contains("\"explanation\"") && !text.contains("\"answer\""))
    let question = Question(standing.lesson.quiz[0])
    let wrong = LessonDocuments(standing).grade(Grade(.option(0), to: question), attempt: 1, tellsAnswer: false)
    #expect(wrong["answer"] == .null && wrong["explanation"] == .null && wrong["correct"] == false)
    let right = LessonDocuments(standing).grade(Grade(.option(2), to: question), attempt: 2, tellsAnswer: false)
    #expect(right["answer"] == .string(question.answerText) && right["attempt"] == 2)
  }
}
