/// One scan of a buffer: finds the ends of fields and records and checks the quoting, 64 bytes at a time.
///
/// Quoting is checked on whole blocks of bits: an opening quotation mark must follow the end of a field or a closing
/// mark (that is a doubled one), and a closing mark must be followed by the end of a field or an opening mark.
@safe
struct RecordCutter {
  /// Something that ends the reading, at an offset in the buffer.
  struct Problem {
    enum Kind {
      case strayQuote(column: Int)
      case textAfterQuote(column: Int)
      case ragged(expected: Int, found: Int)
      case limit(TableError.Limit, allowed: Int)
    }
    var offset: Int
    var kind: Kind
  }

  /// What a scan saw in passing.
  struct Scan {
    var hasNUL = false
    var hasNonASCII = false
    var endsInside = false
  }

  private let bytes: UnsafeMutablePointer<UInt8>
  private let bounds: UnsafeMutablePointer<Int32>
  private let limits: ReadingLimits
  /// The offset of a CR at the end of the buffer, whose LF may still come; −1 if there is none.
  private let openCR: Int

  /// Fields per record; taken from the first record if it was 0.
  private(set) var columnCount: Int
  /// The first thing that is wrong.
  private(set) var problem: Problem?
  /// The start of the record that has not ended.
  private(set) var rowStart: Int
  /// Blank lines that some record follows, and the offset of the first of them.
  private(set) var blankLines = 0
  private(set) var firstBlank = 0
  /// The records up to the last that is not a blank line, and the offset after it.
  private(set) var acceptedRows = 0
  /// Records of the wrong width that were passed over, at most as many as the limits allow and one.
  private(set) var skipped: [Problem] = []
  private(set) var acceptedEnd: Int

  /// Where the next bound is written, and where the bounds of the current record begin.
  private var bound = 1
  private var rowBound = 0
  private var rows = 0
  private var pendingBlankLines = 0
  private var pendingFirstBlank = 0

  init(
    bytes: UnsafeMutablePointer<UInt8>, bounds: UnsafeMutablePointer<Int32>, start: Int, columnCount: Int,
    limits: ReadingLimits, endsWithOpenCR openCR: Int
  ) {
    unsafe self.bytes = unsafe bytes
    unsafe self.bounds = unsafe bounds
    self.limits = limits
    self.openCR = openCR
    self.columnCount = columnCount
    rowStart = start
    acceptedEnd = start
    unsafe bounds[0] = Int32(truncatingIfNeeded: start - 1)
  }

  /// Where the field that has not ended starts.
  var fieldStart: Int { unsafe Int(bounds[bound - 1]) + 1 }

  // MARK: - The scan

  /// Cuts the bytes of `range`, up to the first problem.
  mutating func cut(_ range: Range<Int>, delimiter: UInt8) -> Scan {
    var quoting = Quoting()
    var characters = CharacterClasses()
    var block = range.lowerBound
    while block < range.upperBound {
      let text = unsafe ByteBlock(bytes + block)
      characters.add(text)
      var ends = text.ends(delimiter: delimiter)
      var wrong: UInt64 = 0
      if quoting.concerns(text) {
        wrong = quoting.apply(text.quotes, &ends)
        let left = range.upperBound &- block
        if left < 64 { wrong &= (1 &<< UInt64(left)) &- 1 }
        // What follows a misplaced mark means nothing.
        if wrong != 0 { ends &= (wrong & (0 &- wrong)) &- 1 }
      } else {
        quoting.followsEnd = ends &>> 63 == 1
      }
      while ends != 0 {
        endField(at: block &+ ends.trailingZeroBitCount, delimiter: delimiter)
        ends &= ends &- 1
      }
      if wrong != 0, problem == nil { reportQuote(at: block + wrong.trailingZeroBitCount) }
      if problem != nil { break }
      block &+= 64
    }
    return Scan(hasNUL: characters.hasNUL, hasNonASCII: characters.hasNonASCII, endsInside: quoting.isInside)
  }

  private mutating func reportQuote(at offset: Int) {
    let column = bound - rowBound
    let isStray = unsafe bytes[fieldStart] != UInt8(ascii: "\"")
    problem = Problem(offset: offset, kind: isStray ? .strayQuote(column: column) : .textAfterQuote(column: column))
  }

  // MARK: - Ends

  @inline(__always)
  private mutating func endField(at offset: Int, delimiter: UInt8) {
    unsafe bounds[bound] = Int32(truncatingIfNeeded: offset)
    bound &+= 1
    if unsafe bytes[offset] != delimiter { endRecord(at: offset) }
  }

  @inline(__always)
  private mutating func endRecord(at offset: Int) {
    // The LF of a CRLF: its CR has ended the record already. A buffer never starts with such an LF.
    let isSecondHalf =
      unsafe bytes[offset] == UInt8(ascii: "\n") && offset == rowStart && offset > 0
      && bytes[offset &- 1] == UInt8(ascii: "\r") && (rows > 0 || pendingBlankLines > 0 || !skipped.isEmpty)
    if isSecondHalf {
      restart(at: offset &+ 1)
      if acceptedEnd == offset { acceptedEnd = offset &+ 1 }
      return
    }
    guard problem == nil, offset != openCR else {
      // Not ended yet: forget the bound.
      bound &-= 1
      return
    }
    let found = bound &- rowBound &- 1
    if found == columnCount, columnCount > 1, offset &- rowStart <= limits.cellBytes {
      acceptRecord(at: offset)
    } else {
      endUnusualRecord(at: offset, found: found)
    }
  }

  /// Starts the next record, whose bounds follow those of the rows so far.
  @inline(__always)
  private mutating func restart(at start: Int) {
    rowStart = start
    unsafe bounds[rowBound] = Int32(truncatingIfNeeded: start &- 1)
    bound = rowBound &+ 1
  }

  @inline(__always)
  private mutating func acceptRecord(at offset: Int) {
    rows &+= 1
    rowBound = bound
    restart(at: offset &+ 1)
    acceptedRows = rows
    acceptedEnd = offset &+ 1
    if pendingBlankLines > 0 { acceptBlankLines() }
  }

  private mutating func acceptBlankLines() {
    if blankLines == 0 { firstBlank = pendingFirstBlank }
    blankLines += pendingBlankLines
    pendingBlankLines = 0
  }

  /// The first record, blank lines, tables of one column, and everything that is wrong.
  @inline(never)
  private mutating func endUnusualRecord(at offset: Int, found: Int) {
    if found == 1, offset == rowStart {
      if columnCount == 1 {
        // An empty field, unless the file ends with it.
        rows += 1
        rowBound = bound
      } else {
        if pendingBlankLines == 0 { pendingFirstBlank = offset }
        pendingBlankLines += 1
      }
      return restart(at: offset + 1)
    }
    if columnCount == 0 { columnCount = found }
    if found > limits.columns {
      problem = Problem(offset: rowStart, kind: .limit(.columns, allowed: limits.columns))
    } else if found != columnCount {
      passOver(Problem(offset: rowStart, kind: .ragged(expected: columnCount, found: found)), end: offset)
    } else if offset - rowStart > limits.lineBytes {
      problem = Problem(offset: rowStart, kind: .limit(.lineBytes, allowed: limits.lineBytes))
    } else if let cell = (rowBound..<bound - 1).first(where: {
      unsafe Int(bounds[$0 + 1] - bounds[$0]) - 1 > limits.cellBytes
    }) {
      problem = unsafe Problem(offset: Int(bounds[cell]) + 1, kind: .limit(.cellBytes, allowed: limits.cellBytes))
    } else {
      acceptRecord(at: offset)
    }
  }

  /// Leaves out a record of the wrong width, if the limits allow another one.
  private mutating func passOver(_ ragged: Problem, end: Int) {
    guard skipped.count < limits.raggedRows else { return problem = ragged }
    skipped.append(ragged)
    restart(at: end + 1)
    acceptedEnd = end + 1
    if pendingBlankLines > 0 { acceptBlankLines() }
  }
}

/// Which bits of a block are inside quotes, and what the block before leaves open.
private struct Quoting {
  var isInside = false
  /// Whether the byte before the block ended a field, a record or the header: where a quoted field may open.
  var followsEnd = true
  private var followsClosing = false

  /// Whether the block has to be looked at for quotes.
  @inline(__always)
  func concerns(_ block: ByteBlock) -> Bool { isInside || followsClosing || block.hasQuote }

  /// Removes the ends inside quotes and returns the bits where the quoting is wrong.
  @inline(__always)
  mutating func apply(_ quotes: UInt64, _ ends: inout UInt64) -> UInt64 {
    let insides = ByteBlock.insides(quotes: quotes, startsInside: isInside)
    let opening = quotes & insides
    let closing = quotes & ~insides
    ends &= ~insides
    let mayOpen = ((ends | closing) &<< 1) | (followsEnd || followsClosing ? 1 : 0)
    let afterClosing = (closing &<< 1) | (followsClosing ? 1 : 0)
    let wrong = (opening & ~mayOpen) | (afterClosing & ~(ends | opening))
    isInside = insides &>> 63 == 1
    followsEnd = ends &>> 63 == 1
    followsClosing = closing &>> 63 == 1
    return wrong
  }
}

/// Which unusual bytes occurred, collected without looking at each.
private struct CharacterClasses {
  private var nul = SIMD8<UInt64>(repeating: .max)
  private var all = SIMD8<UInt64>(repeating: 0)

  @inline(__always)
  mutating func add(_ block: ByteBlock) {
    all |= block.words
    nul &= block.nulMisses
  }

  var hasNonASCII: Bool { (0..<8).contains { all[$0] & 0x8080_8080_8080_8080 != 0 } }
  var hasNUL: Bool { ByteBlock.isAnyHit(nul) }
}
