import Glibc
import Testing

@testable import Tabular

private func parse(_ text: String) -> (form: NumberGrammar.Form, value: Double) {
  var value = 0.0
  let form = Array(text.utf8).withUnsafeBufferPointer { bytes -> NumberGrammar.Form in
    bytes.baseAddress.map { NumberGrammar.parse($0, bytes.count, into: &value) } ?? []
  }
  return (form, value)
}

@Suite struct NumberGrammarTests {
  @Test(arguments: [
    ("0", 0.0, NumberGrammar.Form.integer), ("7", 7, .integer), ("-5", -5, .integer), ("+1", 1, .integer),
    ("-0", -0.0, .integer), ("9007199254740991", 9_007_199_254_740_991, .integer),
    ("9007199254740993", 9_007_199_254_740_992, .largeInteger),
    ("79228162514264337593543950336", 0x1p96, .largeInteger), ("22.0", 22, .float),
    ("0.1", 0.1, .float), (".5", 0.5, .float), ("5.", 5, .float), ("1e5", 1e5, .float), ("1E+05", 1e5, .float),
    ("2.5e-3", 0.0025, .float), ("1e-400", 0, .float), ("1.7976931348623157e308", .greatestFiniteMagnitude, .float),
    ("5e-324", .leastNonzeroMagnitude, .float), ("0.000", 0, .float), ("0e9", 0, .float),
    ("0.30000000000000004", 0.30000000000000004, .float),
  ])
  func `numbers have their value and form`(text: String, value: Double, form: NumberGrammar.Form) {
    let parsed = parse(text)
    #expect(parsed.form == form)
    #expect(parsed.value.bitPattern == value.bitPattern)
  }

  @Test(arguments: [
    "", "-", "+", ".", "e5", "1e", "1e+", "1.2.3", "--1", "+-1", "nan", "NaN", "inf", "Infinity", "-inf", "1e400",
    "-1e400", "0x1p3", "0x10", "-nan(0x1)", "1_000", " 7", "7 ", "7\t", "1,5", "1 000", "٣", "12a", "007", "-01", "00",
    "00.5", "1e5.0", "1ee5", "½", "1e999999999999999999999",
  ])
  func `everything else is a word`(text: String) { #expect(parse(text).form.isEmpty) }

  /// How many generated numbers to try; a million by `MLO_SOAK`.
  static let inputs = getenv("MLO_SOAK") == nil ? 60_000 : 1_000_000

  @Test func `values are rounded as the C library rounds them`() {
    var generator = SeededGenerator(20_260)
    for _ in 0..<Self.inputs {
      let text = Self.number(&generator)
      let parsed = parse(text)
      let expected = strtod(text, nil)
      if expected.isFinite ? parsed.value.bitPattern != expected.bitPattern : !parsed.form.isEmpty {
        Issue.record("\(text): \(parsed.value) for \(expected)")
        return
      }
    }
  }

  /// Doubles written in full, short decimals, long digits, halfway cases and wide exponents.
  private static func number(_ generator: inout SeededGenerator) -> String {
    let sign = ["", "-", "+"][Int.random(in: 0..<3, using: &generator)]
    switch Int.random(in: 0..<5, using: &generator) {
    case 0:
      let value = Double(bitPattern: generator.next())
      return value.isFinite ? value.description : "0"
    case 1:
      return
        "\(sign)\(Int.random(in: 0..<1_000_000, using: &generator)).\(Int.random(in: 0..<1_000_000, using: &generator))"
    case 2: return "\(sign)0.\(generator.next())\(Bool.random(using: &generator) ? "" : "\(generator.next())")"
    case 3:
      // Exactly half way between two neighbours, which only the even rule decides.
      let low = (1 << 53) + UInt64.random(in: 0..<1 << 52, using: &generator) * 2
      return
        "\(sign)\(low + 1)\(["", "e1", "e5", "e22", ".0", "0e-1", "e-3"][Int.random(in: 0..<7, using: &generator)])"
    default:
      return
        "\(sign)\(generator.next() >> UInt64.random(in: 0..<60, using: &generator))e\(Int.random(in: -345...310, using: &generator))"
    }
  }
}

@Suite struct TimestampGrammarTests {
  private func parse(_ text: String) -> TimestampGrammar.Moment? {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      bytes.baseAddress.flatMap { TimestampGrammar.parse($0, bytes.count) }
    }
  }

  @Test(arguments: [
    ("1970-01-01", 0.0, false), ("2000-03-01", 951_868_800, false), ("1969-12-31T23:59:59Z", -1, true),
    ("2024-02-29 12:30", 1_709_209_800, false), ("2013-01-01T05:00:00Z", 1_357_016_400, true),
    ("2013-01-01T00:00:00-05:00", 1_357_016_400, true), ("2013-01-01T00:00:00-0500", 1_357_016_400, true),
    ("2013-01-01T06:00:00+01", 1_357_016_400, true), ("2013-01-01T05:00:00.25Z", 1_357_016_400.25, true),
    ("2016-12-31T23:59:60Z", 1_483_228_800, true), ("0001-01-01", -62_135_596_800, false),
    ("9999-12-31T23:59:59Z", 253_402_300_799, true),
  ])
  func `moments have their seconds`(text: String, seconds: Double, hasZone: Bool) {
    #expect(parse(text) == TimestampGrammar.Moment(seconds: seconds, hasZone: hasZone))
  }

  @Test(arguments: [
    "", "2013", "2013-01", "2013-13-01", "2013-02-29", "1900-02-29", "2013-00-10", "2013-01-00", "0000-01-01",
    "99999-01-01", "2013-01-01T", "2013-01-01T24:00", "2013-01-01T12:60", "2013-01-01T12:00:60", "2013-01-01T12:00:00.",
    "2013-01-01T12:00:00+", "2013-01-01T12:00:00+25", "2013/01/01", "01-02-2013", "2013-01-01x", "2013-01-01  12:00",
    "2013-01-01T12:00:00.1234567890",
  ])
  func `everything else is a word`(text: String) { #expect(parse(text) == nil) }
}
