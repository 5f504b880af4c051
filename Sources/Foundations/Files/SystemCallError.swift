import Glibc

/// A system call that the kernel refused, as a fact: which call, on what, and why.
package struct SystemCallError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The name of the call, such as `open`.
  package let call: String
  /// The path or other object that the call was about.
  package let subject: String
  /// The value of `errno` after the call.
  package let code: CInt

  package init(call: String, subject: String, code: CInt) {
    self.call = call
    self.subject = subject
    self.code = code
  }

  /// The kernel's own words for ``code``, in lower case: "no such file or directory".
  package var reason: String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    let words = unsafe String(cString: text)
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  package var description: String { "\(subject): \(reason) (\(call))" }

  /// Whether the path, or a folder on the way to it, is not there.
  package var isNotFound: Bool { code == ENOENT || code == ENOTDIR }
}

/// Calls `body` until it is not interrupted, and turns a result of −1 into an error.
@discardableResult
func systemCall<Result: SignedInteger>(
  _ call: String, _ subject: @autoclosure () -> String, _ body: () -> Result
) throws(SystemCallError) -> Result {
  while true {
    let result = body()
    if result != -1 { return result }
    let code = errno
    if code != EINTR { throw SystemCallError(call: call, subject: subject(), code: code) }
  }
}
