import Statistics
package import Tabular

/// The measures a person may choose for a column, and the short names they have.
package enum DriftMethod {
  /// Short names people type, with the measure's own; also Evidently's, where they mean the same.
  package static let aliases = [
    "ad": "anderson-darling", "anderson": "anderson-darling", "chi2": "chi-square", "chisquare": "chi-square",
    "cvm": "cramer-von-mises", "ed": "energy-distance", "emd": "wasserstein",
    "energy": "energy-distance", "es": "epps-singleton", "fisher": "fisher-exact", "g": "g-test",
    "gof": "chi-square-fit", "jensenshannon": "jensen-shannon", "js": "jensen-shannon",
    "kl": "kullback-leibler", "kl-div": "kullback-leibler", "ks": "kolmogorov-smirnov",
    "linf": "l-infinity", "mannw": "mann-whitney", "mw": "mann-whitney",
    "mwu": "mann-whitney", "student": "student-t", "t": "welch-t", "t-test": "student-t", "tv": "total-variation",
    "tvd": "total-variation", "tvd-test": "total-variation-test", "v": "cramers-v", "welch": "welch-t",
    "yates": "chi-square-yates", "z": "z-test",
  ]

  /// The names of the measures for numbers along a line.
  package static var numeric: [String] { DriftMeasureCatalogue.numeric.map { $0.name } }
  /// The names of the measures for categories.
  package static var categorical: [String] { DriftMeasureCatalogue.categorical.map { $0.name } }
  /// The names of all measures, each once, those for numbers first.
  package static var all: [String] { numeric + categorical.filter { !numeric.contains($0) } }

  /// The measure's own name for what a person typed, in any case and with `_` or `-`; nil if there is no such measure.
  package static func named(_ text: String) -> String? {
    let typed = String(text.lowercased().map { $0 == "_" ? "-" : $0 })
    let name = aliases[typed] ?? typed
    return all.contains(name) ? name : nil
  }

  /// Whether the measure decides by its p-value; nil if there is no such measure.
  package static func isTest(_ name: String) -> Bool? { criterion(of: name)?.isTest }

  /// How the measure decides when nobody sets a threshold.
  static func criterion(of name: String) -> DriftCriterion? {
    DriftMeasureCatalogue.measure(named: name)?.criterion
  }
}

/// A method that was chosen for a column it says nothing about.
package struct MethodMismatch: Error, Equatable, Sendable {
  /// The column.
  package let column: String
  /// The method that was chosen for it.
  package let method: String
  /// What the column holds, in words.
  package let content: String
  /// The methods that apply to it.
  package let applicable: [String]
}

extension DriftCheck {
  /// The methods that were chosen for single columns and do not apply to them, in the order of the reference.
  ///
  /// A method chosen for all columns or a type falls back where it does not apply, with a finding.
  package func methodMismatches(reference: Table, current: Table) -> [MethodMismatch] {
    reference.columns.compactMap { column in
      guard let method = options.methods[.column(column.name)], let other = current[column.name] else {
        return nil
      }
      switch ColumnMatch(column, other) {
      case .words where !DriftMethod.categorical.contains(method):
        return MethodMismatch(
          column: column.name, method: method, content: "categories", applicable: DriftMethod.categorical)
      case .numbers where !DriftMethod.numeric.contains(method):
        let limit = options.discreteLimit
        guard Self.hasMore(than: limit, column.numberValues, other.numberValues) else { return nil }
        return MethodMismatch(
          column: column.name, method: method, content: "numbers with more than \(limit) different values",
          applicable: DriftMethod.numeric)
      default: return nil
      }
    }
  }

  /// Whether two sides together have more than `limit` different values.
  private static func hasMore(than limit: Int, _ left: [Double], _ right: [Double]) -> Bool {
    var seen: Set<Double> = []
    for side in [left, right] {
      for value in side where seen.insert(value).inserted && seen.count > limit { return true }
    }
    return false
  }
}
