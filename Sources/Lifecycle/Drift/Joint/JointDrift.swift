/// Whether a classifier can tell current rows from reference rows, all columns together.
///
/// Columns that look unchanged one by one can have changed together. A classifier is trained on parts of the rows to say
/// which table a row is from and asked about the rest; the area under its ROC curve is the chance that it ranks a current
/// row above a reference row, 0.5 if it can only guess.
package struct JointDrift: Equatable, Sendable {
  /// Drift if even the lower end of the interval is above 0.5 and the area reaches the threshold.
  package let verdict: DriftVerdict
  /// Why, in one sentence without a final stop, with the numbers.
  package let reason: String
  /// The classifier, in words.
  package let classifier: String
  /// The area under the ROC curve over rows the classifier had not seen, 0 to 1; nil if there are too few rows.
  package let area: Double?
  /// The confidence interval of ``area`` by DeLong; nil if there is no area.
  package let interval: ClosedRange<Double>?
  /// The confidence of ``interval``, such as 0.95.
  package let confidence: Double
  /// The area from which a difference counts.
  package let threshold: Double
  /// In how many parts the rows were divided.
  package let foldCount: Int
  /// The seed of the division and of the sample.
  package let seed: UInt64
  /// Reference rows that were used.
  package let referenceRows: Int
  /// Current rows that were used.
  package let currentRows: Int
  /// Whether the tables have more rows than were used.
  package let isSampled: Bool
  /// The columns by how much they give it away, falling.
  package let columns: [Contribution]

  package init(
    verdict: DriftVerdict, reason: String, classifier: String, area: Double?, interval: ClosedRange<Double>?,
    confidence: Double, threshold: Double, foldCount: Int, seed: UInt64, referenceRows: Int, currentRows: Int,
    isSampled: Bool, columns: [Contribution]
  ) {
    self.verdict = verdict
    self.reason = reason
    self.classifier = classifier
    self.area = area
    self.interval = interval
    self.confidence = confidence
    self.threshold = threshold
    self.foldCount = foldCount
    self.seed = seed
    self.referenceRows = referenceRows
    self.currentRows = currentRows
    self.isSampled = isSampled
    self.columns = columns
  }

  /// How much a column gives away which table a row is from.
  package struct Contribution: Equatable, Sendable {
    /// The column's name.
    package let column: String
    /// By how much the area falls when the column's values are shuffled among the rows; about 0 if it says nothing.
    package let areaLoss: Double

    package init(column: String, areaLoss: Double) {
      self.column = column
      self.areaLoss = areaLoss
    }
  }
}
