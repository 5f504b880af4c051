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
  /// How far each compared column was, in the order of the report, at most ``effectsLimit``; a record of an older mlo has
  /// only those of the drifted columns.
  package let effects: [Effect]
  /// The options as the report states them.
  package let options: JSONValue

  /// The most columns of which a record keeps the effect, so that a line of the log stays readable.
  package static let effectsLimit = 1000

  /// How far a column was from the reference.
  package struct Effect: Equatable, Sendable {
    /// The column's name.
    package let column: String
    /// The measure, such as `psi`.
    package let method: String
    /// The measure's value.
    package let value: Double

    package init(column: String, method: String, value: Double) {
      self.column = column
      self.method = method
      self.value = value
    }
  }

  /// Makes the record of a check from its report.
  package init(id: String, time: Instant, reference: File, current: File, report: DriftReport) {
    self.id = id
    self.time = time
    self.reference = reference
    self.current = current
    summary = DriftSummary(report).withoutStableColumns
    effects = report.columns.prefix(Self.effectsLimit).compactMap { column in
      column.effect.map { Effect(column: column.name, method: $0.method, value: $0.value) }
    }
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
      "effects": .array(
        effects.map {
          ["column": .string($0.column), "method": .string($0.method), "value": JSONValue($0.value)]
        }),
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
    effects =
      json["effects"] == nil ? Self.effects(of: columns) : try Self.effects(try DriftDocument.array(json, "effects"))
    options = json["options"] ?? .null
  }
}

extension DriftCheckRecord {
  /// What a record of an older mlo knows of effects.
  fileprivate static func effects(of columns: [DriftSummary.Column]) -> [Effect] {
    columns.compactMap { column in
      guard let method = column.effectMethod, let value = column.effect else { return nil }
      return Effect(column: column.name, method: method, value: value)
    }
  }

  fileprivate static func effects(_ json: [JSONValue]) throws(DriftDocumentError) -> [Effect] {
    var effects: [Effect] = []
    for effect in json {
      guard let value = effect["value"]?.numberValue else { throw .member("effects") }
      effects.append(
        Effect(
          column: try DriftDocument.text(effect, "column"), method: try DriftDocument.text(effect, "method"),
          value: value))
    }
    return effects
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
