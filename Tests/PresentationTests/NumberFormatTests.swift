import Presentation
import Testing

@Suite("Numbers for people") struct NumberFormatTests {
  @Test(arguments: [
    (0.41234, "0.412"), (1240, "1240"), (12345, "12345"), (12345.6, "12346"), (0.1 + 0.2, "0.3"), (-2.5, "-2.5"),
    (0, "0"), (-0.0, "0"), (1e-7, "1e-7"), (1.5e-7, "1.5e-7"), (0.00012345, "0.000123"), (999.96, "1000"),
    (2.675, "2.68"), (1e21, "1e21"), (9.999e-5, "1e-4"), (.nan, "not defined"), (.infinity, "infinite"),
    (-Double.infinity, "-infinite"), (.leastNonzeroMagnitude, "5e-324"), (.greatestFiniteMagnitude, "1.8e308"),
    (99.95, "100"),
  ])
  func `three significant digits`(number: Double, text: String) {
    #expect(NumberFormat.significant(number) == text)
  }

  @Test(arguments: [
    (0.41, 3, "0.410"), (0.0005, 3, "0.001"), (0.00049, 3, "0.000"), (-0.0001, 2, "0.00"), (9.995, 2, "10.00"),
    (12, 0, "12"), (0.5, 0, "1"), (1234.5678, 2, "1234.57"), (1e16, 1, "10000000000000000.0"),
  ])
  func `fixed decimals`(number: Double, decimals: Int, text: String) {
    #expect(NumberFormat.fixed(number, decimals: decimals) == text)
  }

  @Test(arguments: [
    (0, 0, "0%"), (1, 0, "100%"), (0.5, 0, "50%"), (0.0004, 0, "<1%"), (0.9996, 0, ">99%"), (0.0004, 1, "<0.1%"),
    (0.99996, 1, ">99.9%"), (0.1234, 1, "12.3%"), (-0.25, 0, "-25%"), (1.5, 0, "150%"), (.nan, 0, "not defined"),
  ])
  func `a share that is not zero or one never looks like it`(share: Double, decimals: Int, text: String) {
    #expect(NumberFormat.percent(share, decimals: decimals) == text)
  }

  @Test(arguments: [
    (0, "<0.001"), (0.00099, "<0.001"), (0.001, "0.001"), (0.0499, "0.050"), (0.5, "0.500"), (0.9999, ">0.999"),
    (1, "1"), (.nan, "not defined"),
  ])
  func `p-values`(p: Double, text: String) {
    #expect(NumberFormat.pValue(p) == text)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (48842, "48,842"), (-1_234_567, "-1,234,567"),
    (Int.min, "-9,223,372,036,854,775,808"),
  ])
  func `counts are grouped`(count: Int, text: String) {
    #expect(NumberFormat.count(count) == text)
  }

  @Test func `counts take their noun`() {
    #expect(NumberFormat.count(1, of: "row") == "1 row")
    #expect(NumberFormat.count(0, of: "row") == "no rows")
    #expect(NumberFormat.count(2000, of: "category", plural: "categories") == "2,000 categories")
  }

  @Test(arguments: [
    (0, "0 B"), (999, "999 B"), (1000, "1 kB"), (1234, "1.23 kB"), (999_999, "1 MB"), (3_450_000_000, "3.45 GB"),
    (Int.max, "9.22 EB"),
  ])
  func `sizes`(bytes: Int, text: String) {
    #expect(NumberFormat.bytes(bytes) == text)
  }

  @Test(arguments: [
    (0.0004, "0.4 ms"), (0.012, "12 ms"), (0.9999, "1.0 s"), (4.12, "4.1 s"), (59.97, "1 min 00 s"),
    (125, "2 min 05 s"), (12000, "3 h 20 min"), (446_400, "5 d 4 h"), (-3, "-3.0 s"), (.infinity, "infinite"),
    (1e300, "1e300 s"),
  ])
  func `spans of time`(seconds: Double, text: String) {
    #expect(NumberFormat.duration(seconds: seconds) == text)
  }

  @Test(
    arguments: [
      (1000, 1010, "just now"), (1000, 1050, "1 min ago"), (0, 7300, "2 h ago"), (0, 260_000, "3 d ago"),
      (0, 70_000_000, "2 y ago"), (1000, 400, "in 10 min"), (.nan, 0, "not defined"),
    ] as [(Double, Double, String)])
  func `ages`(moment: Double, now: Double, text: String) {
    #expect(NumberFormat.age(of: moment, now: now) == text)
  }
}

@Suite("Sparklines") struct SparklineTests {
  @Test func `both lines share bins and scale`() throws {
    let line = try #require(Sparkline(reference: [0, 0.1, 0.8, 0.1], current: [0.001, 0.2, 0.4, 0.4]))
    #expect(line.lines() == ("▁▂█▂", "▂▃▅▅"))
    #expect(line.lines(isASCII: true) == (".:%:", ":-+*".replacing("+*", with: "++")))
  }

  @Test func `an empty bin differs from a small one`() throws {
    let line = try #require(Sparkline(reference: [1e-9, 1], current: [0, 1]))
    #expect(line.lines().reference.first != line.lines().current.first)
  }

  @Test func `all empty is a base line`() throws {
    #expect(try #require(Sparkline(reference: [0, 0], current: [0, 0])).lines() == ("▁▁", "▁▁"))
  }

  @Test(
    arguments: [
      ([], []), ([1], [1, 2]), ([-1], [1]), ([.nan], [1]), ([1], [.infinity]),
    ] as [([Double], [Double])])
  func `what cannot be drawn is no sparkline`(reference: [Double], current: [Double]) {
    #expect(Sparkline(reference: reference, current: current) == nil)
  }

  @Test func `many bins are joined in pairs`() throws {
    let line = try #require(Sparkline(reference: [0.1, 0.2, 0.7], current: [0.5, 0.5, 0]))
    let halved = try #require(Sparkline(reference: [0.1 + 0.2, 0.7], current: [1, 0]))
    #expect(line.halved(above: 2) == halved)
    #expect(line.halved(above: 3) == line)
  }
}
