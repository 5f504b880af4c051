/// How numbers are written where a point is not the decimal sign, or digits are grouped.
package struct NumberNotation: Equatable, Sendable {
  /// The sign between the whole part and the fraction.
  package let decimal: UInt8
  /// The sign between groups of three digits of the whole part; nil if there is none.
  package let thousands: UInt8?

  /// A notation; nil if the two signs are the same, or one of them could not be told from a number.
  package init?(decimal: UInt8 = UInt8(ascii: "."), thousands: UInt8? = nil) {
    let isSign: (UInt8) -> Bool = { [0x2E, 0x2C, 0x27, 0x20, 0x5F].contains($0) }
    guard decimal == UInt8(ascii: ".") || decimal == UInt8(ascii: ","), thousands.map(isSign) ?? true,
      thousands != decimal
    else { return nil }
    (self.decimal, self.thousands) = (decimal, thousands)
  }

  /// Whether it is the notation of ``NumberGrammar``.
  var isUsual: Bool { decimal == UInt8(ascii: ".") && thousands == nil }

  /// Reads a field by translating it into the usual notation.
  ///
  /// Groups must be of three digits but for the first, so that "1.5" with a point for thousands is a word, not 15.
  func parse(_ bytes: UnsafePointer<UInt8>, _ count: Int, into value: inout Double) -> NumberGrammar.Form {
    guard count > 0, count <= 400 else { return [] }
    return unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { usual in
      guard let length = unsafe translate(bytes, count, into: usual), let start = usual.baseAddress else { return [] }
      return unsafe NumberGrammar.parse(start, length, into: &value)
    }
  }

  /// The length of the translation, or nil where the groups are wrong or a point stands that is not the decimal sign.
  private func translate(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, into usual: UnsafeMutableBufferPointer<UInt8>
  ) -> Int? {
    var (length, group, groups, isWhole) = (0, 0, 0, true)
    for index in 0..<count {
      var byte = unsafe bytes[index]
      if isWhole, byte == thousands {
        guard groups == 0 ? 1...3 ~= group : group == 3 else { return nil }
        (group, groups) = (0, groups + 1)
        continue
      }
      if byte == decimal || byte | 0x20 == UInt8(ascii: "e") {
        guard groups == 0 || group == 3 || !isWhole else { return nil }
        isWhole = false
        if byte == decimal { byte = UInt8(ascii: ".") }
      } else if byte == UInt8(ascii: ".") || byte == thousands {
        return nil
      } else if isWhole, byte &- 48 < 10 {
        group += 1
      }
      unsafe usual[length] = byte
      length += 1
    }
    return isWhole && groups > 0 && group != 3 ? nil : length
  }
}
