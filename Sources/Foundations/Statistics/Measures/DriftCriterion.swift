/// When a measure that was chosen for a column says that it has drifted.
package enum DriftCriterion: Equatable, Sendable {
  /// When the p-value is below the threshold.
  case pValueBelow(Double)
  /// When the p-value is the threshold or less, as Evidently has it for Kolmogorov-Smirnov.
  case pValueAtMost(Double)
  /// When the value is the threshold or more.
  case valueAtLeast(Double)
  /// When the value is more than the threshold, as Evidently has it for the energy distance.
  case valueAbove(Double)

  /// The limit of the p-value or of the value.
  package var threshold: Double {
    switch self {
    case .pValueBelow(let limit), .pValueAtMost(let limit), .valueAtLeast(let limit), .valueAbove(let limit): limit
    }
  }

  /// Whether the p-value decides, and not the value.
  package var isTest: Bool {
    switch self {
    case .pValueBelow, .pValueAtMost: true
    case .valueAtLeast, .valueAbove: false
    }
  }

  /// Whether a score that equals the threshold is drift.
  package var includesThreshold: Bool {
    switch self {
    case .pValueAtMost, .valueAtLeast: true
    case .pValueBelow, .valueAbove: false
    }
  }

  /// The same rule with another limit.
  package func with(threshold: Double) -> DriftCriterion {
    switch self {
    case .pValueBelow: .pValueBelow(threshold)
    case .pValueAtMost: .pValueAtMost(threshold)
    case .valueAtLeast: .valueAtLeast(threshold)
    case .valueAbove: .valueAbove(threshold)
    }
  }

  /// Whether a score, which is the p-value for tests and the value otherwise, is drift; never for NaN.
  package func isMet(by score: Double) -> Bool {
    switch self {
    case .pValueBelow(let limit): score < limit
    case .pValueAtMost(let limit): score <= limit
    case .valueAtLeast(let limit): score >= limit
    case .valueAbove(let limit): score > limit
    }
  }
}
