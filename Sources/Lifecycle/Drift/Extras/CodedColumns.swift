import Statistics
import Tabular

/// Two columns of words, or of few numbers, as indices of one list of labels.
struct CodedColumns: Sendable {
  /// The labels of both sides in the order of their bytes.
  let labels: [String]
  /// How often each label stands in the reference.
  let counts: [Int]
  /// For each reference row an index of ``labels``; −1 if it has no value.
  let reference: [Int32]
  /// For each current row an index of ``labels``; −1 if it has no value.
  let current: [Int32]

  /// Nil if the rows of a column were not kept, or one is of words and the other of numbers.
  init?(_ left: Column, _ right: Column) {
    let sides: [(codes: [Int32], labels: [String])?]
    if left.numbers != nil, right.numbers != nil {
      sides = [Self.coded(left, like: left), Self.coded(right, like: left)]
    } else {
      sides = [left, right].map { column in
        guard case .codes(let codes, let labels) = column.rows else { return nil }
        return (codes, labels)
      }
    }
    guard let reference = sides[0], let current = sides[1] else { return nil }
    let isCapped = [reference, current].contains { $0.codes.contains(RowValues.otherCode) }
    labels = Set(reference.labels + current.labels + (isCapped ? [ColumnComparer.otherLabel] : []))
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let places = Dictionary(labels.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    self.reference = Self.translated(reference, places)
    self.current = Self.translated(current, places)
    var counts = [Int](repeating: 0, count: labels.count)
    for index in self.reference where index >= 0 { counts[Int(index)] += 1 }
    self.counts = counts
  }

  private static func translated(
    _ side: (codes: [Int32], labels: [String]), _ places: [String: Int32]
  ) -> [Int32] {
    let table = side.labels.map { places[$0] ?? -1 }
    let other = places[ColumnComparer.otherLabel] ?? -1
    return side.codes.map { code in
      if code >= 0, Int(code) < table.count { return table[Int(code)] }
      return code == RowValues.otherCode ? other : -1
    }
  }

  /// Numbers as indices of their different values, written as one column writes them: 1 and 1.0 are one value.
  private static func coded(_ column: Column, like model: Column) -> (codes: [Int32], labels: [String])? {
    guard let rows = SeriesMeasurer.numbers(column) else { return nil }
    var places: [Double: Int32] = [:]
    var values: [Double] = []
    let codes = rows.map { value -> Int32 in
      guard value.isFinite else { return RowValues.missingCode }
      if let place = places[value] { return place }
      places[value] = Int32(values.count)
      values.append(value)
      return Int32(values.count - 1)
    }
    return (codes, values.map(model.text(of:)))
  }
}
