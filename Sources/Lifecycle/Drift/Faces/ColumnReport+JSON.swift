import Serialization

extension ColumnReport {
  /// The column as an object of a report.
  var json: JSONValue {
    .object([
      "name": .string(name),
      "verdict": .string(verdict.rawValue),
      "reason": .string(reason),
      "treatment": .string(treatment.rawValue),
      "effect": effect?.json ?? .null,
      "test": test?.json ?? .null,
      "decision": decision?.json ?? .null,
      "null_share": nullShare?.json ?? .null,
      "reference": reference?.json ?? .null,
      "current": current?.json ?? .null,
      "most_changed": mostChanged?.json ?? .null,
      "smallest_detectable": smallestDetectable?.json ?? .null,
      "approximate": approximation.map {
        [
          "reference_rank_error": .number($0.referenceRankError), "current_rank_error": .number($0.currentRankError),
        ]
      } ?? .null,
      "measures": .array(measures.map(\.json)),
      "distribution": distribution?.json ?? .null,
    ])
  }
}

extension ColumnReport.Effect {
  fileprivate var json: JSONValue {
    [
      "method": .string(method), "value": JSONValue(value), "size": .string(size.rawValue),
      "threshold": JSONValue(threshold), "binning": .string(binning),
    ]
  }
}

extension ColumnReport.Test {
  fileprivate var json: JSONValue {
    .object([
      "method": .string(method), "statistic": JSONValue(statistic), "p": JSONValue(pValue),
      "adjusted_p": JSONValue(adjustedPValue), "p_method": .string(pMethod), "choice": .string(choice),
    ])
  }
}

extension ColumnReport.Decision {
  /// On which side of the threshold drift lies: below it, up to and with it, from it on, or above it.
  private var direction: String {
    isLowerDrift ? (includesThreshold ? "to" : "below") : (includesThreshold ? "from" : "above")
  }

  fileprivate var json: JSONValue {
    .object([
      "method": .string(method), "value": JSONValue(value), "score": JSONValue(score),
      "threshold": JSONValue(threshold), "direction": .string(direction),
      "drift": .bool(isDrift), "binning": JSONValue(binning), "choice": .string(choice),
    ])
  }
}

extension ColumnReport.NullShareChange {
  fileprivate var json: JSONValue {
    .object([
      "reference": JSONValue(referenceShare), "current": JSONValue(currentShare),
      "difference": JSONValue(difference), "p": JSONValue(pValue), "adjusted_p": JSONValue(adjustedPValue),
      "drift": .bool(isDrift),
    ])
  }
}

extension ColumnReport.MeasureReport {
  fileprivate var json: JSONValue {
    .object([
      "method": .string(method), "value": JSONValue(value), "p": JSONValue(pValue), "p_method": JSONValue(pMethod),
      "binning": JSONValue(binning), "reason": JSONValue(reason),
    ])
  }
}

extension ColumnReport.ShareChange {
  fileprivate var json: JSONValue {
    [
      "label": .string(label), "reference": JSONValue(referenceShare), "current": JSONValue(currentShare),
      "difference": JSONValue(difference),
    ]
  }
}

extension SmallestDetectableChange {
  fileprivate var json: JSONValue {
    [
      "quantity": .string(quantity.rawValue), "value": JSONValue(value),
      "mean_shift_in_deviations": JSONValue(meanShiftInDeviations),
    ]
  }
}

extension ColumnReport.Side {
  fileprivate var json: JSONValue {
    .object([
      "kind": .string(kind), "position": .integer(position), "present": .integer(presentCount),
      "missing": .integer(missingCount), "missing_share": JSONValue(missingShare), "summary": summary.json,
    ])
  }
}

extension ColumnReport.Summary {
  fileprivate var json: JSONValue {
    switch self {
    case .none: .null
    case .numbers(let numbers):
      [
        "mean": JSONValue(numbers.mean), "median": JSONValue(numbers.median),
        "standard_deviation": JSONValue(numbers.standardDeviation), "minimum": JSONValue(numbers.minimum),
        "maximum": JSONValue(numbers.maximum),
        "quantiles": .array(
          numbers.quantiles.map { ["share": JSONValue($0.share), "value": JSONValue($0.value)] }),
      ]
    case .categories(let categories):
      [
        "distinct": .integer(categories.distinctCount),
        "top": .array(
          categories.top.map {
            ["label": .string($0.label), "count": .integer($0.count), "share": JSONValue($0.share)]
          }),
      ]
    }
  }
}

extension ColumnReport.Distribution {
  fileprivate var json: JSONValue {
    func integers(_ values: [Int]) -> JSONValue { .array(values.map(JSONValue.integer)) }
    switch self {
    case .histogram(let histogram):
      return [
        "form": "histogram", "edges": .array(histogram.edges.map { JSONValue($0) }),
        "reference": integers(histogram.reference), "current": integers(histogram.current),
        "minimum": JSONValue(histogram.minimum), "maximum": JSONValue(histogram.maximum),
      ]
    case .bars(let bars):
      return [
        "form": "bars", "labels": JSONValue(bars.labels), "reference": integers(bars.reference),
        "current": integers(bars.current), "other_labels": .integer(bars.otherLabelCount),
        "other_reference": .integer(bars.otherReference), "other_current": .integer(bars.otherCurrent),
      ]
    }
  }
}
