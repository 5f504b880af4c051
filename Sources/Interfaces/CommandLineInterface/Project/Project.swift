import Datasets
import Files
import Git
import Glibc
import ObjectStorage
import Presentation
import Registry
import Serialization
import Workspaces

/// The project that a command works on.
enum Project {
  /// Finds the project around the current folder.
  static func open(_ session: Session) throws -> Workspace {
    try Workspace(containing: session.currentDirectory, user: getuid())
  }

  /// Opens the project's ledger.
  static func ledger(of workspace: Workspace, _ session: Session) throws -> Ledger {
    try Ledger(repositoryAt: workspace.root, session: session)
  }

  /// The versions of data of the project around the current folder.
  static func data(_ session: Session) throws -> DataLibrary {
    let workspace = try open(session)
    return DataLibrary(workspace, store: objects(of: workspace), session: session)
  }

  /// The objects of the project.
  static func objects(of workspace: Workspace) -> ObjectStore { ObjectStore(directory: workspace.objectsDirectory) }
}

/// How moments and operations are shown.
enum Shown {
  /// How long ago a moment was.
  static func age(_ instant: Instant, _ session: Session) -> String {
    NumberFormat.age(of: Double(instant.milliseconds) / 1000, now: Double(session.now().milliseconds) / 1000)
  }

  /// The day and time of a moment in UTC: `2026-01-02 03:04`.
  static func time(_ instant: Instant) -> String {
    let text = instant.description
    return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5))"
  }

  /// The name of `Name <address>`.
  static func person(_ actor: String) -> String {
    actor.firstRange(of: " <").map { String(actor[..<$0.lowerBound]) } ?? actor
  }

  /// A table of operations, newest first.
  static func table(_ operations: [LedgerOperation]) -> TextTable {
    TextTable(
      columns: [
        TextTable.Column("op", priority: .essential), TextTable.Column("when (UTC)"),
        TextTable.Column("who", priority: .low, mayShrink: true),
        TextTable.Column("what", priority: .essential),
      ],
      rows: operations.map { operation in
        ["op:\(operation.number)", time(operation.time), person(operation.actor), operation.subject].map {
          StyledText($0)
        }
      })
  }
}
