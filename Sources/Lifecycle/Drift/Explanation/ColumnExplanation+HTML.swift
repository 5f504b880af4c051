import Presentation

extension ColumnExplanation {
  /// The explanation as a page in one file, with the cumulative shares drawn and every table.
  package func html(_ imprint: DriftReportImprint) -> String {
    HTMLPage(
      title: "\(column.verdict.word): \(column.name.shortName)",
      main: HTML {
        Tag.header(.class("verdict \(column.verdict.cssClass)")) {
          Tag.h1("\(column.name.shortName): \(column.verdict.word)")
          for sentence in sentences { Tag.p(sentence) }
        }
        shapeSection
        curveSection
        movementSection
        methodSection
      }, footer: report.footer(imprint)
    ).document
  }

  private var shapeSection: HTML {
    guard let distribution = column.distribution else { return .empty }
    return Tag.section {
      Tag.h2("Shapes")
      HTML.sideKey
      Tag.figure {
        distribution.chart(summary: sentences.first ?? ""); distribution.twin
      }
    }
  }

  private var curveSection: HTML {
    guard let first = cumulativeShares.first, let last = cumulativeShares.last,
      let chart = SVGCurves(
        reference: cumulativeShares.map(\.reference), current: cumulativeShares.map(\.current),
        ends: (NumberFormat.significant(first.value), NumberFormat.significant(last.value)))
    else { return .empty }
    return Tag.section {
      Tag.h2("Cumulative shares")
      Tag.p("How many of a side's values are that or less. Where the lines lie apart, the sides differ.")
      Tag.figure { chart.html(summary: sentences.dropFirst().joined(separator: " ")) }
      Tag.table {
        Tag.caption("Quantiles: the value below which that share lies.")
        HTML.headerRow(["Share below", "Reference", "Current", "Change"])
        for quantile in quantiles {
          Tag.tr {
            Tag.th(.scope(.row), text: quantile.name)
            Tag.td(NumberFormat.significant(quantile.reference, digits: 5))
            Tag.td(NumberFormat.significant(quantile.current, digits: 5))
            Tag.td(NumberFormat.significant(quantile.current - quantile.reference))
          }
        }
      }
    }
  }

  private var movementSection: HTML {
    guard !movements.isEmpty else { return .empty }
    return Tag.section {
      Tag.h2("What moved")
      Tag.table {
        HTML.headerRow(["Values", "Reference", "Current", "Change in points"])
        for movement in movements {
          Tag.tr {
            Tag.th(.scope(.row), text: movement.label.shortName)
            Tag.td(Self.percent(movement.referenceShare))
            Tag.td(Self.percent(movement.currentShare))
            Tag.td(NumberFormat.fixed(movement.difference * 100, decimals: 1))
          }
        }
      }
      if omittedMovementCount > 0 { Tag.p("\(NumberFormat.count(omittedMovementCount)) more omitted.") }
    }
  }

  private var methodSection: HTML {
    guard !methods.isEmpty else { return .empty }
    return Tag.section {
      Tag.h2("Methods side by side")
      Tag.p("What each method would say alone, without adjustment for other tests. A star marks what decided.")
      Tag.div(.class("scroll"), .focusable, .role("region"), .label("Methods")) {
        Tag.table {
          HTML.headerRow(["Method", "Value", "p", "Drift if", "Says", "What it looks at", "Bins"])
          for method in methods {
            Tag.tr {
              Tag.th(.scope(.row), text: method.measure.title + (method.decides ? " *" : ""))
              Tag.td(method.measure.value.map { NumberFormat.significant($0) } ?? "")
              Tag.td(method.measure.pValue.map { NumberFormat.pValue($0) } ?? "")
              Tag.td(method.ruleText)
              Tag.td(method.word)
              Tag.td(method.measure.reason ?? method.meaning ?? "")
              Tag.td(method.measure.binning ?? "")
            }
          }
        }
      }
    }
  }
}

extension HTML {
  /// Which colour is which side.
  static var sideKey: HTML {
    Tag.p(.class("muted")) {
      Tag.span(.class("key"), .hiddenFromReaders)
      "reference, "
      Tag.span(.class("key cur"), .hiddenFromReaders)
      "current; both on the same bins, as shares of each side's values."
    }
  }
}
