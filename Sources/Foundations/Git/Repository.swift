import CLibgit2
import Files

/// An open git repository, and the only owner of its libgit2 handle.
///
/// The handle is freed when the value goes out of scope, and no pointer leaves this module. Use one value from one
/// thread at a time; threads that work side by side open the repository each for itself. Nothing here touches the
/// index, a branch or the work tree.
@safe
package struct Repository: ~Copyable {
  let handle: Handle
  /// Git's environment variables, such as `HOME` and `GIT_AUTHOR_NAME`.
  let variables: [String: String]
  /// The folders in which objects have files of their own.
  let objectDirectories: [String]

  /// Opens the repository that contains `path`, walking up as git does.
  ///
  /// `GIT_CEILING_DIRECTORIES` bounds the walk; `GIT_DIR` is not followed, so that mlo finds the same repository inside
  /// and outside a git hook.
  ///
  /// - Parameters:
  ///   - path: A folder, absolute.
  ///   - variables: The environment variables by which git finds its configuration and the user.
  /// - Throws: ``GitError/notARepository(path:)``, ``GitError/notOwned(path:owner:)`` when another user owns it,
  ///   ``GitError/unsupported(path:fact:)``, or ``GitError/damaged(subject:fact:)``.
  package init(containing path: String, variables: [String: String]) throws(GitError) {
    self = try Self.opened(containing: path, variables: variables)
  }

  private init(handle: consuming Handle, variables: [String: String]) {
    objectDirectories = Self.objectDirectories(
      of: unsafe Self.path(git_repository_commondir(handle.pointer)) ?? "")
    self.handle = handle
    self.variables = variables
  }

  /// Makes `path` a repository with a work tree, creating the folder if it is missing, and opens it.
  ///
  /// A repository that is there already stays as it is. A new one is made aside and gets its name in one step, so that a
  /// process that dies leaves no half repository.
  package static func create(at path: String, variables: [String: String]) throws(GitError) -> Repository {
    let aside = FileTree.aside("\(path)/.git")
    func files<Result>(_ body: () throws(SystemCallError) -> Result) throws(GitError) -> Result {
      do throws(SystemCallError) { return try body() } catch { throw .system(error) }
    }
    let isNew = try files { () throws(SystemCallError) in try FileStatus.ifPresent(at: "\(path)/.git") == nil }
    if isNew {
      defer { try? FileTree.removeTree(aside) }
      try files { () throws(SystemCallError) in _ = try FileTree.createDirectory(aside) }
      try initialize(aside, variables: variables)
      try files { () throws(SystemCallError) in
        do throws(SystemCallError) {
          try FileTree.rename("\(aside)/.git", to: "\(path)/.git")
        } catch {
          // Another process was faster with the same: its repository is as good.
          guard try FileStatus.ifPresent(at: "\(path)/.git/HEAD") != nil else { throw error }
        }
        try FileTree.synchronize(path)
      }
    }
    return try Repository(containing: path, variables: variables)
  }

  /// Removes what a killed ``create(at:variables:)`` left under names of its own.
  ///
  /// Only for a caller that keeps others from creating a repository there.
  package static func removeLeftovers(in path: String) throws(GitError) {
    do throws(SystemCallError) { try FileTree.removeAside("\(path)/.git") } catch { throw .system(error) }
  }

  private static func initialize(_ path: String, variables: [String: String]) throws(GitError) {
    try Libgit2.start()
    let configuration = try configuration(variables: variables, localFiles: [])
    let branch = try string("init.defaultBranch", in: configuration) ?? "main"
    var options = unsafe git_repository_init_options()
    try check(
      unsafe git_repository_init_options_init(&options, UInt32(GIT_REPOSITORY_INIT_OPTIONS_VERSION)),
      "git_repository_init_options_init", path)
    unsafe options.flags = GIT_REPOSITORY_INIT_MKPATH.rawValue | GIT_REPOSITORY_INIT_MKDIR.rawValue
    var made: OpaquePointer?
    let code = unsafe branch.withCString { name in
      unsafe options.initial_head = name
      return unsafe git_repository_init_ext(&made, path, &options)
    }
    unsafe git_repository_free(made)
    try check(code, "git_repository_init_ext", path)
  }

  /// Whether a git repository contains `path`; says nothing about who owns it or whether it is sound.
  package static func contains(_ path: String, variables: [String: String]) throws(GitError) -> Bool {
    try Libgit2.start()
    var buffer = unsafe git_buf()
    defer { unsafe git_buf_dispose(&buffer) }
    let code = unsafe git_repository_discover(&buffer, path, 0, variables["GIT_CEILING_DIRECTORIES"])
    if code == GIT_ENOTFOUND.rawValue { return false }
    try check(code, "git_repository_discover", path)
    return true
  }

  /// The folder of this work tree's own git state, such as `/project/.git`; without a slash at the end.
  package var gitDirectory: String { unsafe Self.path(git_repository_path(handle.pointer)) ?? "" }

  /// The folder that all work trees of the repository share: the home of objects and references.
  package var commonDirectory: String { unsafe Self.path(git_repository_commondir(handle.pointer)) ?? gitDirectory }

  /// The folder of the user's files; nil for a bare repository.
  package var workDirectory: String? { unsafe Self.path(git_repository_workdir(handle.pointer)) }

  // MARK: -

  private static func opened(containing path: String, variables: [String: String]) throws(GitError) -> Repository {
    try Libgit2.start()
    let handle = try open(path, ceilings: variables["GIT_CEILING_DIRECTORIES"])
    let repository = Repository(handle: handle, variables: variables)
    try repository.checkOwner()
    let configuration = try configuration(variables: variables, localFiles: repository.localConfigurationFiles)
    try check(
      unsafe git_repository_set_config(repository.handle.pointer, configuration.pointer), "git_repository_set_config",
      path)
    return repository
  }

  private static func open(_ path: String, ceilings: String?) throws(GitError) -> Handle {
    do {
      return try unsafe Handle("git_repository_open_ext", subject: path, release: { unsafe git_repository_free($0) }) {
        unsafe git_repository_open_ext($0, path, 0, ceilings)
      }
    } catch {
      throw explain(error, opening: path)
    }
  }

  private static func path(_ text: UnsafePointer<CChar>?) -> String? {
    guard let text = unsafe text else { return nil }
    let path = unsafe String(cString: text)
    return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  private static func explain(_ error: GitError, opening path: String) -> GitError {
    switch error {
    case .missing:
      guard let broken = brokenRepository(from: path) else { return .notARepository(path: path) }
      return .damaged(subject: broken, fact: "HEAD, objects or refs is missing")
    case .refused(_, _, let words) where words.hasPrefix("unsupported"):
      return .unsupported(path: path, fact: words)
    case .refused(_, _, let words) where GitError.lastClass != Int32(GIT_ERROR_OS.rawValue):
      return .damaged(subject: path, fact: words)
    default: return error
    }
  }

  /// The nearest `.git` from `path` upwards, which libgit2 has just refused to see as a repository.
  private static func brokenRepository(from path: String) -> String? {
    var directory = path
    while true {
      let candidate = directory == "/" ? "/.git" : "\(directory)/.git"
      if let status = try? FileStatus.ifPresent(at: candidate), [.directory, .regular].contains(status.kind) {
        return candidate
      }
      let parent = FileTree.parent(of: directory)
      if parent == directory || parent == "." { return nil }
      directory = parent
    }
  }
}
