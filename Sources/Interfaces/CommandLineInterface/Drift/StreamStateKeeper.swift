import Drift
import Files
import Serialization
import Workspaces

/// Keeps the state of a watch in a file, for one process at a time.
final class StreamStateKeeper {
  private static let largestState = 64 << 20

  private let name: String
  private let path: String
  private let lock: AdvisoryLock

  /// Takes the file for this process; it need not exist yet.
  ///
  /// - Throws: If another process watches with it.
  init(_ name: String, _ session: Session) throws {
    (self.name, path) = (name, session.absolute(name))
    if let kind = try FileStatus.ifPresent(at: path)?.kind, kind != .regular {
      throw FileReadingError.notAFile(path: name, kind: kind)
    }
    lock = try AdvisoryLock(at: path + ".lock", .exclusive, holder: session.holder, patience: .zero)
  }

  /// What was saved; nil if nothing was.
  func read() throws -> (watch: StreamWatch, position: StreamWatch.Position?)? {
    guard try FileStatus.ifPresent(at: path) != nil else { return nil }
    let bytes = try FileTree.contents(of: path, limit: Self.largestState)
    do {
      let document = try JSONValue(parsing: bytes)
      return (try StreamWatch(restoring: document), StreamWatch.position(in: document))
    } catch {
      let fact = (error as? StreamWatch.StateError)?.fact ?? "it is no JSON"
      throw Failure(
        .damagedState, "'\(name)' is no state that can be gone on from: \(fact)",
        details: ["nothing was read or changed"],
        hints: ["--reset     forgets what was seen and reads from the start"])
    }
  }

  /// Saves all at once: what the detector remembers and the place up to which it has seen the source.
  func save(_ watch: StreamWatch, _ position: StreamWatch.Position?) throws {
    try DurableFile.write(Array((watch.state(position).text() + "\n").utf8), to: path)
  }
}
