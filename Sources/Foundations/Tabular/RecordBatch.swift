import Glibc

/// Whole records in a buffer: where each field starts and ends.
///
/// Valid until the next batch is read.
@safe
struct RecordBatch {
  /// The first byte of the buffer.
  let bytes: UnsafePointer<UInt8>
  /// For each record the offset before its first field and then the offset after each field.
  let bounds: UnsafePointer<Int32>
  let rowCount: Int
  let columnCount: Int

  init(bytes: UnsafePointer<UInt8>, bounds: UnsafePointer<Int32>, rowCount: Int, columnCount: Int) {
    unsafe self.bytes = bytes
    unsafe self.bounds = bounds
    self.rowCount = rowCount
    self.columnCount = columnCount
  }

  /// The offset in the buffer of the first byte of a field, and of the byte after its last.
  @inline(__always)
  func range(_ row: Int, _ column: Int) -> (start: Int, end: Int) {
    let index = row &* (columnCount &+ 1) &+ column
    return unsafe (Int(bounds[index]) &+ 1, Int(bounds[index &+ 1]))
  }

  /// Calls `body` with the bytes of a field, quotes removed and doubled quotes made single.
  @inline(__always)
  func withField<Result>(_ row: Int, _ column: Int, _ body: (UnsafePointer<UInt8>, Int) -> Result) -> Result {
    let (start, end) = range(row, column)
    let first = unsafe bytes + start
    guard end > start, unsafe first.pointee == UInt8(ascii: "\"") else { return unsafe body(first, end &- start) }
    return unsafe withQuotedField(first + 1, end - start - 2, body)
  }

  @inline(never)
  private func withQuotedField<Result>(
    _ inner: UnsafePointer<UInt8>, _ count: Int, _ body: (UnsafePointer<UInt8>, Int) -> Result
  ) -> Result {
    let field = unsafe UnsafeBufferPointer(start: inner, count: count)
    guard let first = unsafe Self.quote(field, from: 0) else { return unsafe body(inner, count) }
    // Seven bytes more, because readers of words look at eight bytes at once.
    return unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count + 8) { copy in
      guard let start = copy.baseAddress else { return unsafe body(inner, 0) }
      var (length, index) = (0, 0)
      var quote: Int? = first
      while index < count {
        // Up to a quote and with it; the one after it is its double.
        let end = quote.map { $0 + 1 } ?? count
        unsafe (start + length).update(from: inner + index, count: end - index)
        length += end - index
        index = quote == nil ? end : end + 1
        quote = unsafe index < count ? Self.quote(field, from: index) : nil
      }
      return unsafe body(UnsafePointer(start), length)
    }
  }

  /// Where the next quote is at or after `index`; nil if there is none.
  @inline(__always)
  private static func quote(_ field: UnsafeBufferPointer<UInt8>, from index: Int) -> Int? {
    guard let start = field.baseAddress, index < field.count else { return nil }
    let place = unsafe memchr(start + index, 34, field.count - index)
    return unsafe place.map { unsafe UnsafeRawPointer(start).distance(to: UnsafeRawPointer($0)) }
  }

  /// A field as text.
  func text(_ row: Int, _ column: Int) -> String {
    unsafe withField(row, column) { start, count in
      unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }
  }

  /// The number of records without the first `count`, which belong to the header.
  func dropping(first count: Int) -> RecordBatch {
    unsafe RecordBatch(
      bytes: bytes, bounds: bounds + count * (columnCount + 1), rowCount: rowCount - count, columnCount: columnCount)
  }
}
