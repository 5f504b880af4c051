import Drift
import ObjectStorage
import Serialization
import Statistics
import TestSupport
import Testing

@Suite("the state of a watch as a file")
struct StreamStateFormatTests {
  @Test func `the documented example is the state after its lines`() throws {
    let text = "time,latency\n09:00,12.5\n09:01,13\n09:02,\n09:03,11.25\n"
    let rows = Array(text.utf8.dropFirst("time,latency\n".utf8.count))
    let layout = StreamLayout.field(1, delimiter: UInt8(ascii: ","))
    let method = try #require(StreamDetectorCatalogue.detector("page-hinkley"))
    var watch = StreamWatch(method, StreamSettings(standardOf: method))
    watch.line = 1
    let (events, taken) = rows.withUnsafeBufferPointer { watch.take(lines: $0, layout, badLinesAllowed: 1) }
    #expect(events == [.badLine(.init(line: 4, fact: "has a field 2 that is empty"))])
    #expect(taken == rows.count)
    let position = StreamWatch.Position(
      path: "/data/latency.csv", device: 64768, inode: 131_074, offset: text.utf8.count,
      tail: Digest(of: Array(text.utf8)), layout: layout)
    let block = try #require(try Documented.blocks(of: "formats/drift-watch.md").first)
    expectSame(watch.state(position).text() + "\n", block)
    let document = try JSONValue(parsing: block)
    #expect(StreamWatch.position(in: document) == position)
    #expect(try StreamWatch(restoring: document).state(position) == document)
  }
}
