import Presentation

extension ColumnReport.Distribution {
  /// The chart of both sides; nothing if a side has no values.
  func chart(summary: String) -> HTML {
    guard let shares else { return .empty }
    switch self {
    case .histogram(let histogram):
      let ends = (NumberFormat.significant(histogram.minimum), NumberFormat.significant(histogram.maximum))
      let chart = SVGHistogram(
        edges: histogram.drawnEdges, reference: shares.reference, current: shares.current, ends: ends)
      return chart?.html(summary: summary) ?? .empty
    case .bars:
      let bars = labels.indices.map {
        SVGPairedBars.Bar(label: labels[$0], reference: shares.reference[$0], current: shares.current[$0])
      }
      return SVGPairedBars(bars)?.html(summary: summary) ?? .empty
    }
  }

  /// The chart's numbers as a table.
  var twin: HTML {
    guard let shares else { return .empty }
    let labels = self.labels
    return Tag.details {
      Tag.summary("as a table")
      Tag.table {
        if case .histogram(let histogram) = self {
          Tag.caption(
            "Each bin ends where the next begins, the last at \(NumberFormat.significant(histogram.maximum)).")
        }
        HTML.headerRow([rowTitle, "reference", "current"])
        for index in labels.indices {
          Tag.tr {
            Tag.td(labels[index])
            Tag.td(NumberFormat.percent(shares.reference[index], decimals: 1))
            Tag.td(NumberFormat.percent(shares.current[index], decimals: 1))
          }
        }
      }
    }
  }

  private var rowTitle: String {
    switch self {
    case .histogram: "from"
    case .bars: "value"
    }
  }

  /// What stands before each bin or category.
  private var labels: [String] {
    switch self {
    case .histogram(let histogram):
      ([histogram.minimum] + histogram.edges).map { NumberFormat.significant($0, digits: 4) }
    case .bars(let bars):
      bars.labels.map { TerminalText.truncated($0, to: 60) }
        + (bars.otherLabelCount > 0 ? ["\(NumberFormat.count(bars.otherLabelCount)) others"] : [])
    }
  }
}

extension ColumnReport.Distribution.Histogram {
  /// The edges with an end on either side: the open outer bins are drawn as wide as their neighbours.
  fileprivate var drawnEdges: [Double] {
    guard let first = edges.first, let last = edges.last else { return [minimum, maximum] }
    let width = edges.count > 1 ? (last - first) / Double(edges.count - 1) : max(maximum - last, first - minimum)
    return [first - width] + edges + [last + width]
  }
}
