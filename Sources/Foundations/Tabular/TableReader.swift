/// Reads one table: at most twice, the second time only for columns that contradicted their first field.
struct TableReader {
  let name: String
  let input: any TableInput
  let options: ReadingOptions
  private(set) var notes: [TableNote] = []
  private var lines = LineNumbers()

  init(_ source: TableSource, options: ReadingOptions) throws(TableError) {
    let input = try source.open(temporaryDirectory: options.temporaryDirectory)
    try self.init(input, name: source.name, options: options)
  }

  init(_ input: any TableInput, name: String, options: ReadingOptions) throws(TableError) {
    self.input = input
    self.name = name
    self.options = options
    if let delimiter = options.delimiter, [0, 10, 13, 34].contains(delimiter) || delimiter >= 0x80 {
      throw TableError(name, .unusableDelimiter(delimiter))
    }
  }

  /// Reads everything.
  mutating func read() throws(TableError) -> Table {
    let dialect = try findDialect()
    var scanner = makeScanner(dialect)
    try scanner.skipByteOrderMark()
    guard let first = try scanner.nextBatch() else { throw TableError(name, .emptyFile) }
    let names = try columnNames(first, scanner)
    let builders = makeBuilders(names)
    let rowCount = try readRows(first, scanner, builders, isFirstPass: true)
    if options.keepsRows { lines.finish(rowCount: rowCount) }
    noteLayout(scanner, dialect, columnCount: names.count)
    if builders.contains(where: \.mustBeReread) {
      for builder in builders { builder.beginSecondPass() }
      try input.rewind()
      scanner = makeScanner(dialect)
      try scanner.skipByteOrderMark()
      guard let first = try scanner.nextBatch(), scanner.columnCount == names.count,
        try readRows(first, scanner, builders, isFirstPass: false) == rowCount
      else { throw TableError(name, .changedWhileReading) }
    }
    return Table(
      source: name, dialect: dialect, rowCount: rowCount, columns: builders.map { $0.column(rowCount: rowCount) },
      notes: notes, lineNumbers: options.keepsRows ? lines : nil)
  }

  func makeScanner(_ dialect: Dialect) -> RecordScanner {
    RecordScanner(
      input, source: name, delimiter: dialect.delimiter, limits: options.limits, bufferSize: options.bufferSize)
  }

  // MARK: - Before the rows

  /// Looks at the first bytes and goes back to the start.
  func findDialect() throws(TableError) -> Dialect {
    let scanner = RecordScanner(
      input, source: name, delimiter: 0, limits: options.limits, bufferSize: max(options.bufferSize, 16 << 10))
    let bytes = unsafe try scanner.peek()
    guard !bytes.isEmpty else {
      try input.checkUnchanged()
      throw TableError(name, .emptyFile)
    }
    if let fact = unsafe FileSignature.fact(of: bytes) { throw TableError(name, fact) }
    let sniffed = options.delimiter == nil
    let delimiter = unsafe options.delimiter ?? DelimiterSniffer.delimiter(of: bytes) ?? UInt8(ascii: ",")
    try input.rewind()
    return Dialect(delimiter: delimiter, hasHeader: options.hasHeader, isDelimiterSniffed: sniffed)
  }

  func columnNames(_ batch: RecordBatch, _ scanner: RecordScanner) throws(TableError) -> [String] {
    guard options.hasHeader else { return (1...batch.columnCount).map { "column_\($0)" } }
    let names = (0..<batch.columnCount).map { batch.text(0, $0) }
    if !options.acceptsNumericHeader, let first = names.first, names.allSatisfy(Self.isNumber) {
      throw TableError(name, .headerLooksLikeData(first: first))
    }
    let blank = names.indices.filter { names[$0].allSatisfy(\.isWhitespace) }
    guard blank.isEmpty else { throw TableError(name, .blankColumnNames(positions: blank.map { $0 + 1 })) }
    var positions: [String: Int] = [:]
    for (index, column) in names.enumerated() {
      if let other = positions.updateValue(index + 1, forKey: column) {
        throw TableError(name, .duplicateColumn(name: column, first: other, second: index + 1))
      }
    }
    for column in options.kinds.keys.sorted() where positions[column] == nil {
      throw TableError(name, .noSuchColumn(column))
    }
    return names
  }

  private static func isNumber(_ text: String) -> Bool { MissingTokens([text]).includeNumbers }

  private func makeBuilders(_ names: [String]) -> [ColumnBuilder] {
    let tokens = MissingTokens(options.missingTokens)
    let budget = CategoryBudget(bytes: options.limits.categoryBytes)
    let limit = options.limits.categoriesPerColumn
    return names.enumerated().map { index, column in
      ColumnBuilder(
        name: column, position: index + 1, declared: options.kinds[column], tokens: tokens,
        keepsRows: options.keepsRows
      ) {
        CategoryTable(limit: limit, budget: budget, missingTokens: tokens.words)
      }
    }
  }

  // MARK: - The rows

  /// Hands every record to the builders; returns their number.
  private mutating func readRows(
    _ first: RecordBatch, _ scanner: RecordScanner, _ builders: [ColumnBuilder], isFirstPass: Bool
  ) throws(TableError) -> Int {
    var rowCount = 0
    var batch: RecordBatch? = options.hasHeader ? first.dropping(first: 1) : first
    var mayReserve = isFirstPass
    while let records = batch {
      for builder in builders {
        do {
          try builder.add(records, place: scanner.position)
        } catch {
          throw scanner.error(
            .notOfDeclaredKind(error.position, column: builder.name, kind: builder.declared ?? .text, text: error.text))
        }
      }
      if options.keepsRows, isFirstPass { lines.append(records, firstRow: rowCount, scanner) }
      rowCount += records.rowCount
      if mayReserve { reserve(rowCount, scanner, builders) }
      mayReserve = false
      batch = try scanner.nextBatch()
    }
    try input.checkUnchanged()
    return rowCount
  }

  /// Makes room for the numbers of all rows that the size of the file promises, so that no column grows by doubling.
  private func reserve(_ rowsSoFar: Int, _ scanner: RecordScanner, _ builders: [ColumnBuilder]) {
    guard let size = input.size, rowsSoFar > 0, !scanner.isExhausted else { return }
    let rows = Double(size) / Double(max(scanner.consumedBytes, 1)) * Double(rowsSoFar) * 1.02
    for builder in builders where builder.mode == .numbers || builder.mode == .timestamps {
      builder.values.reserveCapacity(Int(exactly: rows.rounded()) ?? 0)
    }
  }

  mutating func noteLayout(_ scanner: RecordScanner, _ dialect: Dialect, columnCount: Int) {
    if scanner.hasByteOrderMark { notes.append(.byteOrderMark) }
    if dialect.isDelimiterSniffed {
      if columnCount == 1 {
        notes.append(.singleColumn)
      } else if dialect.delimiter != UInt8(ascii: ",") {
        notes.append(.sniffedDelimiter(dialect.delimiter))
      }
    }
    if scanner.blankLines > 0 {
      notes.append(.blankLines(count: scanner.blankLines, firstLine: scanner.firstBlankLine))
    }
  }
}

extension Table {
  /// Reads a table: one pass over the bytes, a second one only for columns that turn out to hold words after numbers.
  ///
  /// A file without records but with a header is a table of no rows. Memory: 8 bytes a number, bounded for words.
  ///
  /// - Parameters:
  ///   - source: Where the bytes are.
  ///   - options: How they are written and what they may contain.
  /// - Returns: The table, with its columns in file order.
  /// - Throws: The first thing in the file that is wrong, with its place.
  package static func read(
    _ source: TableSource, options: ReadingOptions = ReadingOptions()
  ) throws(TableError) -> Table {
    var reader = try TableReader(source, options: options)
    return try reader.read()
  }
}
