import Statistics
package import Tabular

/// Finds pairs of numeric columns whose correlation changed.
package struct CorrelationCheck: Sendable {
  /// What the check demands.
  package let options: DriftOptions

  /// The change of r from which a pair counts, unless it is by chance.
  package static let threshold = 0.1
  /// The most columns whose pairs are looked at.
  package static let columnLimit = 60
  /// The most rows of a table that are used, spread evenly.
  package static let rowLimit = 100_000

  /// A check with these demands.
  package init(options: DriftOptions) { self.options = options }

  /// The changes in tables that were read with their rows kept; `report` is the check of the same tables.
  package func changes(reference: Table, current: Table, report: DriftReport) -> CorrelationChanges {
    let compared = Set(report.columns.filter { $0.treatment == .continuous || $0.treatment == .discrete }.map(\.name))
    let numeric = reference.columns.filter { compared.contains($0.name) }.compactMap { column in
      current[column.name].flatMap { other -> (String, [Double], [Double])? in
        guard case .numbers(let before)? = column.rows, case .numbers(let now)? = other.rows else { return nil }
        return (column.name, Self.thinned(before), Self.thinned(now))
      }
    }
    let columns = Array(numeric.prefix(Self.columnLimit))
    let places = columns.indices.flatMap { first in ((first + 1)..<max(columns.count, first + 1)).map { (first, $0) } }
    let drafts = DriftCheck.onAllProcessors(places) { place -> (PearsonCorrelation, PearsonCorrelation)? in
      let (left, right) = (columns[place.0], columns[place.1])
      guard let before = try? PearsonCorrelation(left.1, right.1), let now = try? PearsonCorrelation(left.2, right.2),
        min(before.count, now.count) >= max(4, options.minimumRows)
      else { return nil }
      return (before, now)
    }
    let adjusted = options.correction.adjusted(drafts.map { $0.map { $0.changePValue(to: $1) } })
    var pairs: [CorrelationChanges.Pair] = []
    for (index, draft) in drafts.enumerated() {
      guard let (before, now) = draft, let p = adjusted[index] else { continue }
      let isDrift = abs(now.coefficient - before.coefficient) >= Self.threshold && p < options.alpha
      pairs.append(
        .init(
          left: columns[places[index].0].0, right: columns[places[index].1].0, reference: before.coefficient,
          current: now.coefficient, referenceRows: before.count, currentRows: now.count, adjustedPValue: p,
          isDrift: isDrift))
    }
    return answer(pairs, undecided: drafts.count - pairs.count, columnsLeftOut: numeric.count - columns.count)
  }

  private static func thinned(_ values: [Double]) -> [Double] {
    let step = (values.count + rowLimit - 1) / rowLimit
    return step > 1 ? stride(from: 0, to: values.count, by: step).map { values[$0] } : values
  }

  private func answer(
    _ pairs: [CorrelationChanges.Pair], undecided: Int, columnsLeftOut: Int
  ) -> CorrelationChanges {
    let drifted = pairs.filter(\.isDrift)
    let sorted = pairs.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.isDrift != b.isDrift { return a.isDrift }
      return (abs(b.difference), left.offset) < (abs(a.difference), right.offset)
    }.map(\.element)
    let limited = columnsLeftOut > 0 ? "; \(NumberWording.count(columnsLeftOut, "numeric column")) not looked at" : ""
    let verdict: DriftVerdict
    let reason: String
    if !drifted.isEmpty {
      (verdict, reason) = (
        .drift,
        "\(drifted.count) of \(NumberWording.count(pairs.count, "correlation")) changed by 0.1 or more, not by chance"
      )
    } else if pairs.isEmpty {
      (verdict, reason) = (.cannotTell, "no correlation could be tested: too few rows or numeric columns with spread")
    } else {
      (verdict, reason) = (
        .noDrift, "none of \(NumberWording.count(pairs.count, "correlation")) changed by 0.1 or more beyond chance"
      )
    }
    return CorrelationChanges(
      verdict: verdict, reason: reason + limited, threshold: Self.threshold,
      pairs: Array(sorted.prefix(CorrelationChanges.pairsLimit)), testedCount: pairs.count, undecidedCount: undecided)
  }
}
