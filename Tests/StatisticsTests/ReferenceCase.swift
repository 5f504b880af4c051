import Files
import Serialization
import Testing

/// One pair of CSV files with the answers published libraries give for it.
struct ReferenceCase: Sendable, CustomTestStringConvertible {
  static let names = ["titanic_kaggle", "titanic_pclass", "adult_workclass", "wine_cultivars", "weather_seasons"]

  let name: String
  let reference: [String: [String]]
  let current: [String: [String]]
  let columns: [(name: String, answers: JSONValue)]

  var testDescription: String { name }

  init(_ name: String) throws {
    self.name = name
    reference = try Self.columns(of: "Fixtures/drift/\(name)/ref.csv")
    current = try Self.columns(of: "Fixtures/drift/\(name)/cur.csv")
    let document = try JSONValue(parsing: Self.bytes(of: "Fixtures/reference/drift/\(name).json"))
    columns = try #require(document["columns"]?.objectValue).members.map { ($0.key, $0.value) }
  }

  /// The columns that have answers of a kind, `numeric` or `categorical`.
  func answers(_ kind: String) -> [(name: String, answers: JSONValue)] {
    columns.compactMap { column in column.answers[kind].map { (column.name, $0) } }
  }

  func samples(_ column: String) throws -> (reference: [Double], current: [Double]) {
    func numbers(_ fields: [String]?) throws -> [Double] {
      try #require(fields).filter { !$0.isEmpty }.map { try #require(Double($0)) }
    }
    return (try numbers(reference[column]), try numbers(current[column]))
  }

  func categories(_ column: String) throws -> (reference: [String], current: [String]) {
    let (left, right) = (try #require(reference[column]), try #require(current[column]))
    return (left.filter { !$0.isEmpty }, right.filter { !$0.isEmpty })
  }

  /// The columns of a CSV file without quotes; an empty field is missing.
  private static func columns(of path: String) throws -> [String: [String]] {
    let text = String(decoding: try bytes(of: path), as: UTF8.self)
    let rows = text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let header = try #require(rows.first)
    return header.enumerated().reduce(into: [:]) { result, column in
      result[String(column.element)] = rows.dropFirst().map { String($0[column.offset]) }
    }
  }

  static func bytes(of path: String) throws -> [UInt8] {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return try FileTree.contents(of: "/\(root)/\(path)")
  }
}

/// Whether two figures agree to a relative tolerance, or to an absolute one near 0.
func agrees(_ value: Double?, _ oracle: Double?, relative: Double = 1e-9, absolute: Double = 1e-12) -> Bool {
  guard let value, let oracle else { return false }
  return abs(value - oracle) <= max(absolute, relative * abs(oracle))
}

/// Whether two p-values agree: to a relative tolerance, or both below 1e-12.
func samePValue(_ value: Double?, _ oracle: Double?, relative: Double = 1e-6) -> Bool {
  guard let value, let oracle else { return false }
  return (value < 1e-12 && oracle < 1e-12) || abs(value - oracle) <= relative * abs(oracle)
}
