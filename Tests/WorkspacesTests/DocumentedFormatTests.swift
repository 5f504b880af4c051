import Files
import Serialization
import TestSupport
import Testing
import Workspaces

/// The examples in `Documentation/formats` are read by the code they describe.
@Suite("documented formats")
struct DocumentedFormatTests {
  @Test func `the example of a configuration is a configuration`() throws {
    let bench = try Bench()
    try bench.write(try Documented.blocks(of: "formats/configuration.md")[0], to: "config")
    let file = try ConfigurationFile(at: bench.path("config"))
    #expect(file.entries.mapValues(\.text) == [.driftAlpha: "0.01", .driftShare: "0.3", .color: "never"])
    #expect(file.entries[.driftShare]?.line == 3)
  }

  @Test func `the table of settings has each with its default and variable`() throws {
    let page = try Documented.page("formats/configuration.md")
    for setting in Setting.allCases {
      let row = page.split(separator: "\n").first { $0.hasPrefix("| `\(setting.rawValue)` |") }
      #expect(row?.hasSuffix("| `\(setting.defaultText)` | `\(setting.variable)` |") == true, "\(setting.rawValue)")
    }
  }

  @Test func `the example of an event log is a sound log`() throws {
    let bench = try Bench()
    try bench.write(try Documented.blocks(of: "formats/event-log.md")[0], to: "log")
    let contents = try EventLog(path: bench.path("log")).read()
    #expect(contents.damages.isEmpty)
    #expect(contents.events.map { $0["verdict"] } == ["drift", "no-drift"])
  }

  @Test func `the example of a workspace is what init makes`() throws {
    let bench = try Bench()
    let workspace = try Workspace.create(at: bench.path("project")).workspace
    let format = try Documented.blocks(of: "formats/workspace.md")[1]
    expectSame(try bench.text(of: "project/.mlo/format"), format)
    let tree = try Documented.blocks(of: "formats/workspace.md")[0]
    for name in try FileTree.names(in: workspace.directory) {
      #expect(tree.contains("  \(name)"), "\(name) is not in the documented tree")
    }
  }
}
