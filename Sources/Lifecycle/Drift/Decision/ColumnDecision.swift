import Statistics

/// Turns comparisons into verdicts: adjusts all p-values of the check together, then decides column by column.
enum ColumnDecision {
  /// The columns with their verdicts, in the order given.
  static func columns(_ comparisons: [ColumnComparison], options: DriftOptions) -> [ColumnReport] {
    let nullShares = comparisons.map { $0.nullShare?.pValue }
    let likely = options.correction.adjusted(comparisons.map(\.judgedPValue) + nullShares)
    let reports = comparisons.enumerated().map { index, comparison in
      report(comparison, likely[index], likely[comparisons.count + index], options)
    }
    guard comparisons.contains(where: { $0.approximation != nil }) else { return reports }
    return withoutUnsure(reports, comparisons, options)
  }

  /// The reports with "cannot tell" wherever what sketches leave open could turn the verdict.
  ///
  /// Decides twice more: with every sketched figure as calm and as alarming as it can be. Adjusted p-values never fall when
  /// a p-value of the check rises, so that both ends hold together.
  private static func withoutUnsure(
    _ reports: [ColumnReport], _ comparisons: [ColumnComparison], _ options: DriftOptions
  ) -> [ColumnReport] {
    let ends = [\ColumnComparison.calmest, \.mostAlarming].map { end in
      let bounded = comparisons.map { $0[keyPath: end] }
      let adjusted = options.correction.adjusted(
        bounded.map(\.judgedPValue) + comparisons.map { $0.nullShare?.pValue })
      return bounded.enumerated().map { index, comparison in
        report(comparison, adjusted[index], adjusted[comparisons.count + index], options)
      }
    }
    return reports.indices.map { index in
      guard let approximation = comparisons[index].approximation else { return reports[index] }
      guard ends[0][index].verdict == ends[1][index].verdict else {
        return reports[index].deciding(
          .cannotTell,
          "a sketch leaves it open (\(approximation.words)): at least \(ends[0][index].reason); at most"
            + " \(ends[1][index].reason)")
      }
      return reports[index].deciding(reports[index].verdict, "\(reports[index].reason); \(approximation.words)")
    }
  }

  private static func report(
    _ column: ColumnComparison, _ adjustedTest: Double?, _ adjustedNullShare: Double?, _ options: DriftOptions
  ) -> ColumnReport {
    let test = column.test.flatMap { test in adjustedTest.map { ColumnReport.Test(test, adjusted: $0) } }
    let nullShare = column.nullShare.flatMap { test in
      adjustedNullShare.map { ColumnReport.NullShareChange(test, adjusted: $0, options) }
    }
    let decision = column.choice.map { ColumnReport.Decision($0, adjusted: adjustedTest) }
    let (verdict, reason) = decide(column, test, decision, nullShare, options)
    return ColumnReport(
      name: column.name, verdict: verdict, reason: reason, treatment: column.treatment, reference: column.reference,
      current: column.current, effect: column.effect, test: test, decision: decision, nullShare: nullShare,
      measures: column.measures,
      distribution: column.distribution, mostChanged: column.mostChanged,
      smallestDetectable: column.smallestDetectable, approximation: column.approximation)
  }

  private static func decide(
    _ column: ColumnComparison, _ test: ColumnReport.Test?, _ decision: ColumnReport.Decision?,
    _ nullShare: ColumnReport.NullShareChange?, _ options: DriftOptions
  ) -> (ColumnVerdict, String) {
    if let settled = column.settled { return (settled.verdict, settled.reason) }
    let missing = nullShare.flatMap { $0.isDrift ? wording(of: $0) : nil }
    if column.undecided == nil, let decision {
      let sentence = wording(of: decision, column)
      let isDrift = decision.isDrift || missing != nil
      return (isDrift ? .drift : .noDrift, [sentence, missing].compactMap(\.self).joined(separator: "; "))
    }
    guard column.undecided == nil, let effect = column.effect, let test else {
      if let missing { return (.drift, missing) }
      return (.cannotTell, column.undecided ?? "no measure is defined for these values")
    }
    let isSure = test.adjustedPValue < options.alpha
    let sentence = wording(of: effect, test, isSure: isSure, column)
    if effect.isOverThreshold && isSure {
      return (.drift, [sentence, missing].compactMap { $0 }.joined(separator: "; "))
    }
    if let missing { return (.drift, missing) }
    return (.noDrift, sentence)
  }

  /// The sentence for each of the four combinations of a large or small effect with a sure or unsure one.
  private static func wording(
    of effect: ColumnReport.Effect, _ test: ColumnReport.Test, isSure: Bool, _ column: ColumnComparison
  ) -> String {
    let index = "PSI \(NumberWording.short(effect.value)) (\(effect.size.rawValue))"
    let limit = "the limit \(NumberWording.short(effect.threshold))"
    let p = "adjusted p \(NumberWording.pValue(test.adjustedPValue)), \(test.title)"
    let rows = "\(column.reference?.presentCount ?? 0) and \(column.current?.presentCount ?? 0) values"
    return switch (effect.isOverThreshold, isSure) {
    case (true, true): "\(index) reaches \(limit), and chance does not explain it (\(p))"
    case (true, false): "\(index) reaches \(limit), but with \(rows) that is not detectable beyond chance (\(p))"
    case (false, true): "\(index) is below \(limit): statistically detectable (\(p)), but too small to count"
    case (false, false): "\(index) is below \(limit), and no more than chance explains (\(p))"
    }
  }

  /// The sentence about a method that decides alone: score, direction, limit and number of values.
  private static func wording(of decision: ColumnReport.Decision, _ column: ColumnComparison) -> String {
    let rows = "n \(column.reference?.presentCount ?? 0)/\(column.current?.presentCount ?? 0)"
    let limit = NumberWording.small(decision.threshold)
    guard decision.isLowerDrift else {
      let verbs = decision.includesThreshold ? ("reaches", "is below") : ("is above", "is not above")
      let verb = decision.isDrift ? verbs.0 : verbs.1
      return "\(decision.title) \(NumberWording.short(decision.score)) \(verb) the limit \(limit) (\(rows))"
    }
    let score =
      decision.threshold < 0.001 ? NumberWording.small(decision.score) : NumberWording.pValue(decision.score)
    let p = "\(decision.title) \(NumberWording.short(decision.value)), p \(score)"
    let verbs = decision.includesThreshold ? ("is at most", "is above") : ("is below", "is not below")
    return "\(p) \(decision.isDrift ? verbs.0 : verbs.1) \(limit) (\(rows))"
  }

  /// The sentence about a change of missing values.
  static func wording(of change: ColumnReport.NullShareChange) -> String {
    let verb = change.difference > 0 ? "rose" : "fell"
    return "the share of missing values \(verb) from \(NumberWording.percent(change.referenceShare)) to"
      + " \(NumberWording.percent(change.currentShare)) (adjusted p \(NumberWording.pValue(change.adjustedPValue)))"
  }
}

extension ColumnComparison {
  /// The p-value that is adjusted together with the others; nil if the column is settled without.
  fileprivate var judgedPValue: Double? { settled == nil ? test?.pValue : nil }

  /// The comparison with every sketched figure as little like drift as it can be.
  fileprivate var calmest: ColumnComparison { bounded(\.value.lowerBound, \.pValue?.upperBound) }

  /// The comparison with every sketched figure as much like drift as it can be.
  fileprivate var mostAlarming: ColumnComparison { bounded(\.value.upperBound, \.pValue?.lowerBound) }

  private func bounded(
    _ value: KeyPath<SketchBounds, Double>, _ pValue: KeyPath<SketchBounds, Double?>
  ) -> ColumnComparison {
    var other = self
    if let effect, let bounds = bounds[effect.method] {
      other.effect = .init(
        method: effect.method, value: bounds[keyPath: value],
        size: EffectSize(stabilityIndex: bounds[keyPath: value]), threshold: effect.threshold, binning: effect.binning)
    }
    if let test, let bounds = bounds[test.method] {
      other.test = .init(
        method: test.method, title: test.title, statistic: bounds[keyPath: value],
        pValue: bounds[keyPath: pValue] ?? test.pValue, pMethod: test.pMethod, choice: test.choice)
    }
    if let choice, let bounds = bounds[choice.method] {
      other.choice = .init(
        method: choice.method, title: choice.title, value: bounds[keyPath: value],
        pValue: bounds[keyPath: pValue] ?? choice.pValue, criterion: choice.criterion, binning: choice.binning,
        choice: choice.choice)
    }
    return other
  }
}

extension ColumnReport.Test {
  /// A test with its p-value adjusted.
  fileprivate init(_ test: ColumnComparison.Test, adjusted: Double) {
    self.init(
      method: test.method, title: test.title, statistic: test.statistic, pValue: test.pValue,
      adjustedPValue: adjusted, pMethod: test.pMethod, choice: test.choice)
  }
}

extension ColumnReport.Decision {
  /// A chosen method with its p-value adjusted, decided.
  fileprivate init(_ choice: ColumnComparison.Choice, adjusted: Double?) {
    let rule = choice.criterion
    let score = rule.isTest ? adjusted ?? choice.pValue ?? 1 : choice.value
    self.init(
      method: choice.method, title: choice.title, value: choice.value, score: score, threshold: rule.threshold,
      isLowerDrift: rule.isTest, includesThreshold: rule.includesThreshold, isDrift: rule.isMet(by: score),
      binning: choice.binning, choice: choice.choice)
  }
}

extension ColumnReport.NullShareChange {
  /// A change of missing values with its p-value adjusted, decided.
  fileprivate init(_ test: NullShareTest, adjusted: Double, _ options: DriftOptions) {
    self.init(
      referenceShare: test.referenceShare, currentShare: test.currentShare, pValue: test.pValue,
      adjustedPValue: adjusted,
      isDrift: abs(test.effect) >= options.nullShareThreshold && adjusted < options.alpha)
  }
}
