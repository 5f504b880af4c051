/// Cuts the bytes of an input into batches of whole records, strictly by RFC 4180, one batch after the other.
///
/// For one thread; ``RecordPipeline`` uses several. Memory: the buffer grows to the longest record, which the limits
/// bound.
final class RecordScanner {
  let source: String
  private let chunks: ChunkSource
  private let chunk: RecordChunk
  private var hasChunk = false

  /// Fields per record; 0 until the first record is read.
  var columnCount: Int { chunks.columnCount }
  /// Blank lines between records so far, and the line of the first.
  private(set) var blankLines = 0
  private(set) var firstBlankLine = 0
  var hasByteOrderMark: Bool { chunks.hasByteOrderMark }

  /// Starts at the first byte of `input`.
  init(_ input: any TableInput, source: String, delimiter: UInt8, limits: ReadingLimits, bufferSize: Int) {
    self.source = source
    chunks = ChunkSource(input, limits: limits)
    chunk = RecordChunk(capacity: bufferSize, delimiter: delimiter, limits: limits)
  }

  /// The next whole records, at least one, or nil at the end.
  func nextBatch() throws(TableError) -> RecordBatch? {
    while true {
      if hasChunk { chunk.startLine += chunk.lineCount }
      guard chunks.fill(chunk) else { return nil }
      hasChunk = true
      if chunk.fault == nil { chunk.cut(columnCount: chunks.columnCount) }
      if let fault = chunk.fault {
        if case .input(let error) = fault { throw error }
        if let fact = chunk.fact(fault)?.fact { throw error(fact) }
      }
      chunks.columnCount = chunk.columnCount
      if chunk.blankLines > 0 {
        if blankLines == 0 { firstBlankLine = position(chunk.firstBlank).line }
        blankLines += chunk.blankLines
      }
      if chunk.records.rowCount > 0 { return chunk.records }
    }
  }

  /// The place of a byte of the last batch.
  func position(_ offset: Int) -> TableError.Position { chunk.position(offset) }

  /// An error about this source.
  func error(_ fact: TableError.Fact) -> TableError { TableError(source, fact) }
}
