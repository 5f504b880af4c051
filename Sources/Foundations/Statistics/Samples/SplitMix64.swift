/// SplitMix64, whose sequence can be entered anywhere: the n-th number depends on the seed and n alone.
///
/// Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var state: UInt64

  /// The sequence of a seed, from its `count`-th number on.
  package init(_ seed: UInt64, after count: UInt64 = 0) { state = seed &+ Self.step &* count }

  /// The next number, any of 2^64.
  package mutating func next() -> UInt64 {
    state &+= Self.step
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
