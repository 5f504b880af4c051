/// What a pack holds under one digest, and where.
struct PackEntry: Equatable, Sendable {
  /// What the digest names.
  enum Kind: UInt8, Sendable {
    /// Bytes that hash to the digest, a part of an object.
    case chunk = 0
    /// The list of the chunks of an object that hashes to the digest.
    case recipe = 1
    /// Bytes that hash to the digest, a whole object.
    case object = 2
  }

  /// How the bytes are stored.
  enum Codec: UInt8, Sendable {
    case raw = 0
    case zstd = 1
  }

  /// Its length in the index, in bytes.
  static let length = 48

  let digest: Digest
  let kind: Kind
  let codec: Codec
  /// Where the stored bytes begin in the pack.
  let offset: Int
  /// Bytes before compression.
  let size: Int
  /// Bytes in the pack.
  let storedSize: Int

  init(digest: Digest, kind: Kind, codec: Codec, offset: Int, size: Int, storedSize: Int) {
    (self.digest, self.kind, self.codec) = (digest, kind, codec)
    (self.offset, self.size, self.storedSize) = (offset, size, storedSize)
  }

  /// Reads one entry of an index; nil if it says what no writer writes.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count == Self.length, let digest = Digest(bytes: bytes.prefix(32)),
      let kind = Kind(rawValue: bytes[bytes.startIndex + 44]),
      let codec = Codec(rawValue: bytes[bytes.startIndex + 45]),
      bytes.suffix(2).allSatisfy({ $0 == 0 })
    else { return nil }
    let numbers = bytes.dropFirst(32)
    self.init(
      digest: digest, kind: kind, codec: codec, offset: numbers.number(at: 0, width: 4),
      size: numbers.number(at: 4, width: 4), storedSize: numbers.number(at: 8, width: 4))
    guard codec == .zstd || size == storedSize else { return nil }
  }

  /// The entry as an index holds it.
  var encoded: [UInt8] {
    digest.bytes + [UInt8](number: offset, width: 4) + [UInt8](number: size, width: 4)
      + [UInt8](number: storedSize, width: 4) + [kind.rawValue, codec.rawValue, 0, 0]
  }
}

extension [UInt8] {
  /// A number of at least 0 in `width` bytes, the lowest first.
  init(number: Int, width: Int) {
    self = (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}

extension ArraySlice<UInt8> {
  /// The number in `width` bytes, the lowest first, `offset` bytes from the start.
  ///
  /// At most seven bytes wide.
  func number(at offset: Int, width: Int) -> Int {
    (0..<width).reversed().reduce(0) { $0 << 8 | Int(self[startIndex + offset + $1]) }
  }
}
