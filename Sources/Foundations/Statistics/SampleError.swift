/// Why a statistic is not defined for the samples it was given.
package enum SampleError: Error, Equatable, Sendable {
  /// One side has fewer values than the statistic needs.
  case tooFew(found: Int, needed: Int)
  /// The statistic compares at most `allowed` categories.
  case tooManyCategories(found: Int, allowed: Int)
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
    case .overflow: "not defined: the values are too large to subtract"
    }
  }
}
