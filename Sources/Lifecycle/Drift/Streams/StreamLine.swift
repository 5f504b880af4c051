import Serialization
import Tabular

/// How the lines of a stream hold their values.
package enum StreamLayout: Equatable, Sendable {
  /// Each line is a number.
  case number
  /// Each line is a record; the value is its field of this place, from 0.
  case field(Int, delimiter: UInt8)
  /// Each line is a JSON object; the value is its member of this name.
  case member(String)
}

/// Why a line gives no value.
package struct StreamLineError: Error, Equatable, Sendable {
  /// What is the case, to stand behind the line's number: "has 2 fields, the value is field 3".
  package let fact: String

  package init(_ fact: String) { self.fact = fact }
}

extension StreamLayout {
  /// The value of one line, without its line feed.
  ///
  /// A carriage return and spaces around the value do not count. Numbers follow the grammar of tables, so `nan`, `inf` and
  /// hexadecimal are no numbers.
  func value(of line: UnsafeBufferPointer<UInt8>) -> Result<Double, StreamLineError> {
    switch self {
    case .number: Self.number(line)
    case .field(let index, let delimiter): Self.number(inField: index, of: line, delimiter)
    case .member(let name): Self.number(inMember: name, of: line)
    }
  }

  private static func number(_ text: UnsafeBufferPointer<UInt8>) -> Result<Double, StreamLineError> {
    let trimmed = Self.trimmed(text)
    if let value = NumberText.value(of: trimmed) { return .success(value) }
    return .failure(
      StreamLineError(trimmed.isEmpty ? "is empty" : "is no number: '\(shown(trimmed))'"))
  }

  private static func number(
    inField index: Int, of line: UnsafeBufferPointer<UInt8>, _ delimiter: UInt8
  ) -> Result<Double, StreamLineError> {
    guard !line.contains(0x22) else {
      let fields = Self.fields(of: line, delimiter)
      guard let fields else { return .failure(StreamLineError("has a quote that is not closed on the line")) }
      guard index < fields.count else { return .failure(tooShort(fields.count, index)) }
      return fields[index].withUnsafeBufferPointer { number(inField: $0, index) }
    }
    var (start, place) = (0, 0)
    for position in 0...line.count where position == line.count || line[position] == delimiter {
      if place == index { return number(inField: UnsafeBufferPointer(rebasing: line[start..<position]), index) }
      (start, place) = (position + 1, place + 1)
    }
    return .failure(tooShort(place, index))
  }

  private static func number(
    inField field: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> Result<Double, StreamLineError> {
    number(field).mapError { StreamLineError("has a field \(index + 1) that \($0.fact)") }
  }

  private static func tooShort(_ count: Int, _ index: Int) -> StreamLineError {
    StreamLineError("has \(count) \(count == 1 ? "field" : "fields"); the value is field \(index + 1)")
  }

  private static func number(
    inMember name: String, of line: UnsafeBufferPointer<UInt8>
  ) -> Result<Double, StreamLineError> {
    guard let object = (try? JSONValue(parsing: Array(line)))?.objectValue else {
      return .failure(StreamLineError(trimmed(line).isEmpty ? "is empty" : "is no JSON object"))
    }
    guard let member = object[name] else { return .failure(StreamLineError("has no member '\(name)'")) }
    if let value = member.numberValue { return .success(value) }
    return .failure(StreamLineError("has as '\(name)' a \(member.typeName), not a number"))
  }

  // MARK: - Fields

  /// The names in the first line of a stream of records; nil if a quote is left open.
  package static func header(_ line: [UInt8], _ delimiter: UInt8) -> [[UInt8]]? {
    line.withUnsafeBufferPointer { fields(of: $0, delimiter) }
  }

  /// The fields of a header or of a line with quotes, doubled quotes undone; nil if a quote is left open.
  static func fields(of line: UnsafeBufferPointer<UInt8>, _ delimiter: UInt8) -> [[UInt8]]? {
    var (fields, field, isQuoted): ([[UInt8]], [UInt8], Bool) = ([], [], false)
    var position = 0
    let end = line.last == 0x0d ? line.count - 1 : line.count
    while position < end {
      let byte = line[position]
      if isQuoted, byte == 0x22 {
        if position + 1 < end, line[position + 1] == 0x22 {
          field.append(byte)
          position += 1
        } else {
          isQuoted = false
        }
      } else if !isQuoted, byte == 0x22, field.isEmpty {
        isQuoted = true
      } else if !isQuoted, byte == delimiter {
        fields.append(field)
        field = []
      } else {
        field.append(byte)
      }
      position += 1
    }
    return isQuoted ? nil : fields + [field]
  }

  private static func trimmed(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0d }
    var (start, end) = (0, text.count)
    while start < end, isBlank(text[start]) { start += 1 }
    while end > start, isBlank(text[end - 1]) { end -= 1 }
    return UnsafeBufferPointer(rebasing: text[start..<end])
  }

  /// The beginning of a text, to show.
  private static func shown(_ text: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: text.prefix(40), as: UTF8.self) + (text.count > 40 ? "…" : "")
  }
}
