/// A fact about the two tables, or a column of them, that stands beside the statistics.
package struct DriftFinding: Equatable, Sendable {
  /// How much a finding matters.
  package enum Severity: String, CaseIterable, Comparable, Sendable {
    /// The current data cannot stand in for the reference: the data set has drifted whatever the other columns say.
    case critical
    /// Something that can make a verdict or a model wrong.
    case warning
    /// Something to know.
    case information

    package static func < (left: Severity, right: Severity) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// What is the case.
  package enum Kind: String, CaseIterable, Sendable {
    /// A column of the reference is not in the current data.
    case missingColumn = "missing-column"
    /// A column of the current data is not in the reference.
    case extraColumn = "extra-column"
    /// A column holds numbers on one side and words or times on the other.
    case typeChange = "type-change"
    /// A column has no value at all on one side.
    case allMissing = "all-missing"
    /// Current data have categories that the reference does not have.
    case newCategories = "new-categories"
    /// Categories that were not rare in the reference are gone.
    case vanishedCategories = "vanished-categories"
    /// The share of missing values has changed.
    case nullShare = "null-share"
    /// A column has one value only.
    case constantColumn = "constant-column"
    /// A column has more categories than were counted one by one.
    case cappedCategories = "capped-categories"
    /// Categories are too rare for the p-value of chi-square to be trusted.
    case smallExpectedCounts = "small-expected-counts"
    /// A side has too few rows or values to judge a distribution.
    case tooFewRows = "too-few-rows"
    /// A measure is not defined for a column.
    case undefinedMeasure = "undefined-measure"
    /// A method that was chosen for many columns says nothing about this one.
    case methodNotApplicable = "method-not-applicable"
    /// With so few rows chance alone reaches the threshold of the chosen measure.
    case lowPower = "low-power"
    /// The column to be predicted has drifted.
    case targetDrift = "target-drift"
    /// A model's answers have drifted.
    case predictionDrift = "prediction-drift"
    /// A column whose drift was declared critical has drifted.
    case columnDrift = "column-drift"
    /// Values lie outside the range of the reference.
    case outOfRange = "out-of-range"
    /// A value such as -999 that stands for a missing one is new.
    case newSentinel = "new-sentinel"
    /// Times of the current data lie before those of the reference, or apart from them.
    case timeRange = "time-range"
    /// Keys are written in another form than in the reference.
    case identifierForm = "identifier-form"
    /// A side is known only as a sketch, so that figures are approximate.
    case approximate
    /// A column was not compared.
    case leftOut = "left-out"
    /// Columns stand in another order.
    case reordered
    /// A name that the check was to include or leave out is no column.
    case unknownColumn = "unknown-column"
    /// The reader of the table noticed something that can mislead.
    case reading
  }

  /// Which of the known facts it is; stable, unlike the sentence.
  package let kind: Kind
  /// How much the fact weighs for somebody who trusts the verdict.
  package let severity: Severity
  /// The column it is about; nil if it is about the table.
  package let column: String?
  /// The fact in one sentence without a final stop, with its numbers.
  package let fact: String
  /// Names the fact is about, such as new categories, the most frequent first; at most ``namesLimit``.
  package let names: [String]
  /// The numbers in the fact, in order.
  package let counts: [Count]

  /// The most names a finding lists; ``counts`` says how many there are.
  package static let namesLimit = 10

  /// A number with its name.
  package struct Count: Equatable, Sendable {
    /// What was counted, as a word for JSON.
    package let name: String
    /// How many there are.
    package let value: Int

    package init(_ name: String, _ value: Int) {
      self.name = name
      self.value = value
    }
  }

  /// Makes a finding that keeps the first ``namesLimit`` of `names` and drops the others.
  package init(
    _ kind: Kind, _ severity: Severity, column: String? = nil, fact: String, names: [String] = [],
    counts: [Count] = []
  ) {
    self.kind = kind
    self.severity = severity
    self.column = column
    self.fact = fact
    self.names = Array(names.prefix(Self.namesLimit))
    self.counts = counts
  }
}
