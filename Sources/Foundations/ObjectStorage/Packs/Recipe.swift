/// The chunks of an object, in order; of a large object, lists of such lists.
///
/// A list of 16,000 chunks, for a gibibyte, would be half a megabyte that each version stores anew. So a long list is
/// itself cut where its digests say so and its segments are kept as chunks: a version that differs in one chunk stores
/// one new segment and the short list at the top.
///
/// ```
/// level               1 byte: 0 if the parts are chunks, n if they are segments of lists of level n - 1
/// zero                7 bytes
/// per part            digest 32 bytes, bytes of the object that it stands for 8 bytes, the lowest first
/// SHA-256 of the above, 32 bytes
/// ```
///
/// A segment is the parts alone.
struct Recipe: Equatable, Sendable {
  /// A chunk of an object, or a segment of its list.
  struct Part: Equatable, Sendable {
    /// Its length in a list, in bytes.
    static let length = 40

    let digest: Digest
    /// Bytes of the object that it stands for, before compression.
    let size: Int
  }

  /// Segments end after a part whose digest ends in seven zero bits, so they have 128 parts on average.
  private static let segmentMask: UInt8 = 127
  /// The most parts of a segment.
  private static let longestSegment = 1024
  /// A list up to this length stays in one.
  private static let longestTop = 256

  let level: Int
  let parts: [Part]

  /// Bytes of the object.
  var size: Int { parts.reduce(0) { $0 + $1.size } }

  /// The recipe of an object and the segments to keep as chunks for it.
  ///
  /// - Parameter chunks: All chunks of the object, in order.
  /// - Returns: The list at the top, and the segments below it.
  static func folding(_ chunks: [Part]) -> (recipe: Recipe, segments: [(digest: Digest, bytes: [UInt8])]) {
    var (parts, level, segments): ([Part], Int, [(Digest, [UInt8])]) = (chunks, 0, [])
    while parts.count > longestTop {
      var upper: [Part] = []
      for segment in split(parts) {
        let bytes = encoded(segment)
        let digest = Digest(of: bytes)
        segments.append((digest, bytes))
        upper.append(Part(digest: digest, size: segment.reduce(0) { $0 + $1.size }))
      }
      (parts, level) = (upper, level + 1)
    }
    return (Recipe(level: level, parts: parts), segments)
  }

  /// All chunks of the object, in order.
  ///
  /// - Parameter segment: Gives the verified bytes of a segment.
  /// - Returns: Nil if a segment is no list or does not stand for as many bytes as it should.
  /// - Throws: What `segment` throws.
  func unfolded<Failure: Error>(
    _ segment: (Part) throws(Failure) -> [UInt8]
  ) throws(Failure) -> [Part]? {
    var list = parts
    for _ in 0..<level {
      var lower: [Part] = []
      for part in list {
        guard let inner = Self.parts(try segment(part)[...]), inner.reduce(0, { $0 + $1.size }) == part.size else {
          return nil
        }
        lower += inner
      }
      list = lower
    }
    return list.allSatisfy { $0.size <= ContentDefinedChunker.maximum } ? list : nil
  }

  private static func split(_ parts: [Part]) -> [ArraySlice<Part>] {
    var (segments, start): ([ArraySlice<Part>], Int) = ([], 0)
    for (index, part) in parts.enumerated() {
      let isCut = part.digest.lastByte & segmentMask == 0 || index - start + 1 == longestSegment
      if isCut || index == parts.count - 1 {
        segments.append(parts[start...index])
        start = index + 1
      }
    }
    return segments
  }

  // MARK: - Bytes

  private init(level: Int, parts: [Part]) { (self.level, self.parts) = (level, parts) }

  /// Reads what ``encoded`` wrote; nil for anything else.
  init?(_ bytes: [UInt8]) {
    let end = bytes.count - 32
    guard end >= 8, Digest(bytes: bytes[end...]) == Digest(of: Array(bytes[..<end])), bytes[0] <= 8,
      bytes[1..<8].allSatisfy({ $0 == 0 }), let parts = Self.parts(bytes[8..<end])
    else { return nil }
    self.init(level: Int(bytes[0]), parts: parts)
  }

  /// The list as a pack holds it.
  var encoded: [UInt8] {
    let list = [UInt8(level), 0, 0, 0, 0, 0, 0, 0] + Self.encoded(parts[...])
    return list + Digest(of: list).bytes
  }

  private static func encoded(_ parts: ArraySlice<Part>) -> [UInt8] {
    parts.flatMap { $0.digest.bytes + [UInt8](number: $0.size, width: 8) }
  }

  /// Reads a list of parts; nil if its length or a size is none that a writer writes.
  private static func parts(_ bytes: ArraySlice<UInt8>) -> [Part]? {
    guard bytes.count % Part.length == 0 else { return nil }
    var (parts, total): ([Part], Int) = ([], 0)
    for start in stride(from: bytes.startIndex, to: bytes.endIndex, by: Part.length) {
      let part = bytes[start..<(start + Part.length)]
      guard let digest = Digest(bytes: part.prefix(32)), part[start + 39] == 0 else { return nil }
      let size = part.number(at: 32, width: 7)
      guard size > 0, case let (sum, overflow) = total.addingReportingOverflow(size), !overflow else { return nil }
      total = sum
      parts.append(Part(digest: digest, size: size))
    }
    return parts
  }
}
