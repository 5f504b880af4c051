import Presentation

extension ColumnReport {
  /// The column's row in the table of all columns.
  func overviewRow(number: Int) -> HTML {
    Tag.tr {
      Tag.th(.scope(.row)) { Tag.a(.href(id: "c\(number)"), text: name.shortName) }
      Tag.td(.class(verdict.cssClass), text: verdict.word)
      Tag.td(figureText ?? "")
      Tag.td(limitText ?? "")
      Tag.td(test.map { NumberFormat.pValue($0.adjustedPValue) } ?? "")
      Tag.td(presentCounts ?? "")
      Tag.td(change.map { "\($0.subject) \($0.was) → \($0.now)" } ?? "")
    }
  }

  /// The column's verdict with reason, chart and tables; open if it has drifted or cannot be told.
  func details(number: Int) -> HTML {
    let isOpen = verdict == .drift || verdict == .cannotTell
    return Tag.details(.id("c\(number)"), isOpen ? .open : .class("ok")) {
      Tag.summary {
        Tag.strong(name.shortName); " "; Tag.span(.class(verdict.cssClass), text: verdict.word)
      }
      Tag.p(reason + "." + (sensitivity ?? ""))
      if let decision {
        Tag.p("Method: \(decision.title), \(decision.choice)\(binningText(decision)).")
      } else if verdict != .noDrift, let test {
        Tag.p("Test: \(test.title), because of \(test.choice); p-value: \(test.pMethod).")
      }
      Tag.div(.class("pair")) {
        if let distribution {
          Tag.figure {
            distribution.chart(summary: "\(name.shortName): \(changeText ?? reason)")
            distribution.twin
          }
        }
        summaryTable
      }
    }
  }

  private func binningText(_ decision: Decision) -> String { decision.binning.map { "; bins: \($0)" } ?? "" }

  /// What change these numbers of rows could have shown.
  private var sensitivity: String? {
    guard let smallestDetectable, verdict != .drift else { return nil }
    switch smallestDetectable.quantity {
    case .cumulativeShare:
      let gap = NumberFormat.significant(smallestDetectable.value * 100)
      return " So many values can show a gap of \(gap) percentage points between the cumulative shares."
    case .categoryShare:
      let change = NumberFormat.significant(smallestDetectable.value * 100)
      return " So many values can show a change of \(change) percentage points of a category."
    }
  }

  private var summaryTable: HTML {
    guard let reference, let current else { return .empty }
    let rows = zip(reference.figures, current.figures)
    return Tag.table {
      Tag.tr {
        Tag.td(); Tag.th(.scope(.column), text: "reference"); Tag.th(.scope(.column), text: "current")
      }
      for (was, now) in rows where was.name == now.name {
        Tag.tr {
          Tag.td(was.name); Tag.td(was.text); Tag.td(now.text)
        }
      }
    }
  }
}

extension ColumnReport.Side {
  /// The figures of the side by name.
  fileprivate var figures: [(name: String, text: String)] {
    let missing = missingShare.map { "\(NumberFormat.count(missingCount)), \(NumberFormat.percent($0))" } ?? "no rows"
    let counts = [("type", kind), ("values", NumberFormat.count(presentCount)), ("missing", missing)]
    switch summary {
    case .none: return counts
    case .categories(let categories): return counts + [("different", NumberFormat.count(categories.distinctCount))]
    case .numbers(let numbers):
      let moments = [("mean", numbers.mean), ("sd", numbers.standardDeviation ?? .nan)]
      return counts + (moments + numbers.quantileTable).map { ($0, NumberFormat.significant($1, digits: 4)) }
    }
  }
}

extension ColumnReport.Summary.Numbers {
  /// The quantiles by rising share, from the smallest value to the largest, each with its name.
  fileprivate var quantileTable: [(name: String, value: Double)] {
    let low = quantiles.filter { $0.share < 0.5 }.map { (Self.name(of: $0), $0.value) }
    let high = quantiles.filter { $0.share >= 0.5 }.map { (Self.name(of: $0), $0.value) }
    return [("min", minimum)] + low + [("median", median)] + high + [("max", maximum)]
  }

  private static func name(of quantile: ColumnReport.Summary.Quantile) -> String {
    NumberFormat.percent(quantile.share)
  }
}

extension ColumnVerdict {
  /// The class of the stylesheet that goes with the answer.
  var cssClass: String {
    switch self {
    case .drift: "bad"
    case .cannotTell: "warning"
    case .noDrift: "good"
    case .leftOut: "muted"
    }
  }
}
