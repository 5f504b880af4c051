/// Finds out which byte separates the fields of a text.
///
/// Each candidate cuts the first records; the best is the one by which most records have as many fields as the first,
/// then the one with most fields, then the first in the list. A candidate that does not cut the first record is out.
enum DelimiterSniffer {
  private static let candidates = [",", ";", "\t", "|"].compactMap(\.utf8.first)
  private static let mostRecords = 50

  /// The delimiter of a text that starts with these bytes, or nil if none of the candidates separates fields.
  static func delimiter(of bytes: UnsafeBufferPointer<UInt8>) -> UInt8? {
    var best: (delimiter: UInt8, agreeing: Double, fields: Int)?
    for candidate in candidates {
      let widths = unsafe fieldsPerRecord(bytes, candidate)
      guard let first = widths.first, first > 1 else { continue }
      let agreeing = Double(widths.count { $0 == first }) / Double(widths.count)
      if let best, (best.agreeing, best.fields) >= (agreeing, first) { continue }
      best = (candidate, agreeing, first)
    }
    return best?.delimiter
  }

  /// The widths of the first records, blank lines and a record cut at the end left out.
  private static func fieldsPerRecord(_ bytes: UnsafeBufferPointer<UInt8>, _ delimiter: UInt8) -> [Int] {
    var widths: [Int] = []
    var (fields, isInside, isBlank) = (1, false, true)
    for index in bytes.indices {
      let byte = unsafe bytes[index]
      switch byte {
      case UInt8(ascii: "\""): isInside.toggle()
      case delimiter where !isInside: fields += 1
      case UInt8(ascii: "\n") where !isInside, UInt8(ascii: "\r") where !isInside:
        if !isBlank { widths.append(fields) }
        if widths.count == mostRecords { return widths }
        (fields, isBlank) = (1, true)
        continue
      default: break
      }
      isBlank = false
    }
    if widths.isEmpty, !isBlank { widths.append(fields) }
    return widths
  }
}
