import Files
import TestSupport
import Testing

@testable import ObjectStorage

@Suite("packs")
struct PackTests: ~Copyable {
  let folder = TemporaryDirectory()
  var store: ObjectStore { ObjectStore(directory: folder.path("objects")) }

  private borrowing func file(_ name: String, _ bytes: [UInt8]) throws -> (path: String, isTable: Bool) {
    try DurableFile.write(bytes, to: folder.path(name))
    return (folder.path(name), name.hasSuffix(".csv"))
  }

  private var packs: [String] {
    get throws { try FileTree.names(in: folder.path("objects/packs")).map { folder.path("objects/packs/\($0)") } }
  }

  @Test func `gives back many files, each as it was`() throws {
    let sizes = [0, 1, 4096, 131_072, 131_073, 700_000, 5_000_000]
    var files: [(path: String, isTable: Bool)] = []
    var contents: [[UInt8]] = []
    for (index, size) in sizes.enumerated() {
      contents.append(ChunkingTests.noise(size, seed: UInt64(index)))
      files.append(try file("f\(index)", contents[index]))
    }
    contents.append(ChunkingTests.rows(40_000, seed: 9))
    files.append(try file("table.csv", contents[sizes.count]))
    let (objects, cost) = try store.put(files: files)
    #expect(objects.map(\.reference.size) == contents.map(\.count))
    #expect(cost.logical == contents.map(\.count).reduce(0, +))
    #expect(objects.allSatisfy { !$0.wasPresent })
    for (object, bytes) in zip(objects, contents) {
      #expect(object.reference.digest == Digest(of: bytes))
      #expect(try store.read(object.reference) == bytes)
      #expect(try store.head(of: object.reference, count: 10) == Array(bytes.prefix(10)))
    }
    let again = try store.put(files: files)
    #expect(again.objects.allSatisfy(\.wasPresent) && again.cost.stored == 0 && again.cost.new == 0)
    #expect(try store.contents().objects == objects.map(\.reference).sorted { $0.digest < $1.digest })
  }

  @Test func `equal files of one call are kept once`() throws {
    let bytes = ChunkingTests.noise(400_000, seed: 2)
    let (objects, cost) = try store.put(files: [file("a", bytes), file("b", bytes), file("c", [5]), file("d", [5])])
    #expect(objects[0].reference == objects[1].reference && objects[2].reference == objects[3].reference)
    #expect(cost.new == 400_001)
    #expect(try store.read(objects[1].reference) == bytes)
  }

  @Test func `a file that is a chunk of another one is an object, too`() throws {
    let bytes = ChunkingTests.noise(1_000_000, seed: 8)
    let whole = try store.put(files: [file("whole", bytes)])
    let first = try unsafe bytes.withUnsafeBytes {
      try #require(unsafe ContentDefinedChunker().firstCut(in: $0, isLast: true))
    }
    let part = try store.put(files: [file("part", Array(bytes[..<first]))])
    #expect(part.cost.new == 0)
    #expect(try store.read(part.objects[0].reference) == Array(bytes[..<first]))
    #expect(try store.read(whole.objects[0].reference) == bytes)
  }

  @Test func `one changed byte costs one or two chunks`() throws {
    var bytes = ChunkingTests.noise(20_000_000, seed: 1)
    _ = try store.put(files: [file("big", bytes)])
    bytes[9_999_999] ^= 1
    let (objects, cost) = try store.put(files: [file("big", bytes)])
    #expect(cost.new <= 2 * ContentDefinedChunker.maximum)
    #expect(cost.stored <= 256 << 10)
    #expect(try Digest(of: store.read(objects[0].reference)) == Digest(of: bytes))
  }

  @Test func `damage anywhere in a pack is found, and never given back`() throws {
    let bytes = ChunkingTests.rows(30_000, seed: 3)
    let reference = try store.put(files: [file("t.csv", bytes)]).objects[0].reference
    let path = try #require(try packs.first)
    let whole = try FileTree.contents(of: path)
    for place in stride(from: 0, to: whole.count, by: max(1, whole.count / 97)) {
      var damaged = whole
      damaged[place] ^= 0x10
      try FileTree.removeFile(path)
      try DurableFile.write(damaged, to: path)
      #expect(throws: ObjectStoreError.self, "byte \(place) of \(whole.count)") { try store.read(reference) }
    }
    for length in [0, 7, 8, 40, whole.count / 2, whole.count - 1] {
      try DurableFile.write(whole[..<length], to: path)
      #expect(throws: ObjectStoreError.self) { try store.verify(reference) }
      #expect(!(try store.contents().damages.isEmpty))
    }
  }

  @Test func `keeping a file again mends its damaged chunks`() throws {
    let bytes = ChunkingTests.noise(900_000, seed: 3)
    let reference = try store.put(files: [file("f", bytes)]).objects[0].reference
    let path = try #require(try packs.first)
    var damaged = try FileTree.contents(of: path)
    damaged[100] ^= 1
    try FileTree.removeFile(path)
    try DurableFile.write(damaged, to: path)
    #expect(throws: ObjectStoreError.self) { try store.verify(reference) }
    _ = try store.put(fileAt: folder.path("f"))
    #expect(try store.read(reference) == bytes)
  }

  @Test func `a long list of chunks is folded, and costs little for a small change`() throws {
    let parts = (0..<20_000).map { Recipe.Part(digest: Digest(of: Array("\($0)".utf8)), size: 1 + $0 % 7) }
    let (recipe, segments) = Recipe.folding(parts)
    #expect(recipe.level > 0)
    let kept = Dictionary(segments.map { ($0.digest, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    #expect(recipe.unfolded { kept[$0.digest] ?? [] } == parts)
    #expect(Recipe(recipe.encoded) == recipe)
    var changed = parts
    changed[10_000] = Recipe.Part(digest: Digest(of: [1, 2]), size: 3)
    let new = Recipe.folding(changed).segments.filter { kept[$0.digest] == nil }
    #expect(new.count <= 2)
    var damaged = recipe.encoded
    for place in damaged.indices {
      damaged[place] ^= 4
      #expect(Recipe(damaged) == nil)
      damaged[place] ^= 4
    }
  }
}
