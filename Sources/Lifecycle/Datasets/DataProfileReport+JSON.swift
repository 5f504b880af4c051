package import Serialization
import Tabular

extension DataProfileReport {
  /// The report as the document `mlo.data.profile/1`.
  package var json: JSONValue {
    [
      "schema": "mlo.data.profile/1", "source": .string(profile.source), "rows": .integer(profile.rowCount),
      "missing_cells": .integer(profile.missingCells), "repeated_rows": profile.repeatedRows.repetitions.json,
      "warnings": .integer(warningCount), "findings": .array(findings.map(\.json)),
      "columns": .array(profile.columns.map(\.json)), "correlations": correlations?.json ?? .null,
    ]
  }
}

extension DataFinding {
  fileprivate var json: JSONValue {
    [
      "kind": .string(kind.rawValue), "severity": .string(severity.rawValue), "column": JSONValue(column),
      "sentence": .string(sentence), "line": JSONValue(line),
    ]
  }
}

extension ColumnProfile {
  fileprivate var json: JSONValue {
    [
      "name": .string(name), "position": .integer(position), "kind": .string(kind.rawValue),
      "reason": .string(kindReason), "present": .integer(presentCount), "missing": .integer(missingCount),
      "distinct": distinct.json, "numbers": numbers?.json ?? .null, "words": words?.json ?? .null,
      "lines": .object(JSONObject(examples.map { ($0.sort.rawValue, .integer($0.line)) })),
    ]
  }
}

extension NumberProfile {
  fileprivate var json: JSONValue {
    let weighted = numbers
    let values = weighted.quantiles(DataProfileReport.probabilities)
    let quantiles = zip(DataProfileReport.probabilities, values).map { level, value -> JSONValue in
      ["probability": .number(level), "value": .number(value)]
    }
    let histogram = EqualWidthHistogram(weighted).map { bins -> JSONValue in
      ["edges": .array(bins.edges.map(JSONValue.number)), "counts": .array(bins.counts.map(JSONValue.integer))]
    }
    return [
      "minimum": JSONValue(minimum), "maximum": JSONValue(maximum), "mean": JSONValue(moments.mean),
      "variance": JSONValue(moments.variance), "standard_deviation": JSONValue(moments.standardDeviation),
      "skewness": JSONValue(moments.skewness), "excess_kurtosis": JSONValue(moments.excessKurtosis),
      "zeros": .integer(zeros), "negatives": .integer(negatives), "rank_error": .number(weighted.rankError),
      "quantiles": .array(quantiles), "histogram": histogram ?? .null,
    ]
  }
}

extension WordProfile {
  fileprivate var json: JSONValue {
    let lengths = lengths
    return [
      "lengths": [
        "minimum": .integer(lengths.minimum), "maximum": .integer(lengths.maximum), "mean": JSONValue(lengths.mean),
      ],
      "occurs_once": .integer(occursOnce), "others": .integer(counts.otherCount),
      "top": .array(top(10).map { ["label": .string($0.label), "count": .integer($0.count)] }),
      "patterns": .array(patterns(5).map { ["shape": .string($0.shape), "count": .integer($0.count)] }),
    ]
  }
}
