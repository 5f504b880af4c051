/// SplitMix64: a small source of numbers that look random and repeat exactly for a seed.
///
/// For choosing questions and the order of answers; not for secrets. Source: Steele, Lea, Flood, "Fast splittable
/// pseudorandom number generators", 2014. Oracle: the reference implementation's first values for seed 1234567.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts the sequence of a seed; any seed will do, 0 included.
  package init(seed: UInt64) { state = seed }

  /// A generator for one purpose, so that one question's order does not depend on which others were asked.
  ///
  /// The name enters by FNV-1a over its bytes.
  package init(seed: UInt64, purpose: String) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in purpose.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    self.init(seed: seed ^ hash)
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
