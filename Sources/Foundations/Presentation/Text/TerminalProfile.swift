/// What a terminal, file or pipe at the end of an output can show.
package struct TerminalProfile: Hashable, Sendable {
  /// Columns of a line, at least 20.
  package let width: Int
  /// Whether styles are shown with ANSI colours and attributes.
  package let usesColor: Bool
  /// Whether links may be written as OSC 8 hyperlinks instead of spelling out their address.
  package let usesHyperlinks: Bool
  /// Whether decoration is ASCII only and flat, for screen readers and old terminals.
  package let isASCII: Bool

  /// A terminal; without arguments a plain file of 80 columns.
  package init(width: Int = 80, usesColor: Bool = false, usesHyperlinks: Bool = false, isASCII: Bool = false) {
    self.width = max(20, width)
    self.usesColor = usesColor
    self.usesHyperlinks = usesHyperlinks
    self.isASCII = isASCII
  }

  /// The sign that stands for text that was cut.
  package var ellipsis: String { isASCII ? "..." : "…" }

  /// The same terminal with lines of another width.
  func with(width: Int) -> TerminalProfile {
    TerminalProfile(width: width, usesColor: usesColor, usesHyperlinks: usesHyperlinks, isASCII: isASCII)
  }
}
