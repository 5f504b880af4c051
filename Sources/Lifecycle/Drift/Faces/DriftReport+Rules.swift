import Presentation
import Statistics

// The rules of a check in sentences, for forms that say how a verdict came about.

extension DriftReport {
  /// By what columns and table were judged, a sentence a rule.
  var rules: [String] {
    (options.profile == .evidently ? presetRules : usualRules) + chosenRules + [tableRule, correctionRule]
      + (columns.contains { $0.effect?.method == PopulationStabilityIndex.name } ? [Self.sizeRule] : [])
  }

  private static let sizeRule =
    "Sizes of the population stability index: small from 0.05, medium from 0.1, large from 0.25."

  private var presetRules: [String] {
    [
      """
      Each column was judged by one method as Evidently 0.7.23's preset chooses it, by the reference's number of values \
      and the number of different ones; missing values and the number of rows decide nothing there.
      """
    ]
  }

  private var usualRules: [String] {
    let isUsual = columns.contains { $0.verdict != .leftOut && $0.decision == nil }
    let usual = """
      A column has drifted if its effect reaches \(NumberFormat.significant(options.effectThreshold)) and its \
      adjusted p-value is below \(NumberFormat.significant(options.alpha)), so that neither a tiny change of many \
      rows nor chance in few rows counts.
      """
    return (isUsual ? [usual] : []) + [
      """
      A change of the share of missing values counts from \
      \(NumberFormat.significant(options.nullShareThreshold * 100)) percentage points.
      """,
      """
      With fewer than \(NumberFormat.count(options.minimumRows, of: "value")) on a side there is no answer for a \
      column. That is not "no drift".
      """,
    ]
  }

  /// A sentence for each method that decides alone, with the columns it decides for.
  private var chosenRules: [String] {
    var names: [String: [String]] = [:]
    var order: [String] = []
    for column in columns {
      guard let decision = column.decision else { continue }
      if names[decision.rule] == nil { order.append(decision.rule) }
      names[decision.rule, default: []].append(column.name.shortName)
    }
    return order.map { rule in
      let all = names[rule] ?? []
      let more = all.count > 5 ? " and \(all.count - 5) more" : ""
      return "\(rule): \(all.prefix(5).joined(separator: ", "))\(more)."
    }
  }

  private var tableRule: String {
    let share =
      options.datasetShare > 0
      ? "at least \(NumberFormat.percent(options.datasetShare)) of the compared columns have"
      : "any compared column has"
    return "The data set has drifted if \(share), or if there is a critical finding."
  }

  private var correctionRule: String {
    options.correction == .none
      ? "p-values are not adjusted for the number of tests."
      : "p-values are adjusted by \(options.correction.title) over all tests of the check."
  }
}

extension ColumnReport.Decision {
  /// What is compared with which limit, and by whose choice.
  fileprivate var rule: String {
    let side =
      isLowerDrift
      ? (includesThreshold ? "a p-value of at most" : "a p-value below") : (includesThreshold ? "from" : "above")
    return "\(title), \(choice), is drift \(isLowerDrift ? "at " : "")\(side) \(NumberFormat.significant(threshold))"
  }
}
