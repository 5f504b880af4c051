/// The SHA-256 of some bytes: the name under which mlo keeps them.
package struct Digest: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// 64 lower-case hexadecimal digits.
  package let hex: String

  /// Reads 64 lower-case hexadecimal digits, with or without `sha256:` before them; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let digits = text.hasPrefix("sha256:") ? String(text.dropFirst(7)) : String(text)
    let isHex = digits.utf8.allSatisfy { byte in
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte
    }
    guard digits.utf8.count == 64, isHex else { return nil }
    hex = digits
  }

  init(bytes: [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    hex = String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The digest with its algorithm, as documents write it: `sha256:9f86…`.
  package var description: String { "sha256:\(hex)" }

  /// The first twelve digits, for people.
  package var short: String { String(hex.prefix(12)) }

  package static func < (left: Digest, right: Digest) -> Bool { left.hex < right.hex }
}
