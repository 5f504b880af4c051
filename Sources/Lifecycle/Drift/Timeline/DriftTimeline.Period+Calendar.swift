import Glibc
import Workspaces

extension DriftTimeline.Period {
  /// The running number of the period that a moment is in, in UTC; nil if it is beyond all calendars.
  ///
  /// Hours, days and weeks are counted from 1970 on, months from the year 0. Neighbouring periods have neighbouring numbers.
  func number(of seconds: Double) -> Int? {
    guard let hours = Int(exactly: floor(seconds / 3600)), abs(hours) < 1 << 40 else { return nil }
    let days = Self.floorQuotient(hours, 24)
    switch self {
    case .hour: return hours
    case .day: return days
    // 1970-01-01 was a Thursday.
    case .week: return Self.floorQuotient(days + 3, 7)
    case .month:
      let date = Instant.civil(fromDays: days)
      return date.year * 12 + date.month - 1
    }
  }

  /// What to call a period: `2026-01-05 13h`, `2026-01-05`, `2026-W02`, `2026-01`.
  func label(_ number: Int) -> String {
    switch self {
    case .hour:
      let day = Self.floorQuotient(number, 24)
      return "\(Self.date(day)) \(Self.padded(number - day * 24, 2))h"
    case .day: return Self.date(number)
    case .week:
      // The year of an ISO week is that of its Thursday.
      let thursday = number * 7
      let year = Instant.civil(fromDays: thursday).year
      let week = (thursday - Instant.days(year: year, month: 1, day: 1)) / 7 + 1
      return "\(Self.padded(year, 4))-W\(Self.padded(week, 2))"
    case .month:
      let year = Self.floorQuotient(number, 12)
      return "\(Self.padded(year, 4))-\(Self.padded(number - year * 12 + 1, 2))"
    }
  }

  private static func date(_ days: Int) -> String {
    let date = Instant.civil(fromDays: days)
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func floorQuotient(_ value: Int, _ divisor: Int) -> Int {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
