import Files
import Glibc

extension Repository {
  /// Refuses a repository whose folders belong to another user, as git does since CVE-2022-24765: its configuration
  /// could name commands to run.
  ///
  /// Allowed are the user's own folders, those of the user behind `sudo`, and those that a `safe.directory` entry of the
  /// user's or the machine's configuration names; the repository's own configuration has no say.
  borrowing func checkOwner() throws(GitError) {
    let (user, sudoUser) = (geteuid(), variables["SUDO_UID"].flatMap(UInt32.init))
    let key = workDirectory ?? gitDirectory
    let link = workDirectory.map { "\($0)/.git" }
    for path in [workDirectory, link, gitDirectory, commonDirectory].compactMap({ $0 }) {
      let status: FileStatus?
      do { status = try FileStatus.ifPresent(at: path, followingLinks: false) } catch { throw .system(error) }
      guard let owner = status?.owner, owner != user, !(user == 0 && owner == sudoUser) else { continue }
      if try isDeclaredSafe(key) { return }
      throw .notOwned(path: key, owner: Self.userName(owner))
    }
  }

  private borrowing func isDeclaredSafe(_ directory: String) throws(GitError) -> Bool {
    let configuration = try Self.configuration(variables: variables, localFiles: [])
    var isSafe = false
    for value in try Self.strings("safe.directory", in: configuration) {
      // An empty value takes back all values before it.
      if value.isEmpty { isSafe = false } else if value == "*" || value == directory { isSafe = true }
    }
    return isSafe
  }

  /// The login name of a user, or the number if the machine knows no name.
  private static func userName(_ id: UInt32) -> String {
    var entry = unsafe passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 4096)
    guard unsafe getpwuid_r(id, &entry, &buffer, buffer.count, &found) == 0, unsafe found != nil,
      let name = unsafe entry.pw_name
    else { return "user \(id)" }
    return unsafe String(cString: name)
  }
}
