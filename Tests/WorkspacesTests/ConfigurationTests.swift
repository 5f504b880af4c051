import Files
import TestSupport
import Testing
import Workspaces

@Suite("configuration")
struct ConfigurationTests: ~Copyable {
  let folder = TemporaryDirectory()

  private func session(_ variables: [String: String] = [:]) -> Session {
    Session(
      now: { Instant(milliseconds: 0) }, seed: 1,
      variables: variables.merging(["HOME": folder.path("home")]) { a, _ in a },
      currentDirectory: folder.path, command: "mlo")
  }

  private func write(_ text: String, to path: String) throws {
    try FileTree.createDirectory(FileTree.parent(of: path))
    try DurableFile.write(Array(text.utf8), to: path)
  }

  @Test func `environment beats project beats user beats default, each with its origin`() throws {
    let workspace = try Workspace.create(at: folder.path("p")).workspace
    let user = folder.path("home/.config/mlo/config")
    func value(_ variables: [String: String] = [:]) throws -> (String, SettingOrigin) {
      let configuration = try Configuration(workspace: workspace, session: session(variables))
      return (configuration.text(.driftAlpha), configuration.origin(.driftAlpha))
    }
    #expect(try value() == ("0.05", .builtIn))
    try write("# mine\ndrift.alpha = 0.04\n", to: user)
    #expect(try value() == ("0.04", .user(path: user, line: 2)))
    try write("drift.alpha=0.03", to: workspace.configurationPath)
    #expect(try value() == ("0.03", .project(path: workspace.configurationPath, line: 1)))
    #expect(try value(["MLO_DRIFT_ALPHA": "0.02"]) == ("0.02", .environment(variable: "MLO_DRIFT_ALPHA")))
  }

  @Test(arguments: [
    ("drift.alpha = nan", "unacceptable"), ("drift.alpha = 0x1p-3", "unacceptable"),
    ("drift.alpha = 2", "unacceptable"),
    ("drift.alpha =", "unacceptable"), ("drift.alpa = 0.1", "unknownSetting"), ("drift.alpha 0.1", "malformedLine"),
    ("color = auto\ncolor = never", "repeated"),
  ])
  func `a file that cannot be meant is refused`(text: String, kind: String) throws {
    let workspace = try Workspace.create(at: folder.path("p")).workspace
    try write(text + "\n", to: workspace.configurationPath)
    #expect { try Configuration(workspace: workspace, session: session()) } throws: { "\($0)".hasPrefix(kind) }
  }

  @Test func `changing a setting keeps comments and order`() throws {
    let path = folder.path("config")
    try write("# why\ndrift.alpha = 0.04\n\ncolor = never # quiet\n", to: path)
    var file = try ConfigurationFile(at: path)
    try file.set(.driftAlpha, to: "0.01")
    try file.set(.driftShare, to: "0.25")
    try file.set(.color, to: nil)
    try file.save()
    let text = String(decoding: try FileTree.contents(of: path), as: UTF8.self)
    #expect(text == "# why\ndrift.alpha = 0.01\n\ndrift.share = 0.25\n")
  }
}
