package import Presentation
import Serialization

extension DriftReport {
  /// The report as a SARIF log: a result for the table, for each column that drifted or cannot be told, and for each
  /// finding.
  ///
  /// Drift is an `error`. What cannot be told is a `warning`, never a pass: viewers hide results of other kinds. Columns
  /// without drift and those left out are no results; the run's properties list every column.
  package func sarif(_ imprint: DriftReportImprint) -> SARIFLog {
    let path = imprint.currentPath
    let results =
      tableResult(path) + columns.compactMap { $0.result(path) } + listedFindings.map { $0.result(path) }
      + extras.sections.flatMap { $0.results(path) }
    let used = Set(results.map(\.rule))
    return SARIFLog(
      version: imprint.version, category: "mlo/drift", rules: Self.rules.filter { used.contains($0.id) },
      results: results, properties: runProperties(imprint))
  }

  /// Every rule that a report can name.
  private static let rules: [SARIFLog.Rule] =
    [
      .init(id: "drift/table", summary: "The table has drifted", level: .error),
      .init(id: "drift/table-cannot-tell", summary: "Whether the table has drifted cannot be told", level: .warning),
      .init(id: "drift/column", summary: "A column has drifted", level: .error),
      .init(id: "drift/column-cannot-tell", summary: "Whether a column has drifted cannot be told", level: .warning),
    ]
    + ["timeline", "segments", "joint", "correlations"].flatMap { part in
      [
        SARIFLog.Rule(id: "drift/\(part)", summary: "Drift in \(part)", level: .error),
        SARIFLog.Rule(id: "drift/\(part)-cannot-tell", summary: "Drift in \(part) cannot be told", level: .warning),
      ]
    }
    + DriftFinding.Kind.allCases.map { kind in
      .init(
        id: kind.rule, summary: "Finding: \(String(kind.rawValue.map { $0 == "-" ? " " : $0 }))", level: .warning)
    }

  private func tableResult(_ path: String?) -> [SARIFLog.Result] {
    switch verdict {
    case .noDrift: []
    case .drift: [.init(rule: "drift/table", level: .error, message: reason, path: path)]
    case .cannotTell: [.init(rule: "drift/table-cannot-tell", level: .warning, message: reason, path: path)]
    }
  }

  private func runProperties(_ imprint: DriftReportImprint) -> JSONObject {
    [
      "verdict": .string(verdict.rawValue), "reason": .string(reason), "command": .string(imprint.command),
      "columnsDrifted": .integer(counts.drifted), "columnsStable": .integer(counts.stable),
      "columnsUndecided": .integer(counts.undecided), "columnsLeftOut": .integer(counts.leftOut),
      "columns": .array(
        columns.map { column in
          var object: JSONObject = ["name": .string(column.name)]
          for (key, value) in column.figures.members { object[key] = value }
          return .object(object)
        }),
    ]
  }
}

extension ColumnReport {
  fileprivate func result(_ path: String?) -> SARIFLog.Result? {
    let (rule, level): (String, SARIFLog.Level)
    switch verdict {
    case .drift: (rule, level) = ("drift/column", .error)
    case .cannotTell: (rule, level) = ("drift/column-cannot-tell", .warning)
    case .noDrift, .leftOut: return nil
    }
    let message = "Column '\(TerminalText.escapingControls(name))': \(reason)"
    return .init(rule: rule, level: level, message: message, path: path, member: name, properties: figures)
  }

  /// The figures that decided; what is not defined is absent.
  fileprivate var figures: JSONObject {
    var object: JSONObject = ["verdict": .string(verdict.rawValue)]
    object["method"] = effect.map { .string($0.method) }
    object["effect"] = effect.map { JSONValue($0.value) }
    object["threshold"] = effect.map { JSONValue($0.threshold) }
    object["test"] = test.map { .string($0.method) }
    object["adjustedP"] = test.map { JSONValue($0.adjustedPValue) }
    return object
  }
}

extension ExtraSection {
  /// A result for each thing that drifted, and one for a part that cannot be told.
  fileprivate func results(_ path: String?) -> [SARIFLog.Result] {
    if verdict == .cannotTell {
      return [
        .init(
          rule: "drift/\(id)-cannot-tell", level: .warning, message: "\(title): \(reason)", path: path, properties: [:])
      ]
    }
    return items.filter { $0.verdict == .drift }.map { item in
      .init(
        rule: "drift/\(id)", level: .error,
        message: "\(title), '\(TerminalText.escapingControls(item.name))': \(item.reason)", path: path,
        member: item.name, properties: [:])
    }
  }
}

extension DriftFinding {
  fileprivate func result(_ path: String?) -> SARIFLog.Result {
    let level: SARIFLog.Level =
      switch severity {
      case .critical: .error
      case .warning: .warning
      case .information: .note
      }
    let place = column.map { "Column '\(TerminalText.escapingControls($0))': " } ?? ""
    return .init(
      rule: kind.rule, level: level, message: place + sentence, path: path, member: column,
      properties: ["severity": .string(severity.rawValue)])
  }
}

extension DriftFinding.Kind {
  fileprivate var rule: String { "drift/finding/\(rawValue)" }
}
