package import Serialization
import Statistics

extension DriftReport {
  /// The name and version of the JSON document.
  package static let schema = "mlo.drift.report/1"

  /// The report as a JSON document with its members in a fixed order; what is not defined is `null` beside a reason.
  package var json: JSONValue {
    .object([
      "schema": .string(Self.schema),
      "verdict": .string(verdict.rawValue),
      "reason": .string(reason),
      "columns_compared": .integer(counts.compared),
      "columns_drifted": .integer(counts.drifted),
      "columns_stable": .integer(counts.stable),
      "columns_undecided": .integer(counts.undecided),
      "columns_left_out": .integer(counts.leftOut),
      "drifted_share": JSONValue(counts.driftedShare),
      "reference": reference.json,
      "current": current.json,
      "options": options.json,
      "columns": .array(columns.map(\.json)),
      "findings": .array(findings.map(\.json)),
      "timeline": extras.timeline?.json ?? .null,
      "segments": extras.segments?.json ?? .null,
      "joint": extras.joint?.json ?? .null,
      "correlations": extras.correlations?.json ?? .null,
    ])
  }
}

extension DriftReport.Source {
  fileprivate var json: JSONValue {
    [
      "name": .string(name), "rows": .integer(rowCount), "columns": .integer(columnCount), "profile": .bool(isProfile),
    ]
  }
}

extension DriftOptions {
  /// The options as an object of a report or a check.
  var json: JSONValue {
    .object([
      "alpha": JSONValue(alpha),
      "effect_threshold": JSONValue(effectThreshold),
      "null_share_threshold": JSONValue(nullShareThreshold),
      "dataset_share": JSONValue(datasetShare),
      "minimum_rows": .integer(minimumRows),
      "discrete_limit": .integer(discreteLimit),
      "correction": .string(correction.documentName),
      "profile": .string(profile.rawValue),
      "methods": methods.json { .string($0) },
      "thresholds": thresholds.json { JSONValue($0) },
      "target": JSONValue(target),
      "prediction": JSONValue(prediction),
      "included_columns": includedColumns.map { JSONValue($0) } ?? .null,
      "excluded_columns": JSONValue(excludedColumns),
    ])
  }
}

extension ColumnPreferences {
  /// What was set, sorted by whom it concerns.
  fileprivate func json(_ value: (Value) -> JSONValue) -> JSONValue {
    .array(
      values.map { selector, set -> (String, JSONValue) in
        switch selector {
        case .all: ("0", ["for": "all", "name": .null, "value": value(set)])
        case .type(let type): ("1\(type)", ["for": "type", "name": .string(type.rawValue), "value": value(set)])
        case .column(let name): ("2\(name)", ["for": "column", "name": .string(name), "value": value(set)])
        }
      }.sorted { $0.0 < $1.0 }.map(\.1))
  }
}

extension DriftFinding {
  /// The finding as an object of a report.
  var json: JSONValue {
    .object([
      "kind": .string(kind.rawValue),
      "severity": .string(severity.rawValue),
      "column": JSONValue(column),
      "fact": .string(fact),
      "names": JSONValue(names),
      "counts": .object(JSONObject(counts.map { ($0.name, .integer($0.value)) })),
    ])
  }
}
