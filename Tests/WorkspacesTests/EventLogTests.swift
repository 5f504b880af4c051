import Files
import Serialization
import TestSupport
import Testing
import Workspaces

@Suite("event log")
struct EventLogTests: ~Copyable {
  let folder = TemporaryDirectory()
  var log: EventLog { EventLog(path: folder.path("deep/events.ndjson")) }

  @Test func `a log that does not exist has no events`() throws {
    #expect(try log.read() == EventLog.Contents())
  }

  @Test func `gives back batches in the order they were written`() throws {
    try log.append([["n": 1], ["n": 2]])
    try log.append([["n": 3, "text": "line\nbreak"]])
    #expect(try log.read().events == [["n": 1], ["n": 2], ["n": 3, "text": "line\nbreak"]])
    #expect(try log.read().damages.isEmpty)
  }

  @Test func `an unfinished last line is reported, and cut off by the next writer`() throws {
    try log.append([["n": 1]])
    try append(Array(#"{"n": 2, "te"#.utf8))
    #expect(try log.read().events == [["n": 1]])
    #expect(try log.read().damages == [.unfinishedLastLine(line: 2, bytes: 12)])
    try log.append([["n": 3]])
    #expect(try log.read().events == [["n": 1], ["n": 3]])
    #expect(try log.read().damages.isEmpty)
  }

  @Test func `a damaged line in the middle is reported and the others are read`() throws {
    try log.append([["n": 1]])
    try append(Array("{\"n\": 2, \"n\": 2}\n[]\n".utf8))
    try log.append([["n": 3]])
    let contents = try log.read()
    #expect(contents.events == [["n": 1], ["n": 3]])
    #expect(
      contents.damages == [
        .unreadableLine(line: 2, fact: "member 'n' stands twice"),
        .unreadableLine(line: 3, fact: "it is not a JSON object"),
      ])
  }

  @Test func `many writers at once lose and mix nothing`() async throws {
    let log = log
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          for number in 0..<10 { try log.append([["writer": .integer(writer), "number": .integer(number)]]) }
        }
      }
      try await group.waitForAll()
    }
    let contents = try log.read()
    #expect(contents.damages.isEmpty)
    for writer in 0..<8 {
      let numbers = contents.events.filter { $0["writer"]?.integerValue == writer }.map { $0["number"]?.integerValue }
      #expect(numbers == (0..<10).map { Optional($0) })
    }
  }

  private func append(_ bytes: [UInt8]) throws {
    try DurableFile.write(try FileTree.contents(of: log.path) + bytes, to: log.path)
  }

  @Test func `a reader beside a writer sees whole lines and no damage`() async throws {
    let log = log
    async let written: Void = {
      for number in 0..<60 { try log.append([["n": .integer(2 * number)], ["n": .integer(2 * number + 1)]]) }
    }()
    for _ in 0..<300 {
      let contents = try log.read()
      #expect(contents.damages.isEmpty)
      #expect(contents.events.map { $0["n"]?.integerValue } == (0..<contents.events.count).map { $0 })
    }
    try await written
    #expect(try log.read().events.count == 120)
  }
}
