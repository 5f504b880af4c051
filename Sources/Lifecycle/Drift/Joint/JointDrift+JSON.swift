package import Serialization

extension JointDrift {
  /// The joint drift as a member of a report.
  package var json: JSONValue {
    .object([
      "verdict": .string(verdict.rawValue), "reason": .string(reason), "classifier": .string(classifier),
      "roc_auc": JSONValue(area), "lower": JSONValue(interval?.lowerBound), "upper": JSONValue(interval?.upperBound),
      "confidence": JSONValue(confidence), "threshold": JSONValue(threshold), "folds": .integer(foldCount),
      "seed": .string(String(seed)), "reference_rows": .integer(referenceRows), "current_rows": .integer(currentRows),
      "sampled": .bool(isSampled),
      "columns": .array(columns.map { ["column": .string($0.column), "auc_loss": JSONValue($0.areaLoss)] }),
    ])
  }
}

extension CorrelationChanges {
  /// The changes as a member of a report.
  package var json: JSONValue {
    .object([
      "verdict": .string(verdict.rawValue), "reason": .string(reason), "threshold": JSONValue(threshold),
      "pairs_tested": .integer(testedCount), "pairs_undecided": .integer(undecidedCount),
      "pairs": .array(pairs.map(\.json)),
    ])
  }
}

extension CorrelationChanges.Pair {
  fileprivate var json: JSONValue {
    .object([
      "left": .string(left), "right": .string(right), "reference": JSONValue(reference), "current": JSONValue(current),
      "difference": JSONValue(difference), "reference_rows": .integer(referenceRows),
      "current_rows": .integer(currentRows), "adjusted_p": JSONValue(adjustedPValue), "drifted": .bool(isDrift),
    ])
  }
}
