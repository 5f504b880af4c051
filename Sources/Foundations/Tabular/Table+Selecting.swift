extension Table {
  /// Some of the rows as a table of their own, with the kinds that the whole table gave its columns.
  ///
  /// A column without a value in these rows keeps its kind and has the values `.empty`. Facts and notes stay those of
  /// the whole file. Words keep the order in which the whole file first has them. Complexity: one step for each chosen
  /// row and column, and one for each label.
  ///
  /// - Parameter rows: Indices from 0, in any order; one that occurs twice is taken twice. The table must have been
  ///   read with ``ReadingOptions/keepsRows``.
  /// - Returns: The table of these rows, in this order.
  package func selecting(rows: [Int]) -> Table {
    Table(
      source: source, dialect: dialect, rowCount: rows.count, columns: columns.map { $0.selecting(rows: rows) },
      notes: notes, lineNumbers: lineNumbers?.selecting(rows: rows))
  }
}

extension Column {
  /// The column of some rows; see ``Table/selecting(rows:)``.
  fileprivate func selecting(rows chosen: [Int]) -> Column {
    precondition(rows != nil || presentCount == 0, "rows are selected from a table that did not keep them")
    switch rows {
    case .numbers(let all):
      let picked = chosen.map { all[$0] }
      let present = picked.filter { !$0.isNaN }
      return with(.numbers(picked), present.isEmpty ? .empty : .numbers(present), present.count)
    case .codes(let all, let labels): return selecting(chosen.map { all[$0] }, labels)
    case nil: return with(nil, .empty, 0, missing: chosen.count)
    }
  }

  private func selecting(_ codes: [Int32], _ labels: [String]) -> Column {
    var counts = [Int](repeating: 0, count: labels.count)
    var (missing, others) = (0, 0)
    for code in codes {
      switch code {
      case RowValues.missingCode: missing += 1
      case RowValues.otherCode: others += 1
      default: counts[Int(code)] += 1
      }
    }
    let used = labels.indices.filter { counts[$0] > 0 }
    let words = CategoryCounts(labels: used.map { labels[$0] }, counts: used.map { counts[$0] }, otherCount: others)
    let present = codes.count - missing
    return with(.codes(codes, labels: labels), present == 0 ? .empty : .categories(words), present)
  }

  private func with(_ rows: RowValues?, _ values: Values, _ present: Int, missing: Int? = nil) -> Column {
    Column(
      name: name, position: position, kind: kind, kindReason: kindReason, presentCount: present,
      missingCount: missing ?? ((rows?.count ?? 0) - present), values: values, facts: facts, rows: rows)
  }
}
