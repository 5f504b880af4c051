/// The correctly rounded double of `significand` times a power of ten, by one or two 64-bit multiplications.
///
/// Source: D. Lemire, "Number parsing at a gigabyte per second", Software: Practice and Experience 51 (2021); the table
/// holds the leading 128 bits of the powers of five from 5^-27 to 5^55, for which the paper proves that the product
/// always decides. Oracle: the C library's `strtod`.
enum EiselLemire {
  private static let powers = -27...55

  /// The 128 leading bits of 5^q for each q of ``powers``, exact or, for negative q, rounded up.
  private static let table: [UInt128] = powers.map { leadingBits(ofFiveToThe: $0) }

  private static func leadingBits(ofFiveToThe power: Int) -> UInt128 {
    var five: UInt128 = 1
    for _ in 0..<abs(power) { five *= 5 }
    if power >= 0 { return five << five.leadingZeroBitCount }
    // 2^b / 5^|q| + 1 with b = 127 + the bits of 5^|q|, by long division.
    var remainder: UInt128 = 1
    var quotient: UInt128 = 0
    for _ in 0..<(127 + 128 - five.leadingZeroBitCount) {
      remainder <<= 1
      quotient <<= 1
      if remainder >= five {
        remainder -= five
        quotient |= 1
      }
    }
    return quotient + 1
  }

  /// The nearest double, ties to even; nil if the exponent is outside the table.
  static func value(significand: UInt64, exponent: Int) -> Double? {
    guard significand != 0 else { return 0 }
    guard powers.contains(exponent) else { return nil }
    let shift = significand.leadingZeroBitCount
    let (upper, lower) = product(significand << UInt64(shift), table[exponent - powers.lowerBound])
    let upperBit = Int(upper >> 63)
    let dropped = UInt64(upperBit + 9)
    var mantissa = upper >> dropped
    // The binary exponent of 10^q is floor(q log2(10)); 217706 / 2^16 is that logarithm, exact enough here.
    var biased = ((217_706 * exponent) >> 16) + 63 + upperBit - shift + 1023
    if lower <= 1, exponent >= -4, exponent <= 23, mantissa & 3 == 1, mantissa << dropped == upper {
      // Exactly half way: the even neighbour is below.
      mantissa &= ~1
    }
    mantissa = (mantissa + (mantissa & 1)) >> 1
    if mantissa >= 2 << 52 {
      mantissa = 1 << 52
      biased += 1
    }
    return Double(bitPattern: (mantissa & ~(1 << 52)) | UInt64(biased) << 52)
  }

  /// The leading 128 bits of a product, the second multiplication only where the first leaves a doubt.
  @inline(__always)
  private static func product(_ significand: UInt64, _ power: UInt128) -> (upper: UInt64, lower: UInt64) {
    let first = significand.multipliedFullWidth(by: UInt64(truncatingIfNeeded: power >> 64))
    guard first.high & 0x1FF == 0x1FF else { return (first.high, first.low) }
    let second = significand.multipliedFullWidth(by: UInt64(truncatingIfNeeded: power))
    let (low, overflow) = first.low.addingReportingOverflow(second.high)
    return (overflow ? first.high + 1 : first.high, low)
  }
}
