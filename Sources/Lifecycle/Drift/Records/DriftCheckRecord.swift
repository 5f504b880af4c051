package import Serialization
package import Workspaces

/// One line of a project's log of drift checks: what was compared, when, and with what answer.
package struct DriftCheckRecord: Equatable, Sendable {
  /// The name and version of the JSON object.
  package static let schema = "mlo.drift.check/1"

  /// A file that was compared, by content.
  package struct File: Equatable, Sendable {
    /// The path as it was given.
    package let path: String
    /// The SHA-256 of its bytes, as `sha256:9f86…`; nil if the bytes could not be read twice, as from a pipe.
    package let digest: String?
    /// Its size in bytes; nil if it has none.
    package let size: Int?
    /// The number of records, without the header.
    package let rowCount: Int

    package init(path: String, digest: String?, size: Int?, rowCount: Int) {
      self.path = path
      self.digest = digest
      self.size = size
      self.rowCount = rowCount
    }
  }

  /// What people and lessons name the check by; short, so unique with near certainty only.
  package let id: String
  /// When the check was made, by the clock of the machine that made it.
  package let time: Instant
  /// The file that stood for normal.
  package let reference: File
  /// The file that was judged.
  package let current: File
  /// The answer with the drifted and undecided columns.
  package let summary: DriftSummary
  /// The options as the report states them.
  package let options: JSONValue

  /// Makes the record of a check from its report.
  package init(id: String, time: Instant, reference: File, current: File, report: DriftReport) {
    self.id = id
    self.time = time
    self.reference = reference
    self.current = current
    summary = DriftSummary(report).withoutStableColumns
    options = report.options.json
  }
}

extension DriftCheckRecord {
  /// The record as one JSON object.
  package var json: JSONObject {
    [
      "schema": .string(Self.schema),
      "id": .string(id),
      "time": .string(time.description),
      "verdict": .string(summary.verdict.rawValue),
      "reason": .string(summary.reason),
      "columns_drifted": .integer(summary.counts.drifted),
      "columns_stable": .integer(summary.counts.stable),
      "columns_undecided": .integer(summary.counts.undecided),
      "columns_left_out": .integer(summary.counts.leftOut),
      "reference": reference.json,
      "current": current.json,
      "columns": .array(summary.columns.map(\.recordJSON)),
      "options": options,
    ]
  }

  /// Reads a record; unknown members are passed over.
  ///
  /// - Throws: ``DriftDocumentError``, also for an object of another schema or a newer version of this one.
  package init(json object: JSONObject) throws(DriftDocumentError) {
    let json = JSONValue.object(object)
    guard let schema = json["schema"]?.stringValue, schema == Self.schema else {
      throw .schema(expected: Self.schema, found: json["schema"]?.stringValue)
    }
    guard let time = Instant(try DriftDocument.text(json, "time")) else { throw .member("time") }
    id = try DriftDocument.text(json, "id")
    self.time = time
    reference = try File(json: json["reference"])
    current = try File(json: json["current"])
    var columns: [DriftSummary.Column] = []
    for column in try DriftDocument.array(json, "columns") {
      columns.append(
        try DriftSummary.Column(
          json: column, effect: column["effect"], threshold: column["threshold"], method: column["effect_method"],
          pValue: column["adjusted_p"], test: column["test"]))
    }
    summary = DriftSummary(
      verdict: try DriftDocument.verdict(json), reason: try DriftDocument.text(json, "reason"),
      counts: try DriftReport.Counts(json: json), columns: columns)
    options = json["options"] ?? .null
  }
}

extension DriftCheckRecord.File {
  fileprivate var json: JSONValue {
    ["path": .string(path), "digest": JSONValue(digest), "size": JSONValue(size), "rows": .integer(rowCount)]
  }

  fileprivate init(json: JSONValue?) throws(DriftDocumentError) {
    let json = json ?? .null
    self.init(
      path: try DriftDocument.text(json, "path"), digest: json["digest"]?.stringValue,
      size: json["size"]?.integerValue, rowCount: try DriftDocument.integer(json, "rows"))
  }
}

extension DriftSummary.Column {
  fileprivate var recordJSON: JSONValue {
    .object([
      "name": .string(name), "verdict": .string(verdict.rawValue), "reason": .string(reason),
      "effect_method": JSONValue(effectMethod), "effect": JSONValue(effect), "threshold": JSONValue(threshold),
      "test": JSONValue(test), "adjusted_p": JSONValue(adjustedPValue),
    ])
  }
}
