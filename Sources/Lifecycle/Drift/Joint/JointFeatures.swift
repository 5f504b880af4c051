import Statistics
import Tabular

/// Rows of two tables as the features of a classifier.
///
/// A numeric column gives its value, standardised and cut at ±4, its square, and its product with each other numeric
/// column, so that changed spreads and changed relations show, too. A column of words gives one feature for each frequent
/// word. A column with gaps gives one more for being missing.
struct JointFeatures: Sendable {
  /// The features; reference rows first.
  let matrix: FeatureMatrix
  /// For each feature the columns that it is made of.
  let owners: [Set<Int>]
  /// The names of the columns.
  let names: [String]

  /// The most features; products are dropped first.
  private static let featureLimit = 100
  private static let wordLimit = 10
  /// A word in fewer rows than this is not a feature.
  private static let smallestCount = 5

  private struct Builder {
    var columns: [[Double]] = []
    var owners: [Set<Int>] = []

    mutating func add(_ values: [Double], _ owners: Set<Int>) {
      guard let first = values.first, values.contains(where: { $0 != first }) else { return }
      columns.append(values)
      self.owners.append(owners)
    }
  }

  /// The features of some rows of the columns that a check compared; nil if the rows were not kept.
  init?(_ columns: [(Column, Column)], referenceRows: [Int], currentRows: [Int]) {
    var builder = Builder()
    var standards: [(owner: Int, values: [Double])] = []
    for (index, (left, right)) in columns.enumerated() {
      guard let before = left.rows, let now = right.rows else { return nil }
      switch (before, now) {
      case (.numbers(let before), .numbers(let now)):
        let values = referenceRows.map { before[$0] } + currentRows.map { now[$0] }
        builder.add(values.map { $0.isFinite ? 0 : 1 }, [index])
        guard let standard = Self.standardised(values) else { continue }
        builder.add(standard, [index])
        standards.append((index, standard))
      case (.codes(let before, let labels), .codes(let now, let others)):
        Self.addWords(
          referenceRows.map { Self.word(before[$0], labels) } + currentRows.map { Self.word(now[$0], others) }, index,
          &builder)
      default: continue
      }
    }
    Self.addProducts(standards, &builder)
    matrix = FeatureMatrix(columns: builder.columns, rowCount: referenceRows.count + currentRows.count)
    owners = builder.owners
    names = columns.map(\.0.name)
  }

  private static func word(_ code: Int32, _ labels: [String]) -> String? {
    labels.indices.contains(Int(code))
      ? labels[Int(code)] : code == RowValues.otherCode ? ColumnComparer.otherLabel : nil
  }

  private static func addWords(_ words: [String?], _ index: Int, _ builder: inout Builder) {
    builder.add(words.map { $0 == nil ? 1 : 0 }, [index])
    var counts: [String: Int] = [:]
    for case let word? in words { counts[word, default: 0] += 1 }
    let frequent = counts.filter { $0.value >= smallestCount }
      .sorted { $0.value == $1.value ? $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) : $0.value > $1.value }
    for (word, _) in frequent.prefix(wordLimit) where builder.columns.count < featureLimit {
      builder.add(words.map { $0 == word ? 1 : 0 }, [index])
    }
  }

  private static func addProducts(_ standards: [(owner: Int, values: [Double])], _ builder: inout Builder) {
    for standard in standards where builder.columns.count < featureLimit {
      builder.add(standard.values.map { $0 * $0 - 1 }, [standard.owner])
    }
    for (place, first) in standards.enumerated() {
      for second in standards[(place + 1)...] where builder.columns.count < featureLimit {
        builder.add(zip(first.values, second.values).map(*), [first.owner, second.owner])
      }
    }
  }

  /// Mean 0, deviation 1, cut at ±4; 0 where a value is missing; nil for a constant.
  private static func standardised(_ values: [Double]) -> [Double]? {
    let sample = SortedSample(values.filter(\.isFinite))
    guard let mean = sample.mean, let deviation = sample.standardDeviation, deviation > 0, mean.isFinite else {
      return nil
    }
    return values.map { $0.isFinite ? min(max(($0 - mean) / deviation, -4), 4) : 0 }
  }

  /// The features with the values of one column shuffled among the rows given.
  func shuffling(_ column: Int, rows: [Int], by order: [Int]) -> FeatureMatrix {
    let selected = matrix.selecting(rows)
    return FeatureMatrix(
      columns: selected.columns.enumerated().map { index, values in
        owners[index].contains(column) ? order.map { values[$0] } : values
      }, rowCount: rows.count)
  }
}
