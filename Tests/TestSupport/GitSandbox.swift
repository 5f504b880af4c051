import Files
import Glibc

/// A temporary folder with a home and a project of its own, away from the machine's git configuration.
///
/// The folder goes when the value does.
package final class GitSandbox: Sendable {
  /// The temporary folder, with all links resolved.
  package let root: String
  /// An empty home folder.
  package let home: String
  /// The project's folder; a repository after ``git(_:)`` was told to `init`.
  package let project: String

  package init() throws {
    let unique = String(UInt64.random(in: 0 ... .max), radix: 36)
    let temporary = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    root = try FileTree.resolved(temporary) + "/mlo-test-\(unique)"
    home = "\(root)/home"
    project = "\(root)/project"
    try FileTree.createDirectory(home)
    try FileTree.createDirectory(project)
  }

  deinit { try? FileTree.removeTree(root) }

  /// The environment variables that git and mlo get.
  package var variables: [String: String] {
    [
      "HOME": home, "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Ada Lovelace",
      "GIT_AUTHOR_EMAIL": "ada@example.org",
      "GIT_COMMITTER_NAME": "Ada Lovelace", "GIT_COMMITTER_EMAIL": "ada@example.org", "LC_ALL": "C", "TZ": "UTC",
    ]
  }

  /// Runs `git` in the project and gives back what it printed, errors included, without the last newline.
  ///
  /// - Parameter command: Arguments as a shell reads them.
  /// - Returns: Standard output and standard error.
  /// - Throws: ``CommandFailure`` if git does not exit with status 0.
  @discardableResult
  package func git(_ command: String) throws -> String { try run("git \(command)") }

  /// Runs a shell command in the project, as ``git(_:)`` does.
  @discardableResult
  package func run(_ command: String) throws -> String {
    let environment = variables.map { "\($0.key)='\($0.value)'" }.sorted().joined(separator: " ")
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let script = "cd '\(project)' && env -i PATH='\(path)' \(environment) \(command) 2>&1"
    guard let stream = popen(script, "re") else { throw CommandFailure(command: command, status: -1, output: "") }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 { output += buffer[..<count] }
    let status = pclose(stream)
    while output.last == UInt8(ascii: "\n") { output.removeLast() }
    let text = String(decoding: output, as: UTF8.self)
    guard status == 0 else { throw CommandFailure(command: command, status: status, output: text) }
    return text
  }

  /// Writes a file of the project.
  package func write(_ text: String, to name: String) throws {
    let path = "\(project)/\(name)"
    try FileTree.createDirectory(FileTree.parent(of: path))
    try DurableFile.write(Array(text.utf8), to: path)
  }

  /// A repository with one commit of one file.
  package func initializeWithCommit() throws {
    try git("init -q -b main .")
    try write("print('hello')\n", to: "train.py")
    try git("add train.py")
    try git("commit -qm 'Add training script'")
  }
}

/// A command that did not exit with status 0.
package struct CommandFailure: Error, CustomStringConvertible {
  package let command: String
  /// As `waitpid` gives it.
  package let status: Int32
  package let output: String

  package var description: String { "`\(command)` ended with status \(status): \(output)" }
}
