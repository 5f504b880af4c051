/// The different values of two samples in ascending order, each with its count on both sides.
///
/// What every statistic of two empirical distribution functions is computed from: one pass, whether the samples hold
/// each value once, or values with counts.
enum MergedRuns {
  /// Calls `body` for each different value of both sides with its counts, one of which may be 0.
  ///
  /// - Complexity: O(n + m), in stored values.
  @inline(__always)
  static func forEach(
    _ left: SortedSample, _ right: SortedSample, _ body: (_ value: Double, _ left: Int, _ right: Int) -> Void
  ) {
    left.values.withUnsafeBufferPointer { leftValues in
      right.values.withUnsafeBufferPointer { rightValues in
        if left.weights == nil, right.weights == nil {
          forEachUnweighted(leftValues, rightValues, body)
        } else {
          forEachWeighted(leftValues, left.weights, rightValues, right.weights, body)
        }
      }
    }
  }

  @inline(__always)
  private static func forEachUnweighted(
    _ left: UnsafeBufferPointer<Double>, _ right: UnsafeBufferPointer<Double>, _ body: (Double, Int, Int) -> Void
  ) {
    let (n, m) = (left.count, right.count)
    var (i, j) = (0, 0)
    while i < n || j < m {
      let value = min(i < n ? left[i] : .infinity, j < m ? right[j] : .infinity)
      let (startOfLeft, startOfRight) = (i, j)
      while i < n, left[i] == value { i &+= 1 }
      while j < m, right[j] == value { j &+= 1 }
      body(value, i &- startOfLeft, j &- startOfRight)
    }
  }

  private static func forEachWeighted(
    _ left: UnsafeBufferPointer<Double>, _ leftWeights: [Int]?, _ right: UnsafeBufferPointer<Double>,
    _ rightWeights: [Int]?, _ body: (Double, Int, Int) -> Void
  ) {
    let (n, m) = (left.count, right.count)
    var (i, j) = (0, 0)
    while i < n || j < m {
      let value = min(i < n ? left[i] : .infinity, j < m ? right[j] : .infinity)
      var (leftCount, rightCount) = (0, 0)
      while i < n, left[i] == value {
        leftCount += leftWeights?[i] ?? 1
        i += 1
      }
      while j < m, right[j] == value {
        rightCount += rightWeights?[j] ?? 1
        j += 1
      }
      body(value, leftCount, rightCount)
    }
  }
}
