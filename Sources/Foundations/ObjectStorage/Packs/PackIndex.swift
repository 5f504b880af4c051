import Files

/// The table at the end of a pack: what it holds, sorted by digest.
///
/// ```
/// "MLOPACK1"                     8 bytes
/// stored bytes                   one entry after the other
/// index                          48 bytes an entry: digest 32, offset 4, size 4, stored size 4, kind 1, codec 1, zero 2
/// count of entries               4 bytes, the lowest first
/// zero                           4 bytes
/// SHA-256 of index and count     32 bytes
/// "MLOINDEX"                     8 bytes
/// ```
struct PackIndex: Sendable {
  static let head = Array("MLOPACK1".utf8)
  static let tail = Array("MLOINDEX".utf8)
  /// Bytes from the count to the end.
  static let trailerLength = 48

  let entries: [PackEntry]

  /// The index of entries in any order, as a pack ends with it, and the name of the pack: the hash of the index.
  static func encoded(_ entries: [PackEntry]) -> (bytes: [UInt8], name: Digest) {
    let sorted = entries.sorted { ($0.digest, $0.kind.rawValue) < ($1.digest, $1.kind.rawValue) }
    let index = sorted.flatMap(\.encoded) + [UInt8](number: entries.count, width: 4) + [0, 0, 0, 0]
    let name = Digest(of: index)
    return (index + name.bytes + tail, name)
  }

  /// Reads the index of a pack.
  ///
  /// - Parameters:
  ///   - file: The pack.
  ///   - limit: The most entries to believe in; a pack has at most ``PackWriter/maximumEntries``.
  /// - Throws: ``PackError`` with the fact, for a file that is cut short, changed or no pack.
  init(of file: borrowing OpenFile, limit: Int = PackWriter.maximumEntries) throws(PackError) {
    do {
      let size = try file.status().size
      guard try file.read(count: Self.head.count, at: 0) == Self.head else { throw PackError.damaged("it is no pack") }
      guard size >= Self.head.count + Self.trailerLength else { throw PackError.damaged("it is cut short") }
      let trailer = try file.read(count: Self.trailerLength, at: size - Self.trailerLength)
      guard trailer.suffix(8) == Self.tail[...] else { throw PackError.damaged("it is cut short: its index is gone") }
      let count = trailer[...].number(at: 0, width: 4)
      let start = size - Self.trailerLength - count * PackEntry.length
      guard count <= limit, start >= Self.head.count else {
        throw PackError.damaged("its index claims \(count) entries, which do not fit")
      }
      let index = try file.read(count: count * PackEntry.length, at: start)
      guard Digest(of: index + trailer[..<8]) == Digest(bytes: trailer[8..<40]) else {
        throw PackError.damaged("its index does not hash to what it says")
      }
      entries = try Self.entries(index, end: start)
    } catch let error as PackError {
      throw error
    } catch let error as SystemCallError {
      throw .system(error)
    } catch {
      throw .damaged("it cannot be read")
    }
  }

  private static func entries(_ index: [UInt8], end: Int) throws(PackError) -> [PackEntry] {
    var entries: [PackEntry] = []
    entries.reserveCapacity(index.count / PackEntry.length)
    for start in stride(from: 0, to: index.count, by: PackEntry.length) {
      guard let entry = PackEntry(index[start..<(start + PackEntry.length)]),
        entry.offset >= head.count, entry.offset + entry.storedSize <= end
      else { throw .damaged("entry \(start / PackEntry.length) of its index is out of place") }
      entries.append(entry)
    }
    return entries
  }
}

/// Why a pack could not be read.
enum PackError: Error, Equatable, Sendable {
  /// What is the case, as a sentence about the pack: "it is cut short".
  case damaged(String)
  case system(SystemCallError)
}
