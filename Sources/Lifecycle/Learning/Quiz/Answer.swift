import Serialization

/// An answer that fits its question and can be graded.
package enum Answer: Equatable, Sendable {
  /// The place of the chosen option, from 0.
  case option(Int)
  case number(Double)
}

/// Why an answer cannot be graded; the learner is asked again and nothing is recorded.
package enum AnswerRefusal: Error, Equatable, Sendable {
  case empty
  /// More bytes than any answer needs.
  case tooLong(bytes: Int, limit: Int)
  /// A character that drives terminals, such as an escape sequence of an arrow key.
  case controlCharacter
  /// None of the options is meant; the letters say which there are.
  case unknownOption(given: String, letters: [String])
  case notANumber(given: String)

  /// The fact in one sentence without a final stop.
  package var fact: String {
    switch self {
    case .empty: "the answer is empty"
    case .tooLong(let bytes, let limit): "the answer has \(bytes) bytes, limit \(limit)"
    case .controlCharacter: "the answer holds a control character"
    case .unknownOption(let given, let letters):
      "'\(given)' is none of the options \(letters.first ?? "") to \(letters.last ?? "")"
    case .notANumber(let given): "'\(given)' is not a number"
    }
  }
}

extension Answer {
  /// The most bytes of an answer.
  package static let byteLimit = 1024

  /// Reads what the learner typed.
  ///
  /// An option is named by its letter (`b`, `B)`), by its text, or by its number from 1 where no option is a number
  /// itself. A number is written as in JSON.
  ///
  /// - Throws: ``AnswerRefusal``.
  package init(_ text: String, to question: Question) throws(AnswerRefusal) {
    guard text.utf8.count <= Self.byteLimit else {
      throw .tooLong(bytes: text.utf8.count, limit: Self.byteLimit)
    }
    let trimmed = Self.trimmed(text)
    guard !trimmed.isEmpty else { throw .empty }
    guard trimmed.unicodeScalars.allSatisfy({ $0.value >= 0x20 && !(0x7F..<0xA0 ~= $0.value) }) else {
      throw .controlCharacter
    }
    switch question.form {
    case .choice(let options, _): self = .option(try Self.option(trimmed, among: options))
    case .number: self = .number(try Self.number(trimmed))
    }
  }

  private static func option(_ text: String, among options: [String]) throws(AnswerRefusal) -> Int {
    let folded = text.lowercased()
    if let place = options.firstIndex(where: { $0.lowercased() == folded }) { return place }
    let name = folded.last == ")" || folded.last == "." ? String(folded.dropLast()) : folded
    let letters = options.indices.map { Question.letter($0) }
    if let place = letters.firstIndex(of: name) { return place }
    let hasNumbers = options.contains { Double($0) != nil }
    if !hasNumbers, let number = Int(name), options.indices.contains(number - 1) { return number - 1 }
    throw .unknownOption(given: String(text.prefix(40)), letters: letters)
  }

  private static func number(_ text: String) throws(AnswerRefusal) -> Double {
    guard let value = try? JSONValue(parsing: text), let number = value.numberValue else {
      throw .notANumber(given: String(text.prefix(40)))
    }
    return number
  }

  private static func trimmed(_ text: String) -> String {
    let isSpace = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t" }
    let scalars = text.unicodeScalars.drop(while: isSpace)
    guard let last = scalars.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(scalars[...last])
  }
}

/// How an answer was graded.
package struct Grade: Equatable, Sendable {
  /// Whether it is the right option, or a number within the question's tolerance; the wrong kind of answer is not.
  package let isCorrect: Bool
  /// The answer as it is recorded: the option's text, or the number.
  package let given: String
  /// The question that was answered.
  package let question: Question

  /// Compares an answer with the question's own.
  package init(_ answer: Answer, to question: Question) {
    self.question = question
    switch (answer, question.form) {
    case (.option(let place), .choice(let options, let right)):
      isCorrect = place == right
      given = options.indices.contains(place) ? options[place] : ""
    case (.number(let number), .number(let right, let tolerance)):
      isCorrect = abs(number - right) <= tolerance
      given = Question.text(of: number)
    case (.option, .number), (.number, .choice):
      isCorrect = false
      given = ""
    }
  }
}
