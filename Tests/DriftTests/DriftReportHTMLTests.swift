import Drift
import Presentation
import Tabular
import Testing

@Suite("A drift report as a page") struct DriftReportHTMLTests {
  let imprint = DriftReportImprint(
    command: "mlo drift check train.csv live.csv --columns '<Age>'", version: "0.1.0", referenceDigest: "sha256:ab",
    currentDigest: "sha256:cd", time: "2026-01-02T03:04:05Z")

  @Test(arguments: DriftBench.cases)
  func `a page says the verdict first and stays small`(name: String) throws {
    let report = try DriftBench.report(name)
    let page = report.html(imprint)
    let main = try #require(page.firstRange(of: "<main>"))
    #expect(page[main.upperBound...].hasPrefix("<header class=\"verdict"))
    #expect(page.contains(report.verdict == .drift ? "<h1>DRIFT</h1>" : "<h1>no drift</h1>"))
    #expect(page.utf8.count < 15_000 + 2_000 * report.columns.count)
  }

  @Test func `a hundred columns stay below 250 kB`() throws {
    func table(_ shift: Int) throws -> Table {
      let header = (0..<100).map { "column_\($0)" }.joined(separator: ",")
      return try DriftBench.table(header, rows: 200) { row in
        (0..<100).map { column in
          column.isMultiple(of: 3)
            ? "word\((row * (column + 7) + shift) % 12)" : "\(Double((row * (31 + column) + shift) % 997) / 7)"
        }.joined(separator: ",")
      }
    }
    let page = DriftBench.report(try table(0), try table(500)).html(imprint)
    #expect(page.utf8.count < 250_000)
    #expect(page.contains("id=\"c100\""))
  }

  @Test func `drifted columns stand first and open`() throws {
    let page = try DriftBench.report("titanic_pclass").html(imprint)
    let first = try #require(page.firstRange(of: "<details id=\"c1\""))
    #expect(page[first.upperBound...].hasPrefix(" open><summary><strong>Pclass</strong> <span class=\"bad\">DRIFT"))
    #expect(page.contains("<details id=\"c8\" class=\"ok\">"))
  }

  @Test func `every chart has a text and a table with its numbers`() throws {
    let page = try DriftBench.report("weather_seasons").html(imprint)
    let charts = page.ranges(of: "<svg").count
    #expect(charts > 5)
    #expect(page.ranges(of: "role=\"img\" aria-label=\"").count == charts)
    #expect(page.ranges(of: "<summary>as a table</summary>").count == charts)
  }

  @Test func `a page loads nothing, runs nothing and styles nothing inline`() throws {
    let page = try DriftBench.report("adult_workclass").html(imprint)
    for word in ["<script", "http:", "https:", " src=", " style=", "url(", "@import", " onload", " onmouseover"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func `values and names from data stay text`() throws {
    let hostile = [
      "<script>alert(1)</script>", "\"\"onmouseover=alert(1) x=\"\"", "{{7*7}}", "\u{1B}]0;x\u{7}", "a\u{202E}b",
    ]
    func table(_ names: [String]) throws -> Table {
      try DriftBench.table("\"<img src=x onerror=alert(1)>\",n\u{1B}[2J", rows: 60) {
        "\"\(names[$0 % names.count])\",\($0)"
      }
    }
    let page = DriftBench.report(try table(["plain"]), try table(hostile)).html(imprint)
    #expect(!page.contains("<script") && !page.contains("<img"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(page.contains("{{7*7}}"))
    #expect(page.contains("\\u{1b}]0;x\\u{7}"))
    let isClean = page.unicodeScalars.allSatisfy {
      $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x7F && $0 != "\u{202E}")
    }
    #expect(isClean)
  }

  @Test func `the footer makes the report again`() throws {
    let report = try DriftBench.report("titanic_kaggle")
    let page = report.html(imprint)
    #expect(page.contains("<code>mlo drift check train.csv live.csv --columns &#39;&lt;Age&gt;&#39;</code>"))
    #expect(page.contains("mlo 0.1.0, <time datetime=\"2026-01-02T03:04:05Z\">"))
    #expect(page.contains("<code>sha256:ab</code>") && page.contains("<code>sha256:cd</code>"))
    var timeless = imprint
    timeless.time = nil
    #expect(!report.html(timeless).contains("<time"))
    #expect(report.html(timeless) == report.html(timeless))
  }

  @Test func `what cannot be told says so and is open`() throws {
    func table(_ rows: Int) throws -> Table { try DriftBench.table("a,b", rows: rows) { "\($0),x" } }
    let page = DriftBench.report(try table(5), try table(4)).html(imprint)
    #expect(page.contains("<h1>CANNOT TELL</h1>"))
    #expect(page.contains("<span class=\"warning\">cannot tell</span>"))
    #expect(!page.contains("nan") && !page.contains("NaN"))
  }
}
