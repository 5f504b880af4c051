import Files
import ObjectStorage
import Registry
import Synchronization
import TestSupport
import Testing
import Workspaces

/// A project with a git repository and a ledger, with a clock that goes on one second a reading.
final class LedgerBench: Sendable {
  let sandbox: GitSandbox
  private let seconds = Mutex(0)

  init(withCommit: Bool = true) throws {
    sandbox = try GitSandbox()
    if withCommit { try sandbox.initializeWithCommit() } else { try sandbox.git("init -q -b main .") }
  }

  /// A handle of its own, as another process would have.
  ///
  /// - Parameter missing: Environment variables to leave out.
  /// - Returns: The ledger, opened anew.
  /// - Throws: `RegistryError`.
  func open(without missing: Set<String> = []) throws -> Ledger {
    let session = Session(
      now: { [self] in
        let second = seconds.withLock { count in
          count += 1
          return count
        }
        return Instant(milliseconds: 1_767_323_045_000 + second * 1000)
      }, seed: 1, variables: sandbox.variables.filter { !missing.contains($0.key) },
      currentDirectory: sandbox.project, command: "mlo test")
    return try Ledger(repositoryAt: sandbox.project, session: session)
  }

  /// A version of so many bytes that hash to what `text` hashes to.
  func draft(_ text: String, alias: String? = nil, message: String? = nil) throws -> VersionDraft {
    let bytes = Array(text.utf8)
    let object = ObjectReference(digest: Digest(of: bytes), size: bytes.count)
    var draft = VersionDraft(artifact: .init(name: "model.json", object: object), flavor: .json)
    draft.alias = try alias.map { try AliasName($0) }
    draft.message = message
    return draft
  }

  /// Registers one version, with the text as its bytes.
  @discardableResult
  func register(_ name: String, _ text: String, alias: String? = nil, message: String? = nil) throws -> Registration {
    try open().register(ModelName(name), draft(text, alias: alias, message: message))
  }

  @discardableResult
  func setAlias(_ alias: String, _ reference: String) throws -> AliasMove {
    try open().setAlias(AliasName(alias), to: VersionReference(reference))
  }

  @discardableResult
  func undo(_ number: Int? = nil) throws -> Undoing { try open().undo(number) }

  func model(_ name: String) throws -> ModelSummary { try open().model(ModelName(name)) }

  /// The paths of the newest tree.
  func paths() throws -> [String] {
    try sandbox.git("ls-tree -r --name-only refs/mlo/ledger").split(separator: "\n").map(String.init)
  }

  /// What a fresh handle finds when it reads everything again.
  func check() -> LedgerCheck {
    do { return try open().check() } catch {
      Issue.record(error)
      return LedgerCheck()
    }
  }
}
