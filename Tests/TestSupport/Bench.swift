import Files
import Glibc
import Synchronization

/// A folder of its own to run mlo in, with everything fixed that could differ between two machines or two days.
///
/// It has its own home and git configuration (Ada Example), a clock that starts at 2026-01-02T03:04:05Z and goes on one
/// second a command, a seed, 80 columns, no colour, UTC and a C locale. The folder goes with the value.
package struct Bench: ~Copyable {
  /// The folder that commands start in, empty at first and shown in results as `$BENCH`.
  package let directory: String
  /// The home folder of commands, shown in results as `$HOME`.
  package let home: String
  private let root: String
  private let commandCount = Mutex(0)

  /// Makes the folder and puts the `mlo` beside the running tests on its path.
  ///
  /// - Throws: `SystemCallError`.
  package init() throws {
    root = try Self.prepared()
    directory = "\(root)/project"
    home = "\(root)/home"
  }

  deinit { try? FileTree.removeTree(root) }

  /// The built program: `MLO_BINARY` if it is set, else the one beside the test runner.
  package static let binary: String = {
    if let path = getenv("MLO_BINARY") { return FileTree.absolute(String(cString: path), from: Repository.root) }
    let here = (try? FileTree.currentDirectory()) ?? "/"
    return FileTree.parent(of: FileTree.absolute(CommandLine.arguments[0], from: here)) + "/mlo"
  }()

  /// Makes the folders and the git configuration.
  private static func prepared() throws -> String {
    let root = try temporaryDirectory()
    for name in ["project", "home", "bin", "temporary"] { try FileTree.createDirectory("\(root)/\(name)") }
    guard symlink(binary, "\(root)/bin/mlo") == 0 else {
      throw SystemCallError(call: "symlink", subject: "\(root)/bin/mlo", code: errno)
    }
    let gitConfiguration = """
      [user]
        name = Ada Example
        email = ada@example.org
      [init]
        defaultBranch = main
      [core]
        pager = cat

      """
    try DurableFile.write(gitConfiguration.utf8, to: "\(root)/home/.gitconfig")
    return root
  }

  private static func temporaryDirectory() throws -> String {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/mlo-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemCallError(call: "mkdtemp", subject: parent, code: errno) }
    let bytes = template.dropLast().map { UInt8(bitPattern: $0) }
    return try FileTree.resolved(String(decoding: bytes, as: UTF8.self))
  }
}

// MARK: - Commands

extension Bench {
  /// Runs mlo with these arguments in the bench's folder.
  ///
  /// - Parameters:
  ///   - arguments: All after `mlo`.
  ///   - input: What it reads from standard input; nil is an empty input.
  ///   - folder: Where it starts, relative to the bench's folder.
  ///   - variables: Environment variables to add or replace; an empty value is set as empty.
  ///   - timeoutSeconds: When it is killed.
  /// - Returns: What it wrote, and its status.
  /// - Throws: `ChildProcess.Failure` when it does not start or does not end in time.
  package func mlo(
    _ arguments: String..., input: String? = nil, in folder: String = ".", variables: [String: String] = [:],
    timeoutSeconds: Int = 60
  ) throws -> Output {
    try mlo(arguments, input: input, in: folder, variables: variables, timeoutSeconds: timeoutSeconds)
  }

  /// Runs mlo with a list of arguments; else as the other form.
  ///
  /// - Returns: What it wrote, and its status.
  /// - Throws: `ChildProcess.Failure` when it does not start or does not end in time.
  package func mlo(
    _ arguments: [String], input: String? = nil, in folder: String = ".", variables: [String: String] = [:],
    timeoutSeconds: Int = 60
  ) throws -> Output {
    var child = ChildProcess(
      Self.binary, arguments, environment: environment(adding: variables), directory: path(folder))
    child.timeoutSeconds = timeoutSeconds
    return try run(child, input: input)
  }

  /// Runs a line of shell in a folder of the bench, its own if not said, with `mlo` and `git` on its path.
  ///
  /// Standard output and standard error come as one stream in ``Output/standardOutput``, as a person sees them.
  ///
  /// - Returns: What it wrote, and its status.
  /// - Throws: `ChildProcess.Failure` when it does not start or does not end in time.
  package func shell(
    _ script: String, in folder: String = ".", variables: [String: String] = [:], timeoutSeconds: Int = 60
  ) throws -> Output {
    var child = ChildProcess(
      "/bin/sh", ["-c", script], environment: environment(adding: variables), directory: path(folder))
    child.mergesErrors = true
    child.timeoutSeconds = timeoutSeconds
    return try run(child, input: nil)
  }

  private func run(_ command: ChildProcess, input: String?) throws -> Output {
    var command = command
    if let input {
      command.inputPath = "\(root)/temporary/input-\(UInt64.random(in: 0 ... .max))"
      try DurableFile.write(input.utf8, to: command.inputPath)
    }
    let result = try command.run()
    return Output(
      status: result.status, standardOutput: shown(result.standardOutput), standardError: shown(result.standardError))
  }

  /// The text of `bytes` with the bench's folders replaced by `$BENCH` and `$HOME`.
  private func shown(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
      .replacing(directory, with: "$BENCH").replacing(home, with: "$HOME").replacing(root, with: "$ROOT")
  }

  /// The whole environment of the next command; the clock goes on one second with each.
  ///
  /// - Parameter variables: Variables to add or replace.
  /// - Returns: Names and values.
  package func environment(adding variables: [String: String] = [:]) -> [String: String] {
    let second = commandCount.withLock { count in
      count += 1
      return count - 1
    }
    let now = Self.moment(afterStart: second)
    let fixed = [
      "HOME": home, "XDG_CONFIG_HOME": "\(home)/.config", "PATH": "\(root)/bin:/usr/bin:/bin",
      "TMPDIR": "\(root)/temporary", "BENCH": directory, "FIXTURES": Repository.path("Fixtures"),
      "GIT_CONFIG_GLOBAL": "\(home)/.gitconfig", "GIT_CONFIG_NOSYSTEM": "1", "GIT_CEILING_DIRECTORIES": root,
      "GIT_AUTHOR_DATE": now, "GIT_COMMITTER_DATE": now, "GIT_TERMINAL_PROMPT": "0",
      "MLO_NOW": now, "MLO_SEED": "1", "COLUMNS": "80", "NO_COLOR": "1", "TERM": "dumb", "TZ": "UTC",
      "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
    ]
    return fixed.merging(variables) { _, added in added }
  }

  /// The clock's reading after so many commands, from 2026-01-02T03:04:05Z on; a day at most.
  private static func moment(afterStart second: Int) -> String {
    let total = 3 * 3600 + 4 * 60 + 5 + second
    let parts = [total / 3600, total / 60 % 60, total % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "2026-01-02T\(parts.joined(separator: ":"))Z"
  }
}

// MARK: - Files

extension Bench {
  /// The absolute path of a file in the bench's folder.
  package func path(_ relative: String) -> String { FileTree.absolute(relative, from: directory) }

  /// Writes a file, with the folders it needs.
  ///
  /// - Throws: `SystemCallError`.
  package func write(_ text: String, to relative: String) throws { try write(Array(text.utf8), to: relative) }

  /// Writes a file of bytes, with the folders it needs.
  ///
  /// - Throws: `SystemCallError`.
  package func write(_ bytes: [UInt8], to relative: String) throws {
    try FileTree.createDirectory(FileTree.parent(of: path(relative)))
    try DurableFile.write(bytes, to: path(relative))
  }

  /// Copies a fixture into the bench.
  ///
  /// - Throws: `FileReadingError` or `SystemCallError`.
  package func copy(fixture: String, to relative: String) throws { try write(Fixtures.bytes(fixture), to: relative) }

  /// The bytes of a file.
  ///
  /// - Throws: `FileReadingError`.
  package func bytes(of relative: String) throws -> [UInt8] { try FileTree.contents(of: path(relative)) }

  /// The text of a file; bytes that are not UTF-8 become U+FFFD.
  ///
  /// - Throws: `FileReadingError`.
  package func text(of relative: String) throws -> String { String(decoding: try bytes(of: relative), as: UTF8.self) }

  /// Whether something is there.
  package func exists(_ relative: String) -> Bool {
    var status = stat()
    return lstat(path(relative), &status) == 0
  }
}
