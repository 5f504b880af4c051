/// A text in another encoding, given out as UTF-8.
///
/// What stands for no character is an error with its line and byte, never a replacement character.
final class TranscodedInput: TableInput {
  private static let pieceSize = 64 << 10

  private let base: any TableInput
  private let name: String
  private let encoding: TextEncoding
  private let skippedBytes: Int
  /// UTF-8 that was not given out yet.
  private var ready: [UInt8] = []
  private var given = 0
  /// Bytes of a character whose end was not read yet.
  private var rest: [UInt8] = []
  private var decoded = 0
  private var lines = 1
  private var isAtStart = true

  /// Reads `base` from its first byte on; its first `skippedBytes` are a byte order mark.
  init(_ base: any TableInput, _ encoding: TextEncoding, name: String, skippedBytes: Int) {
    (self.base, self.encoding, self.name, self.skippedBytes) = (base, encoding, name, skippedBytes)
  }

  var size: Int? { nil }

  func read(into output: UnsafeMutableRawBufferPointer) throws(TableError) -> Int {
    while given == ready.count {
      guard try decodeMore() else { return 0 }
    }
    let count = min(output.count, ready.count - given)
    unsafe output.copyBytes(from: ready[given..<(given + count)])
    given += count
    return count
  }

  func rewind() throws(TableError) {
    try base.rewind()
    (ready, given, rest, decoded, lines, isAtStart) = ([], 0, [], 0, 1, true)
  }

  func checkUnchanged() throws(TableError) { try base.checkUnchanged() }

  /// Decodes the next piece; false at the end.
  private func decodeMore() throws(TableError) -> Bool {
    var bytes = rest + (try base.firstBytes(Self.pieceSize))
    let isEnd = bytes.count == rest.count
    if isAtStart, !isEnd {
      bytes.removeFirst(min(skippedBytes, bytes.count))
      decoded = skippedBytes
      isAtStart = false
    }
    guard !bytes.isEmpty else { return false }
    (ready, given) = ([], 0)
    ready.reserveCapacity(bytes.count * 2)
    switch encoding {
    case .utf8: (ready, rest) = (bytes, [])
    case .latin1: bytes.forEach { append(UInt32($0)) }
    case .windows1252: for (index, byte) in bytes.enumerated() { try appendWindows(byte, at: decoded + index) }
    case .utf16LittleEndian, .utf16BigEndian: return try decode16(bytes, isEnd: isEnd)
    }
    decoded += bytes.count
    return true
  }

  private func appendWindows(_ byte: UInt8, at offset: Int) throws(TableError) {
    guard 0x80...0x9F ~= byte else { return append(UInt32(byte)) }
    let character = TextEncoding.windowsCharacters[Int(byte) - 0x80]
    guard character != 0 else { throw undecodable(offset) }
    append(UInt32(character))
  }

  private func decode16(_ bytes: [UInt8], isEnd: Bool) throws(TableError) -> Bool {
    func unit(_ index: Int) -> UInt32 {
      encoding == .utf16LittleEndian
        ? UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8
        : UInt32(bytes[index]) << 8 | UInt32(bytes[index + 1])
    }
    var index = 0
    while index + 1 < bytes.count {
      let first = unit(index)
      guard 0xD800...0xDFFF ~= first else {
        append(first)
        index += 2
        continue
      }
      guard first < 0xDC00 else { throw undecodable(decoded + index) }
      if index + 3 >= bytes.count { break }
      let second = unit(index + 2)
      guard 0xDC00...0xDFFF ~= second else { throw undecodable(decoded + index) }
      append(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      index += 4
    }
    if isEnd, index < bytes.count { throw undecodable(decoded + index) }
    rest = Array(bytes[index...])
    decoded += index
    return !isEnd || !ready.isEmpty
  }

  private func append(_ character: UInt32) {
    switch character {
    case ..<0x80:
      ready.append(UInt8(character))
      if character == 0x0A { lines += 1 }
    case ..<0x800: ready += [UInt8(0xC0 | character >> 6), continued(character)]
    case ..<0x10000: ready += [UInt8(0xE0 | character >> 12), continued(character >> 6), continued(character)]
    default:
      ready += [
        UInt8(0xF0 | character >> 18), continued(character >> 12), continued(character >> 6), continued(character),
      ]
    }
  }

  private func continued(_ bits: UInt32) -> UInt8 { UInt8(0x80 | bits & 0x3F) }

  private func undecodable(_ offset: Int) -> TableError {
    TableError(name, .undecodable(encoding.rawValue, .init(line: lines, byteOffset: offset)))
  }
}
