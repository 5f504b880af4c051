/// Why a statistic is not defined for the samples it was given.
package enum SampleError: Error, Equatable, Sendable {
  /// One side has fewer values than the statistic needs.
  case tooFew(found: Int, needed: Int)
  /// The statistic compares at most `allowed` categories.
  case tooManyCategories(found: Int, allowed: Int)
  /// All values are the same, or all of each side, so that there is no spread to compare with.
  case noSpread
  /// Half of the values of both sides together are one value, so that the quartiles coincide.
  case noMiddleSpread
  /// Everything is in one category on both sides.
  case oneCategory
  /// The measure needs the values themselves, and a side has only the items of a quantile sketch.
  case needsValues
  /// The pairs of rows of both sides are more than can be counted.
  case tooManyRows
  /// The values are so large that their differences are beyond the doubles.
  case overflow
}

extension SampleError: CustomStringConvertible {
  /// The fact in words, as reports show it.
  package var description: String {
    switch self {
    case .tooFew(let found, let needed): "not defined: one side has \(found) values, \(needed) are needed"
    case .tooManyCategories(let found, let allowed):
      "not defined: there are \(found) categories, at most \(allowed) can be compared"
    case .noSpread: "not defined: there is no spread within the sides to compare the difference with"
    case .noMiddleSpread: "not defined: the quartiles of both sides together are the same value"
    case .oneCategory: "not defined: there is only one category"
    case .needsValues: "not defined for a sketch: the values themselves are needed"
    case .tooManyRows: "not defined: the pairs of rows are too many to count"
    case .overflow: "not defined: the values are too large to subtract"
    }
  }
}
