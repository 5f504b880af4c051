import Learning
import Testing

private func quiz(_ state: LearnerState = Stories.finished, seed: UInt64 = 7) throws -> Quiz {
  Quiz(try BundledLesson.lesson(), state: state, seed: seed)
}

private func own(_ quiz: Quiz) -> [Question] {
  quiz.ownQuestions().compactMap { if case .question(let question) = $0 { question } else { nil } }
}

@Suite struct `Generated questions` {
  @Test func `four templates ask about the finished lesson`() throws {
    let questions = own(try quiz())
    #expect(
      questions.map(\.id) == [
        "own.furthest-column:d2", "own.drifted-columns:d2", "own.alias-target:4.titanic@champion",
        "own.undone-operation:4",
      ])
    #expect(questions.map(\.answerText) == ["Pclass", "3", "1", "3"])
    #expect(questions.allSatisfy { $0.proof?.hasPrefix("mlo ") == true && $0.explanation?.isEmpty == false })
  }

  @Test func `an empty project gets none, and is told what each needs`() throws {
    let needs = try quiz(LearnerState()).ownQuestions().map { own -> Bool in
      if case .missing(_, let needs) = own { !needs.isEmpty } else { false }
    }
    #expect(needs == [true, true, true, true])
  }

  @Test(arguments: 0..<50) func `options are different, hold the answer once, and repeat for a seed`(_ seed: Int) throws
  {
    let seed = UInt64(seed)
    let questions = own(try quiz(seed: seed))
    #expect(try own(quiz(seed: seed)) == questions)
    for question in questions where !question.options.isEmpty {
      #expect(Set(question.options).count == question.options.count)
      #expect(question.options.count { $0 == question.answerText } == 1)
      #expect(question.options.count >= 3)
    }
  }

  @Test func `another seed orders the options differently, and the answer stays the same`() throws {
    let orders = try (0..<20).map { try quiz(seed: UInt64($0)).question("own.furthest-column:d2") }
    #expect(Set(orders.map { $0?.options }).count > 1)
    #expect(Set(orders.map { $0?.answerText }) == ["Pclass"])
  }

  @Test func `the answer is derived again from the state when it is graded`() throws {
    var state = Stories.finished
    let before = try #require(try quiz(state).question("own.furthest-column:d2"))
    state.driftChecks[1].columns[2].effect = 99
    let after = try #require(try quiz(state).question("own.furthest-column:d2"))
    #expect(before.answerText == "Pclass" && after.answerText == "Fare")
    state.driftChecks.removeLast()
    #expect(try quiz(state).question("own.furthest-column:d2") == nil)
  }

  @Test func `a tie, or a lead that rounding could hide, makes no question`() throws {
    for effects in [[("a", 2.0), ("b", 2.0), ("c", 1.0)], [("a", 2.0), ("b", 1.95), ("c", 1.0)]] {
      let state = LearnerState(driftChecks: [Stories.check("d", effects: effects)])
      #expect(try quiz(state).question("own.furthest-column:d") == nil)
    }
  }

  @Test func `columns without an effect or with too few others make no question`() throws {
    var check = Stories.check("d", effects: [("a", 3), ("b", 2), ("c", 1)])
    check.columns[2].effect = nil
    #expect(try quiz(LearnerState(driftChecks: [check])).question("own.furthest-column:d") == nil)
    check.columns[0].effect = .infinity
    #expect(try quiz(LearnerState(driftChecks: [check])).question("own.furthest-column:d") == nil)
  }

  @Test func `three versions make a choice, two a number`() throws {
    let id = "own.alias-target:4.titanic@champion"
    #expect(try quiz().question(id)?.form == .number(answer: 1, tolerance: 0))
    var state = Stories.finished
    state.versions.append(Stories.version("titanic", 3))
    let question = try #require(try quiz(state).question(id))
    #expect(Set(question.options) == ["1", "2", "3"] && question.answerText == "1")
  }

  @Test(arguments: ["", "own", "own.", "own.nothing:1", "own.furthest-column:", "own.undone-operation:1", "quiz-99"])
  func `an unknown question id gives none`(_ id: String) throws {
    #expect(try quiz().question(id) == nil)
  }
}

@Suite struct `Grading` {
  private static let colours = Question(
    id: "q", prompt: "?", form: .choice(options: ["Red", "Green", "Blue"], answer: 1), explanation: nil)
  private static let versions = Question(
    id: "v", prompt: "?", form: .choice(options: ["3", "1", "2"], answer: 0), explanation: nil)
  private static let count = Question(id: "n", prompt: "?", form: .number(answer: 2, tolerance: 0.5), explanation: nil)

  @Test(arguments: [
    ("b", true), ("B", true), ("b)", true), ("B.", true), (" b\n", true), ("2", true), ("green", true), ("GREEN", true),
    ("a", false), ("1", false), ("3)", false), ("Blue", false),
  ]) func `an option is named by letter, by number or by its text`(_ text: String, _ isCorrect: Bool) throws {
    #expect(Grade(try Answer(text, to: Self.colours), to: Self.colours).isCorrect == isCorrect)
  }

  @Test(arguments: [("3", true), ("a", true), ("1", false), ("2", false), ("c", false)])
  func `where options are numbers, a number is the option itself`(_ text: String, _ isCorrect: Bool) throws {
    #expect(Grade(try Answer(text, to: Self.versions), to: Self.versions).isCorrect == isCorrect)
  }

  @Test(arguments: [
    ("2", true), ("2.0", true), ("2.5", true), ("1.5", true), ("2.51", false), ("-2", false), ("2e0", true),
  ])
  func `a number is right within the tolerance`(_ text: String, _ isCorrect: Bool) throws {
    #expect(Grade(try Answer(text, to: Self.count), to: Self.count).isCorrect == isCorrect)
  }

  @Test(
    arguments: [
      ("", .empty), (" \t\r\n", .empty), ("\u{1B}[A", .controlCharacter), ("b\u{0}", .controlCharacter),
      ("d", .unknownOption(given: "d", letters: ["a", "b", "c"])),
      ("0", .unknownOption(given: "0", letters: ["a", "b", "c"])),
      ("4", .unknownOption(given: "4", letters: ["a", "b", "c"])),
      ("<b>", .unknownOption(given: "<b>", letters: ["a", "b", "c"])),
      ("99999999999999999999", .unknownOption(given: "99999999999999999999", letters: ["a", "b", "c"])),
      (String(repeating: "b", count: 1 << 20), .tooLong(bytes: 1 << 20, limit: 1024)),
    ] as [(String, AnswerRefusal)]) func `an answer that fits no option is refused`(
      _ text: String, _ expected: AnswerRefusal
    )
  {
    #expect(throws: expected) { try Answer(text, to: Self.colours) }
    #expect(!expected.fact.isEmpty)
  }

  @Test(arguments: ["two", "b", "nan", "1e999", "0x2", "2,5", "[2]", "\"2\"", "true"])
  func `letters for a number are refused`(_ text: String) {
    #expect(throws: AnswerRefusal.notANumber(given: text)) { try Answer(text, to: Self.count) }
  }

  @Test func `the answer is recorded as the option's text or as the number`() throws {
    #expect(Grade(try Answer("a", to: Self.colours), to: Self.colours).given == "Red")
    #expect(Grade(try Answer("2.0", to: Self.count), to: Self.count).given == "2")
  }
}

@Suite struct `The generator of seeded numbers` {
  @Test func `gives the reference implementation's values for its seed`() {
    var generator = SeededGenerator(seed: 1_234_567)
    #expect(
      (0..<3).map { _ in generator.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }
}
