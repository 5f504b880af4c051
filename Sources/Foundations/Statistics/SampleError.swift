/// Why a statistic is not defined for the samples it was given.
package enum SampleError: Error, Equatable, Sendable {
  /// One side has fewer values than the statistic needs.
  case tooFew(found: Int, needed: Int)
}
