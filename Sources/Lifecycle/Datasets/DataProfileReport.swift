import Presentation
package import Tabular

/// A profile with what was found in it, for all faces.
package struct DataProfileReport: Sendable {
  /// What is known of the table.
  package let profile: TableProfile
  /// What a person should know, warnings first.
  package let findings: [DataFinding]
  /// How numeric columns go together; nil if nobody asked.
  package let correlations: DataCorrelations?

  /// Looks through a profile, and through correlations of the same table where there are some.
  package init(_ profile: TableProfile, correlations: DataCorrelations? = nil) {
    self.profile = profile
    self.correlations = correlations
    let all = DataFindings.all(in: profile)
    let firstInformation = all.firstIndex { $0.severity == .information } ?? all.endIndex
    findings = Array(all[..<firstInformation] + (correlations?.findings ?? []) + all[firstInformation...])
  }

  /// The rules that were applied.
  private var ruleCount: Int { DataFinding.Kind.allCases.count - (correlations == nil ? 1 : 0) }

  /// The probabilities whose quantiles are shown.
  static let probabilities = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99]

  /// The number of warnings.
  package var warningCount: Int { findings.count { $0.severity == .warning } }

  /// What was looked at, so that "no warnings" is not taken for more than it is.
  package var headline: String {
    let columns = NumberFormat.count(profile.columns.count, of: "column")
    if warningCount == 0 { return "nothing to warn of in \(columns), by \(ruleCount) rules" }
    let concerned = Set(findings.filter { $0.severity == .warning }.compactMap(\.column)).count
    let warnings = NumberFormat.count(warningCount, of: "warning")
    return concerned == 0
      ? "\(warnings), about the table as a whole" : "\(warnings), \(concerned) of \(columns) concerned"
  }
}

/// Numbers in bins of equal width, from the smallest to the largest.
struct EqualWidthHistogram: Equatable {
  /// One edge more than there are bins, ascending.
  let edges: [Double]
  /// The numbers of each bin; the last one holds its upper edge, too.
  let counts: [Int]

  /// At most 20 bins, by Sturges' rule on the number of values; nil for fewer than two different values.
  init?(_ numbers: WeightedNumbers) {
    guard let low = numbers.values.first, let high = numbers.values.last, low < high, (high - low).isFinite else {
      return nil
    }
    let bits = Int.bitWidth - numbers.total.leadingZeroBitCount
    let bins = min(20, max(2, min(bits + 1, numbers.values.count)))
    let width = (high - low) / Double(bins)
    var edges = (0..<bins).map { low + Double($0) * width }
    edges.append(high)
    guard zip(edges, edges.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    var counts = [Int](repeating: 0, count: bins)
    var bin = 0
    for (value, weight) in zip(numbers.values, numbers.weights) {
      while bin + 1 < bins, value >= edges[bin + 1] { bin += 1 }
      counts[bin] += weight
    }
    (self.edges, self.counts) = (edges, counts)
  }
}
