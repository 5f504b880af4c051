import Files
import Glibc
package import Testing

/// Texts that the tests keep in files: transcripts, help, documents.
package enum Acceptance {
  /// Whether the files are to be rewritten with what mlo says now: `MLO_ACCEPT=1 swift test`.
  package static let isOn = getenv("MLO_ACCEPT").map { String(cString: $0) == "1" } ?? false

  /// Expects a file of the repository to hold exactly `text`; with `MLO_ACCEPT=1` writes it instead.
  ///
  /// - Parameters:
  ///   - text: What should be there.
  ///   - relative: The file, from the top folder of the repository.
  ///   - sourceLocation: Where to report a difference.
  /// - Throws: `FileReadingError` when there is no such file, or `SystemCallError` when it cannot be written.
  package static func expect(
    _ text: String, in relative: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = Repository.path(relative)
    if isOn {
      try FileTree.createDirectory(FileTree.parent(of: path))
      return try DurableFile.write(text.utf8, to: path)
    }
    let stored = String(decoding: try FileTree.contents(of: path), as: UTF8.self)
    expectSame(
      text, stored, "\(relative) differs; `MLO_ACCEPT=1 swift test` rewrites it", sourceLocation: sourceLocation)
  }
}
