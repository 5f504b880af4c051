extension ColumnBuilder {
  /// The finished column.
  ///
  /// - Parameter rowCount: The records of the table.
  /// - Returns: The column with its kind, values and facts.
  func column(rowCount: Int) -> Column {
    let missing = totalMissing
    let present = rowCount - missing
    let form = classified(present: present, missing: missing)
    return Column(
      name: name, position: position, kind: declared ?? form.kind,
      kindReason: declared.map { "declared as \($0.rawValue)" } ?? form.reason, presentCount: present,
      missingCount: missing, values: form.values, facts: form.facts, rows: rows(form.values))
  }

  /// The values row by row, if they were asked for and there is one.
  private func rows(_ columnValues: Column.Values) -> RowValues? {
    guard keepsRows else { return nil }
    switch columnValues {
    case .numbers, .weightedNumbers: return .numbers(values)
    case .categories(let counts):
      var rows = codes
      words?.relabel(&rows)
      return .codes(rows, labels: counts.labels)
    case .empty: return nil
    }
  }

  /// The present numbers; where none is missing they share the memory of the rows.
  private var presentNumbers: [Double] {
    keepsRows && missingCount > 0 ? values.filter { !$0.isNaN } : values
  }

  private struct Classified {
    var kind: ColumnKind
    var reason: String
    var values: Column.Values
    var facts: [ColumnFact]
  }

  private func classified(present: Int, missing: Int) -> Classified {
    guard present > 0 else {
      return Classified(
        kind: .empty, reason: "none of \(missing) rows has a value", values: .empty, facts: [])
    }
    if let words { return classifiedWords(words.counts(), present: present, missing: missing) }
    return classifiedNumbers(present: present, missing: missing)
  }

  private func classifiedNumbers(present: Int, missing: Int) -> Classified {
    let numbers = presentNumbers
    var facts: [ColumnFact] = []
    if let first = firstLargeInteger {
      facts.append(.integersBeyondExactDoubles(count: largeIntegers, line: first.line, text: first.text))
    }
    if timestampsWithoutZone > 0 { facts.append(.timestampsWithoutZone(count: timestampsWithoutZone)) }
    let (kind, reason): (ColumnKind, String)
    if forms.isEmpty {
      (kind, reason) = (.timestamp, "\(present) of \(present) present fields are ISO 8601 times")
    } else if forms.contains(.float) {
      (kind, reason) = (.float, "\(present) of \(present) present fields are numbers")
    } else if let keys = IdentifierRule.reason(name: name, integers: numbers, missing: missing) {
      (kind, reason) = (.identifier, keys)
    } else {
      (kind, reason) = (.integer, "\(present) of \(present) present fields are whole numbers")
    }
    return Classified(kind: kind, reason: reason, values: .numbers(numbers), facts: facts)
  }

  private func classifiedWords(_ counts: CategoryCounts, present: Int, missing: Int) -> Classified {
    var facts = WordForms(counts).facts(firstOther: contradiction ?? firstWord)
    if counts.isCapped {
      facts.append(.categoriesCapped(kept: counts.distinctCount, others: counts.otherCount))
    }
    let (kind, reason) = Self.kind(of: counts, present: present, missing: missing)
    return Classified(kind: kind, reason: reason, values: .categories(counts), facts: facts)
  }

  static func kind(of counts: CategoryCounts, present: Int, missing: Int) -> (ColumnKind, String) {
    if let words = booleanWords(counts.labels) {
      return (.boolean, "every present field is \(words)")
    }
    if let keys = IdentifierRule.reason(words: counts, missing: missing) { return (.identifier, keys) }
    let distinct = counts.distinctCount
    if counts.isCapped { return (.text, "more than \(distinct) distinct words in \(present) fields") }
    if distinct > 50, distinct * 2 > present {
      return (.text, "\(distinct) distinct words in \(present) fields, more than half")
    }
    return (.category, "\(distinct) distinct words in \(present) fields")
  }

  private static func booleanWords(_ labels: [String]) -> String? {
    let families: [(String, Set<String>)] = [
      ("true or false", ["true", "false", "True", "False", "TRUE", "FALSE"]),
      ("yes or no", ["yes", "no", "Yes", "No", "YES", "NO"]), ("t or f", ["t", "f", "T", "F"]),
    ]
    return families.first { family in labels.allSatisfy(family.1.contains) }?.0
  }
}
