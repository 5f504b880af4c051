/// Cramér's V: how strongly category and side go together.
///
///     V = √(χ² / N)        0 ≤ V ≤ 1, no unit;  χ² of ``ChiSquareContingency``, N rows on both sides
///
/// Source: H. Cramér, "Mathematical Methods of Statistics" (1946). Oracle: `scipy.stats.contingency.association`.
package enum CramersV: CategoricalDriftMeasure {
  /// Stands in JSON and options.
  package static let name = "cramers-v"
  /// The words for sentences and tables.
  package static let title = "Cramér's V"
  /// Exchanging the sides changes nothing.
  package static let isSymmetric = true
  /// Computed when it is chosen.
  package static let isRoutine = false

  package static func measure(_ pair: CategoryPair) throws(SampleError) -> Measurement {
    let test = try ChiSquareContingency(pair)
    guard pair.count > 1 else { throw SampleError.oneCategory }
    return Measurement(value: test.cramersV, binning: pair.bins.binning)
  }
}

/// Cramér's V without the part that chance alone gives many categories in few rows.
///
///     φ² = max(0, χ²/N − (k − 1)/(N − 1));  k′ = k − (k − 1)²/(N − 1);  2′ = 2 − 1/(N − 1)
///     V = √(φ² / min(k′ − 1, 2′ − 1))        0 ≤ V ≤ 1, no unit
///
/// Source: W. Bergsma, J. Korean Statist. Soc. 42 (2013). Oracle:
/// `scipy.stats.contingency.association` has no correction; the formula in numpy, relative 1e-9.
package enum BiasCorrectedCramersV: CategoricalDriftMeasure {
  /// Stands in JSON and options.
  package static let name = "cramers-v-corrected"
  /// The words for sentences and tables.
  package static let title = "Cramér's V, bias-corrected"
  /// Exchanging the sides changes nothing.
  package static let isSymmetric = true
  /// Computed when it is chosen.
  package static let isRoutine = false

  package static func measure(_ pair: CategoryPair) throws(SampleError) -> Measurement {
    let test = try ChiSquareContingency(pair)
    guard pair.count > 1 else { throw SampleError.oneCategory }
    let (rows, categories) = (Double(pair.referenceTotal + pair.currentTotal), Double(pair.count))
    let strength = max(0, test.statistic / rows - (categories - 1) / (rows - 1))
    let columns = categories - (categories - 1) * (categories - 1) / (rows - 1)
    let smaller = min(columns - 1, 1 - 1 / (rows - 1))
    guard smaller > 0 else { throw SampleError.tooFew(found: Int(rows), needed: pair.count + 1) }
    return Measurement(value: min(1, (strength / smaller).squareRoot()), binning: pair.bins.binning)
  }
}
