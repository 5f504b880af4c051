import Glibc

/// Numbers as the sentences of a report write them.
enum NumberWording {
  /// A number with `places` decimals, halves away from zero; in scientific notation beyond fifteen digits.
  static func fixed(_ value: Double, _ places: Int) -> String {
    let factor = pow(10, Double(places))
    guard let scaled = Int(exactly: (abs(value) * factor).rounded()) else { return "\(value)" }
    let digits = String(scaled)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let sign = value < 0 && scaled != 0 ? "-" : ""
    guard places > 0 else { return sign + padded }
    return "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
  }

  /// An effect or a share with three decimals at most: `0.1`, `0.037`, `4.5`.
  static func short(_ value: Double) -> String {
    var text = fixed(value, 3)
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// A share as a percentage with one decimal: `12.5%`.
  static func percent(_ share: Double) -> String { "\(fixed(share * 100, 1))%" }

  /// A p-value: `0.012`, or `<0.001`.
  static func pValue(_ p: Double) -> String { p < 0.001 ? "<0.001" : fixed(p, 3) }

  /// A limit, or a p-value beside a limit so small that `<0.001` would say nothing: `0.05`, `1e-09`, `2.3e-12`.
  static func small(_ value: Double) -> String {
    guard value > 0, value < 0.001 else { return short(value) }
    let exponent = log10(value).rounded(.down)
    let mantissa = (value / pow(10, exponent) * 10).rounded() / 10
    return mantissa < 10 ? "\(short(mantissa))e\(fixed(exponent, 0))" : "1e\(fixed(exponent + 1, 0))"
  }

  /// A count with its noun: `1 column`, `3 columns`.
  static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }
}
