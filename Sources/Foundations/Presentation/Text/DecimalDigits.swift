/// A finite number as decimal digits, for rounding without a locale and without binary surprises.
///
/// The digits are the shortest that read back as the same number, so 2.675 rounds to 2.68 as a reader expects, though
/// the nearest binary number lies a little below it. Halves round away from zero.
struct DecimalDigits {
  let isNegative: Bool
  /// Digits 0...9 without leading zeros; empty for zero.
  private(set) var digits: [UInt8]
  /// Where the decimal point stands, counted from before the first digit: 12.3 has 2, 0.05 has -1.
  private(set) var point: Int

  /// The digits of a finite number.
  init(_ number: Double) {
    isNegative = number < 0
    let text = number.magnitude.description.split(separator: "e")
    let exponent = text.count > 1 ? Int(text[1]) ?? 0 : 0
    let parts = text[0].split(separator: ".", omittingEmptySubsequences: false)
    let whole = parts[0].utf8.map { $0 - UInt8(ascii: "0") }
    let fraction = parts.count > 1 ? parts[1].utf8.map { $0 - UInt8(ascii: "0") } : []
    let all = whole + fraction
    let zeros = all.prefix { $0 == 0 }.count
    digits = Array(all.dropFirst(zeros))
    point = whole.count + exponent - zeros
    dropTrailingZeros()
  }

  /// Rounds to `count` digits from the first that is not zero.
  mutating func round(significant count: Int) { keep(max(0, count)) }

  /// Rounds to `count` digits after the decimal point.
  mutating func round(decimals count: Int) { keep(point + count) }

  /// The number written out, with at least `decimals` digits after the point.
  func text(decimals: Int = 0) -> String {
    let zero = UInt8(ascii: "0")
    let whole = point > 0 ? (0..<point).map { $0 < digits.count ? digits[$0] + zero : zero } : [zero]
    let shown = max(decimals, digits.count - point)
    let fraction = (0..<max(0, shown)).map { index -> UInt8 in
      let place = point + index
      return digits.indices.contains(place) ? digits[place] + zero : zero
    }
    let sign = isNegative && !digits.isEmpty ? "-" : ""
    let tail = fraction.isEmpty ? "" : "." + String(decoding: fraction, as: UTF8.self)
    return sign + String(decoding: whole, as: UTF8.self) + tail
  }

  private mutating func keep(_ count: Int) {
    guard count < digits.count else { return }
    let roundsUp = count >= 0 && digits[count] >= 5
    digits.removeSubrange(max(0, count)...)
    if roundsUp { increment() }
    dropTrailingZeros()
  }

  private mutating func increment() {
    while let last = digits.last, last == 9 { digits.removeLast() }
    if let last = digits.popLast() {
      digits.append(last + 1)
    } else {
      digits = [1]
      point += 1
    }
  }

  private mutating func dropTrailingZeros() {
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { point = 0 }
  }
}
