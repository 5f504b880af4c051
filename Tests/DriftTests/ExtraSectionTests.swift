import Presentation
import Serialization
import Statistics
import Tabular
import Testing

@testable import Drift

@Suite("What was found beyond whole columns, in every form")
struct ExtraSectionTests {
  /// Two hundred rows of which the last half moved, in segments of which one moved.
  private static func report() throws -> DriftReport {
    func table(_ isCurrent: Bool) throws -> Table {
      let lines = (0..<400).map { row -> String in
        let moved = isCurrent && (row >= 200 || row % 2 == 0) ? 40 : 0
        return "\((row * 37) % 101 + moved),\((row * 53) % 97),\(row % 2 == 0 ? "<b>|even" : "odd")"
      }
      var options = ReadingOptions()
      options.keepsRows = true
      return try Table.read(
        .bytes(Array((["x,y,side"] + lines).joined(separator: "\n").utf8), name: isCurrent ? "cur.csv" : "ref.csv"),
        options: options)
    }
    let (reference, current) = (try table(false), try table(true))
    let report = DriftCheck().report(reference: reference, current: current)
    var extras = DriftExtras()
    extras.timeline = try TimelineCheck(
      options: report.options, timeline: TimelineOptions(cut: .number(4), timeColumn: nil, learnsLimits: false)
    ).timeline(reference: reference, current: current, report: report)
    extras.segments = try SegmentCheck(options: report.options, columns: ["side"])
      .segments(reference: reference, current: current, report: report)
    extras.joint = JointCheck(options: report.options, seed: 1)
      .joint(reference: reference, current: current, report: report)
    extras.correlations = CorrelationCheck(options: report.options)
      .changes(reference: reference, current: current, report: report)
    return report.adding(extras)
  }

  private static let imprint = DriftReportImprint(command: "mlo drift check a b", version: "9")

  @Test(arguments: [DriftReportFormat.html, .markdown, .junit, .sarif, .github, .prometheus, .json, .terminal])
  func `every form tells every part`(format: DriftReportFormat) throws {
    let report = try Self.report()
    let text = report.text(as: format, imprint: Self.imprint)
    let sections = report.extras.sections
    #expect(sections.map(\.id) == ["timeline", "segments", "joint", "correlations"])
    #expect(sections.contains { $0.verdict == .drift })
    for section in sections {
      switch format {
      case .prometheus:
        #expect(
          text.contains("mlo_drift_part_verdict{part=\"\(section.id)\",verdict=\"\(section.verdict.rawValue)\"} 1"))
      case .github, .sarif:
        // Only what drifted or cannot be told is a result.
        #expect(section.verdict == .noDrift || text.contains(section.title) || text.contains("drift/\(section.id)"))
      case .junit: #expect(text.contains("name=\"\(section.id)\""))
      case .json: #expect(text.contains("\"\(section.id)\": {"))
      case .terminal:
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains(section.reason.prefix(40)), "\(section.reason)")
      default:
        #expect(text.contains(section.title), "\(section.title)")
      }
    }
    #expect(
      !text.contains("<b>|even") || format == .json || format == .terminal || format == .github || format == .sarif
        || format == .prometheus)
  }

  @Test func `what drifted in a part is a failure of its own, and what cannot be told is no pass`() throws {
    let report = try Self.report()
    let junit = report.text(as: .junit, imprint: Self.imprint)
    let drifted = report.extras.sections.filter { $0.items.count > 1 }.flatMap(\.items).filter { $0.verdict == .drift }
    #expect(!drifted.isEmpty)
    for item in drifted {
      let name = item.name.replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      #expect(junit.contains("name=\"\(name)\""), "\(item.name)")
    }
    let sarif = try JSONValue(parsing: report.text(as: .sarif, imprint: Self.imprint))
    let results = sarif["runs"]?.arrayValue?.first?["results"]?.arrayValue ?? []
    let rules = results.compactMap { $0["ruleId"]?.stringValue }
    #expect(rules.count { $0 == "drift/timeline" } == report.extras.timeline?.chunks.count { $0.verdict == .drift })
  }

  @Test func `the page shows columns along chunks`() throws {
    let page = try Self.report().text(as: .html, imprint: Self.imprint)
    #expect(page.contains("Darker is further from the reference") && page.contains("fill-opacity"))
  }
}
