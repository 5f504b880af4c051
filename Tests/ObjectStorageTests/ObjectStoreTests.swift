import Files
import Glibc
import ObjectStorage
import TestSupport
import Testing

@Suite("digest")
struct DigestTests {
  /// NIST's examples for SHA-256 (FIPS 180-4), and the digest of no bytes.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `agrees with the standard's examples`(text: String, hex: String) {
    #expect(Digest(of: Array(text.utf8)).hex == hex)
  }

  @Test(arguments: ["", "sha256:", String(repeating: "g", count: 64), String(repeating: "A", count: 64), "abc"])
  func `refuses what is no digest`(text: String) {
    #expect(Digest(text) == nil)
  }

  @Test func `reads what it writes`() throws {
    let digest = Digest(of: [1, 2, 3])
    #expect(Digest(digest.description) == digest)
    #expect(Digest(digest.hex) == digest)
  }
}

@Suite("object store")
struct ObjectStoreTests: ~Copyable {
  let folder = TemporaryDirectory()
  var store: ObjectStore { ObjectStore(directory: folder.path("objects")) }

  @Test func `gives back exactly the bytes that were kept`() throws {
    let bytes: [UInt8] = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try DurableFile.write(bytes, to: folder.path("model"))
    let (reference, wasPresent) = try store.put(fileAt: folder.path("model"))
    #expect(!wasPresent)
    #expect(reference.size == bytes.count)
    #expect(try store.read(reference) == bytes)
    #expect(try store.put(fileAt: folder.path("model")).wasPresent)
    #expect(try FileStatus(at: store.path(of: reference.digest)).mode == 0o444)
  }

  @Test(arguments: [0, 1, 17]) func `finds one flipped bit wherever it is`(position: Int) throws {
    let reference = try store.put(Array(repeating: 7, count: 18))
    try tamper(reference) { $0[position] ^= 4 }
    #expect { try store.verify(reference) } throws: { error in
      if case ObjectStoreError.damaged(reference, _) = error { true } else { false }
    }
    #expect(throws: ObjectStoreError.self) { try store.read(reference) }
  }

  @Test func `finds a shortened, a missing and a replaced object`() throws {
    let reference = try store.put([1, 2, 3])
    try tamper(reference) { $0.removeLast() }
    #expect(throws: ObjectStoreError.damaged(reference, fact: "it has 2 bytes and should have 3")) {
      try store.verify(reference)
    }
    try FileTree.removeFile(store.path(of: reference.digest))
    #expect(throws: ObjectStoreError.missing(reference)) { try store.verify(reference) }
    try DurableFile.write([1, 2, 3], to: folder.path("elsewhere"))
    #expect(unsafe symlink(folder.path("elsewhere"), store.path(of: reference.digest)) == 0)
    #expect(throws: ObjectStoreError.damaged(reference, fact: "a symbolic link stands in its place")) {
      try store.verify(reference)
    }
  }

  @Test func `keeping the same bytes again mends a damaged object`() throws {
    let reference = try store.put([1, 2, 3])
    try tamper(reference) { $0[0] = 9 }
    #expect(try store.put([1, 2, 3]) == reference)
    try store.verify(reference)
  }

  @Test func `lists its objects and what does not belong there`() throws {
    let reference = try store.put([1])
    try DurableFile.write([0], to: "\(store.directory)/notes.txt")
    let left = FileTree.parent(of: store.path(of: reference.digest)) + "/.half.abc.mlo-tmp"
    try DurableFile.write([0], to: left)
    let contents = try store.contents()
    #expect(contents.objects == [reference])
    #expect(contents.strangers.sorted() == ["\(store.directory)/notes.txt", left].sorted())
    try store.removeLeftovers()
    #expect(try store.contents().strangers == ["\(store.directory)/notes.txt"])
  }

  @Test func `refuses what is not a file`() {
    #expect(throws: ObjectStoreError.unreadable(.notAFile(path: folder.path, kind: .directory))) {
      try store.put(fileAt: folder.path)
    }
  }

  private func tamper(_ reference: ObjectReference, _ change: (inout [UInt8]) -> Void) throws {
    let path = store.path(of: reference.digest)
    var bytes = try FileTree.contents(of: path)
    change(&bytes)
    try DurableFile.write(bytes, to: path)
  }
}
