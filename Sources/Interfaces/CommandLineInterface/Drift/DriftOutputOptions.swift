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
  var targets: [DriftFileTarget] {
    let all: [(String, DriftReportFormat, String?)] = [
      ("--html", .html, html), ("--markdown", .markdown, markdown), ("--junit", .junit, junit),
      ("--sarif", .sarif, sarif), ("--prometheus", .prometheus, prometheus),
    ]
    return all.compactMap { DriftFileTarget(option: $0, format: $1, path: $2) }
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
  func requireUsableTargets(inputs: [String], _ session: Session) throws {
    try DriftFileTarget.requireUsable(targets, inputs: inputs, session)
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
