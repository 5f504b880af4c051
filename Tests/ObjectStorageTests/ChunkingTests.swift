import Testing

@testable import ObjectStorage

@Suite("content-defined chunks")
struct ChunkingTests {
  /// Bytes by a fixed rule, alike for equal seeds.
  static func noise(_ count: Int, seed: UInt64) -> [UInt8] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
  }

  static func rows(_ count: Int, seed: UInt64) -> [UInt8] {
    var state = seed
    var text = "id,x,y\n"
    for row in 0..<count {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += "\(row),\(Double(state >> 40) / 1000),\(state >> 50)\n"
    }
    return Array(text.utf8)
  }

  private func chunks(_ bytes: [UInt8], atRows: Bool = false) -> [ArraySlice<UInt8>] {
    let chunker = ContentDefinedChunker(cutsAtRowEnds: atRows)
    var (start, chunks): (Int, [ArraySlice<UInt8>]) = (0, [])
    while start < bytes.count {
      let length = unsafe bytes[start...].withUnsafeBytes { unsafe chunker.firstCut(in: $0, isLast: true) }
      guard let length else { break }
      chunks.append(bytes[start..<(start + length)])
      start += length
    }
    return chunks
  }

  @Test(arguments: [0, 1, 8191, 8192, 8193, 131_072, 131_073, 3_000_000])
  func `chunks put together are the file, and keep their bounds`(count: Int) {
    let bytes = Self.noise(count, seed: 3)
    let found = chunks(bytes)
    #expect(found.flatMap(\.self) == bytes)
    for chunk in found.dropLast() {
      #expect((ContentDefinedChunker.minimum...ContentDefinedChunker.maximum).contains(chunk.count))
    }
    #expect(found.allSatisfy { $0.count <= ContentDefinedChunker.maximum })
  }

  @Test func `lengths lie around the target`() {
    let found = chunks(Self.noise(20_000_000, seed: 4))
    let mean = 20_000_000 / found.count
    #expect((48 << 10...96 << 10).contains(mean), "\(mean)")
  }

  @Test(arguments: [0, 1_000_003, 2_999_999]) func `an inserted byte changes at most two chunks`(place: Int) {
    let bytes = Self.noise(3_000_000, seed: 5)
    var changed = bytes
    changed.insert(77, at: place)
    let new = Set(chunks(changed).map(Array.init)).subtracting(chunks(bytes).map(Array.init))
    #expect((1...2).contains(new.count), "\(new.count)")
  }

  @Test func `chunks of a table end with its rows`() {
    let bytes = Self.rows(100_000, seed: 6)
    let found = chunks(bytes, atRows: true)
    #expect(found.count > 10)
    #expect(found.allSatisfy { $0.last == UInt8(ascii: "\n") })
    #expect(found.flatMap(\.self) == bytes)
  }

  @Test func `equal bytes and a line without an end still have chunks of bounded length`() {
    let found = chunks(Array(repeating: UInt8(ascii: "x"), count: 1_000_000), atRows: true)
    #expect(found.map(\.count).max() == ContentDefinedChunker.maximum)
    #expect(found.map(\.count).reduce(0, +) == 1_000_000)
  }
}
