package import Presentation

extension DriftExtras {
  /// What was found beyond whole columns, each part as a block of lines.
  package func terminalBlocks(for terminal: TerminalProfile, showingAll: Bool = false) -> [[StyledText]] {
    [
      timeline?.terminalLines(for: terminal, showingAll: showingAll),
      segments?.terminalLines(for: terminal, showingAll: showingAll),
      joint?.terminalLines(for: terminal, showingAll: showingAll),
      correlations?.terminalLines(for: terminal, showingAll: showingAll),
    ].compactMap { $0 }
  }

  /// The parts as tab-separated tables, each after an empty line.
  package var tabSeparated: String {
    [timeline?.tabSeparated(), segments?.tabSeparated(), joint?.tabSeparated(), correlations?.tabSeparated()].compactMap
    { $0 }.map { "\n" + $0 }.joined()
  }
}
