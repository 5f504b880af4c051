import ObjectStorage
import Serialization
import Testing

@testable import Datasets

@Suite("pointers and manifests")
struct DataPointerTests {
  private static let object = ObjectReference(digest: Digest(of: [1]), size: 1)

  @Test func `a pointer is read as it was written`() throws {
    let facts = DataPointer.TableFacts(rows: 3, columns: [.init(name: "a\"b", kind: "float")], profile: Self.object)
    for pointer in [
      DataPointer(file: Self.object, isExecutable: true, table: nil),
      DataPointer(file: Self.object, isExecutable: false, table: facts),
      DataPointer(folder: Self.object, size: 900, fileCount: 4),
    ] {
      #expect(try DataPointer(parsing: pointer.encoded, path: "x.mlo") == pointer)
    }
  }

  @Test(arguments: [
    ("{}", "it has no 'schema'"), ("{", ""), ("", ""), ("{\"schema\": \"mlo.model/1\"}", "it is 'mlo.model/1'"),
    ("{\"schema\": \"mlo.data.pointer/1\", \"kind\": \"link\"}", "'kind' should be file or folder"),
    (
      "{\"schema\": \"mlo.data.pointer/1\", \"kind\": \"file\", \"digest\": \"md5:1\"}",
      "'digest' should be sha256: and 64 hexadecimal digits"
    ),
  ])
  func `what is no pointer is refused`(text: String, fact: String) {
    #expect {
      try DataPointer(parsing: Array(text.utf8), path: "x.mlo")
    } throws: { error in
      guard case .damagedPointer("x.mlo", _, let found)? = error as? DataVersionError else { return false }
      return fact.isEmpty || found == fact
    }
  }

  @Test func `sizes below zero and wrong tables are refused`() throws {
    let text = String(decoding: DataPointer(file: Self.object, isExecutable: false, table: nil).encoded, as: UTF8.self)
    for (old, new) in [
      ("\"size\": 1", "\"size\": -1"), ("\"size\": 1", "\"size\": 1e400"), ("false", "false, \"table\": 7"),
    ] {
      let changed = Array(text.replacing(old, with: new).utf8)
      #expect(throws: DataVersionError.self, "\(new)") { try DataPointer(parsing: changed, path: "x") }
    }
  }

  @Test func `merge markers are called by their name, with the line`() {
    let text = "{\n<<<<<<< HEAD\n\"schema\": 1\n=======\n"
    #expect {
      try DataPointer(parsing: Array(text.utf8), path: "x.mlo")
    } throws: {
      guard case .damagedPointer(_, 2, let fact)? = $0 as? DataVersionError else { return false }
      return fact.contains("merge markers")
    }
  }

  @Test func `a newer format is not guessed at`() {
    let text = "{\"schema\": \"mlo.data.pointer/2\"}"
    #expect(throws: DataVersionError.newerFormat(path: "x", schema: "mlo.data.pointer/2")) {
      try DataPointer(parsing: Array(text.utf8), path: "x")
    }
  }

  // MARK: - Manifests

  private func entry(_ path: String) -> FolderManifest.Entry {
    .init(path: path, object: Self.object, isExecutable: path.hasSuffix("x"))
  }

  @Test func `a manifest is read as it was written, whatever the names`() throws {
    let names = ["b", "a/b/c", "a b", "ä/ö", "100%", "line\nbreak", "tab\t", "-", "a.b/x", "日本"]
    let manifest = try FolderManifest(names.map(entry))
    #expect(manifest.entries.map(\.path) == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(try FolderManifest(parsing: manifest.encoded) == manifest)
    #expect(manifest.size == names.count)
  }

  @Test(arguments: [
    "../x", "a/../x", "/etc/passwd", ".git/config", "a/.GIT/config", ".mlo/format", "a//b", "", ".", "a/.",
  ])
  func `names outside the folder are refused, written or read`(name: String) throws {
    #expect(throws: DataVersionError.self) { try FolderManifest([entry(name)]) }
    let forged = "mlo.data.manifest/1\n644 \(Self.object.digest.hex) 1 \(name)\n"
    #expect(throws: DataVersionError.self) { try FolderManifest(parsing: Array(forged.utf8)) }
  }

  @Test(arguments: [
    ["Data.csv", "data.csv"], ["a/B/x", "a/b/y"], ["e\u{301}", "é"], ["dir/file", "DIR"], ["ÄRGER", "ärger"],
  ])
  func `names that are one elsewhere are refused`(names: [String]) {
    #expect(throws: DataVersionError.self) { try FolderManifest(names.map(entry)) }
  }

  @Test(arguments: [["a/b", "a/c", "ab"], ["a", "b", "a.b"], ["x/a", "y/a"]])
  func `names that only look alike are kept`(names: [String]) throws {
    #expect(try FolderManifest(names.map(entry)).entries.count == names.count)
  }

  @Test func `a manifest that was changed is refused`() throws {
    let text = String(decoding: try FolderManifest([entry("a"), entry("b")]).encoded, as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    for forged in [
      String(text.dropLast()), "", lines[0], [lines[0], lines[2], lines[1], ""].joined(separator: "\n"),
      [lines[0], lines[1], lines[1], ""].joined(separator: "\n"), text.replacing("644", with: "777"),
      text.replacing(" 1 ", with: " -1 "), text.replacing(" 1 ", with: " 99999999999999999999 "),
    ] {
      #expect(throws: DataVersionError.self, "\(forged)") { try FolderManifest(parsing: Array(forged.utf8)) }
    }
  }
}
