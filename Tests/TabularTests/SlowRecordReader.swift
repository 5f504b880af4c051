@testable import Tabular

/// Cuts delimited text into records in the slowest and plainest way, to check the scanner against.
struct SlowRecordReader {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var index = 0
  private var line = 1
  private var width = 0
  private var blanks = 0
  private(set) var records: [[String]] = []

  init(_ bytes: [UInt8], delimiter: UInt8 = UInt8(ascii: ",")) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  /// The records up to the first fault, and the fault.
  static func read(_ bytes: [UInt8], delimiter: UInt8 = UInt8(ascii: ",")) -> ([[String]], TableError.Fact?) {
    var reader = SlowRecordReader(bytes, delimiter: delimiter)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.index = 3 }
    while reader.index < bytes.count {
      if let fact = reader.readRecord() { return (reader.records, fact) }
    }
    return (reader.records, nil)
  }

  private var here: TableError.Position { .init(line: line, byteOffset: index) }

  private var isAtLineEnd: Bool { index == bytes.count || bytes[index] == 10 || bytes[index] == 13 }

  private mutating func skipLineEnd() {
    guard index < bytes.count else { return }
    if bytes[index] == 13, index + 1 < bytes.count, bytes[index + 1] == 10 { index += 1 }
    index += 1
    line += 1
  }

  private mutating func readRecord() -> TableError.Fact? {
    let start = here
    if isAtLineEnd {
      blanks += 1
      skipLineEnd()
      return nil
    }
    var fields: [String] = []
    while true {
      switch readField(column: fields.count + 1) {
      case .success(let text): fields.append(text)
      case .failure(let fault): return fault.fact
      }
      if isAtLineEnd { break }
      index += 1
    }
    skipLineEnd()
    if width == 0 { (width, blanks) = (fields.count, 0) }
    guard fields.count == width else { return .raggedRow(start, expected: width, found: fields.count) }
    // In a table of one column a blank line is an empty field.
    if width == 1 { records += Array(repeating: [""], count: blanks) }
    blanks = 0
    records.append(fields)
    return nil
  }

  private struct Fault: Error { var fact: TableError.Fact }

  private mutating func readField(column: Int) -> Result<String, Fault> {
    if index < bytes.count, bytes[index] == 34 { return readQuotedField(column: column) }
    let start = index
    while !isAtLineEnd, bytes[index] != delimiter {
      if bytes[index] == 34 { return .failure(Fault(fact: .strayQuote(here, column: column))) }
      index += 1
    }
    return .success(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private mutating func readQuotedField(column: Int) -> Result<String, Fault> {
    let opening = here
    var text: [UInt8] = []
    index += 1
    while index < bytes.count {
      if bytes[index] == 34 {
        index += 1
        if index < bytes.count, bytes[index] == 34 {
          text.append(34)
          index += 1
          continue
        }
        guard isAtLineEnd || bytes[index] == delimiter else {
          return .failure(Fault(fact: .textAfterQuote(here, column: column)))
        }
        return .success(String(decoding: text, as: UTF8.self))
      }
      text.append(bytes[index])
      if bytes[index] == 10 || (bytes[index] == 13 && !(index + 1 < bytes.count && bytes[index + 1] == 10)) {
        line += 1
      }
      index += 1
    }
    return .failure(Fault(fact: .unclosedQuote(opening)))
  }
}

/// All records of some bytes as the scanner cuts them, up to the first fault.
func scannedRecords(
  _ bytes: [UInt8], delimiter: UInt8 = UInt8(ascii: ","), bufferSize: Int = 256 << 10
) -> ([[String]], TableError.Fact?) {
  let scanner = RecordScanner(
    MemoryInput(bytes), source: "bytes", delimiter: delimiter, limits: ReadingLimits(), bufferSize: bufferSize)
  var records: [[String]] = []
  do throws(TableError) {
    while let batch = try scanner.nextBatch() {
      for row in 0..<batch.rowCount { records.append((0..<batch.columnCount).map { batch.text(row, $0) }) }
    }
    return (records, nil)
  } catch {
    return (records, error.fact)
  }
}

/// A seeded generator (SplitMix64: Steele, Lea, Flood, OOPSLA 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
