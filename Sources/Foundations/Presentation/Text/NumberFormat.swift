/// Numbers as people read them, the same in every locale.
///
/// Rounding never says something false: a share that is not zero is not shown as `0%`, nor one below one as `100%`, and
/// a number that is not defined says so.
package enum NumberFormat {
  /// What stands in place of a number that is NaN.
  package static let undefined = "not defined"

  /// The number with `digits` significant digits, without trailing zeros: `0.412`, `1240`, `1.5e-7`, `-3`.
  ///
  /// Digits before the decimal point are never rounded away: 12,345 with 3 digits is `12345`. Magnitudes from 1e15 and
  /// below 1e-4 are written with an exponent.
  package static func significant(_ number: Double, digits: Int = 3) -> String {
    if let word = wordForNonFinite(number) { return word }
    let magnitude = number.magnitude
    guard magnitude == 0 || (1e-4..<1e15).contains(magnitude) else { return scientific(number, digits: digits) }
    var decimal = DecimalDigits(number)
    decimal.round(significant: max(digits, decimal.point))
    return decimal.text()
  }

  /// The number with exactly `decimals` digits after the point: `0.410`.
  package static func fixed(_ number: Double, decimals: Int) -> String {
    if let word = wordForNonFinite(number) { return word }
    var decimal = DecimalDigits(number)
    decimal.round(decimals: decimals)
    return decimal.text(decimals: decimals)
  }

  /// A share of one as a percentage: `0.5` is `50%`, `0.0004` is `<1%`, `0.9996` is `>99%`.
  ///
  /// `decimals` digits stand after the point.
  package static func percent(_ share: Double, decimals: Int = 0) -> String {
    if let word = wordForNonFinite(share) { return word }
    let text = fixed(share * 100, decimals: decimals)
    let unit = DecimalDigits(decimals == 0 ? 1 : tenth(decimals))
    if share > 0, text == fixed(0, decimals: decimals) { return "<\(unit.text())%" }
    if share < 1, text == fixed(100, decimals: decimals) {
      return ">\(fixed(100 - (decimals == 0 ? 1 : tenth(decimals)), decimals: decimals))%"
    }
    return text + "%"
  }

  /// A p-value: `<0.001`, three decimals, or `1`.
  package static func pValue(_ p: Double) -> String {
    if let word = wordForNonFinite(p) { return word }
    if p < 0.001 { return "<0.001" }
    if p >= 1 { return "1" }
    return p > 0.9995 ? ">0.999" : fixed(p, decimals: 3)
  }

  /// A count with a comma between groups of three digits: `48,842`.
  package static func count(_ count: Int) -> String {
    let digits = String(count.magnitude)
    let grouped = digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, (digits.utf8.count - digit.offset).isMultiple(of: 3) { text += "," }
      text.append(digit.element)
    }
    return (count < 0 ? "-" : "") + grouped
  }

  /// A count with its noun: `1 row`, `2 rows`, `no rows`.
  ///
  /// `plural` is given if it is not the noun with an s.
  package static func count(_ count: Int, of noun: String, plural: String? = nil) -> String {
    let plural = plural ?? noun + "s"
    return count == 0 ? "no \(plural)" : "\(Self.count(count)) \(count == 1 ? noun : plural)"
  }

  /// A size in bytes, with powers of 1000: `512 B`, `1.2 kB`, `3.45 GB`.
  package static func bytes(_ bytes: Int) -> String {
    let units = ["B", "kB", "MB", "GB", "TB", "PB", "EB"]
    var value = Double(bytes)
    var unit = 0
    while value.magnitude >= 999.5, unit < units.count - 1 {
      value /= 1000
      unit += 1
    }
    return "\(unit == 0 ? String(bytes) : significant(value)) \(units[unit])"
  }

  /// A span of time: `12 ms`, `4.1 s`, `2 min 05 s`, `3 h 20 min`, `5 d 4 h`.
  package static func duration(seconds: Double) -> String {
    if let word = wordForNonFinite(seconds) { return word }
    let sign = seconds < 0 ? "-" : ""
    let span = seconds.magnitude
    if span < 0.9995 { return sign + fixed(span * 1000, decimals: span < 0.01 ? 1 : 0) + " ms" }
    if span < 59.95 { return sign + fixed(span, decimals: 1) + " s" }
    guard let whole = Int(exactly: span.rounded()) else { return sign + significant(span) + " s" }
    let (days, hours, minutes) = (whole / 86_400, whole / 3600 % 24, whole / 60 % 60)
    if days > 0 { return "\(sign)\(count(days)) d \(hours) h" }
    if whole >= 3600 { return "\(sign)\(hours) h \(twoDigits(minutes)) min" }
    return "\(sign)\(minutes) min \(twoDigits(whole % 60)) s"
  }

  /// How long before `now` something was, both in seconds since the same moment: `just now`, `5 min ago`, `2 h ago`,
  /// `3 d ago`, and `in 5 min` for what is still to come.
  package static func age(of moment: Double, now: Double) -> String {
    guard let seconds = Int(exactly: (now - moment).rounded()) else { return undefined }
    let span = seconds.magnitude
    guard span >= 45 else { return "just now" }
    let steps: [(seconds: UInt, unit: String)] = [(31_557_600, "y"), (86_400, "d"), (3600, "h"), (60, "min")]
    let step = steps.first { span >= $0.seconds } ?? (60, "min")
    let text = "\(count(Int(max(1, span / step.seconds)))) \(step.unit)"
    return seconds > 0 ? "\(text) ago" : "in \(text)"
  }

  private static func wordForNonFinite(_ number: Double) -> String? {
    if number.isNaN { return undefined }
    guard number.isInfinite else { return nil }
    return number < 0 ? "-infinite" : "infinite"
  }

  private static func scientific(_ number: Double, digits: Int) -> String {
    var decimal = DecimalDigits(number)
    decimal.round(significant: digits)
    let head = decimal.digits.prefix(1).map(String.init).joined()
    let tail = decimal.digits.dropFirst().map(String.init).joined()
    return "\(number < 0 ? "-" : "")\(head)\(tail.isEmpty ? "" : "." + tail)e\(decimal.point - 1)"
  }

  private static func tenth(_ decimals: Int) -> Double { (0..<decimals).reduce(1) { unit, _ in unit / 10 } }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
