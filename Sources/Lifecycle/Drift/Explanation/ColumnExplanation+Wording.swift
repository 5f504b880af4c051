import Presentation
import Statistics

extension ColumnExplanation {
  /// The explanation in plain words: the verdict, what moved, what is missing, and what could have been seen.
  package var sentences: [String] {
    [verdictSentence] + valueSentences + movementSentences + categorySentences
      + [missingSentence, sensitivity]
      .compactMap(\.self)
  }

  private var verdictSentence: String {
    let name = "'\(TerminalText.truncated(column.name, to: 60))'"
    return switch column.verdict {
    case .drift: "\(name) has drifted: \(column.reason)."
    case .noDrift: "\(name) has not drifted: \(column.reason)."
    case .cannotTell: "Whether \(name) has drifted cannot be told: \(column.reason). That is not \"no drift\"."
    case .leftOut: "\(name) was not compared: \(column.reason)."
    }
  }

  private var valueSentences: [String] {
    guard case .numbers(let was)? = column.reference?.summary, case .numbers(let now)? = column.current?.summary else {
      return []
    }
    func text(_ number: Double) -> String { NumberFormat.significant(number, digits: 4) }
    var sentences = [
      "The median went from \(text(was.median)) to \(text(now.median)), the mean from \(text(was.mean)) to"
        + " \(text(now.mean))."
    ]
    if let low = quantiles.first(where: { $0.share == 0.25 }), let high = quantiles.first(where: { $0.share == 0.75 }) {
      sentences.append(
        "The middle half lay between \(text(low.reference)) and \(text(high.reference)) and now lies between"
          + " \(text(low.current)) and \(text(high.current)).")
    }
    if let widestGap, abs(widestGap.current - widestGap.reference) > 0 {
      sentences.append(
        "The two sides part most at \(text(widestGap.value)): \(Self.percent(widestGap.reference)) of the reference's"
          + " values are that or less, and \(Self.percent(widestGap.current)) of the current ones.")
    }
    return sentences
  }

  /// The three bins or categories whose share changed most, of those present on both sides.
  private var movementSentences: [String] {
    let changed = movements.filter { $0.reference > 0 && $0.current > 0 && abs($0.difference) >= 0.005 }
    return changed.sorted { abs($0.difference) > abs($1.difference) }.prefix(3).map { movement in
      let isRange = column.treatment == .continuous
      let name = isRange ? "Values \(movement.label)" : "'\(TerminalText.truncated(movement.label, to: 40))'"
      return "\(name) \(isRange ? "have" : "has") become \(movement.difference > 0 ? "more" : "less") frequent:"
        + " \(Self.percent(movement.referenceShare)) then, \(Self.percent(movement.currentShare)) now."
    }
  }

  private var categorySentences: [String] {
    func list(_ movements: [Movement], _ share: KeyPath<Movement, Double>) -> String {
      let named = movements.prefix(5).map {
        "'\(TerminalText.truncated($0.label, to: 40))' (\(Self.percent($0[keyPath: share])))"
      }
      return named.joined(separator: ", ") + (movements.count > 5 ? " and \(movements.count - 5) more" : "")
    }
    var sentences: [String] = []
    if !newCategories.isEmpty {
      sentences.append("New, never seen in the reference: \(list(newCategories, \.currentShare)).")
    }
    if !vanishedCategories.isEmpty {
      sentences.append("Gone, seen in the reference only: \(list(vanishedCategories, \.referenceShare)).")
    }
    return sentences
  }

  private var missingSentence: String? {
    guard let was = column.reference, let now = column.current, let before = was.missingShare,
      let after = now.missingShare
    else { return nil }
    guard was.missingCount + now.missingCount > 0 else { return "No value is missing on either side." }
    let counts =
      "\(NumberFormat.count(was.missingCount)) of \(NumberFormat.count(was.rowCount)) then,"
      + " \(NumberFormat.count(now.missingCount)) of \(NumberFormat.count(now.rowCount)) now"
    return "Missing: \(Self.percent(before)) then, \(Self.percent(after)) now (\(counts))."
  }

  private var sensitivity: String? {
    guard let change = column.smallestDetectable, let counts = column.presentCounts else { return nil }
    let points = NumberFormat.significant(change.value * 100)
    let what =
      switch change.quantity {
      case .cumulativeShare: "a gap of \(points) percentage points between the cumulative shares"
      case .categoryShare: "a change of \(points) percentage points of a common category"
      }
    let shift = change.meanShiftInDeviations.map {
      ", for bell-shaped values a shift of \(NumberFormat.significant($0)) standard deviations"
    }
    return "So many values (\(counts)) can show \(what)\(shift ?? ""); anything smaller would pass unseen."
  }

  static func percent(_ share: Double) -> String { NumberFormat.percent(share, decimals: 1) }
}

extension MethodOpinion {
  /// What the method looks at, in a clause; nil for a method without one.
  package var meaning: String? { Self.meanings[measure.method] }

  /// The rule with its limit: `p < 0.05`, `>= 0.1`.
  package var ruleText: String {
    switch rule {
    case .pValueBelow(let limit): "p < \(NumberFormat.significant(limit))"
    case .pValueAtMost(let limit): "p <= \(NumberFormat.significant(limit))"
    case .valueAtLeast(let limit): ">= \(NumberFormat.significant(limit))"
    case .valueAbove(let limit): "> \(NumberFormat.significant(limit))"
    case nil: ""
    }
  }

  /// The answer in words.
  var word: String {
    switch says {
    case .drift: "drift"
    case .noDrift: "no drift"
    case .notDefined: "not defined"
    case .noLimit: "no limit"
    }
  }

  private static let meanings = [
    "psi": "sum over bins of (current - reference) * ln(current / reference), shares of each bin",
    "psi-equal-width": "the same on bins of equal width over both sides",
    "psi-ten-widths": "the same on ten bins of equal width over the reference",
    "psi-per-value": "the same with a bin for each value",
    "kolmogorov-smirnov": "widest gap between the cumulative shares",
    "wasserstein": "mean distance a value must be moved, in the column's unit",
    "wasserstein-normed": "the same in standard deviations of the reference",
    "jensen-shannon": "distance of both sides from their average, natural logarithm",
    "jensen-shannon-base2": "distance of both sides from their average, 0 to 1",
    "kullback-leibler": "information lost when the reference stands in for the current data",
    "hellinger": "distance of the square roots of the shares, 0 to 1",
    "total-variation": "largest difference of the probability of any set of values, 0 to 1",
    "total-variation-test": "how often a random split of all rows lies as far apart",
    "l-infinity": "largest change of the share of one category",
    "chi-square": "sum of (observed - expected)^2 / expected counts",
    "chi-square-fit": "chi-square with the reference's shares taken as exact",
    "chi-square-yates": "chi-square of two categories, corrected for continuity",
    "g-test": "twice the sum of observed * ln(observed / expected)",
    "fisher-exact": "exact probability of a table as extreme, margins fixed",
    "z-test": "difference of two shares over its standard error",
    "cramers-v": "chi-square as an effect from 0 to 1",
    "cramers-v-corrected": "chi-square as an effect from 0 to 1, corrected for bias",
    "anderson-darling": "gap of the cumulative shares, with weight on the tails",
    "cramer-von-mises": "mean squared gap between the cumulative shares",
    "mann-whitney": "how often a value of one side is above one of the other",
    "student-t": "difference of means over its standard error, equal variances",
    "welch-t": "difference of means over its standard error",
    "epps-singleton": "difference of the characteristic functions",
    "energy-distance": "mean distance between the sides beyond that within them",
  ]
}
