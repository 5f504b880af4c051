import Glibc

/// Estimates how many different hashes were added, in 16 KiB.
///
/// 2^14 registers hold the largest rank of a leading bit; the estimate is the improved raw estimator, without bias
/// correction tables. Standard error: 1.04 / sqrt(16384) = 0.8 %. Merging takes the larger of each register, so that
/// parts in any order and grouping give the same registers as one pass.
/// Source: Flajolet et al. 2007, HyperLogLog; Ertl 2017, "New cardinality estimation algorithms", algorithm 6.
package struct DistinctSketch: Equatable, Sendable {
  /// The standard error of ``estimate`` as a share of the true number.
  package static let standardError = 0.008_125
  private static let bits = 14
  /// The registers, 2^14 of them with values up to 51; none before the first hash.
  package private(set) var registers: [UInt8] = []

  /// Of nothing.
  package init() {}

  /// Restores saved registers; nil if they cannot be those of a sketch.
  package init?(registers: [UInt8]) {
    guard registers.isEmpty || registers.count == 1 << Self.bits, registers.allSatisfy({ $0 <= 51 }) else {
      return nil
    }
    self.registers = registers
  }

  /// Adds one well-mixed hash.
  @inline(__always)
  package mutating func add(hash: UInt64) {
    if registers.isEmpty { registers = Array(repeating: 0, count: 1 << Self.bits) }
    let index = Int(truncatingIfNeeded: hash >> UInt64(64 - Self.bits))
    let rank = UInt8(truncatingIfNeeded: ((hash << UInt64(Self.bits)) | (1 << 13)).leadingZeroBitCount + 1)
    if registers[index] < rank { registers[index] = rank }
  }

  /// Adds a number; the two zeros are one value.
  @inline(__always)
  package mutating func add(_ value: Double) { add(hash: Self.hash(value)) }

  /// Adds a block of numbers.
  package mutating func add(contentsOf block: ArraySlice<Double>) {
    guard let first = block.first else { return }
    add(first)
    unsafe registers.withUnsafeMutableBufferPointer { registers in
      for value in block {
        let hash = Self.hash(value)
        let index = Int(truncatingIfNeeded: hash >> UInt64(64 - Self.bits))
        let rank = UInt8(truncatingIfNeeded: ((hash << UInt64(Self.bits)) | (1 << 13)).leadingZeroBitCount + 1)
        if unsafe registers[index] < rank { unsafe registers[index] = rank }
      }
    }
  }

  /// A hash of a number, the same for both zeros.
  @inline(__always)
  package static func hash(_ value: Double) -> UInt64 { mix((value + 0).bitPattern) }

  /// A hash of bytes.
  package static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return mix(state)
  }

  /// The finalizer of SplitMix64: each bit of the input reaches each of the output.
  @inline(__always)
  package static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Adds everything that another has seen.
  package mutating func merge(_ other: DistinctSketch) {
    guard !other.registers.isEmpty else { return }
    guard !registers.isEmpty else {
      registers = other.registers
      return
    }
    for index in registers.indices { registers[index] = max(registers[index], other.registers[index]) }
  }

  /// The estimated number of different hashes.
  package var estimate: Double {
    guard !registers.isEmpty else { return 0 }
    let m = Double(registers.count)
    let largest = 64 - Self.bits
    var counts = [Double](repeating: 0, count: largest + 2)
    for register in registers { counts[Int(register)] += 1 }
    var sum = m * Self.tau(1 - counts[largest + 1] / m)
    for rank in stride(from: largest, through: 1, by: -1) { sum = 0.5 * (sum + counts[rank]) }
    sum += m * Self.sigma(counts[0] / m)
    return sum.isFinite ? m * m / (2 * log(2) * sum) : 0
  }

  private static func sigma(_ start: Double) -> Double {
    guard start < 1 else { return .infinity }
    var (x, y, z, before) = (start, 1.0, start, -1.0)
    while z != before {
      x *= x
      before = z
      z += x * y
      y += y
    }
    return z
  }

  private static func tau(_ start: Double) -> Double {
    guard start > 0, start < 1 else { return 0 }
    var (x, y, z, before) = (start, 1.0, 1 - start, -1.0)
    while z != before {
      x.formSquareRoot()
      before = z
      y *= 0.5
      z -= (1 - x) * (1 - x) * y
    }
    return z / 3
  }
}
