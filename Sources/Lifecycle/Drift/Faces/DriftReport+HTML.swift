import Presentation

extension DriftReport {
  /// The most columns whose details a page shows; the others are counted.
  private static let columnLimit = 1000
  /// The most findings that a page lists; the others are counted.
  private static let findingLimit = 200

  /// The report as a page in one file: no script, no network, light and dark, for screens, readers and paper.
  ///
  /// The verdict stands first in words, drifted columns before the others, each chart has a table with the same numbers.
  /// It holds aggregates only, never rows, and grows by about 2 kB a column.
  package func html(_ imprint: DriftReportImprint) -> String {
    HTMLPage(
      title: "\(verdict.word): \(sourceNames.reference) and \(sourceNames.current)",
      main: HTML {
        banner
        columnSection
        findingSection
        extras.html
        detailSection
        measureSection
        leftOutSection
        methodSection
      }, footer: footer(imprint)
    ).document
  }

  // MARK: Sections

  private var banner: HTML {
    Tag.header(.class("verdict \(verdict.cssClass)")) {
      Tag.h1(verdict.word)
      Tag.p { Tag.strong(reason + ".") }
      Tag.p("Reference: \(sourceNames.reference), \(reference.size). Current: \(sourceNames.current), \(current.size).")
    }
  }

  private var comparedColumns: ArraySlice<ColumnReport> {
    columns.filter { $0.verdict != .leftOut }.prefix(Self.columnLimit)
  }

  private func omitted(_ count: Int, _ noun: String) -> HTML {
    count > 0 ? Tag.p(.class("muted"), text: "\(NumberFormat.count(count, of: "more " + noun)) omitted.") : .empty
  }

  private var columnSection: HTML {
    Tag.section {
      Tag.h2("Columns")
      if comparedColumns.isEmpty {
        Tag.p("No column was compared.")
      } else {
        Tag.div(.class("scroll"), .focusable, .role("region"), .label("Columns")) {
          Tag.table {
            Tag.caption("What changed most stands first. p-values are adjusted for the number of tests.")
            HTML.headerRow(["Column", "Verdict", "Effect", "Limit", "p", "Values", "Was → is"])
            for (index, column) in comparedColumns.enumerated() { column.overviewRow(number: index + 1) }
          }
        }
      }
      omitted(counts.compared - comparedColumns.count, "column")
    }
  }

  private var findingSection: HTML {
    Tag.section {
      Tag.h2("Findings")
      if findings.isEmpty { Tag.p("None.") }
      Tag.ul {
        for finding in findings.prefix(Self.findingLimit) {
          Tag.li {
            Tag.strong(.class(finding.severity.cssClass), text: finding.severity.rawValue)
            " "
            if let column = finding.column { Tag.code(column.shortName); ": " }
            finding.sentence + "."
          }
        }
      }
      omitted(findings.count - min(findings.count, Self.findingLimit), "finding")
    }
  }

  private var detailSection: HTML {
    Tag.section {
      Tag.h2("Column by column")
      HTML.sideKey
      for (index, column) in comparedColumns.enumerated() { column.details(number: index + 1) }
    }
  }

  private var leftOutSection: HTML {
    let leftOut = columns.filter { $0.verdict == .leftOut }
    guard !leftOut.isEmpty else { return .empty }
    return Tag.section {
      Tag.h2("Columns left out")
      Tag.ul {
        for column in leftOut.prefix(Self.columnLimit) {
          Tag.li {
            Tag.code(column.name.shortName); ": \(column.reason)."
          }
        }
      }
      omitted(leftOut.count - min(leftOut.count, Self.columnLimit), "column")
    }
  }
}

extension HTML {
  /// A header row of column titles.
  static func headerRow(_ titles: [String]) -> HTML {
    Tag.tr {
      for title in titles { Tag.th(.scope(.column), text: title) }
    }
  }
}

extension String {
  /// A name cut to what a page can bear.
  var shortName: String { TerminalText.truncated(self, to: 80) }
}

extension DriftVerdict {
  fileprivate var cssClass: String {
    switch self {
    case .drift: "bad"
    case .noDrift: "good"
    case .cannotTell: "warning"
    }
  }
}

extension DriftFinding.Severity {
  fileprivate var cssClass: String {
    switch self {
    case .critical: "bad"
    case .warning: "warning"
    case .information: "muted"
    }
  }
}
