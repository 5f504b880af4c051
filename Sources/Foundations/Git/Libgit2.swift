import CLibgit2

/// The process-wide state of libgit2, set up when git is first needed: it costs 3 to 5 milliseconds.
enum Libgit2 {
  /// The answer of the set-up, which runs once whichever threads ask first; negative if libgit2 could not start.
  private static let answer: Int32 = {
    let count = git_libgit2_init()
    guard count > 0 else { return count }
    let codes = [
      mlo_git_enable_fsync(), mlo_git_enable_hash_verification(), mlo_git_accept_worktree_config(),
      // `Repository` asks for the owner itself, by the configuration it was given as a value: libgit2 1.5 reads only
      // the files of the process's own HOME, and reports a foreign owner as a missing configuration entry.
      mlo_git_set_owner_validation(0),
    ]
    return codes.min() ?? 0
  }()

  /// Makes libgit2 ready.
  static func start() throws(GitError) {
    guard answer >= 0 else { throw GitError(code: answer, call: "git_libgit2_init", subject: "libgit2") }
  }
}

/// One libgit2 object behind a pointer, and the only owner of it.
@safe
struct Handle: ~Copyable {
  /// Valid as long as this value lives.
  let pointer: OpaquePointer
  private let release: (OpaquePointer?) -> Void

  /// Takes what `make` stores behind the pointer it is given.
  ///
  /// - Parameters:
  ///   - call: The libgit2 function that `make` calls, for the error.
  ///   - subject: What the call is about, for the error.
  ///   - release: The libgit2 function that frees the object.
  ///   - make: Calls the function and returns its code.
  /// - Throws: ``GitError`` if the code is negative.
  init(
    _ call: String, subject: String, release: @escaping (OpaquePointer?) -> Void,
    _ make: (UnsafeMutablePointer<OpaquePointer?>) -> Int32
  ) throws(GitError) {
    var made: OpaquePointer?
    let code = unsafe make(&made)
    guard code >= 0, let made = unsafe made else { throw GitError(code: code, call: call, subject: subject) }
    unsafe pointer = made
    unsafe self.release = release
  }

  deinit { unsafe release(pointer) }
}
