package import Git
import Workspaces

extension DataLibrary {
  /// A version of data, as git's history has it.
  package struct Version: Sendable {
    /// From 1, the oldest, in the order of the history of the branch.
    package let number: Int
    /// The commit that brought it.
    package let commit: Commit
    /// What was added.
    package let pointer: Result<DataPointer, DataVersionError>
  }

  /// The versions of data in the history of the branch that is checked out, along the first parents, oldest first.
  ///
  /// A commit counts if its pointer differs from that of the commit before; one that removes it is none.
  ///
  /// - Throws: ``GitError``.
  package func versions(of relative: String) throws -> [Version] {
    guard let repository = try gitRepository(), let head = try repository.headCommit() else { return [] }
    let path = gitPath(relative, in: repository) + DataPointer.suffix
    var found: [(commit: Commit, blob: ObjectID?)] = []
    for commit in try repository.history(from: head, limit: .max) {
      found.append((commit, try repository.entry(at: path, in: commit.tree)?.id))
    }
    var (versions, last): ([Version], ObjectID?) = ([], nil)
    for (commit, blob) in found.reversed() {
      defer { last = blob }
      guard let blob, blob != last else { continue }
      versions.append(
        Version(number: versions.count + 1, commit: commit, pointer: try pointer(blob, relative, repository)))
    }
    return versions
  }

  /// The version that a person's words name: `v3` as ``versions(of:)`` numbers them, or anything git takes for a commit.
  ///
  /// - Throws: ``DataVersionError/noSuchVersion(path:words:fact:)``, also where `v3` is a tag or branch of git, too.
  package func version(of relative: String, named words: String) throws -> (pointer: DataPointer, label: String) {
    func refusal(_ fact: String) -> DataVersionError { .noSuchVersion(path: relative, words: words, fact: fact) }
    guard let repository = try gitRepository() else { throw refusal("there is no git repository") }
    let commit = try repository.commit(named: words)
    if words.hasPrefix("v"), let number = Int(words.dropFirst()), "v\(number)" == words {
      guard commit == nil else {
        throw refusal("git has a branch or tag '\(words)', too; say refs/tags/\(words) or refs/heads/\(words) for that")
      }
      let versions = try versions(of: relative)
      guard let version = versions.first(where: { $0.number == number }) else {
        throw refusal(versions.isEmpty ? "no commit has it yet" : "the newest that is committed is v\(versions.count)")
      }
      return (try version.pointer.get(), "v\(number), commit \(version.commit.id.short)")
    }
    guard let commit else { throw refusal("git knows no such commit") }
    let path = gitPath(relative, in: repository) + DataPointer.suffix
    let tree = try repository.readCommit(commit).tree
    guard let entry = try repository.entry(at: path, in: tree), entry.kind == .file else {
      throw refusal("commit \(commit.short) does not have it")
    }
    return (try pointer(entry.id, relative, repository).get(), "commit \(commit.short)")
  }

  private func pointer(
    _ blob: ObjectID, _ relative: String, _ repository: borrowing Repository
  ) throws -> Result<DataPointer, DataVersionError> {
    let bytes = try repository.readBlob(blob)
    return Result { () throws(DataVersionError) in
      try DataPointer(parsing: bytes, path: relative + DataPointer.suffix)
    }
  }
}
