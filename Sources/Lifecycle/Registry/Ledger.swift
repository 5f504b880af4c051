import Git
import Serialization
package import Workspaces

/// The registry's memory: a chain of commits on `refs/mlo/ledger`, one for each operation.
///
/// It is written without touching branch, index or work tree, and reads well without mlo. The layout and what a writer
/// guarantees: `Documentation/formats/ledger.md`.
package struct Ledger: ~Copyable {
  /// The reference that holds the newest operation.
  package static let reference = "refs/mlo/ledger"
  /// The newest layout of the tree that this code understands.
  package static let format = 1

  let repository: Repository
  let session: Session

  /// Opens the ledger of the git repository that contains `root`; it may be empty.
  ///
  /// - Throws: ``RegistryError/git(_:)``.
  package init(repositoryAt root: String, session: Session) throws(RegistryError) {
    do throws(GitError) {
      repository = try Repository(containing: root, variables: session.variables)
    } catch {
      throw .git(error)
    }
    self.session = session
  }

  /// The newest state, or nil if nothing was ever done.
  ///
  /// - Throws: ``RegistryError/newerFormat(found:understood:)`` before anything else is read.
  func head() throws(RegistryError) -> LedgerState? {
    do throws(GitError) {
      guard let id = try repository.target(of: Self.reference) else { return nil }
      let commit = try repository.readCommit(id)
      let text = try repository.contents(of: "format", in: commit.tree).map { String(decoding: $0, as: UTF8.self) }
      guard let text, text.hasSuffix("\n"), let format = Int(text.dropLast()), format > 0 else {
        throw GitError.damaged(subject: "\(Self.reference):format", fact: "it should hold one number")
      }
      guard format <= Self.format else { return LedgerState(commit: commit, newerFormat: format) }
      return LedgerState(commit: commit, newerFormat: nil)
    } catch {
      throw .git(error)
    }
  }

  /// The newest state, refused if a newer mlo wrote it.
  func state() throws(RegistryError) -> LedgerState? {
    guard let state = try head() else { return nil }
    if let found = state.newerFormat { throw .newerFormat(found: found, understood: Self.format) }
    return state
  }

  /// A document of the tree, or nil if it is not there.
  func document(_ path: String, in state: LedgerState) throws(RegistryError) -> JSONValue? {
    let entry = try git { () throws(GitError) in try repository.entry(at: path, in: state.commit.tree) }
    guard let entry, entry.kind == .file else { return nil }
    return try document(entry.id, at: path)
  }

  /// The document in a blob that lies at `path`.
  func document(_ id: ObjectID, at path: String) throws(RegistryError) -> JSONValue {
    let bytes = try git { () throws(GitError) in try repository.readBlob(id) }
    do throws(JSONError) {
      return try JSONValue(parsing: bytes)
    } catch {
      throw .damaged(subject: path, fact: "line \(error.line): \(error.fact)")
    }
  }

  /// A file of the tree that holds one whole number, or nil if it is not there.
  func number(_ path: String, in state: LedgerState) throws(RegistryError) -> Int? {
    let bytes: [UInt8]?
    do throws(GitError) { bytes = try repository.contents(of: path, in: state.commit.tree) } catch { throw .git(error) }
    guard let bytes else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasSuffix("\n"), let number = Int(text.dropLast()), 1...999_999_999 ~= number else {
      throw .damaged(subject: path, fact: "it should hold one number")
    }
    return number
  }

  /// The names in a folder of the tree; none if it is not there.
  func names(in path: String, of state: LedgerState) throws(RegistryError) -> [String] {
    try entries(in: path, of: state).map(\.name)
  }

  /// What stands in a folder of the tree; nothing if it is not there.
  func entries(in path: String, of state: LedgerState) throws(RegistryError) -> [TreeEntry] {
    do throws(GitError) {
      guard let folder = try repository.entry(at: path, in: state.commit.tree), folder.kind == .directory else {
        return []
      }
      return try repository.entries(of: folder.id)
    } catch {
      throw .git(error)
    }
  }
}

/// The tree after one operation.
struct LedgerState {
  let commit: Commit
  /// The tree's format if it is newer than this code understands.
  let newerFormat: Int?

  /// The number of the operation that made it.
  func operation() throws(RegistryError) -> LedgerOperation { try LedgerOperation(commit) }
}

/// Where things lie in the ledger's tree.
enum LedgerPath {
  static func model(_ name: some CustomStringConvertible) -> String { "models/\(name)/model.json" }
  static func versions(_ name: some CustomStringConvertible) -> String { "models/\(name)/versions" }
  static func version(_ name: some CustomStringConvertible, _ number: Int) -> String {
    let digits = String(number)
    return "\(versions(name))/\(String(repeating: "0", count: max(0, 6 - digits.count)))\(digits).json"
  }
  static func aliases(_ name: some CustomStringConvertible) -> String { "models/\(name)/aliases" }
  static func alias(_ name: some CustomStringConvertible, _ alias: some CustomStringConvertible) -> String {
    "\(aliases(name))/\(alias)"
  }
  /// The highest number a model ever had: kept when a version is undone, so that no number is used twice.
  ///
  /// In lower case, because names that differ only in case are one name: a model that was registered as `Titanic` by
  /// mistake and undone shares its numbers with `titanic`.
  static func counter(_ name: some CustomStringConvertible) -> String { "numbers/\(name.description.lowercased())" }
}
