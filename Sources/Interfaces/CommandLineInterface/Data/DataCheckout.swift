import ArgumentParser
import Datasets
import Files
import Git
import Presentation
import Serialization
import Workspaces

/// The command `mlo data checkout`.
struct DataCheckout: ConsoleCommand {
  static let changesState = true
  static let examples = [
    Example("mlo data checkout", "all data as the pointers in the work tree say"),
    Example(
      "mlo data checkout data/train.csv@v1", "a version by its number in `mlo data log`, or by commit, branch or tag"),
    Example("mlo data checkout HEAD data/train.csv", "the same with the revision first, as git has it"),
  ]
  static let configuration = CommandConfiguration.command(
    "checkout", "Bring data back as a version has it, every byte verified.",
    """
    With a version the pointer follows. Files whose contents no version has are never replaced, unless --force says so.
    """, examples: examples)

  @Argument(help: ArgumentHelp("Data, data@VERSION, or a git revision followed by data.", valueName: "what"))
  var targets: [String] = []
  @Flag(help: "Replace and remove files even if no version has their contents.") var force = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  /// What is brought back.
  private struct Errand {
    let path: String
    let pointer: DataPointer
    /// How the version was named; nil for the pointer in the work tree.
    let label: String?
  }

  func run(on console: Console, in session: Session) throws -> Verdict {
    let library = try Project.data(session)
    let errands = try errands(library)
    guard !errands.isEmpty else {
      throw Failure(.noSuchData, "no data was added yet", hints: ["mlo data add PATH"])
    }
    let lock = try library.workspace.lock(.shared, for: session)
    var done: [(errand: Errand, outcome: DataLibrary.Checkout)] = []
    for errand in errands {
      let outcome = try library.checkout(errand.path, errand.pointer, discarding: force)
      if errand.label != nil { try library.setPointer(of: errand.path, to: errand.pointer) }
      done.append((errand, outcome))
      say(errand, outcome, on: console)
    }
    _ = consume lock
    console.document([
      "schema": "mlo.data.checkout/1",
      "data": .array(
        done.map { errand, outcome in
          [
            "path": .string(errand.path), "version": JSONValue(errand.label), "pointer": errand.pointer.json,
            "written": .integer(outcome.written), "removed": .integer(outcome.removed), "kept": .integer(outcome.kept),
            "bytes": .integer(outcome.bytes),
          ]
        }),
    ])
    return .fine
  }

  private func say(_ errand: Errand, _ outcome: DataLibrary.Checkout, on console: Console) {
    let label = errand.label.map { " at \($0)" } ?? ""
    guard outcome.written + outcome.removed > 0 else {
      return console.say("\(errand.path)\(label): as it should be")
    }
    let removed = outcome.removed > 0 ? ", \(NumberFormat.count(outcome.removed)) removed" : ""
    console.say(
      "\(errand.path)\(label): \(NumberFormat.count(outcome.written)) written, \(NumberFormat.bytes(outcome.bytes))\(removed)"
    )
  }

  private func errands(_ library: DataLibrary) throws -> [Errand] {
    guard let first = targets.first else {
      return try library.tracked().map { Errand(path: $0.path, pointer: try $0.pointer.get(), label: nil) }
    }
    // A first word that is no data is a revision for what follows.
    if !first.contains("@"), try library.pointer(of: library.path(of: first)) == nil {
      guard targets.count > 1 else { throw DataVersionError.notAdded(path: first) }
      return try targets.dropFirst().map { try errand(library.path(of: $0), version: first, library) }
    }
    return try targets.map { target in
      if let at = target.lastIndex(of: "@"), try library.pointer(of: library.path(of: target)) == nil {
        return try errand(
          library.path(of: String(target[..<at])), version: String(target[target.index(after: at)...]), library)
      }
      let path = try library.path(of: target)
      guard let pointer = try library.pointer(of: path) else { throw DataVersionError.notAdded(path: path) }
      return Errand(path: path, pointer: pointer, label: nil)
    }
  }

  private func errand(_ path: String, version: String, _ library: DataLibrary) throws -> Errand {
    let (pointer, label) = try library.version(of: path, named: version)
    return Errand(path: path, pointer: pointer, label: label)
  }
}
