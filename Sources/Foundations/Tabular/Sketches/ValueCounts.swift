/// How often each different number occurs, exactly, up to a limit of different numbers.
///
/// A hash table with open addressing; the two zeros are one value. Merging adds counts, so that parts give what one
/// pass gives, exactly.
struct ValueCounts {
  /// The most different numbers that are counted.
  let limit: Int
  private(set) var distinct = 0
  /// Keys, with NaN where a slot is free; a power of two, at least twice the number of values.
  private var keys: [Double]
  private var counts: [Int32]

  init(limit: Int) {
    self.limit = limit
    keys = Array(repeating: .nan, count: 64)
    counts = Array(repeating: 0, count: 64)
  }

  /// Counts a number; false if it is a new one beyond the limit, and then nothing changes.
  @inline(__always)
  mutating func add(_ value: Double) -> Bool {
    let mask = keys.count &- 1
    var slot = Self.slot(of: value + 0, in: keys.count)
    while true {
      let key = keys[slot]
      if key == value {
        guard counts[slot] < .max else { return false }
        counts[slot] &+= 1
        return true
      }
      if key.isNaN { break }
      slot = (slot &+ 1) & mask
    }
    guard distinct < limit else { return false }
    keys[slot] = value + 0
    counts[slot] = 1
    distinct += 1
    if distinct * 2 > keys.count { grow() }
    return true
  }

  /// The upper bits of a product, since small whole numbers differ in the upper bits alone.
  @inline(__always)
  private static func slot(of key: Double, in size: Int) -> Int {
    Int(truncatingIfNeeded: (key.bitPattern &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - size.trailingZeroBitCount))
  }

  private mutating func grow() {
    let (oldKeys, oldCounts) = (keys, counts)
    keys = Array(repeating: .nan, count: oldKeys.count * 2)
    counts = Array(repeating: 0, count: oldKeys.count * 2)
    let mask = keys.count - 1
    for (key, count) in zip(oldKeys, oldCounts) where !key.isNaN {
      var slot = Self.slot(of: key, in: keys.count)
      while !keys[slot].isNaN { slot = (slot + 1) & mask }
      keys[slot] = key
      counts[slot] = count
    }
  }

  /// The values ascending with their counts.
  var weighted: WeightedNumbers {
    let order = keys.indices.filter { !keys[$0].isNaN }.sorted { keys[$0] < keys[$1] }
    return WeightedNumbers(values: order.map { keys[$0] }, weights: order.map { Int(counts[$0]) })
  }
}
