/// How the bytes of a file stand for characters.
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case latin1 = "latin1"
  case windows1252 = "windows-1252"

  /// The encoding of a name as people and tools write it, such as "UTF8", "cp1252" or "iso-8859-1"; nil for others.
  package init?(named name: String) {
    let plain = name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
    switch plain {
    case "utf8", "utf8sig", "ascii", "usascii": self = .utf8
    case "utf16le", "utf16littleendian": self = .utf16LittleEndian
    case "utf16be", "utf16bigendian": self = .utf16BigEndian
    case "latin1", "iso88591", "l1": self = .latin1
    case "windows1252", "cp1252", "win1252", "1252": self = .windows1252
    default: return nil
    }
  }

  /// The encoding that a byte order mark announces, with the length of the mark; nil for UTF-8 and without a mark.
  static func announced(by start: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    // UTF-32 little-endian begins with the mark of UTF-16; it is refused as what it is.
    if start.starts(with: [0xFF, 0xFE, 0, 0]) { return nil }
    if start.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if start.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// The characters of the bytes 0x80 to 0x9F in windows-1252; 0 for the five that stand for nothing.
  static let windowsCharacters: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]
}
