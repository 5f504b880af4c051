import ArgumentParser
import Files
import ObjectStorage
import Presentation
import Registry
import Serialization
import Workspaces

/// The command `mlo model register`.
struct ModelRegister: ConsoleCommand {
  static let changesState = true
  static let examples = [
    Example(
      "mlo model register titanic model.json --metrics metrics.json -m \"first try\"", "version 1, with its metrics"),
    Example(
      "mlo model register titanic baseline.json --data data/train.csv --param penalty=1 --alias candidate",
      "another version, with its data and an alias"),
  ]
  static let configuration = CommandConfiguration.command(
    "register", "Keep a file as the next version of a model.",
    "The file's bytes are kept under their SHA-256; the version never changes. Numbers are never used twice.",
    examples: examples)

  @Argument(help: "The model's name; made if it is new.") var name: String
  @Argument(help: "The model file.") var file: String
  @Option(help: ArgumentHelp("A JSON object from metric names to numbers.", valueName: "file")) var metrics: String?
  @Option(help: ArgumentHelp("A parameter, as in depth=4; may be repeated.", valueName: "name=value")) var param:
    [String] = []
  @Option(name: .shortAndLong, help: "What you want to say about the version.") var message: String?
  @Option(help: ArgumentHelp("Point this alias to the new version, too.", valueName: "name")) var alias: String?
  @Option(
    help: ArgumentHelp("A data file the model was made of, named by content; may be repeated.", valueName: "file"))
  var data: [String] = []
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let model = try ModelName(name)
    let alias = try alias.map { (text) throws(NameViolation) in try AliasName(text) }
    let workspace = try Project.open(session)
    let parameters = try NamedValues.parameters(param)
    let metrics = try metrics.map { try NamedValues.metrics(at: session.absolute($0), called: $0) } ?? [:]
    let lock = try workspace.lock(.shared, for: session)
    let ledger = try Project.ledger(of: workspace, session)
    // All that can be refused is refused before any byte is kept.
    let message = try checkedMessage()
    try ledger.requireRegistrable(model, as: alias)
    let data = try data.map { try describe($0, session) }
    var draft = try keptFile(in: workspace, session)
    (draft.metrics, draft.parameters, draft.data) = (metrics, parameters, data)
    (draft.message, draft.alias) = (message, alias)
    let registration = try ledger.register(model, draft)
    workspace.noteLedger()
    _ = consume lock
    report(registration, on: console)
    return .fine
  }

  private func keptFile(in workspace: Workspace, _ session: Session) throws -> VersionDraft {
    let path = session.absolute(file)
    let status = try FileStatus(at: path)
    guard status.kind == .regular else { throw FileReadingError.notAFile(path: file, kind: status.kind) }
    guard status.size > 0 else {
      throw Failure(.unreadableFile, "'\(file)' is empty: no bytes are no model")
    }
    let store = Project.objects(of: workspace)
    let (kept, wasPresent) = try store.put(fileAt: path)
    // From the kept bytes: the file may be another one by now.
    let flavor = Flavor(of: try store.head(of: kept, count: 64 << 10))
    var draft = VersionDraft(artifact: .init(name: FileTree.name(of: file), object: kept), flavor: flavor)
    draft.mayHaveSameBytes = wasPresent
    return draft
  }

  private func describe(_ path: String, _ session: Session) throws -> ModelVersion.File {
    let (digest, size) = try Digest.ofFile(at: session.absolute(path))
    return .init(name: path, object: ObjectReference(digest: digest, size: size))
  }

  private func checkedMessage() throws -> String? {
    guard let message, !message.allSatisfy(\.isWhitespace) else { return nil }
    guard message.utf8.count <= 64 << 10 else {
      throw Failure(.limit, "the message has \(message.utf8.count) bytes; at most \(64 << 10) are kept")
    }
    return message
  }

  private func report(_ registration: Registration, on console: Console) {
    let version = registration.version
    console.say("registered \(version.reference)")
    let size = NumberFormat.bytes(version.artifact.object.size)
    console.note(
      "\(version.artifact.name): \(version.flavor.title), \(size), sha256 \(version.artifact.object.digest.short)")
    if let same = registration.sameBytes.first {
      console.note("the same bytes as \(version.model)@\(same)")
    }
    if version.flavor.runsCodeWhenLoaded {
      console.warn("a \(version.flavor.title) file runs code when it is loaded: load it only if you trust its author")
    }
    if let alias = registration.operation.alias {
      let previous = registration.previousAliasVersion.map { ", was @\($0)" } ?? ""
      console.note("\(version.model)@\(alias) points to it\(previous)")
    }
    console.note("undo with `mlo undo op:\(registration.operation.number)`")
    console.document([
      "schema": "mlo.model.register/1", "version": version.json, "operation": registration.operation.json,
      "same_bytes": .array(registration.sameBytes.map { .integer($0) }),
      "previous_alias_version": JSONValue(registration.previousAliasVersion),
    ])
  }
}
