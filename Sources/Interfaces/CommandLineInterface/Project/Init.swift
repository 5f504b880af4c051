import ArgumentParser
import Files
import Git
import Presentation
import Serialization
import Workspaces

/// The command `mlo init`.
struct Init: ConsoleCommand {
  static let changesState = true
  static let examples = [
    Example("mlo init", "make this folder a project; what is there stays as it is"),
    Example("mlo init titanic --example titanic", "a new project with real data and two trained models"),
  ]
  static let configuration = CommandConfiguration.command(
    "init", "Make a folder a project.",
    "Creates .mlo, and a git repository if there is none. Running it again is safe.", examples: examples)

  @Argument(help: ArgumentHelp("The folder, created if missing.", valueName: "dir")) var directory = "."
  @Option(help: ArgumentHelp("Lay out an example project: titanic.", valueName: "name")) var example: ExampleProject?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let root = session.absolute(directory)
    try example?.refuseOverwriting(in: root)
    if let kind = try FileStatus.ifPresent(at: root)?.kind, kind != .directory {
      throw WorkspaceError.notAFolder(path: root, kind: kind)
    }
    _ = try hasRepository(root, session)
    try FileTree.createDirectory(root)
    // One at a time, so that what lies about half-made was left by a killed one.
    let lock = try AdvisoryLock(onDirectory: root)
    defer { _ = lock.isExclusive() }
    try Workspace.removeLeftovers(in: root)
    try Repository.removeLeftovers(in: root)
    let hadRepository = try hasRepository(root, session)
    // The workspace comes last: a project is there only when all of it is.
    if !hadRepository {
      _ = try Repository.create(at: root, variables: session.variables)
    }
    try example?.write(into: root)
    let (workspace, isNew) = try Workspace.create(at: root)
    report(workspace, isNew: isNew, hadRepository: hadRepository, on: console, in: session)
    return .fine
  }

  /// Whether the project can use a repository that is there: an example always gets one of its own.
  private func hasRepository(_ root: String, _ session: Session) throws -> Bool {
    if try FileStatus.ifPresent(at: "\(root)/.git") != nil { return true }
    if example != nil { return false }
    var start = root
    while try FileStatus.ifPresent(at: start) == nil { start = FileTree.parent(of: start) }
    return try Repository.contains(start, variables: session.variables)
  }

  private func report(
    _ workspace: Workspace, isNew: Bool, hadRepository: Bool, on console: Console, in session: Session
  ) {
    let changed = isNew || !hadRepository || example != nil
    console.say(
      changed ? "project ready in \(workspace.root)" : "\(workspace.root) is a project already; nothing was changed")
    if !hadRepository {
      console.note("created a git repository: the history of versions lives in it, on refs/mlo/ledger")
    }
    if let example {
      console.note("laid out the example '\(example.rawValue)'; its README.md says what is there")
      let isHere = session.absolute(directory) == session.currentDirectory
      let step = isHere ? "" : "cd \(ShellWord.quoted(directory)) && "
      console.hint("\(step)mlo drift check data/train.csv data/live.csv")
      console.hint("mlo learn     starts the lesson on this project")
    } else {
      console.hint("mlo model register NAME FILE     keeps a first version")
      console.hint("mlo help ledger     says where it lives")
    }
    console.document([
      "schema": "mlo.init/1", "root": .string(workspace.root), "created": .bool(isNew),
      "created_repository": .bool(!hadRepository), "files": JSONValue(example?.files.map(\.path) ?? []),
    ])
  }
}
