import Files
import Glibc

/// Shows long text page by page on a terminal.
enum Pager {
  /// Sends text through the user's pager and waits for it to end.
  ///
  /// - Parameters:
  ///   - text: The whole text.
  ///   - variables: `MLO_PAGER`, else `PAGER`, else `less`; an empty value or `cat` means no pager.
  /// - Returns: False if there is no pager to run; the text was not shown then.
  static func show(_ text: String, variables: [String: String]) -> Bool {
    let program = variables["MLO_PAGER"] ?? variables["PAGER"] ?? "less"
    guard !program.isEmpty, program != "cat" else { return false }
    var ends: [CInt] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    defer { close(ends[1]) }
    guard let child = start(program, reading: ends[0], closing: ends[1]) else {
      close(ends[0])
      return false
    }
    close(ends[0])
    signal(SIGPIPE, SIG_IGN)
    write(Array(text.utf8), to: ends[1])
    close(ends[1])
    ends[1] = -1
    var status: CInt = 0
    while waitpid(child, &status, 0) == -1, errno == EINTR {}
    signal(SIGPIPE, SIG_DFL)
    // 127 is the shell's "no such program": then nothing was shown.
    return status != 127 << 8
  }

  private static func start(_ program: String, reading input: CInt, closing other: CInt) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_addclose(&actions, other)
    setenv("LESS", "FIRX", 0)
    var words: [UnsafeMutablePointer<CChar>?] = []
    for word in ["sh", "-c", program] { words.append(strdup(word)) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var child = pid_t()
    return posix_spawn(&child, "/bin/sh", &actions, nil, &words, environ) == 0 ? child : nil
  }

  /// Writes until the pager has everything or goes away: a reader who has seen enough is no error.
  private static func write(_ bytes: [UInt8], to descriptor: CInt) {
    var position = 0
    while position < bytes.count {
      let count = bytes[position...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count == -1, errno == EINTR { continue }
      if count <= 0 { return }
      position += count
    }
  }
}
