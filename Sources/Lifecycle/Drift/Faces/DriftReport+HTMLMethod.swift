import Presentation
import Statistics

// The parts of a report's page that say how it was made.

extension DriftReport {
  /// All measures of all columns side by side, and what each of them means.
  var measureSection: HTML {
    let methods = measureMethods
    let shown = columns.filter { !$0.measures.isEmpty }.prefix(1000)
    guard !methods.isEmpty else { return .empty }
    return Tag.section {
      Tag.h2("Measures side by side")
      Tag.div(.class("scroll"), .focusable, .role("region"), .label("Measures")) {
        Tag.table {
          Tag.caption(
            "Every measure is 0 where the two sides agree and moves away from 0 as they part; p-values shrink. Empty: not defined."
          )
          HTML.headerRow(["Column"] + methods.map(\.title))
          for column in shown {
            Tag.tr {
              Tag.th(.scope(.row), text: column.name.shortName)
              for method in methods { Tag.td(column.measureText(method.name)) }
            }
          }
        }
      }
      Tag.details {
        Tag.summary("How columns were cut into bins, and what is not defined")
        Tag.ul {
          for method in methods {
            let binnings = binnings(of: method.name)
            if !binnings.isEmpty { Tag.li("\(method.title): \(binnings.joined(separator: "; ")).") }
          }
          for sentence in undefinedMeasures.prefix(100) { Tag.li(sentence) }
        }
        if undefinedMeasures.count > 100 { Tag.p("\(undefinedMeasures.count - 100) more omitted.") }
      }
    }
  }

  /// How the verdict came about.
  var methodSection: HTML {
    Tag.section {
      Tag.h2("How it was decided")
      Tag.ul {
        for sentence in rules { Tag.li(sentence) }
      }
    }
  }

  /// What is needed to make the report again.
  func footer(_ imprint: DriftReportImprint) -> HTML {
    HTML {
      Tag.p {
        "Made again with "; Tag.code(imprint.command)
      }
      Tag.p {
        "mlo \(imprint.version)"
        if let time = imprint.time { ", "; Tag.time(.dateTime(time), text: time) }
        if let digest = imprint.referenceDigest { Tag.br(); "reference "; Tag.code(digest) }
        if let digest = imprint.currentDigest { Tag.br(); "current "; Tag.code(digest) }
      }
    }
  }

  // MARK: Measures

  /// The methods in the order in which columns name them.
  private var measureMethods: [(name: String, title: String)] {
    var seen: Set<String> = []
    return columns.flatMap(\.measures).compactMap { measure in
      seen.insert(measure.method).inserted ? (measure.method, measure.title) : nil
    }
  }

  /// The different ways in which columns were cut for a method, at most eight.
  private func binnings(of method: String) -> [String] {
    let all = columns.flatMap(\.measures).filter { $0.method == method }.compactMap(\.binning)
    let different = Set(all).sorted()
    return Array(different.prefix(8)) + (different.count > 8 ? ["\(different.count - 8) more omitted"] : [])
  }

  private var undefinedMeasures: [String] {
    columns.flatMap { column in
      column.measures.compactMap { measure in
        measure.reason.map { "\(measure.title) of \(column.name.shortName) is not defined: \($0)." }
      }
    }
  }
}

extension ColumnReport {
  /// The value of a method with its p-value, empty if it is not defined.
  fileprivate func measureText(_ method: String) -> String {
    guard let measure = measures.first(where: { $0.method == method }), let value = measure.value else { return "" }
    let certainty = measure.pValue.map { ", p \(NumberFormat.pValue($0))" } ?? ""
    return NumberFormat.significant(value) + certainty
  }
}
