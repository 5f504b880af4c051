extension KolmogorovSmirnov {
  /// Compares a large sample with a small one without walking over the large one; the result is that of ``init(_:_:)``.
  ///
  /// Between two neighbouring values of the small sample its distribution function is constant and the other one grows,
  /// so the widest gap stands at a value of the small sample or right before one.
  ///
  /// - Throws: ``SampleError/tooFew(found:needed:)`` if a side is empty.
  /// - Complexity: O(m log(n / m)).
  package init(large reference: SortedSample, small current: SortedSample) throws(SampleError) {
    try SortedSample.requireBoth(reference, current)
    let (n, m) = (reference.count, current.count)
    var (i, j, best, location, signed) = (0, 0, 0, reference.values[0], 0)
    guard reference.weights == nil, current.weights == nil else {
      (gap, self.location, sign) = Self.widestGap(reference, current)
      statistic = Double(gap) / (Double(n) * Double(m))
      (referenceCount, currentCount) = (n, m)
      return
    }
    reference.values.withUnsafeBufferPointer { left in
      current.values.withUnsafeBufferPointer { right in
        while j < m {
          let value = right[j]
          i = Self.firstIndex(in: left, from: i) { $0 >= value }
          let before = i &* m &- j &* n
          if abs(before) > best, i > 0 { (best, location, signed) = (abs(before), left[i - 1], before) }
          i = Self.firstIndex(in: left, from: i) { $0 > value }
          while j < m, right[j] == value { j &+= 1 }
          let gap = i &* m &- j &* n
          if abs(gap) > best { (best, location, signed) = (abs(gap), value, gap) }
        }
      }
    }
    gap = best
    statistic = Double(best) / (Double(n) * Double(m))
    self.location = location
    sign = signed < 0 ? -1 : 1
    (referenceCount, currentCount) = (n, m)
  }

  /// The first index from `start` on whose value is far enough, found with steps that double and a bisection.
  @inline(__always) private static func firstIndex(
    in values: UnsafeBufferPointer<Double>, from start: Int, _ isFar: (Double) -> Bool
  ) -> Int {
    var (low, step) = (start, 1)
    while low + step <= values.count, !isFar(values[low + step - 1]) { (low, step) = (low + step, step * 2) }
    var high = min(values.count, low + step)
    while low < high {
      let middle = (low + high) / 2
      if isFar(values[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
