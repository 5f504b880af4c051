import Files

/// The pages of the folder `Documentation`, whose examples the tests read with the code they describe.
package enum Documented {
  /// The text of a page, such as `formats/ledger.md`.
  ///
  /// - Throws: `FileReadingError` when there is no such page.
  package static func page(_ name: String) throws -> String {
    String(decoding: try FileTree.contents(of: Repository.path("Documentation/\(name)")), as: UTF8.self)
  }

  /// The fenced blocks of a page in their order, each with a newline at its end.
  ///
  /// - Throws: `FileReadingError` when there is no such page.
  package static func blocks(of name: String) throws -> [String] {
    var blocks: [String] = []
    var current: String?
    for line in try page(name).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let block = current { blocks.append(block) }
        current = current == nil ? "" : nil
      } else if let block = current {
        current = block + line + "\n"
      }
    }
    return blocks
  }
}
