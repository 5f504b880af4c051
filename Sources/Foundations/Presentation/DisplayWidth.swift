extension String {
  /// Columns that the text takes on a terminal, control characters not counted.
  package var displayWidth: Int { unicodeScalars.count { $0.value >= 0x20 } }
}
