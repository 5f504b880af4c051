import Statistics
package import Tabular

/// Finds the subgroups of the rows in which columns drifted most.
///
/// The reference rows of each segment are compared with its current rows by the rules of the check, one p-value adjustment
/// over all columns of all segments. A segment with too few rows on a side is not judged; one that only the current data
/// have, or only the reference, and that is not small, is drift.
package struct SegmentCheck: Sendable {
  /// What the check demands.
  package let options: DriftOptions
  /// The columns that cut.
  package let columns: [String]

  /// The most segments that are compared; the largest are.
  package static let segmentLimit = 200

  package init(options: DriftOptions, columns: [String]) {
    self.options = options
    self.columns = columns
  }

  /// A segment before anything is compared.
  private struct Draft: Sendable {
    let parts: [DriftSegments.Part]
    let reference: [Int]
    let current: [Int]
    /// Columns with one value in the segment.
    let constants: Set<String>
  }

  /// The segments of tables that were read with their rows kept; `report` is the check of the same tables.
  ///
  /// - Throws: ``SegmentError``.
  /// - Complexity: that of a check for each column and each pair of columns that cut.
  package func segments(
    reference: Table, current: Table, report: DriftReport
  ) throws(SegmentError) -> DriftSegments {
    var cuttings: [SegmentCutting] = []
    for column in columns { cuttings.append(try SegmentCutting(column, reference, current)) }
    let all = Self.drafts(cuttings)
    let drafts = Array(
      all.enumerated().sorted { ($1.element.current.count, $0.offset) < ($0.element.current.count, $1.offset) }
        .prefix(Self.segmentLimit).map(\.element))
    let needed = max(1, options.minimumRows)
    let compared = report.columns.filter { $0.treatment != .none && $0.verdict != .leftOut }.map(\.name)
    let comparisons = DriftCheck.onAllProcessors(drafts) { draft -> [ColumnComparison] in
      guard min(draft.reference.count, draft.current.count) >= needed else { return [] }
      let names = compared.filter { !draft.constants.contains($0) }
      let (left, right) = (
        reference.keeping(names).selecting(rows: draft.reference), current.keeping(names).selecting(rows: draft.current)
      )
      let comparer = ColumnComparer(options: options)
      return names.compactMap { name in left[name].map { comparer.compare($0, right[name]) } }
    }
    let judged = SegmentDecision(
      drafts.map { .init(parts: $0.parts, referenceRows: $0.reference.count, currentRows: $0.current.count) },
      comparisons, (reference.rowCount, current.rowCount), options)
    return judged.segments(
      cuttings, skipped: all.count - drafts.count,
      wholeEffects: Dictionary(
        report.columns.compactMap { column in column.effect.map { (column.name, $0.value) } },
        uniquingKeysWith: { first, _ in first }))
  }

  /// The segments of each column, and of each two columns together.
  private static func drafts(_ cuttings: [SegmentCutting]) -> [Draft] {
    var drafts: [Draft] = []
    for (index, first) in cuttings.enumerated() {
      drafts += cut([first])
      for second in cuttings[(index + 1)...] { drafts += cut([first, second]) }
    }
    return drafts
  }

  /// The segments of one column, or of two together.
  private static func cut(_ cuttings: [SegmentCutting]) -> [Draft] {
    let width = cuttings.count > 1 ? cuttings[1].labels.count : 1
    let count = (cuttings.first?.labels.count ?? 0) * width
    func rows(_ side: KeyPath<SegmentCutting, [Int32]>) -> [[Int]] {
      var rows = [[Int]](repeating: [], count: count)
      let codes = cuttings.map { $0[keyPath: side] }
      for row in codes[0].indices {
        let place = codes.count > 1 ? Int(codes[0][row]) * width + Int(codes[1][row]) : Int(codes[0][row])
        rows[place].append(row)
      }
      return rows
    }
    let (before, now) = (rows(\.reference), rows(\.current))
    let names = Set(cuttings.filter(\.isByValue).map(\.column))
    return (0..<count).compactMap { place in
      guard !before[place].isEmpty || !now[place].isEmpty else { return nil }
      let labels = cuttings.count > 1 ? [place / width, place % width] : [place]
      let parts = zip(cuttings, labels).map { DriftSegments.Part(column: $0.column, label: $0.labels[$1]) }
      let constants = names.filter { name in
        parts.contains { $0.column == name && $0.label != SegmentCutting.othersLabel }
      }
      return Draft(parts: parts, reference: before[place], current: now[place], constants: constants)
    }
  }
}

extension Table {
  /// The same rows with some of the columns only, so that selecting rows copies no others.
  fileprivate func keeping(_ names: [String]) -> Table {
    let kept = Set(names)
    return Table(
      source: source, dialect: dialect, rowCount: rowCount, columns: columns.filter { kept.contains($0.name) })
  }
}
