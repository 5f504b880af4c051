import ArgumentParser
import Drift
import Files
import Presentation
import Workspaces

/// Where a drift report goes, and in which forms: any number of files, and one form on standard output.
struct DriftOutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Print the report as terminal, json, markdown, junit, sarif, github, prometheus or html.", valueName: "format"))
  var format: DriftReportFormat?
  @Option(help: ArgumentHelp("Write a page: one HTML file that needs nothing else.", valueName: "file")) var html:
    String?
  @Option(help: ArgumentHelp("Write Markdown, as for a pull request or a job summary.", valueName: "file"))
  var markdown: String?
  @Option(help: ArgumentHelp("Write JUnit XML, for the test view of a pipeline.", valueName: "file")) var junit: String?
  @Option(help: ArgumentHelp("Write SARIF 2.1.0, for code scanning.", valueName: "file")) var sarif: String?
  @Option(help: ArgumentHelp("Write metrics as Prometheus text, for the node exporter.", valueName: "file"))
  var prometheus: String?
  @Option(
    name: .customLong("prometheus-label"),
    help: ArgumentHelp("A label for every metric, as in job=daily; may be repeated.", valueName: "name=value"))
  var labels: [MetricLabel] = []
  @Flag(help: "Leave the time out of reports, so that equal data gives equal bytes.") var deterministic = false

  /// The files to write, each with its option and form.
  var targets: [Target] {
    let all: [(String, DriftReportFormat, String?)] = [
      ("--html", .html, html), ("--markdown", .markdown, markdown), ("--junit", .junit, junit),
      ("--sarif", .sarif, sarif), ("--prometheus", .prometheus, prometheus),
    ]
    return all.compactMap { option, format, path in path.map { Target(option: option, format: format, path: $0) } }
  }

  /// A file to write.
  struct Target {
    let option: String
    let format: DriftReportFormat
    let path: String
  }

  /// Refuses forms of standard output that exclude each other.
  func requireOneFormat(_ global: GlobalOptions) throws {
    guard let format else { return }
    if global.json, format != .json {
      throw ValidationError("--json and --format \(format.rawValue) both say how to print; give one of them")
    }
    if global.plain, format != .terminal {
      throw ValidationError("--plain and --format \(format.rawValue) both say how to print; give one of them")
    }
  }

  /// Makes sure, before any work, that every file can be written and that none takes the place of another file in use.
  ///
  /// - Parameters:
  ///   - inputs: The tables as they were named, `-` for standard input.
  ///   - session: What relative paths are taken from.
  /// - Throws: ``Failure`` for the first file that cannot be written.
  func requireUsableTargets(inputs: [String], _ session: Session) throws {
    var taken = try inputs.filter { $0 != "-" }.compactMap { input in
      try Place(session.absolute(input)).map { ($0, "one of the tables to compare: the report would replace it") }
    }
    for target in targets {
      let name = "\(target.option) '\(target.path)'"
      guard target.path != "-" else {
        throw Failure(
          .usage, "\(name) is not a file", hints: ["`--format \(target.format.rawValue)` prints the report"])
      }
      let path = session.absolute(target.path)
      if let status = try FileStatus.ifPresent(at: path), status.kind != .regular {
        throw Failure(.usage, "\(name) is a \(status.kind.rawValue), not a file that can be replaced")
      }
      guard !target.path.isEmpty, let place = try Place(path) else {
        throw Failure(.noSuchFile, "\(name) cannot be written: there is no folder '\(FileTree.parent(of: path))'")
      }
      if let other = taken.first(where: { $0.0 == place }) { throw Failure(.usage, "\(name) is \(other.1)") }
      taken.append((place, "also the file of \(target.option)"))
    }
  }

  /// Writes every file, each whole or not at all.
  func write(_ report: DriftReport, _ imprint: DriftReportImprint, _ session: Session) throws {
    for target in targets {
      let text = report.text(as: target.format, imprint: imprint)
      try DurableFile.write(Array(text.utf8), to: session.absolute(target.path))
    }
  }

  /// Whether some form of the report tells the digests of the tables.
  var tellsDigests: Bool {
    (targets.map(\.format) + [format].compactMap(\.self)).contains { [.html, .markdown, .junit].contains($0) }
  }

  /// The command as one would type it again, without where its answer goes.
  static func reproducingCommand(_ arguments: [String]) -> String {
    let valued: Set = ["--html", "--markdown", "--junit", "--sarif", "--prometheus", "--prometheus-label", "--format"]
    let bare: Set = ["--json", "--plain", "--deterministic", "-q", "--quiet"]
    var words: [String] = []
    var skipsNext = false
    for word in arguments.dropFirst() {
      if skipsNext {
        skipsNext = false
      } else if valued.contains(word) {
        skipsNext = true
      } else if !bare.contains(word), !valued.contains(where: { word.hasPrefix($0 + "=") }) {
        words.append(ShellWord.quoted(word))
      }
    }
    return (["mlo"] + words).joined(separator: " ")
  }
}

extension DriftOutputOptions {
  /// What a path leads to, whatever it is called: a file, or a free name in a folder.
  private struct Place: Equatable {
    let device: UInt64
    let inode: UInt64
    let freeName: String?

    /// The place of an absolute path; nil if its folder is not there.
    init?(_ path: String) throws {
      if let status = try FileStatus.ifPresent(at: path) {
        (device, inode, freeName) = (status.device, status.inode, nil)
      } else if let folder = try? FileStatus(at: FileTree.parent(of: path)), folder.kind == .directory {
        (device, inode, freeName) = (folder.device, folder.inode, FileTree.name(of: path))
      } else {
        return nil
      }
    }
  }
}

extension DriftReportFormat: ExpressibleByArgument {}

/// A value of `--prometheus-label`.
struct MetricLabel: ExpressibleByArgument {
  let label: PrometheusExposition.Label

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="),
      let label = PrometheusExposition.Label(
        name: String(argument[..<equals]), value: String(argument[argument.index(after: equals)...]))
    else { return nil }
    self.label = label
  }
}
