/// Sorting of doubles by the digits of their bit patterns.
enum RadixSort {
  /// Below this many values the standard library's comparison sort is as fast.
  static let smallestCount = 512

  private static let digitBits = 11
  private static let digitCount = 6
  private static let buckets = 1 << digitBits

  /// Sorts finite values in place, ascending; `-0` stands before `0`.
  ///
  /// Doubles are mapped to unsigned integers of the same order (positive: set the sign bit; negative: flip all bits),
  /// which least-significant-digit radix sort orders in at most six passes; a digit that all values share costs none.
  ///
  /// - Complexity: O(n) time, n values of scratch memory.
  static func sort(_ values: inout [Double]) {
    guard values.count >= smallestCount else { return values.sort() }
    let count = values.count
    values.withUnsafeMutableBufferPointer { values in
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * count) { scratch in
        let first = UnsafeMutableBufferPointer(rebasing: scratch[..<count])
        let second = UnsafeMutableBufferPointer(rebasing: scratch[count...])
        let isInFirst = sortKeys(of: values, in: first, and: second)
        let sorted = isInFirst ? first : second
        for index in 0..<count { values[index] = value(ofKey: sorted[index]) }
      }
    }
  }

  /// Sorts the keys of `values` between two buffers and says whether they end in the first.
  private static func sortKeys(
    of values: UnsafeMutableBufferPointer<Double>, in first: UnsafeMutableBufferPointer<UInt64>,
    and second: UnsafeMutableBufferPointer<UInt64>
  ) -> Bool {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: digitCount * buckets) { counts in
      counts.initialize(repeating: 0)
      for index in 0..<values.count {
        let key = key(of: values[index])
        first[index] = key
        for digit in 0..<digitCount { counts[digit * buckets + bucket(of: key, digit)] += 1 }
      }
      var (source, target, isInFirst) = (first, second, true)
      for digit in 0..<digitCount {
        let row = UnsafeMutableBufferPointer(rebasing: counts[(digit * buckets)..<((digit + 1) * buckets)])
        if row[bucket(of: source[0], digit)] == source.count { continue }
        scatter(source, into: target, by: digit, counts: row)
        (source, target, isInFirst) = (target, source, !isInFirst)
      }
      return isInFirst
    }
  }

  private static func scatter(
    _ source: UnsafeMutableBufferPointer<UInt64>, into target: UnsafeMutableBufferPointer<UInt64>, by digit: Int,
    counts: UnsafeMutableBufferPointer<Int>
  ) {
    var start = 0
    for bucket in 0..<buckets {
      let count = counts[bucket]
      counts[bucket] = start
      start += count
    }
    for index in 0..<source.count {
      let key = source[index]
      let bucket = bucket(of: key, digit)
      target[counts[bucket]] = key
      counts[bucket] &+= 1
    }
  }

  @inline(__always) private static func bucket(of key: UInt64, _ digit: Int) -> Int {
    Int(truncatingIfNeeded: key &>> UInt64(truncatingIfNeeded: digit &* digitBits)) & (buckets - 1)
  }

  @inline(__always) private static func key(of value: Double) -> UInt64 {
    let bits = value.bitPattern
    let mask = UInt64(bitPattern: Int64(bitPattern: bits) &>> 63) | (1 << 63)
    return bits ^ mask
  }

  @inline(__always) private static func value(ofKey key: UInt64) -> Double {
    let mask = (UInt64(bitPattern: ~(Int64(bitPattern: key) &>> 63))) | (1 << 63)
    return Double(bitPattern: key ^ mask)
  }
}
