/// Cuts the bytes of an input into batches of whole records, strictly by RFC 4180.
///
/// Each batch starts at the start of a record, so that no state but the unread bytes goes from one batch to the next.
/// Memory: the buffer grows to the longest record, which the limits bound.
@safe
final class RecordScanner {
  private let input: any TableInput
  let source: String
  private let delimiter: UInt8
  private let limits: ReadingLimits
  /// What lies after the last byte, so that blocks of 64 can be loaded; it ends nothing.
  private let filler: UInt8
  private static let padding = 64

  private var buffer: UnsafeMutablePointer<UInt8>
  private var bounds: UnsafeMutablePointer<Int32>
  private var capacity: Int
  /// The bytes in the buffer.
  private var filled = 0
  /// The start in the buffer of the first record that was not handed out.
  private var next = 0
  private var isAtEnd = false

  /// The bytes of the input before the buffer's first.
  private var bufferOffset = 0
  /// Where the last batch starts in the buffer, and the number of the line there.
  private var batchStart = 0
  private var batchLine = 1

  /// Fields per record; 0 until the first record is read.
  private(set) var columnCount = 0
  /// Blank lines between records so far, and the line of the first.
  private(set) var blankLines = 0
  private(set) var firstBlankLine = 0
  private(set) var hasByteOrderMark = false
  /// Whether the last scan of the buffer ended inside a quoted field.
  private var endsInsideQuotes = false

  /// Starts at the first byte of `input`.
  init(_ input: any TableInput, source: String, delimiter: UInt8, limits: ReadingLimits, bufferSize: Int) {
    self.input = input
    self.source = source
    self.delimiter = delimiter
    self.limits = limits
    filler = delimiter == UInt8(ascii: " ") ? UInt8(ascii: "x") : UInt8(ascii: " ")
    capacity = max(bufferSize, 1)
    (unsafe buffer, unsafe bounds) = unsafe Self.allocate(capacity)
  }

  deinit {
    unsafe buffer.deallocate()
    unsafe bounds.deallocate()
  }

  private static func allocate(_ capacity: Int) -> (UnsafeMutablePointer<UInt8>, UnsafeMutablePointer<Int32>) {
    // At worst each byte ends a record of one field, which takes two bounds. Untouched pages cost nothing.
    (.allocate(capacity: capacity + 1 + padding), .allocate(capacity: 2 * capacity + 8))
  }

  // MARK: - Filling

  /// Moves the unread bytes to the front and reads until the buffer is full or the input ends.
  private func fill() throws(TableError) {
    if next > 0 {
      unsafe buffer.update(from: buffer + next, count: filled - next)
      bufferOffset += next
      filled -= next
      next = 0
      batchStart = 0
    }
    if filled == capacity { try grow() }
    while filled < capacity, !isAtEnd {
      let count = try unsafe input.read(
        into: UnsafeMutableRawBufferPointer(start: buffer + filled, count: capacity - filled))
      filled += count
      if count == 0 { isAtEnd = true }
    }
    unsafe (buffer + filled).update(repeating: filler, count: Self.padding + 1)
  }

  private func grow() throws(TableError) {
    guard filled <= limits.lineBytes else {
      throw error(.limit(.lineBytes, position(0), allowed: limits.lineBytes, insideQuotes: endsInsideQuotes))
    }
    let larger = capacity * 2
    let (newBuffer, newBounds) = unsafe Self.allocate(larger)
    unsafe newBuffer.update(from: buffer, count: filled)
    unsafe buffer.deallocate()
    unsafe bounds.deallocate()
    unsafe buffer = newBuffer
    unsafe bounds = newBounds
    capacity = larger
  }

  /// The first bytes of the input, at most a buffer full, without handing them out.
  func peek() throws(TableError) -> UnsafeBufferPointer<UInt8> {
    if filled == 0, !isAtEnd { try fill() }
    return unsafe UnsafeBufferPointer(start: buffer, count: filled)
  }

  /// Skips a byte order mark of UTF-8, if there is one.
  func skipByteOrderMark() throws(TableError) {
    // A buffer smaller than the mark grows until it holds it.
    while filled < 3, !isAtEnd { try fill() }
    guard filled >= 3, unsafe buffer[0] == 0xEF, unsafe buffer[1] == 0xBB, unsafe buffer[2] == 0xBF else { return }
    hasByteOrderMark = true
    next = 3
    batchStart = 3
  }

  /// The bytes of the input up to the end of the last batch.
  var consumedBytes: Int { bufferOffset + next }

  /// Whether no byte is left.
  var isExhausted: Bool { isAtEnd && next == filled }

  // MARK: - Batches

  /// The next whole records, at least one, or nil at the end.
  func nextBatch() throws(TableError) -> RecordBatch? {
    while true {
      if next > batchStart { batchLine += unsafe TextRules.lineEnds(buffer, batchStart..<next) }
      batchStart = next
      if !isAtEnd { try fill() }
      guard next < filled else { return nil }
      if let batch = try readRecords() { return batch }
    }
  }

  /// Cuts what the buffer holds; nil if no record ends in it.
  private func readRecords() throws(TableError) -> RecordBatch? {
    var end = filled
    if isAtEnd, unsafe buffer[filled - 1] != UInt8(ascii: "\n"), unsafe buffer[filled - 1] != UInt8(ascii: "\r") {
      // The last record may lack its line end.
      unsafe buffer[filled] = UInt8(ascii: "\n")
      end += 1
    }
    var cutter = unsafe RecordCutter(
      bytes: buffer, bounds: bounds, start: next, columnCount: columnCount, limits: limits,
      endsWithOpenCR: !isAtEnd && buffer[filled - 1] == UInt8(ascii: "\r") ? filled - 1 : -1)
    let scan = cutter.cut(next..<end, delimiter: delimiter)
    unsafe buffer[filled] = filler
    endsInsideQuotes = scan.endsInside
    try checkCharacters(scan, upTo: min(cutter.problem?.offset ?? filled, filled))
    if let problem = cutter.problem { throw error(fact(problem)) }
    return try accept(cutter)
  }

  /// Takes over what was cut, and settles what is left at the end of the input.
  private func accept(_ cutter: RecordCutter) throws(TableError) -> RecordBatch? {
    next = min(cutter.acceptedEnd, filled)
    columnCount = cutter.columnCount
    if isAtEnd, cutter.rowStart < filled {
      throw error(.unclosedQuote(position(cutter.fieldStart)))
    }
    if cutter.blankLines > 0 {
      if blankLines == 0 { firstBlankLine = position(cutter.firstBlank).line }
      blankLines += cutter.blankLines
    }
    if isAtEnd { next = filled }
    guard cutter.acceptedRows > 0 else { return nil }
    return unsafe RecordBatch(
      bytes: buffer, bounds: bounds, rowCount: cutter.acceptedRows, columnCount: columnCount)
  }

  /// Refuses NUL bytes and text that is not UTF-8.
  private func checkCharacters(_ scan: RecordCutter.Scan, upTo end: Int) throws(TableError) {
    var nul: Int?
    if scan.hasNUL { nul = (batchStart..<end).first { unsafe buffer[$0] == 0 } }
    if scan.hasNonASCII {
      // A character may be cut at the end of the buffer, but not at the end of a record.
      let whole = isAtEnd || end < filled ? end : lastASCII(before: end)
      if whole > batchStart, let invalid = unsafe TextRules.firstInvalidUTF8(buffer, batchStart..<whole),
        invalid < nul ?? .max
      {
        throw error(.invalidUTF8(position(invalid)))
      }
    }
    if let nul { throw error(.nulByte(position(nul))) }
  }

  /// The end of what cannot be a cut character.
  private func lastASCII(before end: Int) -> Int {
    var index = end
    while index > batchStart, unsafe buffer[index - 1] >= 0x80 { index -= 1 }
    return index
  }

  private func fact(_ problem: RecordCutter.Problem) -> TableError.Fact {
    let place = position(problem.offset)
    return switch problem.kind {
    case .strayQuote(let column): .strayQuote(place, column: column)
    case .textAfterQuote(let column): .textAfterQuote(place, column: column)
    case .ragged(let expected, let found): .raggedRow(place, expected: expected, found: found)
    case .limit(let limit, let allowed): .limit(limit, place, allowed: allowed, insideQuotes: false)
    }
  }

  /// The place of a byte of the last batch.
  func position(_ offset: Int) -> TableError.Position {
    unsafe TableError.Position(
      line: batchLine + TextRules.lineEnds(buffer, batchStart..<max(batchStart, offset)),
      byteOffset: bufferOffset + offset)
  }

  /// The lines of the file from the start of the last batch to its end, and the line on which it starts.
  var batchLines: (first: Int, count: Int) {
    (batchLine, unsafe TextRules.lineEnds(buffer, batchStart..<max(batchStart, next)))
  }

  /// An error about this source.
  func error(_ fact: TableError.Fact) -> TableError { TableError(source, fact) }
}
