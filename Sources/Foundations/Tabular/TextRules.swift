/// Looking at bytes of text one by one, for error positions and validation.
enum TextRules {
  /// The number of line ends: LF, CRLF as one, and lone CR.
  ///
  /// A CR that is the last byte of the range counts, whatever follows it.
  static func lineEnds(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    var index = range.lowerBound
    while index + 64 < range.upperBound {
      count &+= unsafe ByteBlock(bytes + index).lineEndCount(next: ByteBlock(bytes + index + 1))
      index &+= 64
    }
    while index < range.upperBound {
      let byte = unsafe bytes[index]
      let isFollowedByLF = unsafe index + 1 < range.upperBound && bytes[index + 1] == UInt8(ascii: "\n")
      if byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && !isFollowedByLF) { count &+= 1 }
      index &+= 1
    }
    return count
  }

  /// The offset of the first byte that is not part of well-formed UTF-8, or nil.
  ///
  /// Overlong forms, surrogates and values beyond U+10FFFF are not well-formed (Unicode, table 3-7).
  static func firstInvalidUTF8(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>) -> Int? {
    let raw = unsafe UnsafeRawPointer(bytes)
    var index = range.lowerBound
    while index < range.upperBound {
      if index + 8 <= range.upperBound,
        unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
        continue
      }
      let length = unsafe sequenceLength(bytes + index, range.upperBound - index)
      guard length > 0 else { return index }
      index += length
    }
    return nil
  }

  /// The length of the character at `bytes`, or 0 if there is no well-formed one.
  private static func sequenceLength(_ bytes: UnsafePointer<UInt8>, _ available: Int) -> Int {
    let first = unsafe bytes[0]
    if first < 0x80 { return 1 }
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0...0)
      }
    guard length > 0, length <= available, unsafe second.contains(bytes[1]) else { return 0 }
    for offset in 2..<max(length, 2) where unsafe bytes[offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
