import Files
import Git
import Registry
import Serialization

extension Advice {
  /// Puts what the registry refused into words.
  static func registry(_ error: RegistryError) -> Failure {
    switch error {
    case .name(let violation): return name(violation)
    case .nameTaken(let name, let existing):
      return Failure(
        .nameTaken, "'\(name)' differs from the model '\(existing)' only in upper and lower case",
        hints: ["use '\(existing)', or another name"])
    case .aliasTaken(let model, let alias, let existing):
      return Failure(
        .nameTaken, "'\(alias)' differs from the alias '\(existing)' of '\(model)' only in upper and lower case",
        hints: ["use '\(existing)', or another name"])
    case .noSuchModel(let name, let known):
      return Failure(.noSuchModel, "there is no model '\(name)'", hints: [nearest(name, known, list: "mlo model list")])
    case .noSuchVersion(let model, let number, let newest):
      let what = number.map { "no version \($0)" } ?? "no version"
      return Failure(
        .noSuchVersion, "'\(model)' has \(what)\(newest.map { "; the newest is \($0)" } ?? "")",
        hints: ["`mlo model log \(model)` lists them"])
    case .noSuchAlias(let model, let alias, let known):
      return Failure(
        .noSuchAlias, "'\(model)' has no alias '\(alias)'",
        hints: [nearest(alias, known, list: "mlo model show \(model)")])
    case .noSuchOperation(let number, let newest):
      let fact = newest == 0 ? "the ledger is empty" : "the newest is op:\(newest)"
      return Failure(.noSuchOperation, "there is no operation \(number); \(fact)", hints: ["`mlo log` lists them"])
    case .nothingToUndo: return Failure(.noSuchOperation, "there is nothing to undo: the ledger is empty")
    case .alreadyUndone(let operation, let by):
      return Failure(
        .undoRefused, "op:\(operation) was undone already, by op:\(by)", hints: ["`mlo undo op:\(by)` brings it back"])
    case .undoConflict(let operation, let path, let later):
      return Failure(
        .undoRefused, "op:\(operation) cannot be undone: op:\(later) changed the same thing later", details: [path],
        hints: ["`mlo undo op:\(later)` first"])
    case .undoBreaks(let operation, let fact):
      return Failure(
        .undoRefused, "op:\(operation) cannot be undone: \(fact)",
        hints: ["`mlo model alias unset` removes the alias first"])
    case .newerFormat(let found, let understood):
      return Failure(
        .newerFormat, "the ledger has format \(found); this mlo understands formats up to \(understood)",
        hints: ["use a newer mlo; nothing was changed"])
    case .damaged(let subject, let fact):
      return Failure(.damagedLedger, "\(subject): \(fact)", hints: ["`mlo fsck` reads the whole ledger again"])
    case .unconfirmed(let operation, let words):
      return Failure(
        .unconfirmed, "op:\(operation) is recorded but unconfirmed: the disk would not say that it keeps it",
        details: [words],
        hints: ["`mlo log` shows whether it is there"])
    case .git(let error): return git(error)
    }
  }

  static func name(_ violation: NameViolation) -> Failure {
    let shown = violation.text.utf8.count > 60 ? "\(violation.text.prefix(60))…" : violation.text
    return Failure(
      .nameRule, "'\(shown)' cannot be \(violation.subject == "alias" ? "an" : "a") \(violation.subject)",
      details: ["such a name \(violation.rule)"], hints: ["`mlo explain name-rule` has the whole rule"])
  }

  static func git(_ error: GitError) -> Failure {
    switch error {
    case .notARepository(let path):
      return Failure(
        .gitRefused, "'\(path)' is not in a git repository", hints: ["`mlo init` creates one; nothing else is touched"])
    case .notOwned(let path, let owner):
      return Failure(
        .notOwned, "the git repository '\(path)' belongs to \(owner)",
        details: ["reading somebody else's configuration could run their commands as you"],
        hints: ["git config --global --add safe.directory \(ShellWord.quoted(path))"])
    case .unsupported(let path, let fact):
      return Failure(.gitRefused, "the git repository '\(path)' cannot be used: \(fact)")
    case .noIdentity(let missing):
      return Failure(
        .noGitIdentity, "git does not know who you are: \(missing.joined(separator: " and ")) not set",
        hints: ["git config --global user.name \"Your Name\"", "git config --global user.email you@example.org"])
    case .missing(let subject):
      return Failure(.damagedLedger, "git object \(subject) is missing", hints: ["`git fsck` says more"])
    case .damaged(let subject, let fact):
      return Failure(.damagedLedger, "\(subject): \(fact)", hints: ["`mlo fsck` and `git fsck` say more"])
    case .locked(let reference):
      return Failure(.locked, "'\(reference)' is locked by another program", hints: ["try again in a moment"])
    case .moved(let reference, _, _):
      return Failure(.locked, "'\(reference)' kept moving while mlo wrote to it", hints: ["try again"])
    case .held(let path, let holder): return lock(.held(path: path, holder: holder))
    case .unconfirmed(let reference, _, let words):
      return Failure(
        .unconfirmed, "'\(reference)' moved but is unconfirmed: the disk would not say that it keeps it",
        details: [words])
    case .system(let error): return machine(error)
    case .refused(let call, let code, let words):
      return Failure(.gitRefused, words, details: ["\(call), code \(code)"])
    }
  }

  private static func nearest(_ name: String, _ known: [String], list: String) -> String {
    Suggestion.nearest(to: name, among: known).map { "did you mean '\($0)'?" } ?? "`\(list)` lists them"
  }
}
