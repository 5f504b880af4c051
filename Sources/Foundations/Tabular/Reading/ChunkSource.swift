/// Hands out the bytes of an input in chunks that end where a record ends.
///
/// Where that is follows from the parity of the quotation marks: a chunk starts outside quotes, so that a line end with
/// an even number of marks before it ends a record. If the quoting is wrong, the cut may be as well; but then the fault
/// lies before the cut and is found when the chunk is cut into fields.
/// Memory: the bytes after the last cut.
@safe
final class ChunkSource {
  private let input: any TableInput
  private let limits: ReadingLimits
  private var carry: [UInt8] = []
  private var offset = 0
  private var index = 0
  private var isAtEnd = false
  /// Fields per record; whoever cuts the first chunk sets it.
  var columnCount = 0
  private(set) var hasByteOrderMark = false

  /// Starts at the first byte of `input`.
  init(_ input: any TableInput, limits: ReadingLimits) {
    self.input = input
    self.limits = limits
  }

  /// Fills a chunk with the next records; returns false at the end of the input.
  ///
  /// What cannot be read or has no end is the chunk's fault; then nothing comes after it.
  func fill(_ chunk: RecordChunk) -> Bool {
    guard !isAtEnd || !carry.isEmpty else { return false }
    prepare(chunk)
    do throws(RecordChunk.Fault) {
      var end = 0
      repeat {
        try read(chunk)
        if index == 0, chunk.start == 0 { try skipByteOrderMark(chunk) }
        if isAtEnd {
          end = chunk.filled
        } else {
          end = unsafe Self.lastRecordEnd(chunk.buffer, chunk.start..<chunk.filled) ?? slowRecordEnd(chunk)
          if end == chunk.start { try grow(chunk) }
        }
      } while end == chunk.start && !isAtEnd
      handOver(chunk, end)
    } catch {
      chunk.fault = error
      chunk.isLast = true
      (isAtEnd, carry) = (true, [])
      return true
    }
    return chunk.filled > chunk.start
  }

  private func prepare(_ chunk: RecordChunk) {
    (chunk.index, chunk.offset, chunk.start, chunk.filled) = (index, offset, 0, 0)
    (chunk.fault, chunk.isLast) = (nil, false)
    while chunk.capacity < carry.count { chunk.grow() }
    unsafe carry.withUnsafeBufferPointer {
      if let start = $0.baseAddress { unsafe chunk.buffer.update(from: start, count: $0.count) }
    }
    chunk.filled = carry.count
  }

  private func read(_ chunk: RecordChunk) throws(RecordChunk.Fault) {
    while chunk.filled < chunk.capacity, !isAtEnd {
      do throws(TableError) {
        let count = try unsafe input.read(
          into: UnsafeMutableRawBufferPointer(
            start: chunk.buffer + chunk.filled, count: chunk.capacity - chunk.filled))
        chunk.filled += count
        if count == 0 { isAtEnd = true }
      } catch {
        throw .input(error)
      }
    }
  }

  private func skipByteOrderMark(_ chunk: RecordChunk) throws(RecordChunk.Fault) {
    // A buffer smaller than the mark grows until it holds it.
    while chunk.filled < 3, !isAtEnd {
      chunk.grow()
      try read(chunk)
    }
    guard chunk.filled >= 3, unsafe chunk.buffer[0] == 0xEF, unsafe chunk.buffer[1] == 0xBB,
      unsafe chunk.buffer[2] == 0xBF
    else { return }
    hasByteOrderMark = true
    chunk.start = 3
  }

  private func grow(_ chunk: RecordChunk) throws(RecordChunk.Fault) {
    guard chunk.filled <= limits.lineBytes else { throw .tooLong(insideQuotes: chunk.endsInsideQuotes) }
    chunk.grow()
  }

  private func handOver(_ chunk: RecordChunk, _ end: Int) {
    unsafe carry = Array(UnsafeBufferPointer(start: chunk.buffer + end, count: chunk.filled - end))
    chunk.filled = end
    chunk.isLast = isAtEnd
    offset += end
    index += 1
  }

  // MARK: - Where a record ends

  /// Where the last record ends by really cutting: for records larger than the chunk, blank lines and wrong quoting.
  private func slowRecordEnd(_ chunk: RecordChunk) -> Int {
    let end = chunk.cut(columnCount: columnCount, isWhole: false)
    // What is wrong is told when the chunk is cut: it needs all bytes up to there.
    return chunk.fault == nil ? end : chunk.filled
  }

  /// The offset after the last line end outside quotes that is not that of a blank line, or nil if there is none.
  static func lastRecordEnd(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>) -> Int? {
    var isInside = unsafe quoteCount(bytes, range) & 1 == 1
    var end = range.upperBound
    // The LF of a CR at the very end may still come.
    if end > range.lowerBound, unsafe bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    while end > range.lowerBound {
      let byte = unsafe bytes[end - 1]
      if byte == UInt8(ascii: "\"") {
        isInside.toggle()
      } else if !isInside, byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        var before = end - 1
        if byte == UInt8(ascii: "\n"), before > range.lowerBound, unsafe bytes[before - 1] == UInt8(ascii: "\r") {
          before -= 1
        }
        let isBlank =
          unsafe before == range.lowerBound || bytes[before - 1] == UInt8(ascii: "\n")
          || bytes[before - 1] == UInt8(ascii: "\r")
        if !isBlank { return end }
        end = before
        continue
      }
      end -= 1
    }
    return nil
  }

  /// How many quotation marks there are.
  private static func quoteCount(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    var index = range.lowerBound
    while index + 64 <= range.upperBound {
      let block = unsafe ByteBlock(bytes + index)
      if block.hasQuote { count &+= block.quotes.nonzeroBitCount }
      index &+= 64
    }
    while index < range.upperBound {
      if unsafe bytes[index] == UInt8(ascii: "\"") { count &+= 1 }
      index &+= 1
    }
    return count
  }
}
