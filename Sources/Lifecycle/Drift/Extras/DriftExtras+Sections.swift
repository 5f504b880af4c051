import Presentation

/// One part of what was found beyond whole columns, in the form that every file of a report is written from.
struct ExtraSection: Equatable, Sendable {
  /// A chunk, a segment, a pair or the whole, with its answer.
  struct Item: Equatable, Sendable {
    let name: String
    let verdict: DriftVerdict
    let reason: String
  }

  /// The name in files that programs read, such as `timeline`.
  let id: String
  /// The heading.
  let title: String
  let verdict: DriftVerdict
  let reason: String
  let headers: [String]
  let rows: [[String]]
  /// What was judged, each once.
  let items: [Item]
}

extension DriftExtras {
  /// The parts that were asked for, in a fixed order.
  var sections: [ExtraSection] {
    [timeline?.section, segments?.section, joint?.section, correlations?.section].compactMap(\.self)
  }
}

extension DriftTimeline {
  fileprivate var section: ExtraSection {
    ExtraSection(
      id: "timeline", title: "Over time", verdict: verdict, reason: "\(reason); limits \(limits.reason)",
      headers: ["Chunk", "Rows", "Verdict", "Why"],
      rows: chunks.map {
        [$0.label, NumberFormat.count($0.rowCount), $0.isGap ? "no rows" : $0.verdict.word, $0.reason]
      },
      items: chunks.filter { !$0.isGap }.map { .init(name: $0.label, verdict: $0.verdict, reason: $0.reason) })
  }
}

extension DriftSegments {
  fileprivate var section: ExtraSection {
    ExtraSection(
      id: "segments", title: "Segments", verdict: verdict, reason: reason,
      headers: ["Segment", "Rows", "Verdict", "Columns that drifted", "Why"],
      rows: segments.enumerated().map { index, segment in
        [
          segment.name, "\(NumberFormat.count(segment.referenceRows))/\(NumberFormat.count(segment.currentRows))",
          segment.isNew ? "new" : segment.isGone ? "gone" : segment.verdict.word,
          drifts.filter { $0.segment == index }.map(\.column.name).joined(separator: ", "), segment.reason,
        ]
      }, items: segments.map { .init(name: $0.name, verdict: $0.verdict, reason: $0.reason) })
  }
}

extension JointDrift {
  fileprivate var section: ExtraSection {
    ExtraSection(
      id: "joint", title: "All columns together", verdict: verdict, reason: reason,
      headers: ["Column", "AUC lost when shuffled"],
      rows: columns.map { [$0.column, NumberWording.short($0.areaLoss)] },
      items: [.init(name: "all columns together", verdict: verdict, reason: reason)])
  }
}

extension CorrelationChanges {
  fileprivate var section: ExtraSection {
    ExtraSection(
      id: "correlations", title: "Correlations", verdict: verdict, reason: reason,
      headers: ["Pair", "Was", "Is", "p, adjusted", "Rows"],
      rows: pairs.map { pair in
        [
          "\(pair.left), \(pair.right)", NumberWording.short(pair.reference), NumberWording.short(pair.current),
          NumberWording.pValue(pair.adjustedPValue), "\(pair.referenceRows)/\(pair.currentRows)",
        ]
      },
      items: verdict == .cannotTell
        ? [.init(name: "correlations", verdict: verdict, reason: reason)]
        : pairs.map { pair in
          let change = "r \(NumberWording.short(pair.reference)) -> \(NumberWording.short(pair.current))"
          return .init(
            name: "\(pair.left), \(pair.right)", verdict: pair.isDrift ? .drift : .noDrift,
            reason: "\(change), adjusted p \(NumberWording.pValue(pair.adjustedPValue))")
        })
  }
}
