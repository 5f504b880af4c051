import Glibc

/// What a field is as a number.
///
/// The grammar: an optional sign, then digits with at most one point and at least one digit, then optionally `e` or
/// `E` with an optional sign and digits. A whole part of several digits does not begin with 0: "007" is a code. So
/// hexadecimal, `nan`, `inf`, spaces, grouping signs, other scripts' digits and numbers that overflow a double are
/// words. Values are correctly rounded.
/// Source: RFC 8259 section 6, widened by the leading plus and the bare point that R, Fortran and pandas write.
/// Oracle: the C library's `strtod`.
enum NumberGrammar {
  /// How a number is written, as flags that can be collected over a column.
  struct Form: OptionSet {
    let rawValue: UInt8
    /// Digits only, and between −2^53 and 2^53.
    static let integer = Form(rawValue: 1)
    /// With a point or an exponent.
    static let float = Form(rawValue: 2)
    /// Digits only, from ±2^53 on, where whole numbers share a double.
    static let largeInteger = Form(rawValue: 4)
  }

  /// Powers of ten that a double holds exactly.
  private static let exactPowers: InlineArray<23, Double> = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
  ]

  /// The decimal digits of a number and how it is written.
  private struct Scan {
    var significand: UInt64 = 0
    var digitCount = 0
    var exponent = 0
    var form = Form.integer
  }

  /// Reads the whole of a field as a number.
  ///
  /// - Parameters:
  ///   - bytes: The field.
  ///   - count: Its length.
  ///   - value: Set when the field is a number.
  /// - Returns: How the number is written; empty if the field is no number.
  @inline(__always)
  static func parse(_ bytes: UnsafePointer<UInt8>, _ count: Int, into value: inout Double) -> Form {
    guard count > 0 else { return [] }
    var index = 0
    var scan = Scan()
    let first = unsafe bytes[0]
    let isNegative = first == UInt8(ascii: "-")
    if isNegative || first == UInt8(ascii: "+") { index = 1 }
    let wholeStart = index
    while index < count, case let digit = unsafe bytes[index] &- 48, digit < 10 {
      scan.significand = scan.significand &* 10 &+ UInt64(digit)
      index &+= 1
    }
    let wholeDigits = index &- wholeStart
    if wholeDigits > 1, unsafe bytes[wholeStart] == 48 { return [] }
    scan.digitCount = wholeDigits
    if index < count, unsafe bytes[index] == UInt8(ascii: ".") {
      index &+= 1
      let fractionStart = index
      while index < count, case let digit = unsafe bytes[index] &- 48, digit < 10 {
        scan.significand = scan.significand &* 10 &+ UInt64(digit)
        index &+= 1
      }
      scan.digitCount &+= index &- fractionStart
      scan.exponent = fractionStart &- index
      scan.form = .float
    }
    guard scan.digitCount > 0 else { return [] }
    if index < count {
      guard unsafe parseExponent(bytes, count, &index, &scan) else { return [] }
    }
    if scan.digitCount <= 19, let exact = fastValue(scan) {
      value = isNegative ? -exact : exact
    } else {
      guard case let slow = unsafe libraryValue(bytes, count), slow.isFinite else { return [] }
      value = slow
    }
    if scan.form == .integer, value.magnitude >= 9_007_199_254_740_992 { return .largeInteger }
    return scan.form
  }

  /// Reads "e-12" up to the end of the field.
  private static func parseExponent(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, _ index: inout Int, _ scan: inout Scan
  ) -> Bool {
    guard unsafe bytes[index] | 0x20 == UInt8(ascii: "e") else { return false }
    index += 1
    var isNegative = false
    if index < count, case let sign = unsafe bytes[index], sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      index += 1
    }
    guard index < count else { return false }
    var exponent = 0
    while index < count {
      let digit = unsafe bytes[index] &- 48
      guard digit < 10 else { return false }
      // Anything this large is decided by the library; it only must not overflow here.
      if exponent < 100_000 { exponent = exponent * 10 + Int(digit) }
      index += 1
    }
    scan.exponent += isNegative ? -exponent : exponent
    scan.form = .float
    return true
  }

  /// The value of up to 19 digits, or nil where neither exact arithmetic nor the table decides.
  @inline(__always)
  private static func fastValue(_ scan: Scan) -> Double? {
    if scan.exponent == 0, scan.significand < 1 << 53 { return Double(Int64(truncatingIfNeeded: scan.significand)) }
    // Both operands are exact, so that one rounding is the correct one (Clinger 1990).
    if scan.significand < 1 << 53, scan.exponent < 0, scan.exponent >= -22 {
      return Double(Int64(truncatingIfNeeded: scan.significand)) / exactPowers[-scan.exponent]
    }
    if scan.significand < 1 << 53, scan.exponent > 0, scan.exponent <= 22 {
      return Double(Int64(truncatingIfNeeded: scan.significand)) * exactPowers[scan.exponent]
    }
    return EiselLemire.value(significand: scan.significand, exponent: scan.exponent)
  }

  /// The value by the C library, which needs a terminated copy.
  @inline(never)
  private static func libraryValue(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Double {
    unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: count + 1) { copy in
      for index in 0..<count { unsafe copy[index] = CChar(bitPattern: bytes[index]) }
      unsafe copy[count] = 0
      guard let start = copy.baseAddress else { return .nan }
      return unsafe strtod(start, nil)
    }
  }
}
