import Serialization
package import Statistics

/// Why a drift configuration cannot be used, with its place.
package struct DriftConfigurationError: Error, Equatable, Sendable {
  /// What is the case, such as "there is no key 'treshold'".
  package let fact: String
  /// The line, from 1.
  package let line: Int
  /// The column, from 1, in Unicode scalars.
  package let column: Int
  /// What was probably meant; nil if nothing is near.
  package let nearest: String?
  /// The line's own text, for showing the place.
  package let text: String
}

/// What a `drift.yaml` demands; what it does not mention is nil or empty.
///
/// `Documentation/formats/drift-configuration.md` is the format. Unknown keys are errors: a misspelt threshold must not be
/// a check without one.
package struct DriftConfiguration: Equatable, Sendable {
  /// By whose rules columns are judged.
  package var profile: DriftOptions.Profile?
  /// See ``DriftOptions/alpha``.
  package var alpha: Double?
  /// See ``DriftOptions/nullShareThreshold``.
  package var nullShareThreshold: Double?
  /// See ``DriftOptions/datasetShare``.
  package var share: Double?
  /// See ``DriftOptions/minimumRows``.
  package var minimumRows: Int?
  /// How p-values are adjusted.
  package var correction: PValueAdjustment?
  /// The columns to compare; nil for all.
  package var only: [String]?
  /// Columns to leave out; nil if the file says nothing.
  package var exclude: [String]?
  /// The column to be predicted.
  package var target: String?
  /// The column with a model's answers.
  package var prediction: String?
  /// Methods for all, for types, for columns.
  package var methods = ColumnPreferences<String>()
  /// Thresholds for all, for types, for columns.
  package var thresholds = ColumnPreferences<Double>()
  /// How much drift of a column weighs.
  package var severities: [String: DriftFinding.Severity] = [:]

  package init() {}

  /// Reads a file's bytes.
  ///
  /// - Throws: ``DriftConfigurationError`` for the first thing that cannot be used.
  package init(parsing bytes: [UInt8]) throws(DriftConfigurationError) {
    let reader = DriftConfigurationReader(
      lines: String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init))
    let root: YAMLNode
    do {
      root = try YAMLNode(parsingYAML: bytes)
    } catch {
      throw reader.error(error.fact, line: error.line, column: error.column)
    }
    try reader.read(root, into: &self)
  }
}

extension DriftOptions {
  /// The options where a file is silent, and the file's demands where it is not.
  ///
  /// With Evidently's profile its own limits stand before the others.
  package func applying(_ file: DriftConfiguration) -> DriftOptions {
    var options = file.profile == .evidently ? .evidently(share: file.share) : self
    options.alpha = file.alpha ?? options.alpha
    options.nullShareThreshold = file.nullShareThreshold ?? options.nullShareThreshold
    options.datasetShare = file.share ?? options.datasetShare
    options.minimumRows = file.minimumRows ?? options.minimumRows
    options.correction = file.correction ?? options.correction
    options.includedColumns = file.only ?? options.includedColumns
    options.excludedColumns = file.exclude ?? options.excludedColumns
    options.target = file.target ?? options.target
    options.prediction = file.prediction ?? options.prediction
    options.methods = file.methods.over(options.methods)
    options.thresholds = file.thresholds.over(options.thresholds)
    options.effectThreshold = file.thresholds[.all] ?? options.effectThreshold
    options.severities.merge(file.severities) { _, own in own }
    return options
  }
}
