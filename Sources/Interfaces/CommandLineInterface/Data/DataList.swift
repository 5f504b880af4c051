import ArgumentParser
import Datasets
import Files
import ObjectStorage
import Presentation
import Serialization
import Workspaces

/// The command `mlo data list`.
struct DataList: ConsoleCommand {
  static let examples = [
    Example("mlo data list", "what data has this project?"),
    Example("mlo data list --json", "with all pointers, for a script"),
  ]
  static let configuration = CommandConfiguration.command(
    "list", "List the data that was added, by its pointers.", examples: examples)

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let tracked = try Project.data(session).tracked()
    if tracked.isEmpty {
      console.say("no data was added yet")
      console.hint("mlo data add PATH")
    } else {
      console.say(table(tracked))
    }
    console.document([
      "schema": "mlo.data.list/1",
      "data": .array(
        tracked.map { item in
          switch item.pointer {
          case .success(let pointer): ["path": .string(item.path), "pointer": pointer.json, "fact": .null]
          case .failure(let error):
            ["path": .string(item.path), "pointer": .null, "fact": .string(Advice.versions(error).fact)]
          }
        }),
    ])
    return .fine
  }

  private func table(_ tracked: [DataLibrary.Tracked]) -> TextTable {
    TextTable(
      columns: [
        .init("path", priority: .essential, mayShrink: true), .init("size", alignment: .trailing),
        .init("files", alignment: .trailing, priority: .low), .init("rows", alignment: .trailing),
        .init("sha256", priority: .low),
      ],
      rows: tracked.map { item in
        guard let pointer = try? item.pointer.get() else {
          return [
            StyledText(item.path), StyledText("damaged", .warning), StyledText(""), StyledText(""), StyledText(""),
          ]
        }
        return [
          item.path, NumberFormat.bytes(pointer.size),
          pointer.kind == .folder ? NumberFormat.count(pointer.fileCount) : "",
          pointer.table.map { NumberFormat.count($0.rows) } ?? "", pointer.object.digest.short,
        ].map { StyledText($0) }
      })
  }
}
