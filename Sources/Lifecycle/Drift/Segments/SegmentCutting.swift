import Statistics
import Tabular
import Workspaces

/// How one column cuts the rows of both tables into segments.
struct SegmentCutting: Sendable {
  let column: String
  let isByValue: Bool
  /// The segments; `(others)` and `(missing)` stand last if they have rows.
  let labels: [String]
  /// For each reference row an index of ``labels``.
  let reference: [Int32]
  /// For each current row an index of ``labels``.
  let current: [Int32]

  /// The most values of a column that are segments of their own; further ones are one segment together.
  static let valueLimit = 20
  /// How many ranges numbers with more values are cut into, at quantiles of the reference.
  static let rangeCount = 4
  static let missingLabel = "(missing)"
  static let othersLabel = "(others)"

  /// - Throws: ``SegmentError``.
  init(_ name: String, _ left: Table, _ right: Table) throws(SegmentError) {
    guard let before = left[name] else { throw .noSuchColumn(name, table: left.source) }
    guard let now = right[name] else { throw .noSuchColumn(name, table: right.source) }
    for side in [before, now] where side.kind == .identifier || side.kind == .text {
      throw .notASegment(column: name, kind: side.kind.rawValue)
    }
    if before.numbers != nil, now.numbers != nil {
      guard let rows = SeriesMeasurer.numbers(before), let others = SeriesMeasurer.numbers(now) else {
        throw .rowsNotKept
      }
      let values = Set(rows + others).filter(\.isFinite)
      if values.count > Self.valueLimit {
        let edges = BinnedPair.quantileEdges(of: SortedSample(before.numbers ?? []), bins: Self.rangeCount)
        let labels = Self.rangeLabels(edges, before)
        self.init(
          name, isByValue: false, labels, Self.ranges(rows, edges), Self.ranges(others, edges), order: nil)
        return
      }
    }
    guard let coded = CodedColumns(before, now) else {
      if before.presentCount == 0 || now.presentCount == 0 { throw .noValues(column: name) }
      throw before.rows == nil || now.rows == nil ? .rowsNotKept : .kindsDiffer(column: name)
    }
    // The values with most rows come first, and those beyond the limit go together.
    var counts = coded.counts
    for code in coded.current where code >= 0 { counts[Int(code)] += 1 }
    let order = counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
    self.init(name, isByValue: true, coded.labels, coded.reference, coded.current, order: order)
  }

  /// Puts rows without a value, and values beyond the limit, into segments of their own.
  private init(
    _ column: String, isByValue: Bool, _ labels: [String], _ reference: [Int32], _ current: [Int32], order: [Int]?
  ) {
    let kept = (order ?? Array(labels.indices)).prefix(Self.valueLimit).sorted()
    var names = kept.map { labels[$0] }
    var places = [Int32](repeating: -1, count: labels.count)
    for (place, label) in kept.enumerated() { places[label] = Int32(place) }
    if kept.count < labels.count {
      for label in labels.indices where places[label] < 0 { places[label] = Int32(names.count) }
      names.append(Self.othersLabel)
    }
    let missing = Int32(names.count)
    if reference.contains(-1) || current.contains(-1) { names.append(Self.missingLabel) }
    (self.column, self.isByValue, self.labels) = (column, isByValue, names)
    self.reference = reference.map { $0 < 0 ? missing : places[Int($0)] }
    self.current = current.map { $0 < 0 ? missing : places[Int($0)] }
  }

  // MARK: Ranges

  private static func ranges(_ values: [Double], _ edges: [Double]) -> [Int32] {
    values.map { value in value.isFinite ? Int32(edges.count { $0 < value }) : -1 }
  }

  private static func rangeLabels(_ edges: [Double], _ column: Column) -> [String] {
    let texts = edges.map { edge -> String in
      guard column.kind == .timestamp, let moment = Int(exactly: (edge * 1000).rounded()) else {
        return NumberWording.short(edge)
      }
      return String(Instant(milliseconds: moment).description.prefix(19))
    }
    guard let first = texts.first, let last = texts.last else { return ["all"] }
    return ["up to \(first)"] + zip(texts, texts.dropFirst()).map { "\($0) to \($1)" } + ["above \(last)"]
  }
}

/// Why rows cannot be cut into segments.
package enum SegmentError: Error, Equatable, Sendable {
  /// A table has no such column.
  case noSuchColumn(String, table: String)
  /// Each row of the column is its own segment.
  case notASegment(column: String, kind: String)
  /// Numbers on one side, words on the other.
  case kindsDiffer(column: String)
  /// A side has no value in the column.
  case noValues(column: String)
  /// The values were not kept row by row when the table was read.
  case rowsNotKept
}
