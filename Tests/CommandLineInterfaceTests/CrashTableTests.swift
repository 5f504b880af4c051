import Files
import Serialization
import TestSupport
import Testing

/// The table of the crash test misses no command that changes state.
@Suite("crash table")
struct CrashTableTests {
  @Test func `holds exactly the commands that change state`() throws {
    let known = try Bench().mlo("help", "commands", "--json").json()["commands"]?.arrayValue ?? []
    let changing = known.filter { $0["changes_state"]?.boolValue == true }.compactMap { $0["name"]?.stringValue }
    #expect(!changing.isEmpty)
    let bytes = try FileTree.contents(of: Repository.path("Scripts/crash-table.json"))
    let table = try JSONValue(parsing: bytes)["commands"]?.arrayValue ?? []
    #expect(Set(table.compactMap { $0["command"]?.stringValue }) == Set(changing))
    #expect(Set(changing).count == changing.count)
  }

  @Test func `each row runs the command it is named after`() throws {
    let bytes = try FileTree.contents(of: Repository.path("Scripts/crash-table.json"))
    for row in try JSONValue(parsing: bytes)["commands"]?.arrayValue ?? [] {
      let name = try #require(row["command"]?.stringValue)
      let words = (row["arguments"]?.arrayValue ?? []).compactMap(\.stringValue)
      #expect(words.joined(separator: " ").hasPrefix(name), "\(name)")
      #expect(row["next"]?.stringValue?.isEmpty == false, "\(name)")
    }
  }
}
