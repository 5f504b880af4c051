import Datasets
import Presentation
import Tabular
import TestSupport
import Testing

@Suite("the page of a profile")
struct DataProfilePageTests {
  private static let imprint = DataProfileReport.Imprint(
    command: "mlo data profile t.csv", version: "9", digest: "sha256:0")

  private static func report(_ text: String) throws -> DataProfileReport {
    DataProfileReport(try TableProfile.read(.bytes(Array(text.utf8), name: "t.csv")))
  }

  @Test func `the page has every column, finding and the figures of the terminal`() throws {
    let report = DataProfileReport(try TableProfile.read(.file(Repository.path("Fixtures/titanic/titanic.csv"))))
    let page = report.html(Self.imprint)
    let terminal = TerminalProfile(width: 200)
    let screen = report.terminalLines(for: terminal, showingAll: true).rendered(for: terminal)
    for column in report.profile.columns {
      #expect(page.contains(">\(column.name)<") && screen.contains(column.name), "\(column.name)")
      #expect(page.contains(column.kindReason.replacing("<", with: "&lt;").replacing("'", with: "&#39;")))
      if let numbers = column.numbers {
        let mean = NumberFormat.significant(numbers.moments.mean, digits: 4)
        #expect(page.contains(mean) && screen.contains(mean), "\(column.name)")
      }
    }
    #expect(!report.findings.isEmpty)
    for finding in report.findings {
      #expect(page.contains(finding.sentence.replacing("'", with: "&#39;").replacing("<", with: "&lt;")), "\(finding)")
    }
    #expect(page.contains("mlo data profile t.csv") && page.contains("sha256:0"))
    #expect(page.utf8.count < 15_000 + 2_500 * report.profile.columns.count)
  }

  @Test func `equal tables give equal bytes, and a time only where it was given`() throws {
    let text = "a,b\n" + (0..<300).map { "\($0 % 17),w\($0 % 5)\n" }.joined()
    #expect(try Self.report(text).html(Self.imprint) == (try Self.report(text).html(Self.imprint)))
    var timed = Self.imprint
    timed.time = "2026-01-02T03:04:05Z"
    #expect(try Self.report(text).html(timed).contains("2026-01-02T03:04:05Z"))
    #expect(try !Self.report(text).html(Self.imprint).contains("<time"))
  }

  @Test func `names and values of the data cannot become markup`() throws {
    let page = try Self.report("<b>x</b>,y\n<script>alert(1)</script>,1\n\"a\"\"<i>\",2\n<i>,3\n").html(Self.imprint)
    #expect(!page.contains("<script") && !page.contains("<b>") && !page.contains("<i>"))
    #expect(page.contains("&lt;b&gt;x&lt;/b&gt;"))
  }

  @Test func `a column without values has a place, too`() throws {
    let page = try Self.report("a,b\n,1\n,2\n").html(Self.imprint)
    #expect(page.contains(">a<") && page.contains("empty"))
  }
}
