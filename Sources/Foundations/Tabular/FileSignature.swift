/// Recognises files that are no UTF-8 text by their first bytes.
enum FileSignature {
  /// What is wrong with a file that starts like this, or nil.
  static func fact(of bytes: UnsafeBufferPointer<UInt8>) -> TableError.Fact? {
    let start = unsafe Array(bytes.prefix(8))
    for (name, mark) in encodings where start.starts(with: mark) { return .encoding(name) }
    for (name, mark) in formats where start.starts(with: mark) { return .foreignFormat(name) }
    return nil
  }

  private static let encodings: [(String, [UInt8])] = [
    ("UTF-32 little-endian", [0xFF, 0xFE, 0, 0]), ("UTF-32 big-endian", [0, 0, 0xFE, 0xFF]),
  ]

  private static let formats: [(String, [UInt8])] = [
    ("gzip", [0x1F, 0x8B]), ("Zstandard", [0x28, 0xB5, 0x2F, 0xFD]), ("bzip2", Array("BZh".utf8)),
    ("xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A]),
    ("zip (perhaps a spreadsheet)", [0x50, 0x4B, 3, 4]), ("Parquet", Array("PAR1".utf8)),
    ("Arrow", Array("ARROW1".utf8)), ("SQLite", Array("SQLite f".utf8)), ("PNG", [0x89, 0x50, 0x4E, 0x47]),
    ("PDF", Array("%PDF-".utf8)),
  ]
}
