import CLibgit2

/// The name of a git object: the SHA-1 of its content.
package struct ObjectID: Hashable, Sendable, Comparable, CustomStringConvertible {
  // Three integers instead of an array or a text: a tree of 10,000 files then needs no allocation per name.
  private let high: UInt64
  private let middle: UInt64
  private let low: UInt32

  /// Reads 40 hexadecimal digits, lower case; nil for anything else.
  package init?(_ hex: some StringProtocol) {
    let digits = Array(hex.utf8)
    guard digits.count == 40, let high = Self.number(digits[..<16]), let middle = Self.number(digits[16..<32]),
      let low = Self.number(digits[32...])
    else { return nil }
    (self.high, self.middle, self.low) = (high, middle, UInt32(truncatingIfNeeded: low))
  }

  init(_ raw: git_oid) {
    (high, middle, low) = unsafe withUnsafeBytes(of: raw) { bytes in
      (
        unsafe UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
        unsafe UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)),
        unsafe UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt32.self))
      )
    }
  }

  /// The name as libgit2 takes it.
  var raw: git_oid {
    var raw = git_oid()
    unsafe withUnsafeMutableBytes(of: &raw) { bytes in
      unsafe bytes.storeBytes(of: high.bigEndian, as: UInt64.self)
      unsafe bytes.storeBytes(of: middle.bigEndian, toByteOffset: 8, as: UInt64.self)
      unsafe bytes.storeBytes(of: low.bigEndian, toByteOffset: 16, as: UInt32.self)
    }
    return raw
  }

  /// 40 lower-case hexadecimal digits.
  package var description: String { Self.hex(high, 16) + Self.hex(middle, 16) + Self.hex(UInt64(low), 8) }

  /// The first ten digits, for people.
  package var short: String { String(description.prefix(10)) }

  package static func < (left: ObjectID, right: ObjectID) -> Bool {
    (left.high, left.middle, left.low) < (right.high, right.middle, right.low)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
    var number: UInt64 = 0
    for digit in digits {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 4 | UInt64(digit - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): number = number << 4 | UInt64(digit - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    return number
  }

  /// Digits from a table: `String(_:radix:)` would drop leading zeros.
  private static func hex(_ number: UInt64, _ width: Int) -> String {
    let table = Array("0123456789abcdef".utf8)
    let digits = (0..<width).map { table[Int(number >> UInt64(4 * (width - 1 - $0)) & 15)] }
    return String(decoding: digits, as: UTF8.self)
  }
}
