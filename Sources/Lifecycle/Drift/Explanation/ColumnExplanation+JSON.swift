package import Serialization
import Statistics

extension ColumnExplanation {
  /// The name and version of the JSON document.
  package static let schema = "mlo.drift.explanation/1"

  /// The explanation as a JSON document; what is not defined is `null` beside a reason.
  package var json: JSONValue {
    .object([
      "schema": .string(Self.schema),
      "column": .string(column.name),
      "verdict": .string(column.verdict.rawValue),
      "reason": .string(column.reason),
      "sentences": JSONValue(sentences),
      "report": column.json,
      "movements": .array(movements.map(\.json)),
      "omitted_movements": .integer(omittedMovementCount),
      "new_categories": .array(newCategories.map(\.json)),
      "vanished_categories": .array(vanishedCategories.map(\.json)),
      "quantiles": .array(
        quantiles.map {
          ["share": JSONValue($0.share), "reference": JSONValue($0.reference), "current": JSONValue($0.current)]
        }),
      "cumulative_shares": .array(cumulativeShares.map(\.json)),
      "widest_gap": widestGap?.json ?? .null,
      "methods": .array(methods.map(\.json)),
    ])
  }
}

extension ColumnExplanation.Movement {
  fileprivate var json: JSONValue {
    .object([
      "label": .string(label), "reference": .integer(reference), "current": .integer(current),
      "reference_share": JSONValue(referenceShare), "current_share": JSONValue(currentShare),
      "difference": JSONValue(difference),
    ])
  }
}

extension ColumnExplanation.CumulativePoint {
  fileprivate var json: JSONValue {
    ["value": JSONValue(value), "reference": JSONValue(reference), "current": JSONValue(current)]
  }
}

extension MethodOpinion {
  fileprivate var json: JSONValue {
    let criterion: JSONValue =
      switch rule {
      case .pValueBelow: "p-below"
      case .pValueAtMost: "p-at-most"
      case .valueAtLeast: "value-at-least"
      case .valueAbove: "value-above"
      case nil: .null
      }
    return .object([
      "method": .string(measure.method), "title": .string(measure.title), "meaning": JSONValue(meaning),
      "value": JSONValue(measure.value), "p": JSONValue(measure.pValue), "p_method": JSONValue(measure.pMethod),
      "binning": JSONValue(measure.binning), "reason": JSONValue(measure.reason), "criterion": criterion,
      "limit": JSONValue(rule?.threshold), "says": .string(says.rawValue), "routine": .bool(isRoutine),
      "decides": .bool(decides),
    ])
  }
}
