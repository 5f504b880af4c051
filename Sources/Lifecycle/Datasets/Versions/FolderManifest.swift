package import ObjectStorage

/// The files of a folder: an object of the store that a ``DataPointer`` names.
///
/// ```
/// mlo.data.manifest/1
/// 644 9f86d081884c…0f00a08 4 a.txt
/// 755 60303ae22b99…d4f5e1c2a 20 bin/run
/// ```
///
/// After the first line a line for each file, sorted by the bytes of its path: permissions, SHA-256, bytes, and the path
/// below the folder with `/` between names. In a path `%`, control characters and DEL are written as `%` and two
/// hexadecimal digits.
package struct FolderManifest: Equatable, Sendable {
  /// A file of the folder.
  package struct Entry: Equatable, Sendable {
    /// The path below the folder.
    package let path: String
    /// Its bytes.
    package let object: ObjectReference
    /// Whether it may be run.
    package let isExecutable: Bool

    /// A file under a path below the folder.
    package init(path: String, object: ObjectReference, isExecutable: Bool) {
      (self.path, self.object, self.isExecutable) = (path, object, isExecutable)
    }
  }

  private static let header = "mlo.data.manifest/1\n"

  /// Sorted by the bytes of their paths.
  package let entries: [Entry]

  /// Bytes of all files.
  package var size: Int { entries.reduce(0) { $0 + $1.object.size } }

  /// A manifest of files in any order.
  ///
  /// - Throws: ``DataVersionError`` for a name that cannot be kept everywhere, or two that are one elsewhere.
  package init(_ entries: [Entry]) throws(DataVersionError) {
    self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    for entry in entries {
      if let fact = Self.refusal(of: entry.path) { throw .unusableName(path: entry.path, fact: fact) }
    }
    if let (first, second) = Self.collision(in: self.entries) {
      throw .collidingNames(first: first, second: second)
    }
  }

  /// Why a path cannot stand in a manifest: it leads elsewhere, or into a folder of git or mlo.
  package static func refusal(of path: String) -> String? {
    guard !path.isEmpty, path.utf8.count <= 4096 else { return "it is empty or longer than 4,096 bytes" }
    if path.hasPrefix("/") { return "it is absolute" }
    for name in path.split(separator: "/", omittingEmptySubsequences: false) {
      switch name.lowercased() {
      case "": return "it has an empty name in it"
      case ".", "..": return "it leads through '\(name)'"
      case ".git", ".mlo": return "it leads into '\(name)'"
      default: break
      }
      if name.utf8.contains(0) { return "it has a NUL byte in it" }
    }
    return nil
  }

  /// Two paths that differ only by case or by the normal form of their letters, folders above them included.
  private static func collision(in entries: [Entry]) -> (String, String)? {
    // Plain lower-case ASCII cannot collide, and most names are.
    var seen: [String: String] = [:]
    seen.reserveCapacity(entries.count)
    for entry in entries {
      let key = folded(entry.path)
      if let other = seen.updateValue(entry.path, forKey: key) { return (other, entry.path) }
    }
    var folders: [String: Substring] = [:]
    for entry in entries {
      var path = entry.path[...]
      while let slash = path.lastIndex(of: "/") {
        path = path[..<slash]
        if let other = folders.updateValue(path, forKey: folded(String(path))) {
          if Array(other.utf8) != Array(path.utf8) { return (String(other), String(path)) }
          break
        }
        if let file = seen[folded(String(path))] { return (file, entry.path) }
      }
    }
    return nil
  }

  /// A dictionary key under which names that are one on some file system are equal: strings compare by canonical
  /// equivalence already, so that case is left.
  private static func folded(_ path: String) -> String {
    path.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5a).contains($0) } ? path : path.lowercased()
  }

  // MARK: - Bytes

  /// The manifest as the store keeps it.
  package var encoded: [UInt8] {
    var bytes = Array(Self.header.utf8)
    bytes.reserveCapacity(entries.count * 100)
    for entry in entries {
      bytes += (entry.isExecutable ? "755 " : "644 ").utf8
      bytes += entry.object.digest.hex.utf8
      bytes += " \(entry.object.size) ".utf8
      Self.escape(entry.path, into: &bytes)
      bytes.append(0x0a)
    }
    return bytes
  }

  private static func escape(_ path: String, into bytes: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    for byte in path.utf8 {
      if byte < 0x20 || byte == 0x7f || byte == UInt8(ascii: "%") {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        bytes.append(byte)
      }
    }
  }

  /// Reads what ``encoded`` wrote.
  ///
  /// - Throws: ``DataVersionError/damagedManifest(fact:)`` for anything that no mlo writes: names outside the folder,
  ///   an order that is not sorted, a name twice.
  package init(parsing bytes: [UInt8]) throws(DataVersionError) {
    guard bytes.starts(with: Self.header.utf8) else {
      throw .damagedManifest(fact: "its first line is not that of a manifest")
    }
    guard bytes.last == 0x0a else { throw .damagedManifest(fact: "it is cut short") }
    var entries: [Entry] = []
    for line in bytes[Self.header.utf8.count...].split(separator: 0x0a, omittingEmptySubsequences: false).dropLast() {
      guard let entry = Self.entry(line) else {
        throw .damagedManifest(fact: "line \(entries.count + 2) is not what mlo writes")
      }
      if let fact = Self.refusal(of: entry.path) {
        throw .damagedManifest(fact: "line \(entries.count + 2) names '\(entry.path)': \(fact)")
      }
      if let last = entries.last, !last.path.utf8.lexicographicallyPrecedes(entry.path.utf8) {
        throw .damagedManifest(fact: "line \(entries.count + 2) is out of order")
      }
      entries.append(entry)
    }
    self.entries = entries
  }

  private static func entry(_ line: ArraySlice<UInt8>) -> Entry? {
    let parts = line.split(separator: 0x20, maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let digest = Digest(String(decoding: parts[1], as: UTF8.self)),
      let size = Int(String(decoding: parts[2], as: UTF8.self)), size >= 0,
      parts[0].elementsEqual("644".utf8) || parts[0].elementsEqual("755".utf8), let path = unescaped(parts[3])
    else { return nil }
    return Entry(
      path: path, object: ObjectReference(digest: digest, size: size),
      isExecutable: parts[0].elementsEqual("755".utf8))
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.contains(UInt8(ascii: "%")) else { return String(validating: bytes, as: UTF8.self) }
    var (plain, index): ([UInt8], Int) = ([], bytes.startIndex)
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "%") {
        guard index + 2 < bytes.endIndex,
          let byte = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
        else { return nil }
        plain.append(byte)
        index += 3
      } else {
        plain.append(bytes[index])
        index += 1
      }
    }
    return String(validating: plain, as: UTF8.self)
  }
}
