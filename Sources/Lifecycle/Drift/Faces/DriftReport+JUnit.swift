package import Presentation

extension DriftReport {
  /// The report as test results: a case for each column, for each finding that weighs, and for the table as a whole.
  ///
  /// Drift is a failure. What cannot be told is an error, as is a test that did not run to its end: every runner counts it
  /// against the build, and none takes it for a pass. A column left out is skipped. Mere information passes.
  package func junit(_ imprint: DriftReportImprint) -> JUnitReport {
    JUnitReport(
      name: "mlo.drift", time: imprint.time, properties: properties(imprint),
      cases: [tableCase] + columns.map(\.testCase) + listedFindings.map(\.testCase)
        + extras.sections.flatMap(\.testCases), output: outcomeLines)
  }

  private var tableCase: JUnitReport.Case {
    let outcome: JUnitReport.Outcome =
      switch verdict {
      case .noDrift: .passed
      case .drift: .failed(kind: verdict.rawValue, message: reason, details: "")
      case .cannotTell: .broken(kind: verdict.rawValue, message: reason, details: "")
      }
    return .init(name: "table", group: "mlo.drift", outcome: outcome)
  }

  private func properties(_ imprint: DriftReportImprint) -> [JUnitReport.Property] {
    let facts: [(String, String?)] = [
      ("mlo.version", imprint.version), ("command", imprint.command), ("verdict", verdict.rawValue),
      ("reference", sourceNames.reference), ("reference.rows", String(reference.rowCount)),
      ("reference.digest", imprint.referenceDigest), ("current", sourceNames.current),
      ("current.rows", String(current.rowCount)), ("current.digest", imprint.currentDigest),
    ]
    return facts.compactMap { name, value in value.map { JUnitReport.Property(name, $0) } }
  }

  /// What was decided about each column; passed cases have no place of their own for it.
  private var outcomeLines: String {
    columns.map { "\(TerminalText.escapingControls($0.name)): \($0.verdict.word): \($0.reason)\n" }.joined()
  }
}

extension ColumnReport {
  fileprivate var testCase: JUnitReport.Case {
    let outcome: JUnitReport.Outcome =
      switch verdict {
      case .drift: .failed(kind: verdict.rawValue, message: reason, details: figureLines)
      case .cannotTell: .broken(kind: verdict.rawValue, message: reason, details: figureLines)
      case .noDrift: .passed
      case .leftOut: .skipped(message: reason)
      }
    return .init(name: name, group: "mlo.drift.columns", outcome: outcome)
  }

  /// The figures that decided, one a line, exact.
  private var figureLines: String {
    let figures: [(String, String?)] = [
      ("effect", effect.map { "\($0.method) \($0.value)" }), ("limit", effect.map { "\($0.threshold)" }),
      ("test", test?.method), ("p adjusted", test.map { "\($0.adjustedPValue)" }),
      ("values", presentCounts.map { "\($0) in reference/current" }), ("was -> is", changeText),
    ]
    return figures.compactMap { name, text in text.map { "\(name): \($0)\n" } }.joined()
  }
}

extension ExtraSection {
  /// A case for the part as a whole and one for each thing that was judged.
  fileprivate var testCases: [JUnitReport.Case] {
    func outcome(_ verdict: DriftVerdict, _ reason: String) -> JUnitReport.Outcome {
      switch verdict {
      case .noDrift: .passed
      case .drift: .failed(kind: verdict.rawValue, message: reason, details: "")
      case .cannotTell: .broken(kind: verdict.rawValue, message: reason, details: "")
      }
    }
    let whole = JUnitReport.Case(name: id, group: "mlo.drift", outcome: outcome(verdict, reason))
    guard items.count > 1 || id == "timeline" || id == "segments" else { return [whole] }
    // The part decides whether chunks that cannot be told matter; alone they would fail a part that can be told.
    return [whole]
      + items.map { item in
        let isUntold = item.verdict == .cannotTell && verdict != .cannotTell
        return .init(
          name: item.name, group: "mlo.drift.\(id)",
          outcome: isUntold ? .skipped(message: item.reason) : outcome(item.verdict, item.reason))
      }
  }
}

extension DriftFinding {
  fileprivate var testCase: JUnitReport.Case {
    let outcome: JUnitReport.Outcome =
      severity == .critical ? .failed(kind: kind.rawValue, message: sentence, details: "") : .passed
    let name = "\(severity.rawValue): \(column.map { "\($0): " } ?? "")\(sentence)"
    return .init(name: name, group: "mlo.drift.findings.\(kind.rawValue)", outcome: outcome)
  }
}
