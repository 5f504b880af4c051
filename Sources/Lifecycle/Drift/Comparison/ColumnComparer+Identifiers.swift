import Tabular

extension ColumnComparer {
  /// The share of current keys in a form that the reference lacks from which a finding is worth its line.
  private static let newFormShare = 0.05

  /// Keys that are numbers on one side and words on the other: a join on them finds nothing.
  func settleIdentifierForms(_ reference: Column, _ current: Column, _ result: inout ColumnComparison) {
    let was = Self.example(reference).map { ", such as '\($0)'" } ?? ""
    let now = Self.example(current).map { ", such as '\($0)'" } ?? ""
    let fact =
      "identifiers are \(Self.content(reference)) in the reference\(was), and \(Self.content(current)) in the"
      + " current data\(now)"
    result.nullShare = nil
    result.settled = .init(verdict: .drift, reason: fact)
    result.find(.identifierForm, .critical, fact)
  }

  /// Notes keys of words that are written in a form which no key of the reference has.
  func noteIdentifierForms(_ reference: Column, _ current: Column, _ result: inout ColumnComparison) {
    guard reference.kind == .identifier, let was = reference.categories, let now = current.categories, !was.isCapped
    else { return }
    let known = Set(was.labels.map(Self.form))
    // Random keys have nearly as many forms as there are keys: a new one says nothing.
    guard known.count * 10 <= was.labels.count else { return }
    let strange = zip(now.labels, now.counts).filter { !known.contains(Self.form($0.0)) }
    let count = strange.reduce(0) { $0 + $1.1 }
    guard let example = strange.first?.0, Double(count) >= Self.newFormShare * Double(max(now.total, 1)) else { return }
    let usual = was.labels.first.map { ", which are like '\($0.prefix(40))'" } ?? ""
    result.find(
      .identifierForm, .warning,
      "\(NumberWording.count(count, "key")) in a form that no key of the reference has\(usual), such as"
        + " '\(example.prefix(40))'", names: [example], counts: [.init("rows", count)])
  }

  private static func content(_ column: Column) -> String { column.categories == nil ? "numbers" : "words" }

  private static func example(_ column: Column) -> String? {
    if let words = column.categories { return words.labels.first.map { String($0.prefix(40)) } }
    return column.numbers?.first.map(column.text(of:))
  }

  /// The kinds of characters of a key in their order, runs as one: `A-000017` has the form `A-9`.
  private static func form(_ key: String) -> [UInt8] {
    var form: [UInt8] = []
    for byte in key.utf8 {
      let kind: UInt8 =
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(ascii: "9")
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt8(ascii: "a")
        case 128...: 128
        default: byte
        }
      if form.last != kind { form.append(kind) }
    }
    return form
  }
}
