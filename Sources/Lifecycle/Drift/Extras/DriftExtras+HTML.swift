import Presentation

extension DriftExtras {
  /// The most rows of a table, and the most rows and columns of a picture.
  private static let (rowLimit, seriesLimit, chunkLimit) = (200, 30, 120)

  /// The parts that were asked for as sections of a page.
  var html: HTML {
    HTML {
      for section in sections { page(section) }
    }
  }

  private func page(_ section: ExtraSection) -> HTML {
    Tag.section {
      Tag.h2(section.title)
      Tag.p {
        Tag.strong(.class(section.verdict.pageClass), text: section.verdict.word); " \(section.reason)."
      }
      if section.id == "timeline", let timeline { Self.heatmap(timeline) }
      if !section.rows.isEmpty {
        Tag.div(.class("scroll"), .focusable, .role("region"), .label(section.title)) {
          Tag.table {
            HTML.headerRow(section.headers)
            for row in section.rows.prefix(Self.rowLimit) {
              Tag.tr {
                for cell in row { Tag.td(cell.shortName) }
              }
            }
          }
        }
      }
      if section.rows.count > Self.rowLimit {
        Tag.p(
          .class("muted"), text: "\(NumberFormat.count(section.rows.count - Self.rowLimit, of: "more row")) omitted.")
      }
    }
  }

  /// Columns along chunks: how much of the limit each effect reaches.
  private static func heatmap(_ timeline: DriftTimeline) -> HTML {
    let chunks = timeline.chunks.prefix(chunkLimit)
    let rows = timeline.columns.prefix(seriesLimit).map { series in
      SVGHeatmap.Row(
        label: series.name,
        cells: series.cells.prefix(chunkLimit).map { cell in
          guard cell.verdict != .leftOut else { return .empty }
          guard cell.verdict != .cannotTell, let effect = cell.effect else { return .unknown }
          return .level(series.limit.upper > 0 ? effect / series.limit.upper : 0, isFramed: cell.verdict == .drift)
        })
    }
    guard let picture = SVGHeatmap(rows, first: chunks.first?.label ?? "", last: chunks.last?.label ?? "") else {
      return .empty
    }
    let omitted = [
      (timeline.columns.count - rows.count, "column"), (timeline.chunks.count - chunks.count, "chunk"),
    ].filter { $0.0 > 0 }.map { "\(NumberFormat.count($0.0, of: "more " + $0.1)) omitted" }
    let caption =
      (["Darker is further from the reference, framed is drift, a cross cannot be told"] + omitted).joined(
        separator: "; ")
    return Tag.figure {
      picture.html(summary: "Over time: \(timeline.reason)")
      Tag.figcaption(caption + ".")
    }
  }
}

extension DriftVerdict {
  /// The class of the stylesheet that goes with the answer.
  fileprivate var pageClass: String {
    switch self {
    case .drift: "bad"
    case .noDrift: "good"
    case .cannotTell: "warning"
    }
  }
}
