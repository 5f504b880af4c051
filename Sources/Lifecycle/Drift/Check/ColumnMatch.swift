import Tabular

/// What two columns of one name allow to compare.
enum ColumnMatch {
  /// Numbers on both sides.
  case numbers
  /// Words on both sides.
  case words(CategoryCounts, CategoryCounts)
  /// Numbers on one side and words or times on the other.
  case typeChange
  /// Values on one side only.
  case allMissing
  /// Nothing that a comparison of distributions could say something about.
  case leftOut(reason: String)

  /// What kinds of values can stand in for each other.
  private enum Family { case number, word, time }

  /// Decides by the reference's kind, so that the current data cannot change how a column is treated.
  init(_ reference: Column, _ current: Column) {
    switch (Self.family(reference), Self.family(current)) {
    case (nil, nil): self = .leftOut(reason: "no value on either side")
    case (nil, _), (_, nil): self = .allMissing
    case (let left?, let right?) where left != right: self = .typeChange
    default: self = Self.comparable(reference, current)
    }
  }

  private static func comparable(_ reference: Column, _ current: Column) -> ColumnMatch {
    let kind = reference.kind
    switch kind {
    case .identifier, .text: return .leftOut(reason: "\(kind.rawValue): \(reference.kindReason)")
    case .timestamp: return .leftOut(reason: "timestamp: times move on by themselves")
    case .integer, .float, .boolean, .category, .empty: break
    }
    switch (reference.values, current.values) {
    case (.numbers, .numbers), (.numbers, .weightedNumbers), (.weightedNumbers, .numbers),
      (.weightedNumbers, .weightedNumbers):
      return .numbers
    case (.categories(let left), .categories(let right)): return .words(left, right)
    default: return .typeChange
    }
  }

  private static func family(_ column: Column) -> Family? {
    switch column.values {
    case .empty: nil
    case .categories: .word
    case .numbers, .weightedNumbers: column.kind == .timestamp ? .time : .number
    }
  }
}
