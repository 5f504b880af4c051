package import Serialization

extension DriftSegments {
  /// The segments as a member of a report.
  package var json: JSONValue {
    .object([
      "verdict": .string(verdict.rawValue), "reason": .string(reason), "tests": .integer(testCount),
      "segments_undecided": .integer(undecidedCount), "segments_skipped": .integer(skippedCount),
      "columns": .array(
        columns.map {
          ["column": .string($0.column), "by_value": .bool($0.isByValue), "labels": JSONValue($0.labels)]
        }),
      "segments": .array(segments.map(\.json)), "drifts": .array(drifts.map { json(of: $0) }),
    ])
  }

  private func json(of drift: Drift) -> JSONValue {
    let column = drift.column
    return .object([
      "segment": .integer(drift.segment), "column": .string(column.name), "reason": .string(column.reason),
      "effect_method": JSONValue(column.effect?.method), "effect": JSONValue(column.effect?.value),
      "threshold": JSONValue(column.effect?.threshold), "whole_effect": JSONValue(drift.wholeEffect),
      "test": JSONValue(column.test?.method), "adjusted_p": JSONValue(column.test?.adjustedPValue),
      "reference_values": JSONValue(column.reference?.presentCount),
      "current_values": JSONValue(column.current?.presentCount),
    ])
  }
}

extension DriftSegments.Segment {
  fileprivate var json: JSONValue {
    .object([
      "name": .string(name),
      "parts": .array(parts.map { ["column": .string($0.column), "label": .string($0.label)] }),
      "reference_rows": .integer(referenceRows), "current_rows": .integer(currentRows),
      "reference_share": JSONValue(referenceShare), "current_share": JSONValue(currentShare),
      "share_adjusted_p": JSONValue(shareAdjustedPValue), "columns_drifted": .integer(driftedCount),
      "columns_undecided": .integer(undecidedCount), "verdict": .string(verdict.rawValue), "reason": .string(reason),
    ])
  }
}
