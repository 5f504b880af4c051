/// Reads the records of one input on several threads and hands them to consumers in file order.
///
/// A thread takes the next chunk of whole records, cuts it into fields, and then brings it to each consumer, in any
/// order of consumers but never before the chunk that comes before it: while one thread parses a column of one chunk,
/// another parses a different column of the next. So every consumer sees one pass over the file and needs neither lock
/// nor merge, whatever the number of threads; results do not depend on it. The error that is thrown is the first in
/// the file. Works for files, pipes and compressed inputs alike.
///
/// Use: ``start()`` once, then ``run(_:)`` once.
///
/// Memory: a chunk for each thread. Unchecked: the source is only touched under `reading`, all else that changes under
/// `monitor`, and each consumer by one thread at a time, handed on under `monitor`.
final class RecordPipeline: @unchecked Sendable {
  /// What one column, or another concern, does with the records of a chunk.
  ///
  /// Called with all chunks of the input one after another, never twice at the same time, from changing threads.
  typealias Consumer = (RecordChunk) throws(TableError) -> Void

  private let name: String
  private let chunks: ChunkSource
  private let team: ReadingTeam
  private let makeChunk: () -> RecordChunk
  private let allowedRaggedRows: Int
  private let keepsLines: Bool

  private let reading = Monitor()
  private var isExhausted = false
  private var firstChunk: RecordChunk?

  private let monitor = Monitor()
  private var consumers: [Consumer] = []
  /// The chunk that each consumer takes next; the first entry is that of ``register(_:)``.
  private var turns: [Int] = []
  private var workers = 0
  private var isRunning = false
  private var failure: (byte: Int, error: TableError)?

  private var nextLine = 1
  /// The records handed out.
  private(set) var rowCount = 0
  /// Blank lines between records, and the line of the first.
  private(set) var blankLines = (count: 0, firstLine: 0)
  /// Records passed over because of their width, and the lines of the first of them.
  private(set) var skipped = (count: 0, firstLines: [Int]())
  /// Where the records start, if that was asked for.
  private(set) var lines = LineNumbers()

  /// Prepares to read `input` from its first byte.
  init(
    _ input: any TableInput, source: String, delimiter: UInt8, options: ReadingOptions, team: ReadingTeam
  ) {
    name = source
    var limits = options.limits
    // Each chunk may have as many as the whole, and all together are compared with it when they are registered.
    limits.raggedRows = options.limits.raggedRows == 0 ? 0 : .max
    allowedRaggedRows = options.limits.raggedRows
    keepsLines = options.keepsRows
    chunks = ChunkSource(input, limits: limits)
    makeChunk = { RecordChunk(capacity: options.bufferSize, delimiter: delimiter, limits: limits) }
    self.team = team
  }

  /// Fields per record, known after ``start()``.
  var columnCount: Int { chunks.columnCount }
  /// Whether a byte order mark was skipped, known after ``start()``.
  var hasByteOrderMark: Bool { chunks.hasByteOrderMark }

  /// Reads the first chunk, in which the first record stands; nil if the input has none.
  func start() throws(TableError) -> RecordChunk? {
    let chunk = makeChunk()
    guard chunks.fill(chunk) else { return nil }
    if chunk.fault == nil { chunk.cut(columnCount: 0) }
    if chunk.records.rowCount == 0, let fault = chunk.fault { throw error(fault, chunk).error }
    chunks.columnCount = chunk.columnCount
    firstChunk = chunk
    return chunk.records.rowCount > 0 ? chunk : nil
  }

  /// Brings every chunk to every consumer.
  ///
  /// - Throws: What is wrong first in the file.
  func run(_ consumers: [Consumer]) throws(TableError) {
    self.consumers = consumers
    turns = Array(repeating: 0, count: consumers.count + 1)
    isRunning = true
    let isShort = firstChunk?.isLast ?? true
    if !isShort { team.add(self) }
    work()
    monitor.locked { while workers > 0 { monitor.wait() } }
    if !isShort { team.remove(self) }
    if keepsLines { lines.finish(rowCount: rowCount) }
    if let failure { throw failure.error }
  }

  /// Whether there are chunks that nobody took yet.
  var wantsHelp: Bool { monitor.locked { isRunning && !isExhausted } }

  /// Takes chunks until there are no more.
  func work() {
    monitor.locked { workers += 1 }
    var spare = reading.locked { () -> RecordChunk? in
      defer { firstChunk = nil }
      return firstChunk
    }
    if let first = spare { process(first) }
    let chunk = spare ?? makeChunk()
    spare = nil
    while take(chunk) {
      if chunk.fault == nil { chunk.cut(columnCount: chunks.columnCount) }
      process(chunk)
    }
    monitor.locked {
      workers -= 1
      monitor.tellAll()
    }
  }

  private func take(_ chunk: RecordChunk) -> Bool {
    reading.locked {
      let mayTake = monitor.locked { !isExhausted && failure == nil }
      let isTaken = mayTake && chunks.fill(chunk)
      if !isTaken || chunk.isLast { monitor.locked { isExhausted = true } }
      return isTaken
    }
  }

  // MARK: - One chunk

  private func process(_ chunk: RecordChunk) {
    let lineCount = chunk.lineCount
    guard awaitTurn(0, chunk) else { return }
    register(chunk, lineCount)
    finishTurn(0)
    // Nothing goes to the consumers from where the chunk is at fault: its records are those before.
    if let fault = chunk.fault { fail(error(fault, chunk)) }
    var pending = Array(consumers.indices)
    while let consumer = nextConsumer(&pending, chunk) {
      do throws(TableError) {
        try consumers[consumer](chunk)
      } catch {
        fail((error.fact.position?.byteOffset ?? chunk.offset, error))
      }
      finishTurn(consumer + 1)
    }
  }

  /// Whether the chunk comes after what is wrong, so that nobody needs it.
  ///
  /// Only under the monitor.
  private func isMoot(_ chunk: RecordChunk) -> Bool { failure.map { chunk.offset > $0.byte } ?? false }

  private func awaitTurn(_ turn: Int, _ chunk: RecordChunk) -> Bool {
    monitor.locked {
      while turns[turn] != chunk.index, !isMoot(chunk) { monitor.wait() }
      return turns[turn] == chunk.index
    }
  }

  private func finishTurn(_ turn: Int) {
    monitor.locked {
      turns[turn] += 1
      monitor.tellAll()
    }
  }

  /// A consumer whose turn has come for the chunk; nil when all have had it.
  private func nextConsumer(_ pending: inout [Int], _ chunk: RecordChunk) -> Int? {
    guard !pending.isEmpty else { return nil }
    let position: Int? = monitor.locked {
      while !isMoot(chunk) {
        if let ready = pending.firstIndex(where: { turns[$0 + 1] == chunk.index }) { return ready }
        monitor.wait()
      }
      return nil
    }
    return position.map { pending.remove(at: $0) }
  }

  private func fail(_ new: (byte: Int, error: TableError)) {
    monitor.locked {
      if new.byte < failure?.byte ?? .max { failure = new }
      monitor.tellAll()
    }
  }

  // MARK: - Where a chunk stands

  /// Gives the chunk its place among lines and rows; in the order of the chunks.
  private func register(_ chunk: RecordChunk, _ lineCount: Int) {
    chunk.startLine = nextLine
    chunk.firstRow = rowCount
    nextLine += lineCount
    rowCount += chunk.records.rowCount
    if chunk.blankLines > 0 {
      if blankLines.count == 0 { blankLines.firstLine = chunk.position(chunk.firstBlank).line }
      blankLines.count += chunk.blankLines
    }
    for ragged in chunk.skipped {
      skipped.count += 1
      if skipped.count > allowedRaggedRows { return fail(error(.problem(ragged), chunk)) }
      if skipped.firstLines.count < 5 { skipped.firstLines.append(chunk.position(ragged.offset).line) }
    }
    if keepsLines { lines.append(chunk) }
  }

  private func error(_ fault: RecordChunk.Fault, _ chunk: RecordChunk) -> (byte: Int, error: TableError) {
    if case .input(let error) = fault { return (chunk.offset, error) }
    guard let (fact, byte) = chunk.fact(fault) else { return (chunk.offset, TableError(name, .changedWhileReading)) }
    return (byte, TableError(name, fact))
  }
}
