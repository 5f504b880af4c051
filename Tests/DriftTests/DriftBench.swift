import Tabular
import Testing

@testable import Drift

/// Makes tables from text and checks of them short to write.
enum DriftBench {
  static let cases = ["titanic_kaggle", "titanic_pclass", "adult_workclass", "wine_cultivars", "weather_seasons"]

  /// A table from lines of CSV.
  static func table(_ lines: [String], name: String = "memory.csv") throws -> Table {
    try Table.read(.bytes(Array(lines.joined(separator: "\n").utf8) + [0x0A], name: name))
  }

  /// A table with one row per index.
  static func table(_ header: String, rows: Int, _ row: (Int) -> String) throws -> Table {
    try table([header] + (0..<rows).map(row))
  }

  static func fixture(_ path: String) throws -> Table { try Table.read(source(path)) }

  static func source(_ path: String) -> TableSource {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return .file("/\(root)/Fixtures/drift/\(path)")
  }

  static func report(_ name: String, options: DriftOptions = DriftOptions()) throws -> DriftReport {
    DriftCheck(options: options).report(
      reference: try fixture("\(name)/ref.csv"), current: try fixture("\(name)/cur.csv"))
  }

  static func report(
    _ reference: Table, _ current: Table, options: DriftOptions = DriftOptions()
  ) -> DriftReport {
    DriftCheck(options: options).report(reference: reference, current: current)
  }
}

extension DriftReport {
  /// The column of that name.
  func column(_ name: String) throws -> ColumnReport { try #require(columns.first { $0.name == name }) }

  /// The findings of a kind.
  func findings(_ kind: DriftFinding.Kind) -> [DriftFinding] { findings.filter { $0.kind == kind } }
}
