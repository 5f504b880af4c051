/// An address that is safe to offer as a link: it leads to a page, a mail or a place in the same document.
///
/// Accepted are `http:`, `https:` and `mailto:` addresses, `#fragment`, and relative paths; every other scheme
/// (`javascript:`, `data:`, `file:`) is refused, also when hidden by upper case, white space or control characters.
package struct LinkTarget: Hashable, Sendable {
  /// The address as it was written.
  package let address: String

  /// Reads an address; nil if it is empty, has white space or control characters, or a scheme that is not accepted.
  package init?(_ address: String) {
    let isClean = address.unicodeScalars.allSatisfy { !$0.needsEscape && !$0.properties.isWhitespace }
    guard !address.isEmpty, isClean else { return nil }
    let beforePath = address.prefix { !"/?#".contains($0) }
    if let colon = beforePath.firstIndex(of: ":") {
      guard ["http", "https", "mailto"].contains(beforePath[..<colon].lowercased()) else { return nil }
    }
    self.address = address
  }

  /// The address with every byte outside printable ASCII percent-encoded.
  var ascii: String {
    address.utf8.reduce(into: "") { text, byte in
      if 0x21...0x7E ~= byte {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}
