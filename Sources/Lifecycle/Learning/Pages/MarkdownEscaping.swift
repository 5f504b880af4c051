/// Ways to put text that a person did not write as Markdown into a page.
enum MarkdownEscaping {
  /// The text with every character that Markdown could take for markup escaped, on one line.
  static func plain(_ text: String) -> String {
    var result = ""
    for character in oneLine(text) {
      if "\\`*_[]<>#|~&".contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }

  /// The text as inline code, fenced with more backticks than it holds itself.
  static func code(_ text: String) -> String {
    let text = oneLine(text)
    let longest = text.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    let pad = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return fence + pad + text + pad + fence
  }

  /// A command on a line of its own.
  static func block(_ command: String) -> String { "    " + oneLine(command) }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
