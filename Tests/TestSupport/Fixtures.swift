import Files
package import Serialization

/// The real data and reference answers that the tests read: the folder `Fixtures`.
package enum Fixtures {
  /// The absolute path of a fixture, such as `titanic/reference.csv`.
  package static func path(_ relative: String) -> String { Repository.path("Fixtures/\(relative)") }

  /// The bytes of a fixture.
  ///
  /// - Throws: `FileReadingError` when there is no such file.
  package static func bytes(_ relative: String) throws -> [UInt8] { try FileTree.contents(of: path(relative)) }

  /// The text of a fixture; bytes that are not UTF-8 become U+FFFD.
  ///
  /// - Throws: `FileReadingError` when there is no such file.
  package static func text(_ relative: String) throws -> String { String(decoding: try bytes(relative), as: UTF8.self) }

  /// A fixture read as strict JSON.
  ///
  /// - Throws: `FileReadingError` or `JSONError`.
  package static func json(_ relative: String) throws -> JSONValue { try JSONValue(parsing: try bytes(relative)) }

  /// The names in a folder of fixtures, sorted by their bytes.
  ///
  /// - Throws: `SystemCallError` when there is no such folder.
  package static func names(in relative: String) throws -> [String] { try FileTree.names(in: path(relative)) }
}
