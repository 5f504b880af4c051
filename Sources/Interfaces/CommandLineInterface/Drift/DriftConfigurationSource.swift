import Drift
import Files
import Presentation
import Serialization
import Workspaces

/// The drift configuration in force and where it lies.
struct DriftConfigurationSource {
  /// The name the project's own file has.
  static let projectFileName = "drift.yaml"

  let configuration: DriftConfiguration
  /// What to tell the user about the file; nil if they named it themselves or there is none.
  let note: String?

  /// Reads the file that was named, else the project's own if it is there, else nothing.
  ///
  /// - Throws: ``Failure`` with file, line, column and the line itself.
  init(named path: String?, in workspace: Workspace?, _ session: Session) throws {
    if let path {
      (configuration, note) = (try Self.read(session.absolute(path), called: path), nil)
    } else if let workspace, try FileStatus.ifPresent(at: "\(workspace.root)/\(Self.projectFileName)") != nil {
      configuration = try Self.read("\(workspace.root)/\(Self.projectFileName)", called: Self.projectFileName)
      note = "decided by \(Self.projectFileName) in the project"
    } else {
      (configuration, note) = (DriftConfiguration(), nil)
    }
  }

  private static func read(_ path: String, called name: String) throws -> DriftConfiguration {
    let bytes = try FileTree.contents(of: path, limit: 1 << 20)
    do {
      return try DriftConfiguration(parsing: bytes)
    } catch {
      throw failure(error, name)
    }
  }

  /// The fact with its place, the line and a caret below the place.
  private static func failure(_ error: DriftConfigurationError, _ name: String) -> Failure {
    let before = error.text.unicodeScalars.prefix(max(0, error.column - 1)).map { $0 == "\t" ? "\t" : " " }.joined()
    return Failure(
      .configuration, "\(name):\(error.line):\(error.column): \(error.fact)", details: [error.text, before + "^"],
      hints: [error.nearest.map { "did you mean '\($0)'?" } ?? "`mlo help drift` shows an example"])
  }
}
