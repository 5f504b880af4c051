import Presentation
import Tabular

extension DataProfileReport {
  /// The most columns, and the most findings, that a page shows.
  private static let (columnLimit, findingLimit) = (1000, 200)

  /// What a page says about how it was made.
  package struct Imprint: Sendable {
    /// The command that makes the page again.
    package var command: String
    /// The version of mlo.
    package var version: String
    /// The SHA-256 of the table's bytes; nil if they cannot be read twice.
    package var digest: String?
    /// When it was made; nil for a page that is the same each time.
    package var time: String?

    /// What is known of the making.
    package init(command: String, version: String, digest: String? = nil, time: String? = nil) {
      (self.command, self.version, self.digest, self.time) = (command, version, digest, time)
    }
  }

  /// The report as a page in one file: no script, no network, light and dark.
  ///
  /// Findings first, then a row for each column, then each column with its picture and figures. It shows single values
  /// (extremes, frequent words) and so is as confidential as the table.
  package func html(_ imprint: Imprint) -> String {
    HTMLPage(
      title: "Profile of \(profile.source)",
      main: HTML {
        banner
        findingSection
        overview
        correlations?.section ?? .empty
        details
      }, footer: footer(imprint)
    ).document
  }

  private var banner: HTML {
    let cells = profile.rowCount * profile.columns.count
    let repeated = profile.repeatedRows.repetitions
    return Tag.header(.class(warningCount == 0 ? "verdict good" : "verdict warning")) {
      Tag.h1(headline)
      Tag.p(
        "\(profile.source): \(NumberFormat.count(profile.rowCount, of: "row")), "
          + "\(NumberFormat.count(profile.columns.count, of: "column")), "
          + "\(DataFindings.share(profile.missingCells, cells, "cell")) missing, "
          + "\(repeated.isExact ? "" : "about ")\(NumberFormat.count(repeated.count, of: "repeated row")).")
    }
  }

  private var findingSection: HTML {
    Tag.section {
      Tag.h2("Findings")
      if findings.isEmpty { Tag.p("None.") }
      Tag.ul {
        for finding in findings.prefix(Self.findingLimit) {
          Tag.li {
            Tag.strong(.class(finding.severity == .warning ? "warning" : "muted"), text: finding.severity.rawValue)
            " "
            if let column = finding.column { Tag.code(Self.short(column)); ": " }
            finding.sentence + (finding.line.map { ", line \($0)" } ?? "") + "."
          }
        }
      }
      omitted(findings.count - Self.findingLimit, "finding")
    }
  }

  private var overview: HTML {
    Tag.section {
      Tag.h2("Columns")
      Tag.div(.class("scroll"), .focusable, .role("region"), .label("Columns")) {
        Tag.table {
          Tag.tr {
            for title in ["Column", "Kind", "Missing", "Different", "Smallest, median, largest, or most frequent"] {
              Tag.th(.scope(.column), text: title)
            }
          }
          for (index, column) in profile.columns.prefix(Self.columnLimit).enumerated() {
            Tag.tr {
              Tag.th(.scope(.row)) { Tag.a(.href(id: "c\(index + 1)"), text: Self.short(column.name)) }
              Tag.td(column.kind.rawValue)
              Tag.td(column.missingText)
              Tag.td("\(column.distinct.isExact ? "" : "~")\(NumberFormat.count(column.distinct.count))")
              Tag.td(column.gist)
            }
          }
        }
      }
      omitted(profile.columns.count - Self.columnLimit, "column")
    }
  }

  private var details: HTML {
    Tag.section {
      Tag.h2("Column by column")
      for (index, column) in profile.columns.prefix(Self.columnLimit).enumerated() {
        Tag.details(.id("c\(index + 1)")) {
          Tag.summary {
            Tag.strong(Self.short(column.name)); " \(column.kind.rawValue)"
          }
          Tag.p("\(column.kind.rawValue): \(column.kindReason).")
          Tag.div(.class("pair")) {
            column.picture
            column.figures
          }
        }
      }
    }
  }

  private func footer(_ imprint: Imprint) -> HTML {
    HTML {
      Tag.p {
        "Made again with "; Tag.code(imprint.command)
      }
      Tag.p {
        "mlo \(imprint.version)"
        if let time = imprint.time { ", "; Tag.time(.dateTime(time), text: time) }
        if let digest = imprint.digest { Tag.br(); "table "; Tag.code(digest) }
      }
    }
  }

  private func omitted(_ count: Int, _ noun: String) -> HTML {
    count > 0 ? Tag.p(.class("muted"), text: "\(NumberFormat.count(count, of: "more " + noun)) omitted.") : .empty
  }

  fileprivate static func short(_ name: String) -> String { TerminalText.truncated(name, to: 80) }
}

extension ColumnProfile {
  fileprivate var missingText: String {
    missingCount == 0
      ? "0" : "\(NumberFormat.count(missingCount)), \(NumberFormat.percent(share(missingCount)))"
  }

  private func share(_ count: Int) -> Double { Double(count) / Double(max(presentCount + missingCount, 1)) }

  private func shown(_ number: Double) -> String { NumberFormat.significant(number, digits: 4) }

  /// The figures that say most in one line.
  fileprivate var gist: String {
    if let numbers, let median = numbers.quantile(0.5) {
      return "\(shown(numbers.minimum)), \(numbers.exact == nil ? "~" : "")\(shown(median)), \(shown(numbers.maximum))"
    }
    return words?.top(3).map {
      "'\(TerminalText.truncated($0.label, to: 24))' \(NumberFormat.percent(share($0.count)))"
    }
    .joined(separator: ", ") ?? ""
  }

  /// A histogram of numbers, or bars of the most frequent words as a table.
  fileprivate var picture: HTML {
    if let bins = numbers.flatMap({ EqualWidthHistogram($0.numbers) }) {
      let shares = bins.counts.map { Double($0) / Double(max(presentCount, 1)) }
      let chart = SVGHistogram(edges: bins.edges, shares: shares)?.html(summary: "Histogram: \(gist)") ?? .empty
      return Tag.figure { chart }
    }
    guard let words else { return .empty }
    return Tag.table {
      Tag.tr {
        for title in ["Value", "Rows", "Share"] { Tag.th(.scope(.column), text: title) }
      }
      for (label, count) in words.top(10) {
        Tag.tr {
          Tag.td(DataProfileReport.short(label)); Tag.td(NumberFormat.count(count));
          Tag.td(NumberFormat.percent(share(count)))
        }
      }
    }
  }

  /// All figures, with lines of the file that show extremes and gaps.
  fileprivate var figures: HTML {
    Tag.table {
      for (name, text) in namedFigures {
        Tag.tr {
          Tag.th(.scope(.row), text: name); Tag.td(text)
        }
      }
    }
  }

  private var namedFigures: [(String, String)] {
    let counts = [
      ("values", NumberFormat.count(presentCount)), ("missing", missingText),
      ("different", "\(distinct.isExact ? "" : "about ")\(NumberFormat.count(distinct.count))"),
    ]
    return counts + (numbers.map(figures(of:)) ?? words.map(figures(of:)) ?? [])
      + examples.map { ("first \($0.sort.rawValue), line", "\($0.line)") }
  }

  private func figures(of numbers: NumberProfile) -> [(String, String)] {
    let about = numbers.exact == nil ? "~" : ""
    let quantiles = zip(
      DataProfileReport.probabilities, numbers.numbers.quantiles(DataProfileReport.probabilities)
    ).map { ("quantile \(NumberFormat.percent($0))", about + shown($1)) }
    let moments = numbers.moments
    let spread: [(String, Double?)] = [
      ("mean", moments.mean), ("standard deviation", moments.standardDeviation), ("skewness", moments.skewness),
      ("excess kurtosis", moments.excessKurtosis),
    ]
    return [("smallest", shown(numbers.minimum))] + quantiles + [("largest", shown(numbers.maximum))]
      + spread.map { ($0, $1.map(shown) ?? "not defined") }
      + [("zeros", NumberFormat.count(numbers.zeros)), ("negative", NumberFormat.count(numbers.negatives))]
  }

  private func figures(of words: WordProfile) -> [(String, String)] {
    let lengths = words.lengths
    let shapes = words.patterns(3).map { "\($0.shape) \(NumberFormat.percent(share($0.count)))" }.joined(
      separator: ", ")
    return [
      ("occur once", NumberFormat.count(words.occursOnce)),
      ("length", "\(lengths.minimum) to \(lengths.maximum), mean \(lengths.mean.map(shown) ?? "not defined")"),
      ("shapes", shapes),
    ]
  }
}
