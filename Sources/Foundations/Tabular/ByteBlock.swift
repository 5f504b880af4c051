/// Sixty-four bytes of text and the questions a scanner has about them, answered as one bit per byte.
///
/// Bytes are compared by arithmetic on eight words of eight bytes, which becomes vector instructions. The comparison
/// operators of byte vectors do not: they go lane by lane, 50 times as slow with Swift 6.3.
struct ByteBlock {
  /// The bytes, eight to a word.
  let words: SIMD8<UInt64>

  /// The lowest seven bits of each byte.
  private static let low = SIMD8<UInt64>(repeating: 0x7F7F_7F7F_7F7F_7F7F)

  /// Loads 64 bytes; the address needs no alignment.
  @inline(__always)
  init(_ address: UnsafeRawPointer) { words = unsafe address.loadUnaligned(as: SIMD8<UInt64>.self) }

  /// 0x7F in each byte that is `byte`, else 0xFF.
  ///
  /// The sum carries into the highest bit unless the low seven bits of the difference are 0; no carry leaves a byte.
  @inline(__always)
  private func misses(_ byte: UInt8) -> SIMD8<UInt64> {
    let difference = words ^ SIMD8(repeating: 0x0101_0101_0101_0101 &* UInt64(byte))
    return ((difference & Self.low) &+ Self.low) | difference | Self.low
  }

  /// Where fields and records may end: the delimiter and both line ends.
  @inline(__always)
  func ends(delimiter: UInt8) -> UInt64 {
    Self.bits(misses(delimiter) & misses(UInt8(ascii: "\n")) & misses(UInt8(ascii: "\r")))
  }

  /// Where quotation marks are.
  @inline(__always)
  var quotes: UInt64 { Self.bits(misses(UInt8(ascii: "\""))) }

  /// Has a 0x7F somewhere if and only if a byte is 0.
  @inline(__always)
  var nulMisses: SIMD8<UInt64> { misses(0) }

  /// Whether a byte is a quotation mark.
  @inline(__always)
  var hasQuote: Bool { Self.isAnyHit(misses(UInt8(ascii: "\""))) }

  /// How many bytes end a line, that is LF, or CR without an LF after it; `next` is the block one byte further.
  @inline(__always)
  func lineEndCount(next: ByteBlock) -> Int {
    let returns = misses(UInt8(ascii: "\r"))
    let feeds = misses(UInt8(ascii: "\n"))
    guard Self.isAnyHit(returns) else { return Self.isAnyHit(feeds) ? Self.bits(feeds).nonzeroBitCount : 0 }
    return (Self.bits(feeds) | (Self.bits(returns) & ~Self.bits(next.misses(UInt8(ascii: "\n"))))).nonzeroBitCount
  }

  /// Whether one of the bytes is 0x7F and not 0xFF.
  @inline(__always)
  static func isAnyHit(_ misses: SIMD8<UInt64>) -> Bool {
    let half = misses.lowHalf & misses.highHalf
    let quarter = half.lowHalf & half.highHalf
    return quarter[0] & quarter[1] != .max
  }

  /// One bit per byte of a comparison.
  ///
  /// The highest bits of a word's bytes are 8 apart; the multiplication moves the one of byte i to bit 56 + i.
  @inline(__always)
  private static func bits(_ misses: SIMD8<UInt64>) -> UInt64 {
    let hits = misses ^ SIMD8(repeating: .max)
    var result: UInt64 = 0
    for group in 0..<8 {
      result |= ((hits[group] &* 0x0002_0408_1020_4081) &>> 56) &<< UInt64(group &* 8)
    }
    return result
  }

  /// The bits from each opening quotation mark up to before the closing one.
  ///
  /// Each bit becomes the parity of the quotation marks up to it. Within a quoted field a doubled mark closes and opens
  /// again, which changes nothing between the two.
  @inline(__always)
  static func insides(quotes: UInt64, startsInside: Bool) -> UInt64 {
    var parity = quotes
    parity ^= parity &<< 1
    parity ^= parity &<< 2
    parity ^= parity &<< 4
    parity ^= parity &<< 8
    parity ^= parity &<< 16
    parity ^= parity &<< 32
    return startsInside ? ~parity : parity
  }
}
