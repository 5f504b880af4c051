/// The Markdown of a lesson, which can be cut at its headings.
package struct LessonBody: Equatable, Sendable {
  /// The text without the front matter.
  package let markdown: String
  /// The line of the file on which the text starts, from 1.
  package let firstLine: Int

  package init(markdown: String, firstLine: Int = 1) {
    self.markdown = markdown
    self.firstLine = firstLine
  }

  /// A heading of the second level, outside code blocks.
  package struct Heading: Equatable, Sendable {
    /// The heading's text without the `##` and without spaces at its ends.
    package let title: String
    /// Its line in the file, from 1.
    package let line: Int
  }

  /// The headings `## …` in order.
  package var headings: [Heading] {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    return Self.headings(in: lines).map { Heading(title: $0.title, line: $0.index + firstLine) }
  }

  /// The text under the heading `## title`, without it, up to the next heading whose title is one of `titles`.
  ///
  /// - Returns: The text without blank lines at its ends, or nil if there is no such heading.
  package func section(_ title: String, among titles: Set<String>) -> String? {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    let headings = Self.headings(in: lines)
    guard let start = headings.first(where: { $0.title == title })?.index else { return nil }
    let end = headings.first { $0.index > start && titles.contains($0.title) }?.index ?? lines.count
    var section = lines[(start + 1)..<end]
    while section.first?.allSatisfy(\.isWhitespace) == true { section.removeFirst() }
    while section.last?.allSatisfy(\.isWhitespace) == true { section.removeLast() }
    return section.joined(separator: "\n")
  }

  private static func headings(in lines: [Substring]) -> [(title: String, index: Int)] {
    var fence: String?
    var result: [(title: String, index: Int)] = []
    for (index, line) in lines.enumerated() {
      if let open = fence {
        if line.hasPrefix(open) { fence = nil }
      } else if line.hasPrefix("```") || line.hasPrefix("~~~") {
        fence = String(line.prefix(3))
      } else if line.hasPrefix("## ") {
        result.append((title: trimmed(line.dropFirst(3)), index: index))
      }
    }
    return result
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
