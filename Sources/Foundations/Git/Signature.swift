import CLibgit2

/// Who did something, and when.
package struct Signature: Hashable, Sendable {
  /// The person's name; empty if a commit was written without one.
  package let name: String
  /// The person's address, without the angle brackets; empty if a commit was written without one.
  package let email: String
  /// Seconds since 1970-01-01T00:00:00Z.
  package let seconds: Int
  /// How far the person's clock is ahead of UTC, in minutes.
  package let offsetMinutes: Int

  package init(name: String, email: String, seconds: Int, offsetMinutes: Int = 0) {
    self.name = name
    self.email = email
    self.seconds = seconds
    self.offsetMinutes = offsetMinutes
  }

  init(_ raw: git_signature) {
    unsafe self.init(
      name: raw.name.map { unsafe String(cString: $0) } ?? "",
      email: raw.email.map { unsafe String(cString: $0) } ?? "",
      seconds: Int(raw.when.time), offsetMinutes: Int(raw.when.offset))
  }

  /// Hands `body` the signature as libgit2 takes it.
  func withRaw<Result>(
    _ body: (UnsafePointer<git_signature>) throws(GitError) -> Result
  ) throws(GitError) -> Result {
    var raw: UnsafeMutablePointer<git_signature>?
    try check(
      unsafe git_signature_new(&raw, name, email, git_time_t(seconds), Int32(clamping: offsetMinutes)),
      "git_signature_new", "\(name) <\(email)>")
    defer { unsafe git_signature_free(raw) }
    guard let raw = unsafe raw else { throw .noIdentity(missing: ["user.name", "user.email"]) }
    return try unsafe body(raw)
  }
}

/// A person as git's configuration or environment names them.
package struct Identity: Hashable, Sendable {
  /// The name, never empty.
  package let name: String
  /// The address without angle brackets, never empty.
  package let email: String

  /// The person, without the characters that git drops from names: `<`, `>`, newlines, and space or dots at the ends.
  ///
  /// Nil if nothing is left of the name or the address.
  init?(name: String, email: String) {
    guard let name = Self.clean(name), let email = Self.clean(email) else { return nil }
    self.name = name
    self.email = email
  }

  /// This person at a moment, in UTC.
  package func signature(atSeconds seconds: Int) -> Signature {
    Signature(name: name, email: email, seconds: seconds)
  }

  static func clean(_ text: String) -> String? {
    let edges: Set<Unicode.Scalar> = [" ", ".", ",", ":", ";", "\"", "\\", "'"]
    var scalars = text.unicodeScalars.filter { $0 != "<" && $0 != ">" && $0.value >= 0x20 && $0.value != 0x7F }[...]
    while let first = scalars.first, edges.contains(first) { scalars.removeFirst() }
    while let last = scalars.last, edges.contains(last) { scalars.removeLast() }
    return scalars.isEmpty ? nil : String(String.UnicodeScalarView(scalars))
  }
}
