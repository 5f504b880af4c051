import ArgumentParser
import Datasets
import Files
import ObjectStorage
import Presentation
import Serialization
import Workspaces

/// The command `mlo data add`.
struct DataAdd: ConsoleCommand {
  static let changesState = true
  static let examples = [
    Example("mlo data add data/train.csv", "keep the file's bytes, and write data/train.csv.mlo for git"),
    Example(
      "mlo data add data/train.csv data/live.csv --no-profile",
      "several, tables not described; a folder has one pointer"),
  ]
  static let configuration = CommandConfiguration.command(
    "add", "Keep files or folders as a version, each under a small pointer that git keeps.",
    """
    What the store has is not stored again, down to single chunks: a changed row costs one. Commit the pointer with git     to make the version part of the history.
    """, examples: examples)

  @Argument(help: "Files and folders in the project.") var paths: [String]
  @Flag(help: "Do not read tables to describe them.") var noProfile = false
  @Flag(help: "Store chunks as they are: faster, and larger.") var noCompression = false
  @OptionGroup(title: "How to read tables") var table: TableOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let library = try Project.data(session)
    var options = DataLibrary.AddingOptions()
    (options.describesTables, options.compresses) = (!noProfile, !noCompression)
    options.reading = try table.reading(session)
    let names = try paths.map { try library.path(of: $0) }
    let lock = try library.workspace.lock(.shared, for: session)
    var additions: [DataLibrary.Addition] = []
    for name in names { additions.append(try library.add(name, options)) }
    _ = consume lock
    for addition in additions { report(addition, on: console) }
    let pointers = additions.flatMap { addition in
      ["\(addition.path)\(DataPointer.suffix)"] + (addition.isNewlyIgnored ? [Self.ignoreFile(of: addition.path)] : [])
    }
    let files = Set(pointers).sorted().map(ShellWord.quoted).joined(separator: " ")
    console.hint("git add \(files)     then commit: the pointer is the version")
    console.document(["schema": "mlo.data.add/1", "added": .array(additions.map(\.json))])
    return .fine
  }

  private static func ignoreFile(of path: String) -> String {
    FileTree.parent(of: path) == "." ? ".gitignore" : "\(FileTree.parent(of: path))/.gitignore"
  }

  private func report(_ addition: DataLibrary.Addition, on console: Console) {
    let pointer = addition.pointer
    let verb = addition.previous == nil ? "added" : addition.previous == pointer ? "unchanged" : "new version of"
    console.say("\(verb) \(addition.path): \(pointer.words)")
    let size = { (bytes: Int) in NumberFormat.bytes(bytes) }
    if addition.previous != pointer {
      console.note(
        "\(size(addition.cost.new)) of \(size(addition.cost.logical)) were new, stored as \(size(addition.cost.stored))"
      )
    }
    if let error = addition.tableError {
      console.warn("\(addition.path) is kept, but not described as a table: \(Advice.table(error).fact)")
    }
    if addition.isNewlyIgnored {
      console.note("git ignores \(addition.path) now: \(Self.ignoreFile(of: addition.path))")
    }
  }
}

extension DataPointer {
  /// What is in it, in a few words: `891 rows, 15 columns, 74 KiB, sha256 0d33edc6c0b7`.
  var words: String {
    var parts: [String] = []
    if let table {
      parts += [
        NumberFormat.count(table.rows, of: "row"),
        NumberFormat.count(table.columns.count, of: "column"),
      ]
    }
    if kind == .folder { parts.append(NumberFormat.count(fileCount, of: "file")) }
    return (parts + [NumberFormat.bytes(size), "sha256 \(object.digest.short)"]).joined(separator: ", ")
  }
}

extension DataLibrary.Addition {
  /// The addition as an element of `added`.
  var json: JSONValue {
    [
      "path": .string(path), "pointer": pointer.json, "previous": previous?.json ?? .null,
      "logical_bytes": .integer(cost.logical), "new_bytes": .integer(cost.new), "stored_bytes": .integer(cost.stored),
      "table_error": JSONValue(tableError.map { Advice.table($0).fact }),
    ]
  }
}
