/// Profiles one table with the parts of ``TableReader``.
struct TableProfiler {
  private var reader: TableReader
  private let memoryBudget: Int
  private var rows: RepeatedRows

  init(
    _ source: TableSource, options: ReadingOptions, memoryBudget: Int, team: ReadingTeam
  ) throws(TableError) {
    var options = options
    options.limits.categoryBytes = min(options.limits.categoryBytes, max(memoryBudget / 2, 1 << 20))
    reader = try TableReader(source, options: options, team: team)
    self.memoryBudget = memoryBudget
    // A row costs a key, a count and the slack of a hash table.
    rows = RepeatedRows(limit: min(ProfileLimits().rows, memoryBudget / 2 / 40))
  }

  mutating func read() throws(TableError) -> TableProfile {
    let dialect = try reader.findDialect()
    var profilers: [ColumnProfiler] = []
    let repeated = Repeated(rows)
    // The closures cannot look at a reader that is changing.
    let profiler = self
    let rowCount = try reader.readRecords(dialect) { names in
      profilers = profiler.makeProfilers(names)
      return profilers.map(profiler.consumer(of:)) + [{ repeated.add($0.records) }]
    } again: {
      guard profilers.contains(where: \.mustBeReread) else { return false }
      for profiler in profilers { profiler.beginSecondPass() }
      repeated.isComplete = true
      return true
    }
    return TableProfile(
      source: reader.name, dialect: dialect, rowCount: rowCount,
      columns: profilers.map { $0.profile(rowCount: rowCount) }, repeatedRows: repeated.rows, notes: reader.notes)
  }

  private func makeProfilers(_ names: [String]) -> [ColumnProfiler] {
    let options = reader.options
    let tokens = MissingTokens(options.missingTokens, notation: options.notation)
    let wordBytes = options.limits.wordBytes(columns: names.count)
    var limits = ProfileLimits()
    limits.categories = options.limits.categoriesPerColumn
    // A value costs two slots of 12 bytes, and as much again while its table grows.
    limits.exactValues = min(limits.exactValues, max(memoryBudget / max(names.count, 1) / 48, 256))
    return names.enumerated().map { index, column in
      ColumnProfiler(
        name: column, position: index + 1, declared: options.kinds[column], tokens: tokens, limits: limits
      ) {
        CategoryTable(limit: limits.categories, bytes: wordBytes, missingTokens: tokens)
      }
    }
  }

  private func consumer(of profiler: ColumnProfiler) -> RecordPipeline.Consumer {
    let source = reader.name
    return { chunk throws(TableError) in
      do throws(ColumnBuilder.Refusal) {
        try profiler.add(chunk.records, place: chunk.position)
      } catch {
        throw TableError(
          source,
          .notOfDeclaredKind(
            error.position, column: profiler.name, kind: profiler.declared ?? .text, text: error.text))
      }
    }
  }
}

/// Collects the hashes of the rows of the first pass.
private final class Repeated {
  private(set) var rows: RepeatedRows
  /// Whether all rows were seen.
  var isComplete = false

  init(_ rows: RepeatedRows) { self.rows = rows }

  /// Hashes each record from its first byte to its last, as it is written.
  func add(_ batch: RecordBatch) {
    guard !isComplete else { return }
    // Taken out, so that nothing is asked of the class for each row.
    var rows = self.rows
    self.rows = RepeatedRows(limit: 0)
    defer { self.rows = rows }
    for row in 0..<batch.rowCount {
      let start = batch.range(row, 0).start
      let end = batch.range(row, batch.columnCount - 1).end
      unsafe rows.add(hash: Self.hash(batch.bytes + start, end - start))
    }
  }

  private static func hash(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    let raw = unsafe UnsafeRawPointer(bytes)
    var (state, offset) = (UInt64(truncatingIfNeeded: count), 0)
    while offset + 8 <= count {
      let product = unsafe (state ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        .multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
      state = product.high ^ product.low &+ 0x9E37_79B9_7F4A_7C15
      offset += 8
    }
    var tail: UInt64 = 1
    while offset < count {
      tail = unsafe tail << 8 | UInt64(bytes[offset])
      offset += 1
    }
    return DistinctSketch.mix(state ^ tail &* 0xE703_7ED1_A0B4_28DB)
  }
}
