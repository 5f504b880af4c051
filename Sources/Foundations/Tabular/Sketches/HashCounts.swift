/// How often each different hash occurs.
///
/// Open addressing with the upper bits of the hash, which must be well mixed. Two with the same counts are equal.
struct HashCounts: Sendable {
  /// Keys, 0 where a slot is free; a power of two, at most two thirds full.
  private var keys: [UInt64] = Array(repeating: 0, count: 64)
  private var counts: [Int32] = Array(repeating: 0, count: 64)
  /// How often the hash 0 occurs, which marks free slots.
  private var zeros: Int32 = 0
  private var used = 0

  /// The number of different hashes.
  var count: Int { used + (zeros > 0 ? 1 : 0) }

  /// Counts a hash `times` times.
  @inline(__always)
  mutating func add(_ hash: UInt64, times: Int32 = 1) {
    guard hash != 0 else { return zeros &+= times }
    var slot = Self.slot(of: hash, in: keys.count)
    while keys[slot] != 0 {
      if keys[slot] == hash { return counts[slot] &+= times }
      slot = (slot &+ 1) & (keys.count &- 1)
    }
    (keys[slot], counts[slot]) = (hash, times)
    used += 1
    if used * 3 > keys.count * 2 { grow() }
  }

  @inline(__always)
  private static func slot(of hash: UInt64, in size: Int) -> Int {
    Int(truncatingIfNeeded: hash >> UInt64(64 - size.trailingZeroBitCount))
  }

  private mutating func grow() {
    let (oldKeys, oldCounts) = (keys, counts)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    counts = Array(repeating: 0, count: oldKeys.count * 2)
    for (key, count) in zip(oldKeys, oldCounts) where key != 0 {
      var slot = Self.slot(of: key, in: keys.count)
      while keys[slot] != 0 { slot = (slot &+ 1) & (keys.count &- 1) }
      (keys[slot], counts[slot]) = (key, count)
    }
  }

  /// Calls `body` for each different hash with its count, in no particular order.
  func forEach(_ body: (UInt64, Int32) -> Void) {
    if zeros > 0 { body(0, zeros) }
    for (key, count) in zip(keys, counts) where key != 0 { body(key, count) }
  }

  /// Adds the counts of another.
  mutating func merge(_ other: HashCounts) {
    var merged = self
    other.forEach { merged.add($0, times: $1) }
    self = merged
  }
}

extension HashCounts: Equatable {
  static func == (left: HashCounts, right: HashCounts) -> Bool {
    func sorted(_ counts: HashCounts) -> [UInt64: Int32] {
      var all: [UInt64: Int32] = [:]
      counts.forEach { all[$0] = $1 }
      return all
    }
    return left.count == right.count && sorted(left) == sorted(right)
  }
}
