import Files
import Glibc

/// An empty folder that goes, with all in it, when the value does.
package struct TemporaryDirectory: ~Copyable {
  /// The absolute path, links resolved.
  package let path: String

  package init() {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/mlo-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { preconditionFailure("no temporary folder under \(base)") }
    let made = template.withUnsafeBufferPointer { buffer in buffer.baseAddress.map { String(cString: $0) } ?? base }
    path = (try? FileTree.resolved(made)) ?? made
  }

  deinit { try? FileTree.removeTree(path) }

  /// A path below the folder.
  package borrowing func path(_ relative: String) -> String { "\(path)/\(relative)" }
}
