/// Whole records of an input in a buffer of their own, cut into fields.
///
/// Where in the file the chunk stands is known once all chunks before it were registered, see ``RecordPipeline``.
@safe
final class RecordChunk {
  /// What is wrong with a chunk, at an offset in its buffer.
  enum Fault: Error {
    case problem(RecordCutter.Problem)
    case unclosedQuote(Int)
    case invalidUTF8(Int)
    case nul(Int)
    /// No record ends within the limit.
    case tooLong(insideQuotes: Bool)
    /// The input could not be read.
    case input(TableError)
  }

  /// What lies after the last byte, so that blocks of 64 can be loaded; it ends nothing.
  private let filler: UInt8
  private let delimiter: UInt8
  let limits: ReadingLimits
  private static let padding = 64

  private(set) var buffer: UnsafeMutablePointer<UInt8>
  private var bounds: UnsafeMutablePointer<Int32>
  private(set) var capacity: Int
  /// The bytes in the buffer that belong to the chunk.
  var filled = 0
  /// Where the first record starts in the buffer: after a byte order mark.
  var start = 0
  /// Which chunk of the input it is, from 0, and the bytes of the input before it.
  var index = 0
  var offset = 0
  /// Whether nothing comes after it.
  var isLast = false

  /// The records, and what ended them; set by ``cut(columnCount:)``.
  private(set) var records: RecordBatch
  var fault: Fault?
  private(set) var columnCount = 0
  private(set) var blankLines = 0
  private(set) var firstBlank = 0
  /// Records with more or fewer fields than the first, passed over because the limits allow it.
  private(set) var skipped: [RecordCutter.Problem] = []

  /// The line on which the chunk starts, and the records of the table before its own.
  var startLine = 1
  var firstRow = 0

  /// An empty chunk that can hold `capacity` bytes.
  init(capacity: Int, delimiter: UInt8, limits: ReadingLimits) {
    self.capacity = max(capacity, 1)
    self.delimiter = delimiter
    self.limits = limits
    filler = delimiter == UInt8(ascii: " ") ? UInt8(ascii: "x") : UInt8(ascii: " ")
    (unsafe buffer, unsafe bounds) = unsafe Self.allocate(self.capacity)
    records = unsafe RecordBatch(bytes: buffer, bounds: bounds, rowCount: 0, columnCount: 0)
  }

  deinit {
    unsafe buffer.deallocate()
    unsafe bounds.deallocate()
  }

  private static func allocate(_ capacity: Int) -> (UnsafeMutablePointer<UInt8>, UnsafeMutablePointer<Int32>) {
    // At worst each byte ends a record of one field, which takes two bounds. Untouched pages cost nothing.
    (.allocate(capacity: capacity + 1 + padding), .allocate(capacity: 2 * capacity + 8))
  }

  /// Makes room for twice as many bytes.
  func grow() {
    let (newBuffer, newBounds) = unsafe Self.allocate(capacity * 2)
    unsafe newBuffer.update(from: buffer, count: filled)
    unsafe buffer.deallocate()
    unsafe bounds.deallocate()
    (unsafe buffer, unsafe bounds) = unsafe (newBuffer, newBounds)
    capacity *= 2
  }

  // MARK: - Cutting

  /// Cuts the bytes into records, up to the first fault.
  ///
  /// - Parameters:
  ///   - columnCount: The fields of a record; 0 takes those of the first.
  ///   - isWhole: Whether the bytes end where a record does, or with the input.
  /// - Returns: The offset after the last record.
  @discardableResult
  func cut(columnCount: Int, isWhole: Bool = true) -> Int {
    var end = filled
    let last = filled > 0 ? unsafe buffer[filled - 1] : 0
    let endsLine = last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r")
    unsafe (buffer + filled).update(repeating: filler, count: Self.padding + 1)
    if isWhole, !endsLine, filled > start {
      // The last record may lack its line end.
      unsafe buffer[filled] = UInt8(ascii: "\n")
      end += 1
    }
    var cutter = unsafe RecordCutter(
      bytes: buffer, bounds: bounds, start: start, columnCount: columnCount, limits: limits,
      endsWithOpenCR: !isWhole && last == UInt8(ascii: "\r") ? filled - 1 : -1)
    let scan = cutter.cut(start..<end, delimiter: delimiter)
    unsafe buffer[filled] = filler
    takeOver(cutter, scan, isWhole: isWhole)
    return min(cutter.acceptedEnd, filled)
  }

  private func takeOver(_ cutter: RecordCutter, _ scan: RecordCutter.Scan, isWhole: Bool) {
    self.columnCount = cutter.columnCount
    (blankLines, firstBlank, skipped) = (cutter.blankLines, cutter.firstBlank, cutter.skipped)
    records = unsafe RecordBatch(
      bytes: buffer, bounds: bounds, rowCount: cutter.acceptedRows, columnCount: cutter.columnCount)
    endsInsideQuotes = scan.endsInside
    fault = characterFault(scan, upTo: min(cutter.problem?.offset ?? filled, filled), isWhole: isWhole)
    guard fault == nil else { return }
    if let problem = cutter.problem {
      fault = .problem(problem)
    } else if isWhole, cutter.rowStart < filled {
      fault = .unclosedQuote(cutter.fieldStart)
    }
  }

  /// Whether the last cut ended inside a quoted field.
  private(set) var endsInsideQuotes = false

  /// NUL bytes and text that is not UTF-8.
  private func characterFault(_ scan: RecordCutter.Scan, upTo end: Int, isWhole: Bool) -> Fault? {
    var nul: Int?
    if scan.hasNUL { nul = (start..<end).first { unsafe buffer[$0] == 0 } }
    if scan.hasNonASCII {
      // A character may be cut at the end of the buffer, but not at the end of a record.
      let whole = isWhole || end < filled ? end : lastASCII(before: end)
      if whole > start, let invalid = unsafe TextRules.firstInvalidUTF8(buffer, start..<whole), invalid < nul ?? .max {
        return .invalidUTF8(invalid)
      }
    }
    return nul.map(Fault.nul)
  }

  /// The end of what cannot be a cut character.
  private func lastASCII(before end: Int) -> Int {
    var index = end
    while index > start, unsafe buffer[index - 1] >= 0x80 { index -= 1 }
    return index
  }

  /// Leaves out the record that names the columns.
  func dropHeader() { records = records.dropping(first: min(1, records.rowCount)) }

  // MARK: - Places

  /// The lines that end in the chunk.
  var lineCount: Int { unsafe TextRules.lineEnds(buffer, start..<filled) }

  /// The place in the file of a byte of the chunk.
  func position(_ place: Int) -> TableError.Position {
    unsafe TableError.Position(
      line: startLine + TextRules.lineEnds(buffer, start..<max(start, place)), byteOffset: offset + place)
  }

  /// The fault as a fact with its place, and the byte of the input at which it lies.
  func fact(_ fault: Fault) -> (fact: TableError.Fact, byte: Int)? {
    switch fault {
    case .input: nil
    case .problem(let problem): (fact(problem), offset + problem.offset)
    case .unclosedQuote(let place): (.unclosedQuote(position(place)), offset + place)
    case .invalidUTF8(let place): (.invalidUTF8(position(place)), offset + place)
    case .nul(let place): (.nulByte(position(place)), offset + place)
    case .tooLong(let insideQuotes):
      (
        .limit(.lineBytes, position(start), allowed: limits.lineBytes, insideQuotes: insideQuotes), offset + start
      )
    }
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
}
