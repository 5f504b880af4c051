/// The SHA-256 of some bytes: the name under which mlo keeps them.
package struct Digest: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The 32 bytes as four numbers, the first byte in the highest place, so that their order is that of the digits.
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// Reads 64 lower-case hexadecimal digits, with or without `sha256:` before them; nil for anything else.
  package init?(_ text: some StringProtocol) {
    var digits = Array(text.utf8)
    if text.hasPrefix("sha256:") { digits.removeFirst(7) }
    guard digits.count == 64 else { return nil }
    var words: [UInt64] = [0, 0, 0, 0]
    for (index, digit) in digits.enumerated() {
      let value: UInt8
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
      default: return nil
      }
      words[index / 16] = words[index / 16] << 4 | UInt64(value)
    }
    self.words = (words[0], words[1], words[2], words[3])
  }

  /// The digest whose 32 bytes these are; nil for another count.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    self.init(sha256: Array(bytes))
  }

  /// The digest whose bytes these are; what is missing to 32 counts as zero.
  init(sha256 bytes: [UInt8]) {
    func word(_ start: Int) -> UInt64 {
      var word: UInt64 = 0
      for index in start..<(start + 8) { word = word << 8 | UInt64(index < bytes.count ? bytes[index] : 0) }
      return word
    }
    words = (word(0), word(8), word(16), word(24))
  }

  /// The 32 bytes, as packs write them.
  package var bytes: [UInt8] {
    [words.0, words.1, words.2, words.3].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) }
    }
  }

  /// The last of the 32 bytes.
  var lastByte: UInt8 { UInt8(truncatingIfNeeded: words.3) }

  /// 64 lower-case hexadecimal digits.
  package var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The digest with its algorithm, as documents write it: `sha256:9f86…`.
  package var description: String { "sha256:\(hex)" }

  /// The first twelve digits, for people.
  package var short: String { String(hex.prefix(12)) }

  package static func == (left: Digest, right: Digest) -> Bool { left.words == right.words }

  package static func < (left: Digest, right: Digest) -> Bool { left.words < right.words }

  /// The bytes are evenly spread already: the first word stands for all.
  package func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
