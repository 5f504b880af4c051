/// The answer of a drift check for a whole data set.
package enum DriftVerdict: String, CaseIterable, Sendable {
  /// The data have drifted.
  case drift
  /// They have not, as far as the check looked and the rows allow to see.
  case noDrift = "no-drift"
  /// The data do not allow an answer. This is not "no drift".
  case cannotTell = "cannot-tell"
}

/// The answer of a drift check for one column.
package enum ColumnVerdict: String, CaseIterable, Sendable {
  /// The column has drifted, or is not the same column any more.
  case drift
  /// Too few values, or no defined measure: no answer.
  case cannotTell = "cannot-tell"
  /// The column has not drifted, as far as its rows allow to see.
  case noDrift = "no-drift"
  /// The column was not compared, for a stated reason.
  case leftOut = "left-out"
}

/// The word for the size of an effect, by the usual boundaries of the population stability index.
package enum EffectSize: String, CaseIterable, Sendable {
  /// Below 0.05.
  case none
  /// From 0.05 to below 0.1.
  case small
  /// From 0.1 to below 0.25.
  case medium
  /// 0.25 and more.
  case large

  /// The word for another distance: as far from its threshold as the boundaries of the stability index are from 0.1.
  package init(_ value: Double, threshold: Double) {
    self = threshold > 0 ? EffectSize(stabilityIndex: value / threshold / 10) : .large
  }

  /// The word for a stability index.
  package init(stabilityIndex value: Double) {
    self =
      switch value {
      case ..<0.05: .none
      case ..<0.1: .small
      case ..<0.25: .medium
      default: .large
      }
  }
}
