import Presentation

// The words that every face uses for the parts of a column's report.

extension ColumnReport {
  /// What the column was, and what it is: the change that shows best, each side as a short text; nil if a side has
  /// nothing to say.
  var change: (subject: String, was: String, now: String)? {
    if let nullShare, nullShare.isDrift, !(effect?.isOverThreshold ?? false) {
      return apart("missing", nullShare.referenceShare, nullShare.currentShare, Self.percent)
    }
    if let mostChanged {
      let label = "'\(TerminalText.truncated(mostChanged.label, to: 24))'"
      return apart(label, mostChanged.referenceShare, mostChanged.currentShare, Self.percent)
    }
    if case .numbers(let was)? = reference?.summary, case .numbers(let now)? = current?.summary {
      let (subject, before, after) = apart("mean", was.mean, now.mean) { NumberFormat.significant($0, digits: 3 + $1) }
      guard let approximation else { return (subject, before, after) }
      return (
        subject, (approximation.referenceRankError > 0 ? "~" : "") + before,
        (approximation.currentRankError > 0 ? "~" : "") + after
      )
    }
    guard let nullShare else { return nil }
    return apart("missing", nullShare.referenceShare, nullShare.currentShare, Self.percent)
  }

  /// The effect's value with three significant digits; with "~" before it where it is approximate.
  var effectText: String? {
    effect.map { (approximation == nil ? "" : "~") + $0.valueText }
  }

  /// The figure that decides, as `psi 0.31 large` or `wasserstein 0.207`; nil if none is defined.
  var figureText: String? {
    if let effect, let effectText { return "\(effect.method) \(effectText) \(effect.size.rawValue)" }
    return decision.map { "\($0.method) \(approximation == nil ? "" : "~")\(NumberFormat.significant($0.value))" }
  }

  /// The limit of the figure that decides, as `0.1` or, for a test, `p 0.05`; nil if nothing decides.
  var limitText: String? {
    if let effect { return effect.thresholdText }
    return decision.map { ($0.isLowerDrift ? "p " : "") + NumberFormat.significant($0.threshold) }
  }

  /// The change as `male 65% -> 36%`.
  var changeText: String? {
    change.map { "\($0.subject) \($0.was) -> \($0.now)" }
  }

  /// The rows of each side that have a value: `891/418`.
  var presentCounts: String? {
    guard let reference, let current else { return nil }
    return "\(NumberFormat.count(reference.presentCount))/\(NumberFormat.count(current.presentCount))"
  }

  /// Both figures with as few digits as tell them apart, at most two more than usual.
  private func apart(
    _ subject: String, _ was: Double, _ now: Double, _ text: (Double, _ moreDigits: Int) -> String
  ) -> (subject: String, was: String, now: String) {
    let digits = (0..<3).first { text(was, $0) != text(now, $0) } ?? 0
    return (subject, text(was, digits), text(now, digits))
  }

  private static func percent(_ share: Double, decimals: Int) -> String {
    NumberFormat.percent(share, decimals: decimals)
  }
}

extension ColumnReport.Effect {
  /// The value with three significant digits, never rounded up to the threshold or down to it.
  var valueText: String {
    let short = NumberFormat.significant(value)
    let isSeparate = short != thresholdText || value == threshold
    return isSeparate ? short : NumberFormat.significant(value, digits: 6)
  }

  /// The limit.
  var thresholdText: String { NumberFormat.significant(threshold) }
}

extension ColumnReport.Distribution {
  /// The share of each side's values in each bin or category; nil if a side has none.
  var shares: (reference: [Double], current: [Double])? {
    let counts = self.counts
    guard let reference = Self.shares(counts.reference), let current = Self.shares(counts.current) else { return nil }
    return (reference, current)
  }

  private var counts: (reference: [Int], current: [Int]) {
    switch self {
    case .histogram(let histogram): (histogram.reference, histogram.current)
    case .bars(let bars) where bars.otherLabelCount > 0:
      (bars.reference + [bars.otherReference], bars.current + [bars.otherCurrent])
    case .bars(let bars): (bars.reference, bars.current)
    }
  }

  private static func shares(_ counts: [Int]) -> [Double]? {
    let total = counts.reduce(0, +)
    return total > 0 ? counts.map { Double($0) / Double(total) } : nil
  }
}

extension ColumnReport.Distribution {
  /// The shares as two lines of text.
  var sparkline: Sparkline? { shares.flatMap { Sparkline(reference: $0.reference, current: $0.current) } }
}

extension DriftVerdict {
  /// The answer in words.
  var word: String {
    switch self {
    case .drift: "DRIFT"
    case .noDrift: "no drift"
    case .cannotTell: "CANNOT TELL"
    }
  }

  /// How the answer looks; the words say it too.
  var style: TextStyle {
    switch self {
    case .drift: .bad
    case .noDrift: .good
    case .cannotTell: .warning
    }
  }
}

extension ColumnVerdict {
  /// The answer in words.
  var word: String {
    switch self {
    case .drift: "DRIFT"
    case .cannotTell: "cannot tell"
    case .noDrift: "ok"
    case .leftOut: "left out"
    }
  }

  /// How the answer looks; the words say it too.
  var style: TextStyle {
    switch self {
    case .drift: .bad
    case .cannotTell: .warning
    case .noDrift: .good
    case .leftOut: .muted
    }
  }
}

extension DriftFinding {
  /// The fact with the names it is about, where it does not hold them itself.
  var sentence: String {
    let absent = names.filter { !fact.contains($0) }
    return absent.isEmpty ? fact : "\(fact): \(absent.joined(separator: ", "))"
  }
}

extension DriftReport {
  /// The findings without those that a column left out has, for forms that list each column with its reason.
  var listedFindings: [DriftFinding] { findings.filter { $0.kind != .leftOut } }

  /// The names of both tables without their folders, or with as many folders as tell them apart.
  ///
  /// Whole paths would make a report differ from machine to machine and tell a reader more than it should.
  var sourceNames: (reference: String, current: String) {
    let parts = (reference.name.split(separator: "/"), current.name.split(separator: "/"))
    let most = max(parts.0.count, parts.1.count, 1)
    let count = (1...most).first { parts.0.suffix($0) != parts.1.suffix($0) } ?? 1
    return (parts.0.suffix(count).joined(separator: "/"), parts.1.suffix(count).joined(separator: "/"))
  }
}

extension DriftReport.Source {
  /// The number of rows and columns in words.
  var size: String {
    "\(NumberFormat.count(rowCount, of: "row")), \(NumberFormat.count(columnCount, of: "column"))"
      + (isProfile ? ", a profile" : "")
  }
}
