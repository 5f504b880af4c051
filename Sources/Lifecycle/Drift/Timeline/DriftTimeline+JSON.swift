package import Serialization
import Workspaces

extension DriftTimeline {
  /// The timeline as a member of a report.
  package var json: JSONValue {
    .object([
      "verdict": .string(verdict.rawValue), "reason": .string(reason), "cut": cut.json,
      "time_column": JSONValue(timeColumn),
      "limits": [
        "learnt": .bool(limits.isLearnt), "reference_chunks": .integer(limits.referenceChunkCount),
        "reason": .string(limits.reason),
      ],
      "rows_without_time": .integer(rowsWithoutTime),
      "reference_rows_without_time": .integer(referenceRowsWithoutTime),
      "rows_out_of_order": .integer(rowsOutOfOrder), "chunks": .array(chunks.map(\.json)),
      "columns": .array(columns.map(\.json)),
    ])
  }
}

extension DriftTimeline.Cut {
  fileprivate var json: JSONValue {
    switch self {
    case .period(let period): ["by": "period", "period": .string(period.rawValue), "size": .null]
    case .rows(let rows): ["by": "rows", "period": .null, "size": .integer(rows)]
    case .number(let number): ["by": "number", "period": .null, "size": .integer(number)]
    }
  }
}

extension DriftTimeline.Chunk {
  fileprivate var json: JSONValue {
    .object([
      "label": .string(label), "first_time": JSONValue(times?.lowerBound.description),
      "last_time": JSONValue(times?.upperBound.description), "rows": .integer(rowCount),
      "verdict": .string(verdict.rawValue), "reason": .string(reason), "columns_drifted": .integer(driftedCount),
      "columns_undecided": .integer(undecidedCount), "incomplete": .bool(isIncomplete),
    ])
  }
}

extension DriftTimeline.Series {
  fileprivate var json: JSONValue {
    .object([
      "name": .string(name), "method": .string(method), "test": JSONValue(test), "limit": limit.json,
      "missing_limit": missingLimit?.json ?? .null, "chunks_drifted": .integer(driftedCount),
      "cells": .array(cells.map(\.json)),
    ])
  }
}

extension DriftTimeline.Limit {
  fileprivate var json: JSONValue {
    [
      "lower": JSONValue(lower), "upper": JSONValue(upper), "mean": JSONValue(mean), "deviation": JSONValue(deviation),
    ]
  }
}

extension DriftTimeline.Cell {
  fileprivate var json: JSONValue {
    .object([
      "verdict": .string(verdict.rawValue), "effect": JSONValue(effect), "adjusted_p": JSONValue(adjustedPValue),
      "values": .integer(presentCount), "missing_share": JSONValue(missingShare), "reason": .string(reason),
    ])
  }
}
