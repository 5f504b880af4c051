import Tabular

/// Which columns of two tables belong together, and what the tables' shape alone says.
struct ColumnPairing {
  /// What to do with a column.
  enum Task: Sendable {
    case compare(Column, Column?)
    case leaveOut(Column?, Column?, reason: String)
  }

  private(set) var tasks: [Task] = []
  private(set) var findings: [DriftFinding] = []
  /// Whether a column that was to be compared is in neither table.
  private(set) var hasUnknownIncludedColumns = false

  init(reference: Table, current: Table, options: DriftOptions) {
    let currentByName = Dictionary(current.columns.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let referenceNames = Set(reference.columns.map(\.name))
    for column in reference.columns {
      addTask(column, currentByName[column.name], options)
    }
    for column in current.columns where !referenceNames.contains(column.name) {
      tasks.append(.leaveOut(nil, column, reason: "not in the reference"))
      findings.append(
        DriftFinding(.extraColumn, .warning, column: column.name, fact: "the column is not in the reference"))
    }
    addUnknownColumns(known: referenceNames.union(currentByName.keys), options)
    addReordering(reference, current)
  }

  private mutating func addTask(_ column: Column, _ current: Column?, _ options: DriftOptions) {
    if options.excludedColumns.contains(column.name) {
      tasks.append(.leaveOut(column, current, reason: "left out on request"))
    } else if let included = options.includedColumns, !included.contains(column.name) {
      tasks.append(.leaveOut(column, current, reason: "not among the columns to compare"))
    } else {
      tasks.append(.compare(column, current))
    }
  }

  private mutating func addUnknownColumns(known: Set<String>, _ options: DriftOptions) {
    let included = (options.includedColumns ?? []).filter { !known.contains($0) }
    hasUnknownIncludedColumns = !included.isEmpty
    for name in included + options.excludedColumns where !known.contains(name) {
      findings.append(DriftFinding(.unknownColumn, .warning, column: name, fact: "no table has a column of this name"))
    }
  }

  private mutating func addReordering(_ reference: Table, _ current: Table) {
    let (left, right) = (reference.columns.map(\.name), current.columns.map(\.name))
    let common = Set(left).intersection(right)
    let (before, after) = (left.filter(common.contains), right.filter(common.contains))
    guard before != after else { return }
    let moved = zip(before, after).count { $0 != $1 }
    findings.append(
      DriftFinding(
        .reordered, .information,
        fact: "\(NumberWording.count(moved, "column")) in another order than in the reference; matched by name",
        counts: [.init("columns", moved)]))
  }
}
