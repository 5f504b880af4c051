import Statistics
import Tabular

/// Compares the columns of two tables one by one.
struct ColumnComparer: Sendable {
  let options: DriftOptions

  /// Compares a column of the reference with the current column of the same name, or with its absence.
  func compare(_ reference: Column, _ current: Column?) -> ColumnComparison {
    var result = ColumnComparison(name: reference.name)
    result.reference = ColumnReport.Side(reference)
    guard let current else {
      result.settled = .init(verdict: .drift, reason: "the column is not in the current data")
      result.find(.missingColumn, .critical, "the column is not in the current data")
      return result
    }
    result.current = ColumnReport.Side(current)
    addReadingFacts(reference, current, to: &result)
    testNullShare(reference, current, &result)
    if options.profile == .evidently {
      compareLikeEvidently(reference, current, &result)
      return result
    }
    switch ColumnMatch(reference, current) {
    case .leftOut(let reason):
      leaveOut(&result, reason)
      noteTimes(reference, current, &result)
      noteIdentifierForms(reference, current, &result)
    case .typeChange: settleTypeChange(reference, current, &result)
    case .allMissing: settleAllMissing(reference, current, &result)
    case .numbers: compareNumbers(reference, current, &result)
    case .words(let left, let right): compareWords(reference, current, left, right, &result)
    }
    return result
  }

  /// A column that was not to be compared.
  func leftOut(_ reference: Column?, _ current: Column?, reason: String) -> ColumnComparison {
    var result = ColumnComparison(name: reference?.name ?? current?.name ?? "")
    result.reference = reference.map { ColumnReport.Side($0) }
    result.current = current.map { ColumnReport.Side($0) }
    leaveOut(&result, reason)
    return result
  }

  func leaveOut(_ result: inout ColumnComparison, _ reason: String) {
    result.nullShare = nil
    result.settled = .init(verdict: .leftOut, reason: reason)
    result.find(.leftOut, .information, "the column was not compared: \(reason)")
  }

  /// Tests the shares of missing values, unless nothing is missing or a side has too few rows for any judgement.
  private func testNullShare(_ reference: Column, _ current: Column, _ result: inout ColumnComparison) {
    let rows = (reference.presentCount + reference.missingCount, current.presentCount + current.missingCount)
    guard reference.missingCount + current.missingCount > 0, min(rows.0, rows.1) >= max(1, options.minimumRows) else {
      return
    }
    result.nullShare = try? NullShareTest(
      reference: (reference.missingCount, rows.0), current: (current.missingCount, rows.1))
  }

  private func settleTypeChange(_ reference: Column, _ current: Column, _ result: inout ColumnComparison) {
    if reference.kind == .identifier, current.kind == .identifier {
      return settleIdentifierForms(reference, current, &result)
    }
    let kinds = "\(reference.kind.rawValue) in the reference, \(current.kind.rawValue) in the current data"
    var fact = "the type has changed: \(kinds)"
    if let forced = Self.firstForcing(current).map({ "current \($0)" })
      ?? Self.firstForcing(reference).map({ "reference \($0)" })
    {
      fact += "; \(forced)"
    }
    result.nullShare = nil
    result.settled = .init(verdict: .drift, reason: fact)
    result.find(.typeChange, .critical, fact)
  }

  /// The first field that made a column of numbers one of words.
  private static func firstForcing(_ column: Column) -> String? {
    for case .numbersAndOthers(let numbers, let others, let line, let text) in column.facts {
      let isInfinity = ["inf", "infinity"].contains(text.drop { "+-".contains($0) }.lowercased())
      let remark = isInfinity ? "; infinity is no number here, --missing '\(text)' takes it as missing" : ""
      let place = line > 0 ? "line \(line) is" : "there is"
      return "\(place) '\(text.prefix(40))' (\(numbers) fields are numbers, \(others) are not)\(remark)"
    }
    return nil
  }

  private func settleAllMissing(_ reference: Column, _ current: Column, _ result: inout ColumnComparison) {
    let empty = reference.presentCount == 0 ? reference : current
    let side = reference.presentCount == 0 ? "the reference" : "the current data"
    let rows = min(
      reference.presentCount + reference.missingCount, current.presentCount + current.missingCount)
    // One lone value that is gone says nothing; a column that had values and has none does.
    let values = max(reference.presentCount, current.presentCount)
    guard min(rows, values) >= max(1, options.minimumRows) else {
      return setUndecided(&result, reference, current)
    }
    let fact = "no value in \(side): all \(empty.missingCount) are missing"
    result.settled = .init(verdict: .drift, reason: fact)
    result.find(.allMissing, .critical, fact, counts: [.init("missing", empty.missingCount)])
  }

  /// Notes that a side has too few values to judge, if it is so.
  func setUndecided(_ result: inout ColumnComparison, _ reference: Column, _ current: Column) {
    let fewer = min(reference.presentCount, current.presentCount)
    guard fewer < max(1, options.minimumRows) else { return }
    let fact =
      "\(reference.presentCount) and \(NumberWording.count(current.presentCount, "value")) in reference and current;"
      + " \(max(1, options.minimumRows)) are needed on each side"
    result.undecided = fact
    result.find(
      .tooFewRows, .warning, fact,
      counts: [.init("reference", reference.presentCount), .init("current", current.presentCount)])
  }

  private func addReadingFacts(_ reference: Column, _ current: Column, to result: inout ColumnComparison) {
    for (column, side) in [(reference, "reference"), (current, "current data")] {
      for fact in column.facts {
        guard let (severity, sentence) = Self.wording(of: fact) else { continue }
        result.find(.reading, severity, "\(side): \(sentence)")
      }
    }
  }

  /// "the first at line 4:", or "such as" where the line is not known.
  private static func first(_ line: Int) -> String { line > 0 ? "the first at line \(line):" : "such as" }

  private static func wording(of fact: ColumnFact) -> (DriftFinding.Severity, String)? {
    switch fact {
    case .numbersAndOthers(let numbers, let others, let line, let text):
      (
        .information,
        "\(numbers) fields are numbers and \(others) are not, \(first(line)) '\(text.prefix(40))'"
      )
    case .decimalComma(let count, let example):
      (.warning, "\(NumberWording.count(count, "field")) with a decimal comma, read as words: '\(example)'")
    case .groupedDigits(let count, let example):
      (.warning, "\(NumberWording.count(count, "field")) with grouped digits, read as words: '\(example)'")
    case .paddedNumbers(let count, let example):
      (.warning, "\(NumberWording.count(count, "number")) with spaces around, read as words: '\(example)'")
    case .leadingZeros(let count, let example):
      (.information, "\(NumberWording.count(count, "field")) with leading zeros, read as words: '\(example)'")
    case .integersBeyondExactDoubles(let count, let line, let text):
      (.warning, "\(NumberWording.count(count, "integer")) beyond 2^53, \(first(line)) '\(text)'")
    case .timestampsWithoutZone(let count):
      (.information, "\(NumberWording.count(count, "timestamp")) without a time zone, read as UTC")
    case .categoriesCapped: nil  // has a finding of its own
    }
  }
}
