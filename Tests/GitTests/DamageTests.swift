import Files
import Git
import TestSupport
import Testing

@Suite struct DamageTests {
  private let sandbox: GitSandbox
  private let someone = Signature(name: "Ada", email: "ada@example.org", seconds: 1_700_000_000)

  init() throws {
    sandbox = try GitSandbox()
    try sandbox.git("init -q .")
  }

  /// Writes a blob, a tree and a commit, and gives their names.
  private func writeObjects() throws -> [ObjectID] {
    let repository = try Repository(containing: sandbox.project, variables: sandbox.variables)
    let tree = try repository.updateTree(nil, ["file": .write(Array("some text, some text".utf8))])
    let blob = try #require(try repository.entry(at: "file", in: tree)).id
    let commit = try repository.writeCommit(
      tree: tree, parents: [], author: someone, committer: someone, message: "One\n")
    return [blob, tree, commit]
  }

  private func verify(_ id: ObjectID) throws {
    try Repository(containing: sandbox.project, variables: sandbox.variables).verify(id)
  }

  @Test func `sound objects verify`() throws {
    for id in try writeObjects() { try verify(id) }
  }

  @Test func `a flipped bit in any byte of an object's file is found`() throws {
    for id in try writeObjects() {
      let path = "\(sandbox.project)/.git/objects/\(id.description.prefix(2))/\(id.description.dropFirst(2))"
      let sound = try FileTree.contents(of: path)
      for index in sound.indices {
        var damaged = sound
        damaged[index] ^= 1 << UInt8(index % 8)
        try DurableFile.write(damaged, to: path, mode: 0o444)
        // Up to seven bits between the data and its checksum carry nothing; git's own check accepts any.
        let carriesNothing = index == sound.count - 5 && (try? sandbox.git("fsck --strict")) != nil
        guard !carriesNothing else { continue }
        #expect(throws: GitError.self, "byte \(index) of \(sound.count) of \(id)") { try verify(id) }
      }
      try DurableFile.write(sound, to: path, mode: 0o444)
      try verify(id)
    }
  }

  @Test func `a damaged object is never given back`() throws {
    let id = try writeObjects()[0]
    let path = "\(sandbox.project)/.git/objects/\(id.description.prefix(2))/\(id.description.dropFirst(2))"
    let sound = try FileTree.contents(of: path)
    for damaged in [Array(sound.dropLast(8)), [], Array("not an object".utf8)] {
      try DurableFile.write(damaged, to: path, mode: 0o444)
      let error = #expect(throws: GitError.self) {
        try Repository(containing: sandbox.project, variables: sandbox.variables).readBlob(id)
      }
      guard case .damaged? = error else { throw try #require(error) }
    }
  }

  @Test func `a flipped bit in a pack is found or changes no content`() throws {
    let ids = try writeObjects()
    try sandbox.git("update-ref refs/mlo/ledger \(ids[2])")
    try sandbox.git("gc -q --prune=now")
    let folder = "\(sandbox.project)/.git/objects/pack"
    let pack = try #require(try FileTree.names(in: folder).first { $0.hasSuffix(".pack") })
    let sound = try FileTree.contents(of: "\(folder)/\(pack)")
    var found = 0
    for index in sound.indices {
      var damaged = sound
      damaged[index] ^= 1 << UInt8(index % 8)
      try DurableFile.write(damaged, to: "\(folder)/\(pack)", mode: 0o444)
      for id in ids {
        do { try verify(id) } catch is GitError { found += 1 }
      }
    }
    // Each object is some tens of bytes long, and every bit of its content counts.
    #expect(found > sound.count / 2)
  }
}
