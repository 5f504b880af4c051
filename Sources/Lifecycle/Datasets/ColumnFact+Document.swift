import Serialization
import Tabular

extension ColumnFact {
  /// The fact as a member of a saved profile.
  var document: JSONValue {
    switch self {
    case .numbersAndOthers(let numbers, let others, let line, let text):
      [
        "fact": "numbersAndOthers", "numbers": .integer(numbers), "others": .integer(others), "line": .integer(line),
        "text": .string(text),
      ]
    case .decimalComma(let count, let example): Self.form("decimalComma", count, example)
    case .groupedDigits(let count, let example): Self.form("groupedDigits", count, example)
    case .paddedNumbers(let count, let example): Self.form("paddedNumbers", count, example)
    case .leadingZeros(let count, let example): Self.form("leadingZeros", count, example)
    case .integersBeyondExactDoubles(let count, let line, let text):
      [
        "fact": "integersBeyondExactDoubles", "count": .integer(count), "line": .integer(line), "text": .string(text),
      ]
    case .timestampsWithoutZone(let count): ["fact": "timestampsWithoutZone", "count": .integer(count)]
    case .categoriesCapped(let kept, let others):
      ["fact": "categoriesCapped", "kept": .integer(kept), "others": .integer(others)]
    }
  }

  private static func form(_ name: String, _ count: Int, _ example: String) -> JSONValue {
    ["fact": .string(name), "count": .integer(count), "example": .string(example)]
  }

  /// Reads a fact; nil if it is none of those that this version knows.
  init?(document: JSONValue) {
    // Beyond 2^50 no count of rows is believed, and sums must not overflow.
    func count(_ key: String) -> Int { min(max(document[key]?.integerValue ?? 0, 0), 1 << 50) }
    func text(_ key: String) -> String { document[key]?.stringValue ?? "" }
    switch document["fact"]?.stringValue {
    case "numbersAndOthers":
      self = .numbersAndOthers(
        numbers: count("numbers"), others: count("others"), line: count("line"), text: text("text"))
    case "decimalComma": self = .decimalComma(count: count("count"), example: text("example"))
    case "groupedDigits": self = .groupedDigits(count: count("count"), example: text("example"))
    case "paddedNumbers": self = .paddedNumbers(count: count("count"), example: text("example"))
    case "leadingZeros": self = .leadingZeros(count: count("count"), example: text("example"))
    case "integersBeyondExactDoubles":
      self = .integersBeyondExactDoubles(count: count("count"), line: count("line"), text: text("text"))
    case "timestampsWithoutZone": self = .timestampsWithoutZone(count: count("count"))
    case "categoriesCapped": self = .categoriesCapped(kept: count("kept"), others: count("others"))
    default: return nil
    }
  }
}
