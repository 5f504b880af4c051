/// What a column holds, as far as the choice of a method goes.
package enum ColumnClass: String, CaseIterable, Sendable {
  /// Numbers, also those with few different values.
  case numeric
  /// Words.
  case categorical
}

/// Which columns a preference is about.
package enum ColumnSelector: Hashable, Sendable {
  /// Every column.
  case all
  /// Every column that holds such values.
  case type(ColumnClass)
  /// The column of that name.
  case column(String)

  /// Reads `numeric` and `categorical` as types, everything else as the name of a column.
  ///
  /// A column of such a name can be chosen in the configuration file only.
  package init(_ text: String) { self = ColumnClass(rawValue: text).map { .type($0) } ?? .column(text) }
}

/// A value that may be set for all columns, for a type of columns and for single ones; the narrowest wins.
package struct ColumnPreferences<Value: Equatable & Sendable>: Equatable, Sendable {
  /// What was set, by whom it concerns.
  package private(set) var values: [ColumnSelector: Value]

  package init(_ values: [ColumnSelector: Value] = [:]) { self.values = values }

  /// What was set for a selector itself; nil if nothing was.
  package subscript(selector: ColumnSelector) -> Value? {
    get { values[selector] }
    set { values[selector] = newValue }
  }

  /// Whether nothing was set.
  package var isEmpty: Bool { values.isEmpty }

  /// What is in force for a column, and what it was set for: the column before its type before all.
  package func value(for column: String, _ type: ColumnClass) -> (value: Value, selector: ColumnSelector)? {
    for selector in [ColumnSelector.column(column), .type(type), .all] {
      if let value = values[selector] { return (value, selector) }
    }
    return nil
  }

  /// The names of columns that have a value of their own, sorted.
  package var columns: [String] {
    values.keys.compactMap { if case .column(let name) = $0 { name } else { nil } }.sorted()
  }

  /// These preferences, and where they say nothing about a selector those of `weaker`.
  package func over(_ weaker: ColumnPreferences) -> ColumnPreferences {
    ColumnPreferences(weaker.values.merging(values) { _, own in own })
  }
}
