import Dispatch
import Statistics
import Synchronization
package import Tabular

/// Compares current data with a reference, column by column, and says whether they have drifted.
///
/// A column has drifted when its stability index reaches the threshold **and** its p-value, after Benjamini-Hochberg over
/// all tests of the check, is below α; so neither a tiny change of a million rows nor a chance fluctuation of fifty
/// counts. A missing column, a changed type and a column without values on one side are drift of their own. Too few
/// values give no answer. `Documentation/decisions/0002-drift-verdict.md` has the reasons.
package struct DriftCheck: Sendable {
  /// What the check demands.
  package let options: DriftOptions

  package init(options: DriftOptions = DriftOptions()) { self.options = options }

  /// Compares two tables.
  ///
  /// Columns are matched by name; their order does not matter.
  ///
  /// - Complexity: O(rows · columns), on all processors.
  package func report(reference: Table, current: Table) -> DriftReport {
    let pairs = ColumnPairing(reference: reference, current: current, options: options)
    let comparisons = Self.onAllProcessors(pairs.tasks) { task in
      let comparer = ColumnComparer(options: options)
      switch task {
      case .compare(let left, let right): return comparer.compare(left, right)
      case .leaveOut(let left, let right, let reason):
        return comparer.leftOut(left, right, reason: reason)
      }
    }
    let columns = ColumnDecision.columns(comparisons, options: options)
    let findings =
      pairs.findings + Self.skippedRowsFindings(reference, current) + comparisons.flatMap(\.findings)
      + columns.compactMap(Self.nullShareFinding)
      + Self.approximationFinding(columns) + columns.compactMap(roleFinding) + columns.compactMap(severityFinding)
    let answer = DatasetDecision(
      columns: columns, findings: findings, hasUnknownColumns: pairs.hasUnknownIncludedColumns, options: options)
    return DriftReport(
      options: options, reference: Self.source(reference), current: Self.source(current), verdict: answer.verdict,
      reason: answer.reason, counts: answer.counts, columns: sorted(columns),
      findings: Self.sorted(findings))
  }

  /// The names the options mention that are a column of neither table, so that a misspelt name is not a check of nothing.
  package func unknownColumns(reference: Table, current: Table) -> [String] {
    let known = Set((reference.columns + current.columns).map(\.name))
    return options.mentionedColumns.filter { !known.contains($0) }
  }

  private static func source(_ table: Table) -> DriftReport.Source {
    let isProfile = table.columns.contains { if case .weightedNumbers = $0.values { true } else { false } }
    return .init(
      name: table.source, rowCount: table.rowCount, columnCount: table.columns.count, isProfile: isProfile)
  }

  /// Rows that were passed over on request: they are in no figure, so they are told.
  private static func skippedRowsFindings(_ reference: Table, _ current: Table) -> [DriftFinding] {
    [(reference, "reference"), (current, "current data")].compactMap { table, side in
      guard let (count, lines) = table.skippedRows else { return nil }
      let places = lines.map(String.init).joined(separator: ", ") + (count > lines.count ? ", …" : "")
      return DriftFinding(
        .reading, .warning,
        fact:
          "\(side): \(NumberWording.count(count, "row")) with too few or too many fields passed over, line \(places)",
        counts: [.init("rows", count)])
    }
  }

  /// How many columns were compared from sketches, told once for the table.
  private static func approximationFinding(_ columns: [ColumnReport]) -> [DriftFinding] {
    let approximations = columns.compactMap(\.approximation)
    guard let worst = approximations.map({ max($0.referenceRankError, $0.currentRankError) }).max() else { return [] }
    return [
      DriftFinding(
        .approximate, .information,
        fact:
          "figures of \(NumberWording.count(approximations.count, "column")) are approximate: their values were not kept"
          + " one by one, ranks are within \(NumberWording.percent(worst))",
        counts: [.init("columns", approximations.count)])
    ]
  }

  /// Drift of the target or the prediction: it says more about a model than drift of an input.
  private func roleFinding(_ column: ColumnReport) -> DriftFinding? {
    guard let role = options.role(of: column.name), column.verdict == .drift else { return nil }
    return DriftFinding(
      role == "target" ? .targetDrift : .predictionDrift, .warning, column: column.name,
      fact: "\(role) drift: \(column.reason)")
  }

  /// Drift of a column that somebody declared critical.
  private func severityFinding(_ column: ColumnReport) -> DriftFinding? {
    guard let severity = options.severities[column.name], severity == .critical, column.verdict == .drift else {
      return nil
    }
    return DriftFinding(
      .columnDrift, severity, column: column.name, fact: "drift, declared \(severity): \(column.reason)")
  }

  private static func nullShareFinding(_ column: ColumnReport) -> DriftFinding? {
    guard let change = column.nullShare, change.isDrift else { return nil }
    return DriftFinding(
      .nullShare, .warning, column: column.name, fact: ColumnDecision.wording(of: change),
      counts: [
        .init("reference", column.reference?.missingCount ?? 0), .init("current", column.current?.missingCount ?? 0),
      ])
  }

  /// Drifted columns first, within a verdict target and prediction, then by falling effect; a column without an effect has changed altogether.
  private func sorted(_ columns: [ColumnReport]) -> [ColumnReport] {
    let rank = Dictionary(uniqueKeysWithValues: ColumnVerdict.allCases.enumerated().map { ($1, $0) })
    return columns.enumerated().sorted { left, right in
      let ranks = (rank[left.element.verdict] ?? 0, rank[right.element.verdict] ?? 0)
      guard ranks.0 == ranks.1 else { return ranks.0 < ranks.1 }
      let isNamed = (options.role(of: left.element.name) != nil, options.role(of: right.element.name) != nil)
      guard isNamed.0 == isNamed.1 else { return isNamed.0 }
      let effects = (left.element.effect?.value ?? .infinity, right.element.effect?.value ?? .infinity)
      return effects.0 == effects.1 ? left.offset < right.offset : effects.0 > effects.1
    }.map(\.element)
  }

  private static func sorted(_ findings: [DriftFinding]) -> [DriftFinding] {
    findings.enumerated().sorted { left, right in
      left.element.severity == right.element.severity
        ? left.offset < right.offset : left.element.severity < right.element.severity
    }.map(\.element)
  }

  /// Maps in parallel and keeps the order.
  static func onAllProcessors<Task: Sendable, Result: Sendable>(
    _ tasks: [Task], _ body: @Sendable (Task) -> Result
  ) -> [Result] {
    let results = Mutex<[Int: Result]>([:])
    DispatchQueue.concurrentPerform(iterations: tasks.count) { index in
      let result = body(tasks[index])
      results.withLock { $0[index] = result }
    }
    return results.withLock { results in tasks.indices.compactMap { results[$0] } }
  }
}
