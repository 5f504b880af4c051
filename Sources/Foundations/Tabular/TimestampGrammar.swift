/// What a field is as a moment.
///
/// The grammar: `YYYY-MM-DD`, optionally followed by `T` or one space and `HH:MM`, `:SS`, a fraction of up to nine
/// digits, and `Z` or an offset `±HH`, `±HHMM` or `±HH:MM`. Years 0001 to 9999, days that exist, and a leap second as
/// `:59:60`, which is taken as the second after it. Anything else is a word.
/// Source: ISO 8601-1:2019 extended format; RFC 3339.
enum TimestampGrammar {
  /// A moment and whether the field said in which zone.
  struct Moment: Equatable {
    /// Seconds since 1970-01-01T00:00:00Z; without a zone the field is read as UTC.
    var seconds: Double
    var hasZone: Bool
  }

  /// Reads the whole of a field as a moment, or nil.
  static func parse(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Moment? {
    // Cheap refusal first: this is asked of every first field of a column.
    guard count >= 10, count <= 40, unsafe bytes[4] == UInt8(ascii: "-") else { return nil }
    var reader = unsafe FieldReader(bytes: bytes, count: count)
    guard let year = reader.digits(4), reader.take("-"), let month = reader.digits(2), reader.take("-"),
      let day = reader.digits(2), year >= 1, (1...12).contains(month), day >= 1,
      day <= daysInMonth(month, year)
    else { return nil }
    let midnight = Double(daysSince1970(year, month, day) * 86_400)
    if reader.isAtEnd { return Moment(seconds: midnight, hasZone: false) }
    guard reader.take("T") || reader.take(" "), let time = timeOfDay(&reader) else { return nil }
    if reader.isAtEnd { return Moment(seconds: midnight + time, hasZone: false) }
    guard let offset = zoneOffset(&reader), reader.isAtEnd else { return nil }
    return Moment(seconds: midnight + time - Double(offset), hasZone: true)
  }

  private static func timeOfDay(_ reader: inout FieldReader) -> Double? {
    guard let hour = reader.digits(2), hour < 24, reader.take(":"), let minute = reader.digits(2), minute < 60 else {
      return nil
    }
    var seconds = Double(hour * 3600 + minute * 60)
    if reader.take(":") {
      guard let second = reader.digits(2), second < 60 || (second == 60 && minute == 59) else { return nil }
      seconds += Double(second)
      if reader.take(".") {
        guard let fraction = reader.fraction() else { return nil }
        seconds += fraction
      }
    }
    return seconds
  }

  /// Seconds east of Greenwich.
  private static func zoneOffset(_ reader: inout FieldReader) -> Int? {
    if reader.take("Z") { return 0 }
    let sign = reader.take("+") ? 1 : reader.take("-") ? -1 : 0
    guard sign != 0, let hour = reader.digits(2), hour < 24 else { return nil }
    if reader.isAtEnd { return sign * hour * 3600 }
    _ = reader.take(":")
    guard let minute = reader.digits(2), minute < 60 else { return nil }
    return sign * (hour * 3600 + minute * 60)
  }

  private static func daysInMonth(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days of the proleptic Gregorian calendar since 1970-01-01, counting years from March so that the leap day is last.
  private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let marchYear = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear - 719_468
  }
}

/// A position in a field that moves over what was asked for.
@safe
private struct FieldReader {
  let bytes: UnsafePointer<UInt8>
  let count: Int
  var index = 0

  init(bytes: UnsafePointer<UInt8>, count: Int) {
    unsafe self.bytes = unsafe bytes
    self.count = count
  }

  var isAtEnd: Bool { index == count }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard index < count, unsafe bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  /// Exactly `width` digits as a number.
  mutating func digits(_ width: Int) -> Int? {
    guard index + width <= count else { return nil }
    var value = 0
    for _ in 0..<width {
      let digit = unsafe bytes[index] &- 48
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
      index += 1
    }
    return value
  }

  /// One to nine digits after a point.
  mutating func fraction() -> Double? {
    var value = 0.0
    var scale = 1.0
    let start = index
    while index < count, index - start < 9, case let digit = unsafe bytes[index] &- 48, digit < 10 {
      value = value * 10 + Double(digit)
      scale *= 10
      index += 1
    }
    return index == start ? nil : value / scale
  }
}
