import ArgumentParser
import Datasets
import Drift
import Files
import ObjectStorage
import Presentation
import Registry
import Serialization
import Workspaces

/// The command `mlo fsck`.
struct Fsck: ConsoleCommand {
  static let examples = [
    Example("mlo fsck", "read everything again and compare it with its digests"),
    Example("mlo fsck --json", "the same as a document, with a digest of the whole state"),
  ]
  static let configuration = CommandConfiguration.command(
    "fsck", "Read the ledger, the objects and the logs again, and report all damage.",
    "Exit status 0 when everything is whole, 1 when damage was found. Nothing is changed.", examples: examples)

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let workspace = try Project.open(session)
    let lock = try workspace.lock(.shared, for: session)
    let examination = try Examination(of: workspace, session)
    _ = consume lock
    for finding in examination.damage { console.say("damage: \(finding.subject): \(finding.fact)") }
    for finding in examination.leftovers { console.note("left over: \(finding.subject): \(finding.fact)") }
    let counts =
      "\(examination.ledger.operationCount) operations, \(examination.objectCount) objects, \(examination.eventCount) events"
    console.say(
      examination.damage.isEmpty ? "all whole: \(counts)" : "\(examination.damage.count) damaged: \(counts) read")
    if !examination.damage.isEmpty { console.hint("`mlo explain damaged-object` says how to mend an object") }
    console.document(examination.document)
    return examination.damage.isEmpty ? .fine : .negative
  }
}

/// What reading a whole project again found.
struct Examination {
  let ledger: LedgerCheck
  private(set) var damage: [LedgerCheck.Finding]
  private(set) var leftovers: [LedgerCheck.Finding] = []
  private(set) var objectCount = 0
  private(set) var eventCount = 0
  /// Whole objects that no version of the newest state needs, and their bytes.
  private(set) var unneeded = (objects: 0, bytes: 0)
  private var stateLines: [String]

  init(of workspace: Workspace, _ session: Session) throws {
    ledger = try Project.ledger(of: workspace, session).check()
    damage = ledger.findings
    stateLines = ledger.listing
    let store = Project.objects(of: workspace)
    try examineObjects(store, DataLibrary(workspace, store: store, session: session))
    for log in workspace.logs { try examine(log, in: workspace) }
  }

  /// One hash over the reference, its tree, the objects it reaches and the logs: equal states have equal digests.
  var state: Digest { Digest(of: Array(stateLines.joined(separator: "\n").utf8)) }

  var document: JSONValue {
    func list(_ findings: [LedgerCheck.Finding]) -> JSONValue {
      .array(findings.map { ["subject": .string($0.subject), "fact": .string($0.fact)] })
    }
    return [
      "schema": "mlo.fsck/1", "whole": .bool(damage.isEmpty), "damage": list(damage), "leftovers": list(leftovers),
      "operations": .integer(ledger.operationCount), "git_objects": .integer(ledger.objectCount),
      "objects": .integer(objectCount), "unneeded_objects": .integer(unneeded.objects),
      "unneeded_bytes": .integer(unneeded.bytes), "events": .integer(eventCount), "state": .string(state.description),
    ]
  }

  /// Every object that a version needs must be there and whole; every other is read, too.
  private mutating func examineObjects(_ store: ObjectStore, _ data: DataLibrary) throws {
    var users: [ObjectReference: [String]] = [:]
    for need in ledger.needs where need.role == .artifact { users[need.object, default: []].append(need.user) }
    for object in users.keys.sorted(by: { $0.digest < $1.digest }) {
      stateLines.append("object \(object.digest) \(object.size)")
    }
    let dataUsers = try examineData(data)
    users.merge(dataUsers) { $0 + $1 }
    for (object, names) in users.sorted(by: { $0.key.digest < $1.key.digest }) {
      objectCount += 1
      if let fact = Self.fact(store, object) {
        let names = names.prefix(5).joined(separator: ", ")
        damage.append(.init(subject: "object \(object.digest.short), needed by \(names)", fact: fact))
      }
    }
    let contents = try store.contents()
    damage += contents.damages.map { .init(subject: $0.path, fact: $0.fact) }
    let needed = Set(users.keys.map(\.digest))
    let others = contents.objects.filter { !needed.contains($0.digest) }
    if ledger.operationCount == 0, data.workspace.hasHadLedger {
      damage.append(
        .init(
          subject: "refs/mlo/ledger",
          fact: "the ledger is gone, and \(others.count) objects are left; fetch it from where it is whole"))
    }
    for object in others {
      objectCount += 1
      if let fact = Self.fact(store, object) {
        damage.append(.init(subject: "object \(object.digest.short), needed by no version", fact: fact))
      } else {
        unneeded = (unneeded.objects + 1, unneeded.bytes + object.size)
      }
    }
    if unneeded.objects > 0 {
      let (one, size) = (unneeded.objects == 1, NumberFormat.bytes(unneeded.bytes))
      leftovers.append(
        .init(
          subject: "\(unneeded.objects) \(one ? "object" : "objects"), \(size)",
          fact: "needed by no version now; versions that were undone need \(one ? "it" : "them") when they come back"))
    }
    leftovers += contents.strangers.map {
      .init(subject: $0, fact: "not an object; a killed process or somebody else left it")
    }
  }

  /// What the versions of data need: those of the pointers in the work tree, and those that were ever added here.
  private mutating func examineData(_ data: DataLibrary) throws -> [ObjectReference: [String]] {
    var users: [ObjectReference: Set<String>] = [:]
    for item in try data.tracked() {
      switch item.pointer {
      case .success(let pointer):
        stateLines.append("pointer \(item.path) \(pointer.json.text(.line))")
        // A manifest that cannot be read is reported as the object that it is.
        for object in (try? data.objects(of: pointer)) ?? [pointer.object] {
          users[object, default: []].insert(item.path)
        }
      case .failure(let error):
        damage.append(.init(subject: item.path + DataPointer.suffix, fact: Advice.versions(error).fact))
      }
    }
    for (index, event) in try data.workspace.dataLog.read().events.enumerated() {
      guard let path = event["path"]?.stringValue, let json = event["pointer"],
        let pointer = try? DataPointer(parsing: Array(json.text(.line).utf8), path: path)
      else {
        damage.append(
          .init(
            subject: ".mlo/data/additions.ndjson", fact: "event \(index + 1) is not an addition that this mlo can read")
        )
        continue
      }
      guard users[pointer.object] == nil, try data.store.holds(pointer.object) else { continue }
      for object in (try? data.objects(of: pointer)) ?? [pointer.object] { users[object, default: []].insert(path) }
    }
    return users.mapValues { $0.sorted() }
  }

  private static func fact(_ store: ObjectStore, _ object: ObjectReference) -> String? {
    do throws(ObjectStoreError) {
      try store.verify(object)
      return nil
    } catch {
      switch error {
      case .missing: return "it is missing"
      case .damaged(_, let fact): return fact
      default: return Advice.objects(error).fact
      }
    }
  }

  private mutating func examine(_ log: EventLog, in workspace: Workspace) throws {
    let contents = try log.read()
    eventCount += contents.events.count
    let name = log.path.dropFirst(workspace.root.count + 1)
    if log.path == workspace.driftLog.path {
      for (index, event) in contents.events.enumerated() where (try? DriftCheckRecord(json: event)) == nil {
        damage.append(
          .init(subject: String(name), fact: "event \(index + 1) is not a drift check that this mlo can read"))
      }
    }
    // A record of what was kept on this machine, whose pointers are the state.
    guard log.path != workspace.dataLog.path else { return noteDamages(contents, name) }
    stateLines += contents.events.map { "event \(name) \(JSONValue.object($0).text(.line))" }
    noteDamages(contents, name)
  }

  private mutating func noteDamages(_ contents: EventLog.Contents, _ name: some StringProtocol) {
    for item in contents.damages {
      switch item {
      case .unfinishedLastLine: leftovers.append(.init(subject: String(name), fact: item.words))
      case .unreadableLine: damage.append(.init(subject: String(name), fact: item.words))
      }
    }
  }
}
