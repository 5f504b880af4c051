import Files
import Serialization
import Testing

@testable import Statistics

/// SciPy's answers for made-up samples and tables at the edges of the measures; `make_answers.py` beside them wrote them.
struct EdgeAnswers: Sendable {
  struct Samples: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let reference: SortedSample
    let current: SortedSample
    let answers: JSONValue
  }

  struct Table: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let pair: CategoryPair
    let answers: JSONValue
  }

  /// What the file holds; nil if it cannot be read, which ``EdgeAnswerTests`` reports.
  static let document: JSONValue? = {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    guard let bytes = try? FileTree.contents(of: "/\(root)/Fixtures/statistics/answers.json") else { return nil }
    return try? JSONValue(parsing: bytes)
  }()

  static let samples: [Samples] = (document?["samples"]?.objectValue?.members ?? []).map { name, value in
    Samples(
      testDescription: name, reference: SortedSample(numbers(value["reference"])),
      current: SortedSample(numbers(value["current"])), answers: value["answers"] ?? .null)
  }

  static let tables: [Table] = (document?["tables"]?.objectValue?.members ?? []).map { name, value in
    func counts(_ side: String) -> [String: Int] {
      let counts = numbers(value[side]).map { Int($0) }
      return Dictionary(uniqueKeysWithValues: counts.enumerated().map { ("c\(100 + $0)", $1) })
    }
    return Table(
      testDescription: name, pair: CategoryPair(reference: counts("reference"), current: counts("current")),
      answers: value["answers"] ?? .null)
  }

  static func numbers(_ value: JSONValue?) -> [Double] { value?.arrayValue?.compactMap(\.numberValue) ?? [] }
}
