/// Sorting of a few thousand finite doubles by the bytes of their bit patterns.
enum NumberSort {
  /// Below this many the library's sort is as fast.
  private static let smallestCount = 256

  /// Sorts in place, ascending; `-0` stands before `0`.
  ///
  /// Doubles are mapped to unsigned integers of the same order, which radix sort orders byte by byte; a byte that all
  /// share costs no pass.
  static func sort(_ values: inout [Double]) {
    guard values.count >= smallestCount else { return values.sort() }
    let count = values.count
    unsafe values.withUnsafeMutableBufferPointer { values in
      unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * count) { scratch in
        let first = unsafe UnsafeMutableBufferPointer(rebasing: scratch[..<count])
        let second = unsafe UnsafeMutableBufferPointer(rebasing: scratch[count...])
        let isInFirst = unsafe sortKeys(of: values, in: first, and: second)
        let sorted = unsafe isInFirst ? first : second
        for index in 0..<count {
          let key = unsafe sorted[index]
          let mask = UInt64(bitPattern: ~(Int64(bitPattern: key) &>> 63)) | 1 << 63
          unsafe values[index] = Double(bitPattern: key ^ mask)
        }
      }
    }
  }

  private static func sortKeys(
    of values: UnsafeMutableBufferPointer<Double>, in first: UnsafeMutableBufferPointer<UInt64>,
    and second: UnsafeMutableBufferPointer<UInt64>
  ) -> Bool {
    unsafe withUnsafeTemporaryAllocation(of: Int32.self, capacity: 8 * 256) { places in
      unsafe places.initialize(repeating: 0)
      for index in 0..<values.count {
        let bits = unsafe values[index].bitPattern
        let key = bits ^ (UInt64(bitPattern: Int64(bitPattern: bits) &>> 63) | 1 << 63)
        unsafe first[index] = key
        for byte in 0..<8 { unsafe places[byte &* 256 &+ Int(key &>> UInt64(8 &* byte) & 255)] &+= 1 }
      }
      var (source, target, isInFirst) = unsafe (first, second, true)
      for byte in 0..<8 {
        let shift = UInt64(8 &* byte)
        let counts = unsafe UnsafeMutableBufferPointer(rebasing: places[(256 &* byte)..<(256 &* byte &+ 256)])
        // All values share this byte.
        if unsafe Int(counts[Int(source[0] &>> shift & 255)]) == values.count { continue }
        var place: Int32 = 0
        for value in 0..<256 {
          let count = unsafe counts[value]
          unsafe counts[value] = place
          place &+= count
        }
        for index in 0..<values.count {
          let key = unsafe source[index]
          let bucket = Int(key &>> shift & 255)
          unsafe target[Int(counts[bucket])] = key
          unsafe counts[bucket] &+= 1
        }
        unsafe swap(&source, &target)
        isInFirst.toggle()
      }
      return isInFirst
    }
  }
}
