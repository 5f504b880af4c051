import Statistics
package import Tabular

/// How the numeric columns of a table go together, two by two.
package struct DataCorrelations: Equatable, Sendable {
  /// Two columns.
  package struct Pair: Equatable, Sendable {
    /// The column that stands first in the table.
    package let left: String
    /// The other one.
    package let right: String
    /// Pearson's r, −1 to 1: how closely they lie along a line.
    package let pearson: Double
    /// Spearman's ρ, −1 to 1: how closely they rise and fall together.
    package let spearman: Double
    /// The rows in which both have a value.
    package let rows: Int

    /// The larger of both without its sign.
    package var strength: Double { max(abs(pearson), abs(spearman)) }
  }

  /// The most columns whose pairs are looked at, the first of the table.
  package static let columnLimit = 40
  /// The most rows that are used, one at random of each of as many equal blocks.
  package static let rowLimit = 100_000

  /// The columns, in the table's order.
  package let columns: [String]
  /// Pairs by falling ``Pair/strength``.
  package let pairs: [Pair]
  /// Pairs for which it is not defined: fewer than four rows in common, or a column that is constant in them.
  package let undefinedCount: Int
  /// Numeric columns beyond ``columnLimit``.
  package let columnsLeftOut: Int
  /// The rows that were used, and those of the table.
  package let rows: (used: Int, all: Int)

  /// The correlations of a table that was read with its rows kept; identifiers and times are left out.
  package init(_ table: Table) {
    let numeric = table.columns.compactMap { column -> (String, [Double])? in
      guard column.kind == .integer || column.kind == .float, case .numbers(let values)? = column.rows else {
        return nil
      }
      return (column.name, values)
    }
    let sample = Self.sample(of: table.rowCount)
    let kept = numeric.prefix(Self.columnLimit).map { name, values in
      (name, sample.map { $0.map { values[$0] } } ?? values)
    }
    let ranked = kept.map { RankedColumn($0.1) }
    var (pairs, undefined) = ([Pair](), 0)
    for left in kept.indices {
      for right in kept.indices.dropFirst(left + 1) {
        guard let pearson = try? PearsonCorrelation(kept[left].1, kept[right].1),
          let spearman = try? SpearmanCorrelation(ranked[left], ranked[right])
        else {
          undefined += 1
          continue
        }
        pairs.append(
          Pair(
            left: kept[left].0, right: kept[right].0, pearson: pearson.coefficient, spearman: spearman.coefficient,
            rows: pearson.count))
      }
    }
    columns = kept.map(\.0)
    self.pairs = pairs.enumerated().sorted { ($1.element.strength, $0.offset) < ($0.element.strength, $1.offset) }
      .map(\.element)
    undefinedCount = undefined
    columnsLeftOut = numeric.count - kept.count
    rows = (kept.first?.1.count ?? 0, table.rowCount)
  }

  package static func == (left: DataCorrelations, right: DataCorrelations) -> Bool {
    (left.columns, left.pairs, left.undefinedCount) == (right.columns, right.pairs, right.undefinedCount)
      && left.columnsLeftOut == right.columnsLeftOut && left.rows == right.rows
  }

  /// The rows that stand for so many; nil if all are used.
  ///
  /// One of each block at a place of its own, so that no rhythm of the table is taken for the whole. The same for every
  /// table of that size.
  private static func sample(of rows: Int) -> [Int]? {
    guard rows > rowLimit else { return nil }
    return (0..<rowLimit).map { block in
      let (start, end) = (block * rows / rowLimit, (block + 1) * rows / rowLimit)
      return start + Int(DistinctSketch.mix(UInt64(block)) % UInt64(end - start))
    }
  }
}
