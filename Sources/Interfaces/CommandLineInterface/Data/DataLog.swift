import ArgumentParser
import Datasets
import Files
import Git
import ObjectStorage
import Presentation
import Serialization
import Workspaces

/// The command `mlo data log`.
struct DataLog: ConsoleCommand {
  static let examples = [
    Example("mlo data log data/train.csv", "its versions in the history of the branch, newest first"),
    Example("mlo data log data/train.csv --json", "the same as a document, with the pointers"),
  ]
  static let configuration = CommandConfiguration.command(
    "log", "Show the versions of data in git's history.",
    "Versions are counted from v1, the oldest, along the first parents of the commit that is checked out.",
    examples: examples)

  @Argument(help: "Data that was added.") var path: String
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let library = try Project.data(session)
    let path = try library.path(of: path)
    let current = try library.pointer(of: path)
    let versions = try library.versions(of: path)
    guard current != nil || !versions.isEmpty else { throw DataVersionError.notAdded(path: path) }
    let isCommitted = current.map { pointer in versions.last.flatMap { try? $0.pointer.get() } == pointer } ?? true
    console.say(table(versions, session))
    if !isCommitted {
      console.note("the pointer in the work tree is not committed: \(current?.words ?? "")")
      console.hint("git add \(ShellWord.quoted(path + DataPointer.suffix)) && git commit")
    }
    console.document([
      "schema": "mlo.data.log/1", "path": .string(path), "committed": .bool(isCommitted),
      "versions": .array(
        versions.reversed().map { version in
          let pointer = try? version.pointer.get()
          return [
            "version": .integer(version.number), "commit": .string(version.commit.id.description),
            "time": .string(Instant(milliseconds: version.commit.author.seconds * 1000).description),
            "author": .string(version.commit.author.name), "subject": .string(version.commit.subject),
            "pointer": pointer?.json ?? .null,
          ]
        }),
    ])
    return .fine
  }

  private func table(_ versions: [DataLibrary.Version], _ session: Session) -> TextTable {
    TextTable(
      columns: [
        .init("version", priority: .essential), .init("when (UTC)"), .init("size", alignment: .trailing),
        .init("rows", alignment: .trailing), .init("who", priority: .low, mayShrink: true),
        .init("commit", priority: .low), .init("what", priority: .essential, mayShrink: true),
      ],
      rows: versions.reversed().map { version in
        let pointer = try? version.pointer.get()
        let time = Instant(milliseconds: version.commit.author.seconds * 1000)
        return [
          "v\(version.number)", Shown.time(time), pointer.map { NumberFormat.bytes($0.size) } ?? "damaged",
          pointer?.table.map { NumberFormat.count($0.rows) } ?? "", version.commit.author.name,
          version.commit.id.short, version.commit.subject,
        ].map { StyledText($0) }
      })
  }
}
