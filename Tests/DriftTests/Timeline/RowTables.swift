@testable import Drift
@testable import Tabular

/// Tables whose columns have their values row by row, made in memory.
enum RowTables {
  /// A column of numbers; nil is a missing value.
  static func numbers(_ name: String, _ values: [Double?], kind: ColumnKind = .float) -> Column {
    let present = values.compactMap(\.self)
    return Column(
      name: name, position: 1, kind: present.isEmpty ? .empty : kind, kindReason: "made", presentCount: present.count,
      missingCount: values.count - present.count, values: present.isEmpty ? .empty : .numbers(present),
      rows: .numbers(values.map { $0 ?? .nan }))
  }

  /// A column of words; nil is a missing value.
  static func words(_ name: String, _ values: [String?]) -> Column {
    let present = values.compactMap(\.self)
    var labels: [String] = []
    for value in present where !labels.contains(value) { labels.append(value) }
    let counts = labels.map { label in present.count { $0 == label } }
    return Column(
      name: name, position: 1, kind: present.isEmpty ? .empty : .category, kindReason: "made",
      presentCount: present.count, missingCount: values.count - present.count,
      values: present.isEmpty ? .empty : .categories(CategoryCounts(labels: labels, counts: counts)),
      rows: .codes(
        values.map { $0.flatMap { labels.firstIndex(of: $0) }.map(Int32.init) ?? RowValues.missingCode },
        labels: labels))
  }

  static func table(_ columns: [Column]) -> Table {
    Table(
      source: "made", dialect: Dialect(delimiter: UInt8(ascii: ","), hasHeader: true, isDelimiterSniffed: false),
      rowCount: (columns.first?.presentCount ?? 0) + (columns.first?.missingCount ?? 0), columns: columns, notes: [])
  }

  /// Numbers that look like chance and are the same everywhere: 0 to 1.
  static func noise(_ count: Int, seed: UInt64) -> [Double] {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / 9_007_199_254_740_992
    }
  }
}
