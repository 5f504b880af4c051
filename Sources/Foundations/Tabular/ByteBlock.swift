/// Sixty-four bytes of text and the questions a scanner has about them, answered as one bit per byte.
struct ByteBlock {
  let bytes: SIMD64<UInt8>

  /// Loads 64 bytes; the address needs no alignment.
  @inline(__always)
  init(_ address: UnsafeRawPointer) { bytes = unsafe address.loadUnaligned(as: SIMD64<UInt8>.self) }

  /// Where fields and records may end: the delimiter and both line ends.
  @inline(__always)
  func ends(delimiter: SIMD64<UInt8>) -> UInt64 {
    Self.bits(
      (bytes .== delimiter) .| (bytes .== SIMD64(repeating: UInt8(ascii: "\n")))
        .| (bytes .== SIMD64(repeating: UInt8(ascii: "\r"))))
  }

  /// Where quotation marks are.
  @inline(__always)
  var quotes: UInt64 { Self.bits(bytes .== SIMD64(repeating: UInt8(ascii: "\""))) }

  /// Not zero somewhere if and only if a byte is 0.
  @inline(__always)
  var nulLanes: SIMD8<UInt64> { unsafe unsafeBitCast(bytes .== SIMD64(repeating: 0), to: SIMD8<UInt64>.self) }

  /// Whether a byte is a quotation mark.
  @inline(__always)
  var hasQuote: Bool { Self.isAnySet(bytes .== SIMD64(repeating: UInt8(ascii: "\""))) }

  /// 255 in each lane that ends a line, that is LF, or CR without an LF after it; `next` is the block one byte further.
  @inline(__always)
  func lineEndLanes(next: ByteBlock) -> SIMD64<UInt8> {
    let lineFeeds = bytes .== SIMD64(repeating: UInt8(ascii: "\n"))
    let loneReturns =
      (bytes .== SIMD64(repeating: UInt8(ascii: "\r"))) .& (next.bytes .!= SIMD64(repeating: UInt8(ascii: "\n")))
    return unsafe unsafeBitCast(lineFeeds .| loneReturns, to: SIMD64<UInt8>.self)
  }

  @inline(__always)
  private static func isAnySet(_ mask: SIMDMask<SIMD64<Int8>>) -> Bool {
    let lanes = unsafe unsafeBitCast(mask, to: SIMD8<UInt64>.self)
    let half = lanes.lowHalf | lanes.highHalf
    let quarter = half.lowHalf | half.highHalf
    return quarter[0] | quarter[1] != 0
  }

  /// One bit per lane. Each lane keeps the bit of its place in its group of eight, and one multiplication adds the
  /// eight; the mask is reinterpreted because `replacing(with:where:)` is not vectorised.
  @inline(__always)
  private static func bits(_ mask: SIMDMask<SIMD64<Int8>>) -> UInt64 {
    let weights = SIMD8<UInt64>(repeating: 0x8040_2010_0804_0201)
    let lanes = unsafe unsafeBitCast(mask, to: SIMD8<UInt64>.self) & weights
    var result: UInt64 = 0
    for group in 0..<8 {
      result |= ((lanes[group] &* 0x0101_0101_0101_0101) &>> 56) &<< UInt64(group &* 8)
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
    for shift: UInt64 in [1, 2, 4, 8, 16, 32] { parity ^= parity &<< shift }
    return startsInside ? ~parity : parity
  }
}
