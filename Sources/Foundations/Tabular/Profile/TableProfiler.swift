/// Profiles one table with the parts of ``TableReader``.
struct TableProfiler {
  private var reader: TableReader
  private let memoryBudget: Int
  private var rows: RepeatedRows

  init(_ source: TableSource, options: ReadingOptions, memoryBudget: Int) throws(TableError) {
    var options = options
    options.limits.categoryBytes = min(options.limits.categoryBytes, max(memoryBudget / 2, 1 << 20))
    reader = try TableReader(source, options: options)
    self.memoryBudget = memoryBudget
    // A row costs a key, a count and the slack of a hash table.
    rows = RepeatedRows(limit: min(ProfileLimits().rows, memoryBudget / 2 / 40))
  }

  mutating func read() throws(TableError) -> TableProfile {
    let dialect = try reader.findDialect()
    var scanner = reader.makeScanner(dialect)
    try scanner.skipByteOrderMark()
    guard let first = try scanner.nextBatch() else { throw TableError(reader.name, .emptyFile) }
    let names = try reader.columnNames(first, scanner)
    let profilers = makeProfilers(names)
    let rowCount = try readRows(first, scanner, profilers, isFirstPass: true)
    reader.noteLayout(scanner, dialect, columnCount: names.count)
    if profilers.contains(where: \.mustBeReread) {
      for profiler in profilers { profiler.beginSecondPass() }
      try reader.input.rewind()
      scanner = reader.makeScanner(dialect)
      try scanner.skipByteOrderMark()
      guard let first = try scanner.nextBatch(), scanner.columnCount == names.count,
        try readRows(first, scanner, profilers, isFirstPass: false) == rowCount
      else { throw TableError(reader.name, .changedWhileReading) }
    }
    return TableProfile(
      source: reader.name, dialect: dialect, rowCount: rowCount,
      columns: profilers.map { $0.profile(rowCount: rowCount) }, repeatedRows: rows, notes: reader.notes)
  }

  private func makeProfilers(_ names: [String]) -> [ColumnProfiler] {
    let options = reader.options
    let tokens = MissingTokens(options.missingTokens)
    let budget = CategoryBudget(bytes: options.limits.categoryBytes)
    var limits = ProfileLimits()
    limits.categories = options.limits.categoriesPerColumn
    // A value costs two slots of 12 bytes, and as much again while its table grows.
    limits.exactValues = min(limits.exactValues, max(memoryBudget / max(names.count, 1) / 48, 256))
    return names.enumerated().map { index, column in
      ColumnProfiler(
        name: column, position: index + 1, declared: options.kinds[column], tokens: tokens, limits: limits
      ) {
        CategoryTable(limit: limits.categories, budget: budget, missingTokens: tokens.words)
      }
    }
  }

  private mutating func readRows(
    _ first: RecordBatch, _ scanner: RecordScanner, _ profilers: [ColumnProfiler], isFirstPass: Bool
  ) throws(TableError) -> Int {
    var rowCount = 0
    var batch: RecordBatch? = reader.options.hasHeader ? first.dropping(first: 1) : first
    while let records = batch {
      for profiler in profilers {
        do {
          try profiler.add(records, place: scanner.position)
        } catch {
          throw scanner.error(
            .notOfDeclaredKind(
              error.position, column: profiler.name, kind: profiler.declared ?? .text, text: error.text))
        }
      }
      if isFirstPass { addRows(records) }
      rowCount += records.rowCount
      batch = try scanner.nextBatch()
    }
    try reader.input.checkUnchanged()
    return rowCount
  }

  /// Hashes each record from its first byte to its last, as it is written.
  private mutating func addRows(_ batch: RecordBatch) {
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
