import Files

/// A pack in the making: entries are appended, the index is written at the end, and then the pack appears whole.
///
/// Packs are never changed. Their name is the hash of their index, so that two writers who stored the same things at
/// the same time write the same name.
struct PackWriter: ~Copyable {
  /// The most bytes of entries in a pack, but for the one entry that passes it.
  static let maximumBytes = 64 << 20
  /// The most entries in a pack.
  static let maximumEntries = 8192

  private let directory: String
  private let file: DurableFile
  private(set) var entries: [PackEntry] = []
  private var offset = PackIndex.head.count
  private var finalPath: String?

  /// Starts a pack in a folder that exists.
  init(in directory: String) throws(SystemCallError) {
    self.directory = directory
    let file = try DurableFile(at: "\(directory)/pack", mode: 0o444)
    try file.write(PackIndex.head)
    self.file = file
  }

  /// Whether another entry should go to another pack.
  var isFull: Bool { offset >= Self.maximumBytes || entries.count >= Self.maximumEntries }

  /// Appends stored bytes.
  mutating func append(
    _ stored: UnsafeRawBufferPointer, digest: Digest, kind: PackEntry.Kind, codec: PackEntry.Codec, size: Int
  ) throws(SystemCallError) {
    unsafe try file.write(stored)
    entries.append(
      PackEntry(
        digest: digest, kind: kind, codec: codec, offset: offset, size: size, storedSize: stored.count))
    offset += stored.count
  }

  /// Writes the index: nothing can be appended any more.
  ///
  /// - Returns: The path that the pack will have, and its bytes.
  mutating func seal() throws(SystemCallError) -> (path: String, size: Int) {
    let (index, name) = PackIndex.encoded(entries)
    try file.write(index)
    let path = "\(directory)/\(name.hex).pack"
    finalPath = path
    return (path, offset + index.count)
  }

  /// Makes the sealed pack true and durable.
  consuming func commit() throws(SystemCallError) {
    guard let path = finalPath else { return }
    try file.commit(as: path)
  }
}
