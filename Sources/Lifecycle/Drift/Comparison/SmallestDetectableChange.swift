import Glibc
import Statistics

/// The smallest change that a comparison of so many rows could have shown.
///
/// A change of exactly this size gives an unadjusted p-value of α; a smaller one passes unseen, and one of this size is
/// seen half of the time. With few rows the figure is large, and "no drift" then says little.
///
///     continuous      D = √(−ln(α / 2) / 2) · √(1/n + 1/m)      gap of the cumulative shares (Kolmogorov-Smirnov)
///                     shift = 2 · Φ⁻¹((1 + D) / 2)               the same for a bell-shaped column, in its deviations
///     categories      change = Φ⁻¹(1 − α / 2) · √((1/n + 1/m)/4)  of the share of a category that half of the rows have
package struct SmallestDetectableChange: Equatable, Sendable {
  /// What ``value`` is a change of.
  package enum Quantity: String, Sendable {
    /// The widest gap between the cumulative shares, 0 to 1.
    case cumulativeShare = "cumulative-share"
    /// The share of a category that half of the rows have.
    case categoryShare = "category-share"
  }

  /// What ``value`` measures: cumulative shares for continuous columns, a category's share otherwise.
  package let quantity: Quantity
  /// The change, between 0 and 1; 1 means that no change could have been seen.
  package let value: Double
  /// For a bell-shaped column the shift of the mean in standard deviations; nil for categories or when ``value`` is 1.
  package let meanShiftInDeviations: Double?

  package init(quantity: Quantity, value: Double, meanShiftInDeviations: Double?) {
    self.quantity = quantity
    self.value = value
    self.meanShiftInDeviations = meanShiftInDeviations
  }

  /// The smallest gap of a continuous column of n and m values.
  package static func continuous(_ n: Int, _ m: Int, alpha: Double) -> SmallestDetectableChange? {
    guard n > 0, m > 0, 0 < alpha, alpha < 1 else { return nil }
    let gap = min(1, ((-log(alpha / 2) / 2) * (1 / Double(n) + 1 / Double(m))).squareRoot())
    let shift = gap < 1 ? 2 * NormalDistribution.upperQuantile((1 - gap) / 2) : nil
    return SmallestDetectableChange(quantity: .cumulativeShare, value: gap, meanShiftInDeviations: shift)
  }

  /// The smallest change of a category's share with n and m values.
  package static func categorical(_ n: Int, _ m: Int, alpha: Double) -> SmallestDetectableChange? {
    guard n > 0, m > 0, 0 < alpha, alpha < 1 else { return nil }
    let error = ((1 / Double(n) + 1 / Double(m)) / 4).squareRoot()
    return SmallestDetectableChange(
      quantity: .categoryShare, value: min(1, NormalDistribution.upperQuantile(alpha / 2) * error),
      meanShiftInDeviations: nil)
  }
}
