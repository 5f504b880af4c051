/// Cuts bytes into chunks where the bytes themselves say so, so that an insertion moves no cut behind it.
///
/// FastCDC with a gear hash (Xia et al., USENIX ATC 2016): the hash of the last 64 bytes is looked at from the minimum
/// length on, with a stricter condition before the target length and a laxer one after it, which keeps lengths near the
/// target. Bytes that two files share are cut alike once both have passed one common cut, however different what stands
/// before. Source of the sizes: the Xet protocol's constants.
package struct ContentDefinedChunker: Sendable {
  /// Bytes of the shortest chunk but the last of a file.
  package static let minimum = 8 << 10
  /// Bytes around which most chunks lie.
  package static let target = 64 << 10
  /// Bytes of the longest chunk.
  package static let maximum = 128 << 10

  /// Whether a cut moves on to the next line end, for tables: a row is then never torn, and an inserted row costs the
  /// chunk it falls into.
  package let cutsAtRowEnds: Bool

  package init(cutsAtRowEnds: Bool = false) { self.cutsAtRowEnds = cutsAtRowEnds }

  /// 18 and 14 bits at the upper end, where the gear hash has seen the most bytes.
  private static let strictMask: UInt64 = ~0 << 46
  private static let laxMask: UInt64 = ~0 << 50
  /// How far a cut may move to reach a line end.
  private static let rowReach = 16 << 10

  /// The length of the first chunk.
  ///
  /// - Parameters:
  ///   - bytes: What is left of the file, from the last cut on.
  ///   - isLast: Whether the file ends where `bytes` end.
  /// - Returns: 1 to ``maximum`` bytes; nil if more bytes must be seen first, or there are none.
  package func firstCut(in bytes: UnsafeRawBufferPointer, isLast: Bool) -> Int? {
    guard bytes.count >= Self.maximum || isLast, bytes.count > 0 else { return nil }
    let limit = min(bytes.count, Self.maximum)
    guard limit > Self.minimum else { return limit }
    let (cut, isForced) = unsafe hashedCut(in: bytes, limit: limit)
    guard cutsAtRowEnds, cut < bytes.count else { return cut }
    return unsafe isForced
      ? lastRowEnd(in: bytes, from: Self.target, to: cut) ?? cut
      : nextRowEnd(in: bytes, from: cut, to: min(limit, cut + Self.rowReach)) ?? cut
  }

  /// Where the hash says to cut, or the limit if it does not.
  private func hashedCut(in bytes: UnsafeRawBufferPointer, limit: Int) -> (cut: Int, isForced: Bool) {
    unsafe GearTable.values.withUnsafeBufferPointer { gear in
      var hash: UInt64 = 0
      var position = Self.minimum
      let middle = min(Self.target, limit)
      while position < middle {
        hash = unsafe hash << 1 &+ gear[Int(bytes[position])]
        position += 1
        if hash & Self.strictMask == 0 { return (position, false) }
      }
      while position < limit {
        hash = unsafe hash << 1 &+ gear[Int(bytes[position])]
        position += 1
        if hash & Self.laxMask == 0 { return (position, false) }
      }
      return (limit, true)
    }
  }

  /// The place after the first line feed at or behind `start - 1`.
  private func nextRowEnd(in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int? {
    unsafe bytes[(start - 1)..<end].firstIndex(of: 0x0a).map { $0 + 1 }
  }

  /// The place after the last line feed before `end`.
  private func lastRowEnd(in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int? {
    guard start < end else { return nil }
    return unsafe bytes[start..<end].lastIndex(of: 0x0a).map { $0 + 1 }
  }
}
