/// The test that as large a share of a column is missing on both sides.
///
///     effect = share missing in current − share missing in reference        −1 ≤ effect ≤ 1
///
/// with the p-value of ``TwoProportionZ``. Drift tools that drop missing values first cannot see this change at all.
package struct NullShareTest: Equatable, Sendable {
  /// The share of missing values in the reference.
  package let referenceShare: Double
  /// The share of missing values in the current data.
  package let currentShare: Double
  /// The two-sided p-value; 1 if nothing or everything is missing on both sides.
  package let pValue: Double

  /// The change of the share; positive if more is missing now.
  package var effect: Double { currentShare - referenceShare }

  /// Compares counts of missing values.
  ///
  /// - Throws: ``SampleError/tooFew(found:needed:)`` if a side has no rows.
  package init(
    reference: (missing: Int, rows: Int), current: (missing: Int, rows: Int)
  ) throws(SampleError) {
    let test = try TwoProportionZ(
      reference: (reference.missing, reference.rows), current: (current.missing, current.rows))
    (referenceShare, currentShare, pValue) = (test.referenceShare, test.currentShare, test.pValue)
  }
}
