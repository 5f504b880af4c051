package import Presentation

extension DriftReport {
  /// The report as annotations of GitHub Actions: the table first, then columns that drifted or cannot be told, then
  /// findings that those do not tell already.
  ///
  /// Drift is an error, what cannot be told a warning, "no drift" a notice. Columns without drift are counted in the first.
  package func annotations(_ imprint: DriftReportImprint) -> [WorkflowCommand] {
    let level: WorkflowCommand.Level =
      switch verdict {
      case .drift: .error
      case .cannotTell: .warning
      case .noDrift: .notice
      }
    let told = Dictionary(columns.map { ($0.name, $0.reason) }, uniquingKeysWith: { first, _ in first })
    let untold = listedFindings.filter { finding in
      !(finding.column.flatMap { told[$0] }?.contains(finding.fact) ?? false)
    }
    let first = WorkflowCommand(
      level, file: imprint.currentPath, line: imprint.currentPath.map { _ in 1 }, title: "drift: \(verdict.word)",
      message:
        "\(reason); \(counts.stable) without drift, \(counts.undecided) cannot be told, \(counts.leftOut) left out")
    return [first] + columns.compactMap { $0.annotation(imprint.currentPath) }
      + untold.map { $0.annotation(imprint.currentPath) }
      + extras.sections.flatMap { $0.annotations(imprint.currentPath) }
  }
}

extension ColumnReport {
  fileprivate func annotation(_ path: String?) -> WorkflowCommand? {
    guard verdict == .drift || verdict == .cannotTell else { return nil }
    let change = changeText.map { "; \($0)" } ?? ""
    return WorkflowCommand(
      verdict == .drift ? .error : .warning, file: path, line: path.map { _ in 1 },
      title: "\(verdict.word): \(name)", message: reason + change)
  }
}

extension ExtraSection {
  fileprivate func annotations(_ path: String?) -> [WorkflowCommand] {
    func command(_ verdict: DriftVerdict, _ name: String, _ reason: String) -> WorkflowCommand {
      WorkflowCommand(
        verdict == .drift ? .error : .warning, file: path, line: path.map { _ in 1 },
        title: "\(verdict.word): \(title)\(name.isEmpty ? "" : ", " + name)", message: reason)
    }
    if verdict == .cannotTell { return [command(verdict, "", reason)] }
    return items.filter { $0.verdict == .drift }.map { command(.drift, $0.name, $0.reason) }
  }
}

extension DriftFinding {
  fileprivate func annotation(_ path: String?) -> WorkflowCommand {
    let level: WorkflowCommand.Level =
      switch severity {
      case .critical: .error
      case .warning: .warning
      case .information: .notice
      }
    return WorkflowCommand(
      level, file: path, line: path.map { _ in 1 }, title: "\(kind.rawValue)\(column.map { ": \($0)" } ?? "")",
      message: sentence)
  }
}
