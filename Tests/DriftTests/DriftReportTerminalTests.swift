import Drift
import Presentation
import Tabular
import Testing

@Suite("A drift report on a terminal") struct DriftReportTerminalTests {
  func screen(_ report: DriftReport, _ terminal: TerminalProfile, showingAll: Bool = false) -> String {
    report.terminalLines(for: terminal, showingAll: showingAll).rendered(for: terminal)
  }

  @Test func `the verdict stands first, then what drifted, with its shapes`() throws {
    let lines = screen(try DriftBench.report("titanic_pclass"), TerminalProfile(width: 200)).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "DRIFT  6 of 8 compared columns drifted")
    #expect(lines[1] == "reference  ref.csv, 600 rows, 8 columns")
    #expect(lines[4].hasPrefix("  column    verdict  effect, limit    was -> is, p, n      shape"))
    #expect(lines[5].hasPrefix("  Pclass    DRIFT    psi 17.7 large   '3' 0% -> 100%       ▅▄▁"))
    #expect(lines[6].hasPrefix("                     limit 0.1        p <0.001, n 600/709  ▁▁█"))
    #expect(lines.contains("2 columns without drift: Parch, Sex"))
  }

  @Test(arguments: [40, 60, 80, 100, 120, 200])
  func `every line keeps the width and says both was and is`(width: Int) throws {
    for name in DriftBench.cases {
      let report = try DriftBench.report(name)
      for terminal in [TerminalProfile(width: width), TerminalProfile(width: width, isASCII: true)] {
        let lines = report.terminalLines(for: terminal)
        #expect(lines.allSatisfy { $0.width <= width })
        #expect(lines.allSatisfy { !$0.plain.contains("-> …") })
        if terminal.isASCII { #expect(lines.rendered(for: terminal).utf8.allSatisfy { $0 < 0x80 }) }
      }
    }
  }

  @Test func `all columns have a row when asked for`() throws {
    let report = try DriftBench.report("weather_seasons")
    let some = screen(report, TerminalProfile(width: 120))
    let all = screen(report, TerminalProfile(width: 120), showingAll: true)
    #expect(some.contains("4 columns without drift: precip, day, hour, origin"))
    #expect(all.contains("  origin "))
    #expect(!all.contains("columns without drift"))
    #expect(some.contains("1 column left out: time_hour (timestamp)"))
    #expect(all.contains("time_hour  timestamp: times move on by themselves"))
  }

  @Test func `colour never carries the answer alone`() throws {
    let report = try DriftBench.report("titanic_pclass")
    let colored = screen(report, TerminalProfile(width: 100, usesColor: true))
    #expect(colored.hasPrefix("\u{1B}[1;31mDRIFT\u{1B}[0m  6 of 8"))
    #expect(screen(report, TerminalProfile(width: 100)).hasPrefix("DRIFT  6 of 8"))
  }

  @Test func `what cannot be told has its reason`() throws {
    let report = DriftBench.report(
      try DriftBench.table("a,b", rows: 5) { "\($0),x" }, try DriftBench.table("a,b", rows: 4) { "\($0),y" })
    let text = screen(report, TerminalProfile(width: 100))
    #expect(text.hasPrefix("CANNOT TELL  "))
    #expect(text.contains("cannot tell  why"))
    #expect(!text.contains("without drift"))
  }

  @Test func `values and names from data cannot drive the terminal`() throws {
    let names = ["\u{1B}]0;x\u{7}", "\u{1B}[2J", "a\u{202E}b", "\u{9B}31m"]
    func table(_ values: [String]) throws -> Table {
      try DriftBench.table("n\u{1B}[2J,m", rows: 80) { "\(values[$0 % values.count]),\($0)" }
    }
    let report = DriftBench.report(try table(["plain"]), try table(names))
    let shown = screen(report, TerminalProfile(width: 100), showingAll: true) + report.tabSeparated(showingAll: true)
    let isClean = shown.unicodeScalars.allSatisfy { scalar in
      let isControl = scalar.value < 0x20 || 0x7F..<0xA0 ~= scalar.value || scalar == "\u{202E}"
      return scalar == "\n" || scalar == "\t" || !isControl
    }
    #expect(isClean)
    #expect(shown.contains("n\\u{1b}[2J"))
  }

  @Test func `tab-separated text has one whole row a column`() throws {
    let report = try DriftBench.report("weather_seasons")
    let rows = report.tabSeparated(showingAll: true).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(rows.count == report.columns.count + 1)
    #expect(Set(rows.map(\.count)) == [15])
    #expect(report.tabSeparated().split(separator: "\n").count == report.counts.compared + 1)
    let effect = try #require(rows.first { $0[0] == "temp" }?[3])
    #expect(Double(effect) == (try report.column("temp").effect?.value))
  }

  @Test func `tables of one name are told apart by their folders`() throws {
    func table(_ name: String) throws -> Table { try DriftBench.table(["a"] + (0..<40).map(String.init), name: name) }
    let text = screen(
      DriftBench.report(try table("/data/v1/train.csv"), try table("/data/v2/train.csv")), TerminalProfile())
    #expect(text.contains("reference  v1/train.csv, 40 rows"))
    #expect(text.contains("current    v2/train.csv, 40 rows"))
    #expect(!text.contains("ada"))
  }
}
