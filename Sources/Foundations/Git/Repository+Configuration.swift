import CLibgit2
import Files

extension Repository {
  /// Whose name stands where in a commit.
  package enum Role: String, Sendable { case author, committer }

  /// Who the user is, as git would put it into a commit.
  ///
  /// In order of strength: `GIT_AUTHOR_NAME` and `GIT_AUTHOR_EMAIL` (or `GIT_COMMITTER_…`), `author.name` and
  /// `author.email`, `user.name` and `user.email`, and for the address the variable `EMAIL`. Unlike git, nothing is
  /// guessed from the machine's name.
  ///
  /// - Throws: ``GitError/noIdentity(missing:)`` naming the configuration entries that would help.
  package borrowing func identity(_ role: Role = .author) throws(GitError) -> Identity {
    let configuration = try Self.configuration(variables: variables, localFiles: localConfigurationFiles)
    let prefix = "GIT_\(role.rawValue.uppercased())"
    var (name, email) = (variables["\(prefix)_NAME"], variables["\(prefix)_EMAIL"])
    for section in [role.rawValue, "user"] {
      if name.flatMap(Identity.clean) == nil { name = try Self.string("\(section).name", in: configuration) }
      if email.flatMap(Identity.clean) == nil { email = try Self.string("\(section).email", in: configuration) }
    }
    if email.flatMap(Identity.clean) == nil { email = variables["EMAIL"] }
    if let identity = Identity(name: name ?? "", email: email ?? "") { return identity }
    var missing: [String] = []
    if name.flatMap(Identity.clean) == nil { missing.append("user.name") }
    if email.flatMap(Identity.clean) == nil { missing.append("user.email") }
    throw .noIdentity(missing: missing)
  }

  /// The configuration files of the repository itself, weakest first.
  var localConfigurationFiles: [String] {
    ["\(commonDirectory)/config", "\(gitDirectory)/config.worktree"]
  }

  /// Git's configuration, read from the files that git would read for these environment variables.
  ///
  /// libgit2 by itself knows neither `GIT_CONFIG_GLOBAL` nor `GIT_CONFIG_SYSTEM` nor `GIT_CONFIG_NOSYSTEM`.
  static func configuration(variables: [String: String], localFiles: [String]) throws(GitError) -> Handle {
    let configuration = try unsafe Handle(
      "git_config_new", subject: "configuration", release: { unsafe git_config_free($0) }
    ) { unsafe git_config_new($0) }
    var files = globalConfigurationFiles(variables)
    for (path, level) in zip(localFiles, [GIT_CONFIG_LEVEL_LOCAL, GIT_CONFIG_LEVEL_APP]) { files.append((path, level)) }
    for (path, level) in files where (try? FileStatus(at: path).kind) == .regular {
      let code = unsafe git_config_add_file_ondisk(configuration.pointer, path, level, nil, 0)
      guard code >= 0 else { throw GitError(reading: path, code: code, call: "git_config_add_file_ondisk") }
    }
    return configuration
  }

  /// The value of a configuration entry, or nil if it is not set.
  static func string(_ name: String, in configuration: borrowing Handle) throws(GitError) -> String? {
    var buffer = unsafe git_buf()
    defer { unsafe git_buf_dispose(&buffer) }
    let code = unsafe git_config_get_string_buf(&buffer, configuration.pointer, name)
    if code == GIT_ENOTFOUND.rawValue { return nil }
    try check(code, "git_config_get_string_buf", name)
    return unsafe buffer.ptr.map { unsafe String(cString: $0) }
  }

  /// All values of a configuration entry that may stand several times, in the order of the files.
  static func strings(_ name: String, in configuration: borrowing Handle) throws(GitError) -> [String] {
    let configurationPointer = unsafe configuration.pointer
    let values = try unsafe Handle(
      "git_config_multivar_iterator_new", subject: name, release: { unsafe git_config_iterator_free($0) }
    ) { unsafe git_config_multivar_iterator_new($0, configurationPointer, name, nil) }
    var result: [String] = []
    var entry: UnsafeMutablePointer<git_config_entry>?
    while unsafe git_config_next(&entry, values.pointer) == 0, let found = unsafe entry {
      result.append(unsafe found.pointee.value.map { unsafe String(cString: $0) } ?? "")
    }
    return result
  }

  /// The configuration files of the machine and the user, weakest first.
  private static func globalConfigurationFiles(
    _ variables: [String: String]
  ) -> [(path: String, level: git_config_level_t)] {
    func value(_ name: String) -> String? { variables[name].flatMap { $0.isEmpty ? nil : $0 } }
    var files: [(path: String, level: git_config_level_t)] = []
    if !isTrue(value("GIT_CONFIG_NOSYSTEM")) {
      files.append((value("GIT_CONFIG_SYSTEM") ?? "/etc/gitconfig", GIT_CONFIG_LEVEL_SYSTEM))
    }
    // Set but empty means: no such file, as git has it.
    if let only = variables["GIT_CONFIG_GLOBAL"] { return files + [(only, GIT_CONFIG_LEVEL_GLOBAL)] }
    let home = value("HOME")
    if let folder = value("XDG_CONFIG_HOME") ?? home.map({ "\($0)/.config" }) {
      files.append(("\(folder)/git/config", GIT_CONFIG_LEVEL_XDG))
    }
    if let home { files.append(("\(home)/.gitconfig", GIT_CONFIG_LEVEL_GLOBAL)) }
    return files
  }

  private static func isTrue(_ text: String?) -> Bool {
    guard let text = text?.lowercased() else { return false }
    return !["0", "false", "no", "off"].contains(text)
  }
}
