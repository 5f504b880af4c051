import Glibc
import Synchronization

/// A program that is run to its end, with nothing inherited but what is said here.
package struct ChildProcess: Sendable {
  /// What a program left behind.
  package struct Result: Equatable, Sendable {
    /// The exit status; 128 + n when signal n ended it.
    package let status: Int
    /// All it wrote to standard output, and to standard error too where they were one stream.
    package let standardOutput: [UInt8]
    /// All it wrote to standard error.
    package let standardError: [UInt8]
  }

  /// Why there is no result.
  package enum Failure: Error, Equatable, Sendable, CustomStringConvertible {
    /// It could not be started, with the kernel's error number.
    case start(program: String, code: CInt)
    /// It was killed after so many seconds.
    case timeout(command: String, seconds: Int, output: String)

    package var description: String {
      switch self {
      case .start(let program, let code): "\(program) could not be started (error \(code))"
      case .timeout(let command, let seconds, let output):
        "`\(command)` was killed after \(seconds) s; so far it had written:\n\(output)"
      }
    }
  }

  /// The path of the program.
  package var program: String
  /// Its arguments, without its own name.
  package var arguments: [String]
  /// Its whole environment.
  package var environment: [String: String]
  /// The folder it starts in.
  package var directory: String
  /// The path of a file to be its standard input.
  package var inputPath = "/dev/null"
  /// Whether standard error goes into the stream of standard output, in the order of the writes.
  package var mergesErrors = false
  /// When it and its children are killed, in seconds.
  package var timeoutSeconds = 60

  /// A program to run in `directory` with this environment.
  package init(_ program: String, _ arguments: [String], environment: [String: String], directory: String) {
    self.program = program
    self.arguments = arguments
    self.environment = environment
    self.directory = directory
  }

  /// Runs the program and collects what it writes.
  ///
  /// - Throws: ``Failure`` when it does not start or does not end in time.
  package func run() throws(Failure) -> Result {
    let (child, output, errors) = try Self.starting.withLock { _ throws(Failure) in
      let (output, errors) = (Pipe(), Pipe())
      defer {
        output.closeWriting()
        errors.closeWriting()
      }
      return (try spawn(output: output, errors: errors), output, errors)
    }
    let collected = collect([output, errors])
    if collected.timedOut { kill(-child, SIGKILL) }
    var raw: CInt = 0
    while waitpid(child, &raw, 0) == -1, errno == EINTR {}
    guard !collected.timedOut else {
      let written = String(decoding: collected.bytes[0] + collected.bytes[1], as: UTF8.self)
      let command = ([program] + arguments).joined(separator: " ")
      throw .timeout(command: command, seconds: timeoutSeconds, output: written)
    }
    let signal = raw & 0x7F
    return Result(
      status: Int(signal == 0 ? (raw >> 8) & 0xFF : 128 + signal),
      standardOutput: collected.bytes[0], standardError: collected.bytes[1])
  }

  /// Held from the making of the pipes to the start of the program: a program started in between by another test would
  /// inherit them, and keep them open.
  private static let starting = Mutex(())

  /// Starts the program as the leader of a process group, so that all of it can be killed.
  ///
  /// `env` changes the folder: the call that would do it at the start is not visible to Swift.
  private func spawn(output: Pipe, errors: Pipe) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, inputPath, O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, mergesErrors ? output.writing : errors.writing, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)

    let argumentPointers = (["env", "-C", directory, program] + arguments).map { strdup($0) } + [nil]
    let environmentPointers = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (argumentPointers + environmentPointers).forEach { free($0) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, "/usr/bin/env", &actions, &attributes, argumentPointers, environmentPointers)
    guard code == 0 else { throw .start(program: program, code: code) }
    return child
  }

  /// Reads all pipes to their ends, or until the time is over.
  private func collect(_ pipes: [Pipe]) -> (bytes: [[UInt8]], timedOut: Bool) {
    var bytes: [[UInt8]] = pipes.map { _ in [] }
    var open = pipes.map { pollfd(fd: $0.reading, events: Int16(POLLIN), revents: 0) }
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    let end = Self.monotonicMilliseconds() + timeoutSeconds * 1000
    while open.contains(where: { $0.fd >= 0 }) {
      let left = end - Self.monotonicMilliseconds()
      guard left > 0 else { return (bytes, true) }
      guard poll(&open, nfds_t(open.count), CInt(clamping: left)) > 0 else { continue }
      for index in open.indices where open[index].revents != 0 {
        let count = read(open[index].fd, &buffer, buffer.count)
        if count > 0 { bytes[index] += buffer[..<count] } else if count == 0 || errno != EINTR { open[index].fd = -1 }
      }
    }
    return (bytes, false)
  }

  private static func monotonicMilliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// Both ends of a pipe, closed when it goes, and in no other child.
  private final class Pipe {
    let reading: CInt
    private(set) var writing: CInt

    init() {
      var ends: [CInt] = [-1, -1]
      _ = pipe(&ends)
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (reading, writing) = (ends[0], ends[1])
    }

    func closeWriting() {
      close(writing)
      writing = -1
    }

    deinit {
      close(reading)
      if writing >= 0 { close(writing) }
    }
  }
}
