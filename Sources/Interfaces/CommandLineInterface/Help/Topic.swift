import Presentation

/// The pages of `mlo help TOPIC`.
enum Topic {
  private static let prefix = "topics/"

  /// The names of all topics, sorted.
  static let names: [String] = CommandLineInterfaceAssets.files.compactMap { file in
    guard file.name.hasPrefix(prefix), file.name.hasSuffix(".md") else { return nil }
    return String(file.name.dropFirst(prefix.count).dropLast(".md".count))
  }

  /// The Markdown of a topic.
  static func text(of name: String) -> String? {
    CommandLineInterfaceAssets.files.first { $0.name == "\(prefix)\(name).md" }.map { "\($0.text)" }
  }

  /// Markdown laid out for a terminal.
  static func render(_ markdown: String, for terminal: TerminalProfile) -> String {
    let width = min(terminal.width, 100)
    let page = TerminalProfile(
      width: width, usesColor: terminal.usesColor, usesHyperlinks: terminal.usesHyperlinks, isASCII: terminal.isASCII)
    return MarkdownTerminalRenderer(terminal: page).lines(MarkdownDocument(parsing: markdown)).rendered(for: page)
  }
}
