import Presentation
import Tabular

/// Looks through a profile for what a person should know, each rule with its limit.
enum DataFindings {
  /// The findings, warnings first, then in the order of the columns.
  static func all(in profile: TableProfile) -> [DataFinding] {
    var findings: [DataFinding] = []
    let repeated = profile.repeatedRows.repetitions
    // Three standard errors of an estimate over as many rows are nothing to warn of.
    let noise = repeated.isExact ? 0 : Int(3 * DistinctSketch.standardError * Double(profile.rowCount))
    if repeated.count > noise {
      let about = repeated.isExact ? "" : "about "
      findings.append(
        DataFinding(
          kind: .repeatedRows, severity: .warning, column: nil,
          sentence: "\(about)\(share(repeated.count, profile.rowCount, "row")) repeat an earlier row", line: nil))
    }
    for case .raggedRows(let count, let lines) in profile.notes {
      findings.append(
        DataFinding(
          kind: .skippedRows, severity: .warning, column: nil,
          sentence:
            "\(NumberFormat.count(count, of: "row")) with too few or too many fields passed over, in no figure here",
          line: lines.first))
    }
    for column in profile.columns { findings += ColumnFindings(column, rows: profile.rowCount).all }
    return findings.filter { $0.severity == .warning } + findings.filter { $0.severity == .information }
  }

  /// A count of things with its share of all: "12 of 1309 values (<1%)".
  static func share(_ count: Int, _ total: Int, _ noun: String) -> String {
    let percent = total > 0 ? " (\(NumberFormat.percent(Double(count) / Double(total))))" : ""
    return "\(NumberFormat.count(count)) of \(NumberFormat.count(total, of: noun))\(percent)"
  }
}

/// The rules for one column.
private struct ColumnFindings {
  let column: ColumnProfile
  let rows: Int
  private(set) var all: [DataFinding] = []

  init(_ column: ColumnProfile, rows: Int) {
    self.column = column
    self.rows = rows
    findGaps()
    guard column.presentCount > 0 else { return }
    findSameness()
    for fact in column.facts { add(fact) }
    if let numbers = column.numbers, [.integer, .float].contains(column.kind) { findNumbers(numbers) }
    if let words = column.words { findWords(words) }
  }

  private mutating func add(
    _ kind: DataFinding.Kind, _ sentence: String, _ severity: DataFinding.Severity = .warning, line: Int? = nil
  ) {
    all.append(DataFinding(kind: kind, severity: severity, column: column.name, sentence: sentence, line: line))
  }

  private func line(_ sort: ColumnProfile.Example.Sort) -> Int? { column.examples.first { $0.sort == sort }?.line }

  private mutating func findGaps() {
    if column.presentCount == 0, rows > 0 {
      add(.allMissing, "none of \(NumberFormat.count(rows, of: "row")) has a value", line: line(.missing))
    } else if column.missingCount * 2 >= rows, rows > 0 {
      add(
        .mostlyMissing, "\(DataFindings.share(column.missingCount, rows, "value")) are missing", line: line(.missing))
    }
  }

  private mutating func findSameness() {
    let distinct = column.distinct
    if distinct.count == 1, distinct.isExact, column.presentCount > 1 {
      add(.constant, "all \(NumberFormat.count(column.presentCount, of: "present value")) are the same")
    } else if column.kind == .identifier {
      add(.keyCandidate, column.kindReason, .information)
    }
  }

  private mutating func add(_ fact: ColumnFact) {
    func written(_ count: Int, _ how: String, _ example: String) -> String {
      "\(NumberFormat.count(count, of: "field")) \(how), such as '\(TerminalText.truncated(example, to: 24))'"
    }
    switch fact {
    case .numbersAndOthers(let numbers, let others, let line, let text):
      let example = (line > 0 ? "the first is '" : "such as '") + TerminalText.truncated(text, to: 24) + "'"
      add(
        .mixedTypes,
        "\(NumberFormat.count(numbers)) fields are numbers and \(NumberFormat.count(others)) are not, \(example)",
        line: line > 0 ? line : nil)
    case .decimalComma(let count, let example): add(.spelling, written(count, "have a decimal comma", example))
    case .groupedDigits(let count, let example): add(.spelling, written(count, "have their digits grouped", example))
    case .paddedNumbers(let count, let example): add(.spelling, written(count, "are numbers in spaces", example))
    case .leadingZeros(let count, let example):
      add(.spelling, written(count, "have leading zeros and are kept as codes", example), .information)
    case .integersBeyondExactDoubles(let count, let line, let text):
      add(.largeIntegers, written(count, "are beyond 2^53 and not exact", text), line: line > 0 ? line : nil)
    case .timestampsWithoutZone(let count):
      add(.unzonedTimes, "\(NumberFormat.count(count, of: "time")) without a zone, read as UTC", .information)
    case .categoriesCapped(let kept, let others):
      add(
        .highCardinality,
        "more than \(kept) different words; \(NumberFormat.count(others, of: "field")) with further ones were counted together"
      )
    }
  }

  // MARK: - Numbers

  private mutating func findNumbers(_ numbers: NumberProfile) {
    let weighted = numbers.numbers
    findSentinel(weighted)
    findOutliers(weighted)
    if let skewness = numbers.moments.skewness, skewness.magnitude > 2 {
      add(.skewed, "the skewness is \(NumberFormat.significant(skewness))", .information)
    }
    if numbers.zeros * 2 >= column.presentCount, column.distinct.count > 2 {
      add(.zeros, "\(DataFindings.share(numbers.zeros, column.presentCount, "value")) are 0", .information)
    }
  }

  /// A usual code for "missing" that is an extreme, occurs at least twice, and lies further from the rest than half
  /// the rest's range.
  private mutating func findSentinel(_ numbers: WeightedNumbers) {
    guard numbers.isExact, numbers.values.count > 2 else { return }
    let values = numbers.values
    let last = values.count - 1
    for (end, next, opposite, sort) in [
      (0, 1, last, ColumnProfile.Example.Sort.minimum), (last, last - 1, 0, .maximum),
    ]
    where (MissingCode.numbers.contains(values[end]) || values[end] == -9) && numbers.weights[end] > 1
      && abs(values[next] - values[end]) > abs(values[opposite] - values[next]) / 2
    {
      add(
        .sentinel,
        "\(column.text(of: values[end])) stands in \(NumberFormat.count(numbers.weights[end], of: "row")) far from all else; if it means missing, add --missing",
        line: line(sort))
    }
  }

  /// Tukey's fences: below Q1 - 1.5 IQR or above Q3 + 1.5 IQR.
  private mutating func findOutliers(_ numbers: WeightedNumbers) {
    let quartiles = numbers.quantiles([0.25, 0.75])
    guard quartiles.count == 2, quartiles[1] > quartiles[0], column.distinct.count > 10 else { return }
    let reach = 1.5 * (quartiles[1] - quartiles[0])
    let (low, high) = (quartiles[0] - reach, quartiles[1] + reach)
    var (below, above) = (0, 0)
    for (value, weight) in zip(numbers.values, numbers.weights) {
      if value < low { below += weight } else if value > high { above += weight }
    }
    guard below + above > 0 else { return }
    let about = numbers.isExact ? "" : "about "
    let fences = "\(NumberFormat.significant(low)) to \(NumberFormat.significant(high))"
    add(
      .outliers,
      "\(about)\(DataFindings.share(below + above, column.presentCount, "value")) lie outside \(fences) (quartiles and 1.5 times their distance)",
      .information, line: above >= below ? line(.maximum) : line(.minimum))
  }

  // MARK: - Words

  private mutating func findWords(_ words: WordProfile) {
    if words.padded > 0 {
      add(.padded, "\(NumberFormat.count(words.padded, of: "field")) with a space before or after the text")
    }
    let variants = words.caseVariants
    if variants.count == 2, column.kind != .identifier {
      let pair = variants.map { "'\(TerminalText.truncated($0, to: 24))'" }.joined(separator: " and ")
      add(.caseVariants, "\(pair) differ only by case")
    }
    if column.kind == .text, !words.counts.isCapped {
      add(
        .highCardinality,
        "\(NumberFormat.count(words.counts.distinctCount)) different words in \(NumberFormat.count(column.presentCount)) fields",
        .information
      )
    }
  }
}
