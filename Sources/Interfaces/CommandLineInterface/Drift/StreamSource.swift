import Drift
import Files
import ObjectStorage
import Workspaces

/// The lines of a file that may grow, or of standard input, in pieces of whole lines.
struct StreamSource: ~Copyable {
  /// What the next look at the source gave.
  enum Piece {
    /// Whole lines; the last may lack its line feed at the end of a source that does not grow.
    case lines([UInt8])
    /// Nothing now.
    case nothing
    /// The end.
    case end
  }

  /// Something that happened to the file while it was read.
  enum Turn: Equatable {
    case replaced
    case shortened
  }

  private static let pieceSize = 256 << 10
  /// A line longer than this is none.
  private static let longestLine = 16 << 20

  /// As the user named it.
  let name: String
  /// The absolute path; nil for standard input.
  let path: String?
  /// Whether a last line without a line feed waits for its end.
  private let grows: Bool
  private var file: OpenFile
  /// Where in the file the bytes in ``rest`` begin.
  private(set) var offset = 0
  private var rest: [UInt8] = []
  private var isAtEnd = false

  /// Opens a file, or takes standard input for "-".
  init(_ name: String, grows: Bool, _ session: Session) throws {
    self.name = name
    // Standard input ends once, however long its lines are waited for.
    self.grows = grows && name != "-"
    if name == "-" {
      path = nil
      file = OpenFile.standardInput()
    } else {
      let path = session.absolute(name)
      let status = try FileStatus(at: path)
      guard status.kind != .directory else { throw FileReadingError.notAFile(path: name, kind: status.kind) }
      file = try OpenFile(path, for: .reading)
      self.path = path
    }
  }

  /// Takes up the file where a saved position stands.
  ///
  /// - Returns: Why it cannot be the file that was read, or nil if it is.
  mutating func resume(at position: StreamWatch.Position) throws -> String? {
    let status = try file.status()
    guard status.size >= position.offset else {
      return "it has \(status.size) bytes, and \(position.offset) were read before"
    }
    guard try tail(before: position.offset) == position.tail else {
      return "the bytes before the place where the reading stood are others now"
    }
    offset = position.offset
    return nil
  }

  /// Looks for more; waits at most `milliseconds` on standard input, not at all on a file.
  mutating func next(waiting milliseconds: Int32) throws -> Piece {
    if isAtEnd { return .end }
    if path == nil, try !file.waitUntilReadable(milliseconds: milliseconds) { return .nothing }
    let bytes = try read()
    guard !bytes.isEmpty else {
      if grows { return .nothing }
      isAtEnd = true
      return rest.isEmpty ? .end : .lines(rest)
    }
    rest += bytes
    guard let end = rest.lastIndex(of: 0x0a) else {
      guard rest.count <= Self.longestLine else {
        throw Failure(.limit, "'\(name)' has a line of more than \(Self.longestLine >> 20) MiB")
      }
      return .lines([])
    }
    return .lines(Array(rest[...end]))
  }

  private func read() throws -> [UInt8] {
    if path != nil { return try file.read(count: Self.pieceSize, at: offset + rest.count) }
    return try file.readOnce(count: Self.pieceSize)
  }

  /// Says that the first `count` bytes of the last piece were taken.
  mutating func take(_ count: Int) {
    rest.removeFirst(count)
    offset += count
  }

  /// Bytes of an unfinished last line.
  var unfinished: Int { rest.count }

  /// Looks whether the path still leads to the file that is open, and opens what it leads to if not.
  mutating func turn() throws -> Turn? {
    guard let path, let now = try FileStatus.ifPresent(at: path) else { return nil }
    let open = try file.status()
    if now.device != open.device || now.inode != open.inode {
      file = try OpenFile(path, for: .reading)
      (offset, rest) = (0, [])
      return .replaced
    }
    guard now.size < offset + rest.count else { return nil }
    (offset, rest) = (0, [])
    return .shortened
  }

  /// Where the reading stands; nil for standard input.
  func position(_ layout: StreamLayout) throws -> StreamWatch.Position? {
    guard let path else { return nil }
    let status = try file.status()
    return StreamWatch.Position(
      path: path, device: status.device, inode: status.inode, offset: offset, tail: try tail(before: offset),
      layout: layout)
  }

  private func tail(before offset: Int) throws -> Digest {
    let start = max(0, offset - StreamWatch.tailLength)
    return Digest(of: try file.read(count: offset - start, at: start))
  }
}
