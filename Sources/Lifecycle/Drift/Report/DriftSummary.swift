package import Serialization

/// The core of a drift report: the verdict, and why each drifted column has drifted.
///
/// What a log keeps of a check, and what can be read back from a report's JSON.
package struct DriftSummary: Equatable, Sendable {
  /// A column with its verdict and the figures that decided it.
  package struct Column: Equatable, Sendable {
    /// The column's name in the header.
    package let name: String
    /// The answer for this column alone.
    package let verdict: ColumnVerdict
    /// Why, in one sentence without a final stop, with the numbers.
    package let reason: String
    /// The name of the effect's measure; nil if there is none.
    package let effectMethod: String?
    /// How large the change is, in the measure's unit; nil if no measure is defined.
    package let effect: Double?
    /// The effect from which a change counts; nil if there is no effect.
    package let threshold: Double?
    /// The p-value after adjustment; nil if there was no test.
    package let adjustedPValue: Double?
    /// The name of the test; nil if there was none.
    package let test: String?

    package init(
      name: String, verdict: ColumnVerdict, reason: String, effectMethod: String? = nil, effect: Double? = nil,
      threshold: Double? = nil, adjustedPValue: Double? = nil, test: String? = nil
    ) {
      self.name = name
      self.verdict = verdict
      self.reason = reason
      self.effectMethod = effectMethod
      self.effect = effect
      self.threshold = threshold
      self.adjustedPValue = adjustedPValue
      self.test = test
    }
  }

  /// The answer for the whole table.
  package let verdict: DriftVerdict
  /// Why, in one sentence without a final stop, with the numbers.
  package let reason: String
  /// How many columns there are of each verdict in the report, also when ``columns`` holds only some of them.
  package let counts: DriftReport.Counts
  /// Every column, or only some of them, in the order of the report.
  package let columns: [Column]

  package init(verdict: DriftVerdict, reason: String, counts: DriftReport.Counts, columns: [Column]) {
    self.verdict = verdict
    self.reason = reason
    self.counts = counts
    self.columns = columns
  }

  /// The core of a report with all its columns.
  package init(_ report: DriftReport) {
    self.init(
      verdict: report.verdict, reason: report.reason, counts: report.counts,
      columns: report.columns.map { column in
        Column(
          name: column.name, verdict: column.verdict, reason: column.reason, effectMethod: column.effect?.method,
          effect: column.effect?.value, threshold: column.effect?.threshold,
          adjustedPValue: column.test?.adjustedPValue, test: column.test?.method)
      })
  }

  /// The same with the drifted and undecided columns only.
  package var withoutStableColumns: DriftSummary {
    DriftSummary(
      verdict: verdict, reason: reason, counts: counts,
      columns: columns.filter { $0.verdict == .drift || $0.verdict == .cannotTell })
  }
}

/// Why a JSON document is not what drift writes.
package enum DriftDocumentError: Error, Equatable, Sendable {
  /// The document says it is something else; `found` is nil if it does not say what it is.
  case schema(expected: String, found: String?)
  /// A member is absent or of another type.
  case member(String)
}

extension DriftSummary {
  /// Reads the core of a report's JSON document; unknown members are passed over.
  ///
  /// - Throws: ``DriftDocumentError``.
  package init(reportJSON json: JSONValue) throws(DriftDocumentError) {
    guard let schema = json["schema"]?.stringValue, schema == DriftReport.schema else {
      throw .schema(expected: DriftReport.schema, found: json["schema"]?.stringValue)
    }
    var columns: [Column] = []
    for column in try DriftDocument.array(json, "columns") {
      columns.append(
        try Column(
          json: column, effect: column["effect"]?["value"], threshold: column["effect"]?["threshold"],
          method: column["effect"]?["method"], pValue: column["test"]?["adjusted_p"],
          test: column["test"]?["method"]))
    }
    self.init(
      verdict: try DriftDocument.verdict(json), reason: try DriftDocument.text(json, "reason"),
      counts: try DriftReport.Counts(json: json), columns: columns)
  }
}

extension DriftSummary.Column {
  /// Reads a column; its figures lie in different places in a report and in a check.
  init(
    json: JSONValue, effect: JSONValue?, threshold: JSONValue?, method: JSONValue?, pValue: JSONValue?,
    test: JSONValue?
  ) throws(DriftDocumentError) {
    guard let verdict = ColumnVerdict(rawValue: try DriftDocument.text(json, "verdict")) else {
      throw .member("verdict")
    }
    self.init(
      name: try DriftDocument.text(json, "name"), verdict: verdict, reason: try DriftDocument.text(json, "reason"),
      effectMethod: method?.stringValue, effect: effect?.numberValue, threshold: threshold?.numberValue,
      adjustedPValue: pValue?.numberValue, test: test?.stringValue)
  }
}

extension DriftReport.Counts {
  /// Reads the counts of a report or a check.
  init(json: JSONValue) throws(DriftDocumentError) {
    self.init(
      drifted: try DriftDocument.integer(json, "columns_drifted"),
      stable: try DriftDocument.integer(json, "columns_stable"),
      undecided: try DriftDocument.integer(json, "columns_undecided"),
      leftOut: try DriftDocument.integer(json, "columns_left_out"))
  }
}

/// Members that must be there.
enum DriftDocument {
  static func text(_ json: JSONValue, _ key: String) throws(DriftDocumentError) -> String {
    guard let value = json[key]?.stringValue else { throw .member(key) }
    return value
  }

  static func integer(_ json: JSONValue, _ key: String) throws(DriftDocumentError) -> Int {
    guard let value = json[key]?.integerValue else { throw .member(key) }
    return value
  }

  static func array(_ json: JSONValue, _ key: String) throws(DriftDocumentError) -> [JSONValue] {
    guard let value = json[key]?.arrayValue else { throw .member(key) }
    return value
  }

  static func verdict(_ json: JSONValue) throws(DriftDocumentError) -> DriftVerdict {
    guard let verdict = DriftVerdict(rawValue: try text(json, "verdict")) else { throw .member("verdict") }
    return verdict
  }
}
