package import Files
package import Serialization

/// An append-only file with one JSON object a line.
///
/// A batch of events is true once its lines are written and synchronised. A writer that dies leaves at most an unfinished
/// last line, which was never acknowledged: readers report it and go on, the next writer cuts it off.
package struct EventLog: Sendable {
  /// What a reader found besides sound events.
  package enum Damage: Equatable, Sendable {
    /// The last line has no end: a writer died in the middle. `bytes` is its length.
    case unfinishedLastLine(line: Int, bytes: Int)
    /// A finished line is not one JSON object.
    case unreadableLine(line: Int, fact: String)
  }

  /// The events of a log in the order of their lines.
  package struct Contents: Equatable, Sendable {
    /// The sound events; empty if the log does not exist.
    package var events: [JSONObject] = []
    /// What was passed over, by rising line except that an unfinished last line comes first; empty for a sound log.
    package var damages: [Damage] = []

    package init() {}
  }

  /// Why a log could not be read or written.
  package enum Failure: Error, Equatable, Sendable {
    case unreadable(FileReadingError)
    /// Another process kept the log for too long.
    case locked(AdvisoryLock.Failure)
    case system(SystemCallError)
    /// The lines were written but the disk did not confirm them: they may or may not survive a power cut.
    case unconfirmed(SystemCallError)
  }

  /// Where the log lies; the file need not exist before the first ``append(_:)``.
  package let path: String

  package init(path: String) { self.path = path }

  /// All events; a log that does not exist has none.
  ///
  /// What is appended meanwhile is not among them. Only a last line without an end makes a reader wait, for the writer
  /// that may just be at it: if nobody is, a writer died there.
  ///
  /// - Throws: ``Failure/unreadable(_:)``. Damaged lines are reported, not thrown.
  package func read() throws(Failure) -> Contents {
    var bytes = try snapshot()
    if let last = bytes.last, last != UInt8(ascii: "\n") {
      // Whoever may not open the lock reports what is there.
      let lock = try? AdvisoryLock(at: lockPath, .shared, holder: AdvisoryLock.thisProcess)
      bytes = try snapshot()
      _ = consume lock
    }
    return Self.contents(bytes)
  }

  private var lockPath: String { path + ".lock" }

  private func snapshot() throws(Failure) -> [UInt8] {
    do throws(FileReadingError) {
      return try FileTree.snapshot(of: path, limit: 1 << 30)
    } catch {
      if case .system(let error) = error, error.isNotFound { return [] }
      throw .unreadable(error)
    }
  }

  private static func contents(_ bytes: [UInt8]) -> Contents {
    var contents = Contents()
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if let tail = lines.popLast(), !tail.isEmpty {
      contents.damages.append(.unfinishedLastLine(line: lines.count + 1, bytes: tail.count))
    }
    for (index, line) in lines.enumerated() {
      do throws(JSONError) {
        if let object = try JSONValue(parsing: Array(line)).objectValue {
          contents.events.append(object)
        } else {
          contents.damages.append(.unreadableLine(line: index + 1, fact: "it is not a JSON object"))
        }
      } catch {
        contents.damages.append(.unreadableLine(line: index + 1, fact: error.fact))
      }
    }
    return contents
  }

  /// Appends events as one batch: all of them durably, or none.
  ///
  /// - Throws: ``Failure``; the log is then as it was, except for ``Failure/unconfirmed(_:)``.
  package func append(_ events: [JSONObject]) throws(Failure) {
    guard !events.isEmpty else { return }
    let text = events.map { JSONValue.object($0).text(.line) + "\n" }.joined()
    try Failure.calling { () throws(SystemCallError) in
      _ = try FileTree.createDirectory(FileTree.parent(of: path))
    }
    let lock = try writersLock()
    try write(Array(text.utf8))
    _ = consume lock
  }

  private func writersLock() throws(Failure) -> AdvisoryLock {
    do throws(AdvisoryLock.Failure) {
      return try AdvisoryLock(at: lockPath, .exclusive, holder: AdvisoryLock.thisProcess)
    } catch {
      throw .locked(error)
    }
  }

  private func write(_ bytes: [UInt8]) throws(Failure) {
    let isNew = try Failure.calling { () throws(SystemCallError) in try FileStatus.ifPresent(at: path) == nil }
    let file = try Failure.calling { () throws(SystemCallError) in try OpenFile(path, for: .appending(mode: 0o644)) }
    let end = try Failure.calling { () throws(SystemCallError) in
      let end = try endOfLastWholeLine(of: file)
      if try file.status().size > end { try file.truncate(to: end) }
      return end
    }
    do throws(SystemCallError) {
      try file.write(bytes)
      try file.synchronize()
    } catch {
      // Take back what was half-written; only if even that is refused does the caller not know.
      try? file.truncate(to: end)
      throw (try? file.status().size) == end ? .system(error) : .unconfirmed(error)
    }
    guard isNew else { return }
    do throws(SystemCallError) {
      try FileTree.synchronize(FileTree.parent(of: path))
    } catch {
      throw .unconfirmed(error)
    }
  }

  /// Where an unfinished last line starts, or the file's size if there is none.
  private func endOfLastWholeLine(of file: borrowing OpenFile) throws(SystemCallError) -> Int {
    var end = try file.status().size
    while end > 0 {
      let start = max(0, end - 4096)
      let block = try file.read(count: end - start, at: start)
      if let newline = block.lastIndex(of: UInt8(ascii: "\n")) { return start + newline + 1 }
      end = start
    }
    return 0
  }
}

extension EventLog.Failure {
  /// Runs `body` and states what the kernel refused as this type's fact.
  static func calling<Result: ~Copyable>(
    _ body: () throws(SystemCallError) -> Result
  ) throws(EventLog.Failure) -> Result {
    do throws(SystemCallError) { return try body() } catch { throw .system(error) }
  }
}
