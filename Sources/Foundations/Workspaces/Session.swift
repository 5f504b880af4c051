import Files
import Glibc

/// What comes from outside a command: time, chance, who and where.
///
/// Read once at the edge of the program and passed down as a value, so that no stage reads the clock, the environment or
/// the terminal, and every test can fix them all.
package struct Session: Sendable {
  /// The current moment.
  package let now: @Sendable () -> Instant
  /// Where pseudo-random choices start.
  package let seed: UInt64
  /// The process's environment variables.
  package let variables: [String: String]
  /// The absolute path of the current folder.
  package let currentDirectory: String
  /// The command as the user typed it, for locks and logs: `mlo model register`.
  package let command: String

  package init(
    now: @escaping @Sendable () -> Instant, seed: UInt64, variables: [String: String], currentDirectory: String,
    command: String
  ) {
    self.now = now
    self.seed = seed
    self.variables = variables
    self.currentDirectory = currentDirectory
    self.command = command
  }

  /// What this process tells those who wait for its locks: its command and its number.
  package var holder: String { "`\(command)`, process \(getpid())" }

  /// The user's home folder, or nil if `HOME` is unset or empty.
  package var home: String? { variables["HOME"].flatMap { $0.isEmpty ? nil : $0 } }

  /// `path` as an absolute path, taken from the current folder.
  package func absolute(_ path: String) -> String { FileTree.absolute(path, from: currentDirectory) }
}
