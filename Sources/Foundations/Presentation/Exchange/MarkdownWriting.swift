/// Markdown (GitHub's dialect) from text that a person did not write as Markdown.
///
/// Every reader gives back the texts as they were put in, but for newlines, which become spaces, and control characters,
/// which are shown as visible escapes.
package enum MarkdownWriting {
  /// The text on one line with every character escaped that Markdown could take for markup inside a line.
  ///
  /// What has a meaning only at the start of a line, such as `-` and `1.`, stays as it is, so that numbers can be read.
  package static func text(_ text: String) -> String {
    var output = ""
    for scalar in oneLine(text).unicodeScalars {
      if markup.contains(scalar) { output += "\\" }
      output.unicodeScalars.append(scalar)
    }
    return output
  }

  /// The text as inline code, fenced with more backticks than it holds itself.
  package static func code(_ text: String) -> String {
    let text = oneLine(text)
    let longest = text.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    let pad = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return fence + pad + text + pad + fence
  }

  /// The text as inline code inside a table, where a `|` would end the cell; such a text is not set as code.
  package static func cellCode(_ text: String) -> String {
    text.unicodeScalars.contains("|") ? Self.text(text) : code(text)
  }

  /// A table of cells that are Markdown already; columns named in `trailing` are set to the right.
  ///
  /// A row with fewer cells than there are titles is filled up with empty ones.
  package static func table(_ titles: [String], trailing: Set<Int> = [], _ rows: [[String]]) -> String {
    let rule = titles.indices.map { trailing.contains($0) ? "---:" : "---" }
    let lines = [titles, rule] + rows.map { row in titles.indices.map { $0 < row.count ? row[$0] : "" } }
    return lines.reduce(into: "") { $0 += "| " + $1.joined(separator: " | ") + " |\n" }
  }

  private static func oneLine(_ text: String) -> String {
    let line = String(text.map { $0.isNewline ? " " : $0 })
    return TerminalText.escapingControls(line)
  }

  private static let markup: Set<Unicode.Scalar> = Set("\\`*_[]<>|~&$".unicodeScalars)
}
