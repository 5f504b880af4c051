import CLibgit2
package import Files

/// What git refused or what is wrong with a repository, as a fact.
package enum GitError: Error, Equatable, Sendable {
  /// No folder from `path` upwards is a git repository.
  case notARepository(path: String)
  /// The repository's folder belongs to another user, and no `safe.directory` of the configuration names it.
  case notOwned(path: String, owner: String)
  /// The repository is of a kind that libgit2 cannot read, such as one with SHA-256 object names.
  case unsupported(path: String, fact: String)
  /// Git's configuration does not say who the user is; `missing` holds `user.name`, `user.email` or both.
  case noIdentity(missing: [String])
  /// There is no such object, reference or path.
  case missing(subject: String)
  /// Something is there, but cannot be what was written.
  case damaged(subject: String, fact: String)
  /// Another program keeps a reference locked.
  case locked(reference: String)
  /// A reference does not have the target that it had when it was read; nil means that it does not exist.
  case moved(reference: String, expected: ObjectID?, found: ObjectID?)
  /// Another mlo keeps the references locked; `holder` is what it wrote of itself.
  case held(path: String, holder: String?)
  /// A reference has its new target, but the disk did not confirm it: it may be gone after a power cut.
  case unconfirmed(reference: String, target: ObjectID, words: String)
  case system(SystemCallError)
  /// Anything else: the libgit2 function, its error code, and its own words.
  case refused(call: String, code: Int32, words: String)
}

extension GitError {
  /// The error that a libgit2 call has just returned on this thread.
  init(code: Int32, call: String, subject: String) {
    switch code {
    case GIT_ENOTFOUND.rawValue: self = .missing(subject: subject)
    case GIT_ELOCKED.rawValue: self = .locked(reference: subject)
    case GIT_EMISMATCH.rawValue: self = .damaged(subject: subject, fact: Self.lastWords)
    default: self = .refused(call: call, code: code, words: Self.lastWords)
    }
  }

  /// The error of a call that only reads: what is there and cannot be read is damaged, unless the system refused.
  init(reading subject: String, code: Int32, call: String) {
    self.init(code: code, call: call, subject: subject)
    if case .refused(_, _, let words) = self, Self.lastClass != Int32(GIT_ERROR_OS.rawValue) {
      self = .damaged(subject: subject, fact: words)
    }
  }

  /// libgit2's own words for the last error of this thread.
  static var lastWords: String {
    guard let last = unsafe git_error_last(), let text = unsafe last.pointee.message else { return "no reason given" }
    return unsafe String(cString: text)
  }

  /// The part of libgit2 that the last error of this thread came from.
  static var lastClass: Int32 {
    guard let last = unsafe git_error_last() else { return 0 }
    return unsafe last.pointee.klass
  }
}

/// Turns a negative code of a libgit2 call into an error.
@discardableResult
func check(_ code: Int32, _ call: String, _ subject: @autoclosure () -> String) throws(GitError) -> Int32 {
  guard code >= 0 else { throw GitError(code: code, call: call, subject: subject()) }
  return code
}
