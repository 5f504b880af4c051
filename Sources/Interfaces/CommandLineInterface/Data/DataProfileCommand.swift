import ArgumentParser
import Datasets
import Files
import ObjectStorage
import Presentation
import Serialization
import Tabular
import Workspaces

/// The command `mlo data profile`.
struct DataProfileCommand: ConsoleCommand {
  static let changesState = true
  static let examples = [
    Example("mlo data profile data/train.csv", "what is in the table, and what should be looked at?"),
    Example(
      "mlo data profile data/train.csv --save train.profile",
      "keep what drift needs to know of the data, without the data"),
    Example("mlo data profile data/train.csv --html profile.html", "the same as a page to read and keep"),
    Example(
      "mlo data profile train.profile data/live.csv --save all.profile",
      "profiles and tables together, as if their rows stood in one file"),
    Example("mlo data profile data/train.csv --correlations", "which columns go together?"),
    Example("mlo data profile - --json < data/live.csv", "from a pipe, for a script"),
  ]
  static let configuration = CommandConfiguration.command(
    "profile", "Describe a CSV file, column by column, with what to look at.",
    """
    One pass in bounded memory. What had to be estimated is marked with ~ or "about". \
    Works anywhere, without a project.
    """, examples: examples)

  @Argument(
    help: ArgumentHelp("The table: a CSV file, -, or a saved profile; several are taken together.", valueName: "file"))
  var files: [String]
  @Option(
    help: ArgumentHelp("Write the profile as a file, for later comparisons without the data.", valueName: "file"))
  var save: String?
  @Option(
    help: ArgumentHelp("Mebibytes for counting values one by one; beyond it they are estimated.", valueName: "MiB"))
  var memory = 64
  @Option(help: ArgumentHelp("Write the profile as a page: one HTML file that needs nothing else.", valueName: "file"))
  var html: String?
  @Flag(help: "Leave the time out of the page, so that equal data gives equal bytes.") var deterministic = false
  @Flag(help: "Compute Pearson and Spearman correlations of numeric columns; keeps their values in memory.")
  var correlations = false
  @Flag(help: "Show every column and finding.") var all = false
  @OptionGroup(title: "How to read the file") var table: TableOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func validate() throws {
    guard Set(files).count == files.count else {
      throw ValidationError("a file is named twice: its rows would count twice")
    }
    if correlations, files.count > 1 || files == ["-"] {
      throw ValidationError("--correlations wants one file, which is read twice")
    }
    if let html, html == save { throw ValidationError("--html and --save name the same file") }
    guard (1...1 << 20).contains(memory) else { throw ValidationError("--memory should be from 1 to 1048576") }
  }

  func run(on console: Console, in session: Session) throws -> Verdict {
    try refuseUnsafeTarget("--save", save, session)
    try refuseUnsafeTarget("--html", html, session)
    let statuses = files.map { $0 == "-" ? nil : try? FileStatus(at: session.absolute($0)) }
    try refuseRepeatedFiles(statuses)
    let parts = try readParts(session)
    let profile = try merged(parts)
    guard profile.rowCount > 0 else {
      throw Failure(.noRows, "'\(profile.source)' has a header but no rows", details: ["there is nothing to describe"])
    }
    let report = DataProfileReport(profile, correlations: try readCorrelations(statuses, session))
    if let save {
      try DurableFile.write(Array((profile.document.text(.line) + "\n").utf8), to: session.absolute(save))
    }
    if let html { try writePage(report, to: html, statuses, session) }
    if console.isPlain {
      console.write(report.tabSeparated())
    } else {
      console.say(report.terminalLines(for: console.terminal, showingAll: all))
    }
    console.document(report.json)
    for part in parts {
      for note in part.notes.compactMap({ $0.sentence(about: part.source) }) { console.note(note) }
    }
    if let html { console.note("page: \(html)") }
    if let hint = profile.columns.flatMap(\.facts).notationHint { console.hint(hint) }
    if let save {
      console.note("profile: \(save)")
    } else {
      console.hint(
        "mlo data profile \(files.map(ShellWord.quoted).joined(separator: " ")) --save FILE     keeps this for later comparisons"
      )
    }
    return .fine
  }

  /// A profile must not take the place of the table, nor of something that is no file.
  private func refuseUnsafeTarget(_ option: String, _ path: String?, _ session: Session) throws {
    guard let path, let target = try FileStatus.ifPresent(at: session.absolute(path)) else { return }
    guard target.kind == .regular else {
      throw Failure(.usage, "\(option) '\(path)' is a \(target.kind.rawValue), not a file that can be replaced")
    }
    for file in files where file != "-" {
      guard let source = try FileStatus.ifPresent(at: session.absolute(file)) else { continue }
      guard (source.device, source.inode) != (target.device, target.inode) else {
        throw Failure(.usage, "\(option) '\(path)' is '\(file)' itself: the profile would replace it")
      }
    }
  }

  private func writePage(
    _ report: DataProfileReport, to path: String, _ statuses: [FileStatus?], _ session: Session
  ) throws {
    var imprint = DataProfileReport.Imprint(
      command: DriftOutputOptions.reproducingCommand(CommandLine.arguments), version: Version.number)
    let digests = try zip(files, statuses).compactMap { file, status -> String? in
      guard file != "-" else { return nil }
      let digest = try Digest.ofFile(at: session.absolute(file)).digest.description
      guard try FileStatus(at: session.absolute(file)) == status else {
        throw FileReadingError.changedWhileReading(path: file)
      }
      return digest
    }
    imprint.digest = digests.isEmpty ? nil : digests.joined(separator: ", ")
    if !deterministic { imprint.time = session.now().description }
    try DurableFile.write(Array(report.html(imprint).utf8), to: session.absolute(path))
  }

  /// How columns go together, where that was asked for; the file is read once more, with its rows.
  private func readCorrelations(_ statuses: [FileStatus?], _ session: Session) throws -> DataCorrelations? {
    guard correlations, let file = files.first else { return nil }
    let path = session.absolute(file)
    guard try SavedProfile.read(at: path, called: file) == nil else {
      throw Failure(.usage, "'\(file)' is a saved profile: correlations want rows, which it does not hold")
    }
    var options = try table.reading(session)
    options.keepsRows = true
    do throws(TableError) {
      let table = try Table.read(.file(path), options: options)
      guard let status = try? FileStatus(at: path), [status] == statuses else {
        throw TableError(file, .changedWhileReading)
      }
      return DataCorrelations(table)
    } catch {
      throw TableError(file, error.fact)
    }
  }

  /// The same file under two names would count its rows twice.
  private func refuseRepeatedFiles(_ statuses: [FileStatus?]) throws {
    for (index, status) in statuses.enumerated() where status?.kind == .regular {
      let twin = statuses[..<index].firstIndex { $0?.device == status?.device && $0?.inode == status?.inode }
      if let twin {
        throw Failure(.usage, "'\(files[twin])' and '\(files[index])' are one file: its rows would count twice")
      }
    }
  }

  /// The profile of each file, under the names that the user gave; errors speak of them the same way.
  private func readParts(_ session: Session) throws -> [TableProfile] {
    let options = try table.reading(session)
    return try files.map { try read($0, options, session) }
  }

  /// All of them as one.
  private func merged(_ parts: [TableProfile]) throws -> TableProfile {
    guard parts.count > 1 else { return parts[0] }
    var whole = parts[0]
    for (index, part) in parts.enumerated().dropFirst() {
      do throws(ProfileMergeError) {
        whole = try whole.merged(with: part)
      } catch {
        throw Advice.merge(error, files[..<index].map(\.self), files[index])
      }
    }
    return whole.withoutLines.named(files.count > 3 ? "\(files.count) files" : files.joined(separator: " and "))
  }

  private func read(_ file: String, _ options: ReadingOptions, _ session: Session) throws -> TableProfile {
    let path = file == "-" ? nil : session.absolute(file)
    if let saved = try SavedProfile.read(at: path, called: file) { return saved.named(file) }
    do throws(TableError) {
      let profile = try TableProfile.read(
        path.map { .file($0) } ?? .standardInput, options: options, memoryBudget: memory << 20)
      return file == "-" ? profile : profile.named(file)
    } catch {
      throw TableError(file == "-" ? error.source : file, error.fact)
    }
  }
}
