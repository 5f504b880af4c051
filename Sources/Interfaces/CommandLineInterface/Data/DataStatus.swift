import ArgumentParser
import Datasets
import Files
import ObjectStorage
import Presentation
import Serialization
import Workspaces

/// The command `mlo data status`.
struct DataStatus: ConsoleCommand {
  static let examples = [
    Example("mlo data status", "which data differs from its pointers?"),
    Example("mlo data status data/train.csv --exit-code", "for a script: 0 if nothing differs, 1 if something does"),
  ]
  static let configuration = CommandConfiguration.command(
    "status", "Compare data with its pointers.",
    "Files that did not change since they were read last are not read again.", examples: examples)

  @Argument(help: "What to look at; all data of the project if nothing is named.") var paths: [String] = []
  @Flag(help: "Answer 1 if something is not clean.") var exitCode = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let library = try Project.data(session)
    let tracked = try library.selection(paths)
    let readable = tracked.compactMap { item in (try? item.pointer.get()).map { (path: item.path, pointer: $0) } }
    let standings = try library.standings(of: readable)
    let damaged = tracked.compactMap { item -> (String, Failure)? in
      guard case .failure(let error) = item.pointer else { return nil }
      return (item.path, Advice.versions(error))
    }
    for (path, failure) in damaged { console.say("damaged pointer  \(path): \(failure.fact)") }
    for standing in standings where !standing.isClean { say(standing, on: console) }
    let clean = standings.count { $0.isClean }
    if tracked.isEmpty {
      console.say("no data was added yet")
      console.hint("mlo data add PATH")
    } else if clean == tracked.count {
      console.say("clean: \(clean) of \(tracked.count)")
    } else {
      console.say("\(tracked.count - clean) of \(tracked.count) not clean")
    }
    if let first = standings.first(where: { $0.state == .modified }) {
      console.hint("mlo data add \(ShellWord.quoted(first.path))     keeps what is there as a new version")
    }
    if let first = standings.first(where: { $0.state == .missing && $0.notStored.isEmpty }) {
      console.hint("mlo data checkout \(ShellWord.quoted(first.path))     brings it back")
    }
    console.document([
      "schema": "mlo.data.status/1", "clean": .bool(clean == tracked.count),
      "data": .array(standings.map(\.json)),
      "damaged_pointers": .array(damaged.map { ["path": .string($0.0), "fact": .string($0.1.fact)] }),
    ])
    return exitCode && clean != tracked.count ? .negative : .fine
  }

  private func say(_ standing: DataLibrary.Standing, on console: Console) {
    let size = standing.size.map { ", \(NumberFormat.bytes($0)) now" } ?? ""
    if standing.state != .clean { console.say("\(standing.state.rawValue)  \(standing.path)\(size)") }
    for (word, files) in [("added", standing.added), ("removed", standing.removed), ("changed", standing.changed)] {
      for file in files.prefix(10) { console.say("  \(word)  \(file)") }
      if files.count > 10 { console.say("  \(word)  and \(NumberFormat.count(files.count - 10)) more") }
    }
    if !standing.notStored.isEmpty {
      let count = standing.notStored.count
      console.say(
        "not in store  \(standing.path): \(count) \(count == 1 ? "object" : "objects"), \(NumberFormat.bytes(standing.notStored.reduce(0) { $0 + $1.size }))"
      )
    }
  }
}

extension DataLibrary.Standing {
  /// Whether the files are those of the pointer and the store has them.
  var isClean: Bool { state == .clean && notStored.isEmpty }

  /// The standing as an element of `data`.
  var json: JSONValue {
    [
      "path": .string(path), "state": .string(state.rawValue), "size": JSONValue(size), "added": JSONValue(added),
      "removed": JSONValue(removed), "changed": JSONValue(changed),
      "not_stored": JSONValue(notStored.map(\.digest.description)),
    ]
  }
}

extension DataLibrary {
  /// The data that was named, or all.
  func selection(_ paths: [String]) throws -> [Tracked] {
    guard !paths.isEmpty else { return try tracked() }
    return try paths.map { argument in
      let path = try path(of: argument)
      do {
        guard let pointer = try pointer(of: path) else { throw DataVersionError.notAdded(path: path) }
        return Tracked(path: path, pointer: .success(pointer))
      } catch let error as DataVersionError {
        if case .notAdded = error { throw error }
        return Tracked(path: path, pointer: .failure(error))
      }
    }
  }
}
