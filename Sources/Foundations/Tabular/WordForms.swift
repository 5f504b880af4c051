/// What the words of a column would be if they were written otherwise: numbers with a comma, grouped, padded, codes.
///
/// A numeric column must not become words without anybody noticing.
struct WordForms {
  private var numbers = 0
  private var others = 0
  private var total = 0
  private var commas = Form()
  private var grouped = Form()
  private var padded = Form()
  private var zeros = Form()

  private struct Form {
    var count = 0
    var example = ""

    mutating func add(_ word: String, _ times: Int) {
      if count == 0 { example = word }
      count += times
    }
  }

  /// Looks at the kept words.
  init(_ counts: CategoryCounts) {
    var commasThatMayGroup = 0
    for (word, count) in zip(counts.labels, counts.counts) {
      total += count
      var bytes = Array(word.utf8)
      if Self.isNumber(bytes) {
        numbers += count
        continue
      }
      others += count
      // A number that is not one for several reasons counts for the last of them.
      let trimmed = bytes.drop { $0 == 32 }.reversed().drop { $0 == 32 }.reversed()
      if trimmed.count < bytes.count, Self.isNumber(Array(trimmed)) {
        padded.add(word, count)
        continue
      }
      bytes = Array(trimmed)
      if Self.isCode(bytes) {
        zeros.add(word, count)
      } else if Self.isGrouped(bytes) {
        grouped.add(word, count)
        if bytes.contains(UInt8(ascii: ",")), !bytes.contains(UInt8(ascii: ".")) { commasThatMayGroup += count }
      } else if Self.hasDecimalComma(bytes) {
        commas.add(word, count)
      }
    }
    // "1,250" beside "12,50" has a decimal comma as well.
    if commas.count > 0, commasThatMayGroup > 0 {
      commas.count += commasThatMayGroup
      grouped.count -= commasThatMayGroup
    }
  }

  /// The facts to tell, where at least half of the kept fields are numbers in one spelling or another.
  ///
  /// - Parameter firstOther: The first field that is no number.
  /// - Returns: At most one fact of each sort; none where the words are words.
  func facts(firstOther: ColumnBuilder.Sample?) -> [ColumnFact] {
    var facts: [ColumnFact] = []
    let numeric = numbers + commas.count + grouped.count + padded.count + zeros.count
    guard numeric * 2 >= total else { return [] }
    if numbers > 0, others > 0, let firstOther {
      facts.append(
        .numbersAndOthers(numbers: numbers, others: others, line: firstOther.line, text: firstOther.text))
    }
    if commas.count > 0 { facts.append(.decimalComma(count: commas.count, example: commas.example)) }
    if grouped.count > 0 { facts.append(.groupedDigits(count: grouped.count, example: grouped.example)) }
    if padded.count > 0 { facts.append(.paddedNumbers(count: padded.count, example: padded.example)) }
    if zeros.count > 0 { facts.append(.leadingZeros(count: zeros.count, example: zeros.example)) }
    return facts
  }

  // MARK: - Spellings

  /// Whether a field of these bytes is a number as it stands.
  static func isNumber(_ bytes: [UInt8]) -> Bool {
    var value = 0.0
    return unsafe bytes.withUnsafeBufferPointer {
      guard let start = $0.baseAddress else { return false }
      return unsafe !NumberGrammar.parse(start, $0.count, into: &value).isEmpty
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  /// Digits that begin with a zero, perhaps after a sign.
  private static func isCode(_ bytes: [UInt8]) -> Bool {
    let digits = bytes.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    return digits.count > 1 && digits.first == 48 && digits.allSatisfy(isDigit)
  }

  /// "1,250", "1 250.5", "1'000", "1_000_000", and with points where a comma follows: "1.250,5".
  private static func isGrouped(_ bytes: [UInt8]) -> Bool {
    for (sign, point) in [(",", "."), (" ", "."), ("'", "."), ("_", "."), (" ", ","), (".", ",")] {
      guard let separator = sign.utf8.first, let decimal = point.utf8.first else { continue }
      let unsigned = bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes[...]
      let halves = unsigned.split(separator: decimal, maxSplits: 1, omittingEmptySubsequences: false)
      let groups = (halves.first ?? []).split(separator: separator, omittingEmptySubsequences: false)
      guard groups.count > 1, let first = groups.first, (1...3).contains(first.count), first.allSatisfy(isDigit),
        groups.dropFirst().allSatisfy({ $0.count == 3 && $0.allSatisfy(isDigit) })
      else { continue }
      if halves.count == 1 || (halves[1].allSatisfy(isDigit) && !halves[1].isEmpty) { return true }
    }
    return false
  }

  /// A number once its one comma is a point.
  private static func hasDecimalComma(_ bytes: [UInt8]) -> Bool {
    guard bytes.count(where: { $0 == UInt8(ascii: ",") }) == 1, !bytes.contains(UInt8(ascii: ".")) else {
      return false
    }
    return isNumber(bytes.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 })
  }
}
