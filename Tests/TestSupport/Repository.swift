/// The clone that the tests were built from.
package enum Repository {
  /// The absolute path of its top folder, taken from where this file was compiled.
  package static let root = String(#filePath.dropLast("/Tests/TestSupport/Repository.swift".count))

  /// The absolute path of a file or folder of the repository, such as `Documentation/formats`.
  package static func path(_ relative: String) -> String { "\(root)/\(relative)" }
}
