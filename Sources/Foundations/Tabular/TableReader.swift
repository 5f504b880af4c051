/// Reads one table: at most twice, the second time only for columns that contradicted their first field.
struct TableReader {
  let name: String
  let input: any TableInput
  let options: ReadingOptions
  private let team: ReadingTeam
  private(set) var notes: [TableNote] = []
  private(set) var lines = LineNumbers()

  init(_ source: TableSource, options: ReadingOptions, team: ReadingTeam) throws(TableError) {
    try self.init(try source.text(options), name: source.name, options: options, team: team)
  }

  init(
    _ input: any TableInput, name: String, options: ReadingOptions, team: ReadingTeam = ReadingTeam(tables: 1)
  ) throws(TableError) {
    self.input = input
    self.name = name
    self.options = options
    self.team = team
    if let delimiter = options.delimiter, [0, 10, 13, 34].contains(delimiter) || delimiter >= 0x80 {
      throw TableError(name, .unusableDelimiter(delimiter))
    }
  }

  /// Reads everything.
  mutating func read() throws(TableError) -> Table {
    let dialect = try findDialect()
    var builders: [ColumnBuilder] = []
    // The closures cannot look at a reader that is changing.
    let reader = self
    let rowCount = try readRecords(dialect) { names in
      builders = reader.makeBuilders(names)
      return builders.map(reader.consumer(of:))
    } again: {
      guard builders.contains(where: \.mustBeReread) else { return false }
      for builder in builders { builder.beginSecondPass() }
      return true
    }
    return Table(
      source: name, dialect: dialect, rowCount: rowCount, columns: builders.map { $0.column(rowCount: rowCount) },
      notes: notes, lineNumbers: options.keepsRows ? lines : nil)
  }

  /// Brings all records to consumers, a second time if they want that.
  ///
  /// - Parameters:
  ///   - dialect: How the file is written.
  ///   - makeConsumers: Makes the consumers once the names of the columns are known.
  ///   - again: Asked after the first pass whether there shall be a second one, to the same consumers.
  /// - Returns: The number of records, without the header.
  /// - Throws: The first thing in the file that is wrong.
  mutating func readRecords(
    _ dialect: Dialect, _ makeConsumers: ([String]) -> [RecordPipeline.Consumer], again: () -> Bool
  ) throws(TableError) -> Int {
    var pipeline = makePipeline(dialect)
    guard let first = try pipeline.start() else { throw TableError(name, .emptyFile) }
    let names = try columnNames(first.records)
    if options.hasHeader { first.dropHeader() }
    let consumers = makeConsumers(names)
    try pipeline.run(consumers)
    try input.checkUnchanged()
    let rowCount = pipeline.rowCount
    lines = pipeline.lines
    noteLayout(pipeline, dialect)
    guard again() else { return rowCount }
    try input.rewind()
    pipeline = makePipeline(dialect)
    let firstAgain = try pipeline.start()
    if options.hasHeader { firstAgain?.dropHeader() }
    guard pipeline.columnCount == names.count else { throw TableError(name, .changedWhileReading) }
    try pipeline.run(consumers)
    try input.checkUnchanged()
    guard pipeline.rowCount == rowCount else { throw TableError(name, .changedWhileReading) }
    return rowCount
  }

  private func makePipeline(_ dialect: Dialect) -> RecordPipeline {
    RecordPipeline(input, source: name, delimiter: dialect.delimiter, options: options, team: team)
  }

  // MARK: - Before the rows

  /// Looks at the first bytes and goes back to the start.
  func findDialect() throws(TableError) -> Dialect {
    let bytes = try input.firstBytes(max(options.bufferSize, 16 << 10))
    guard !bytes.isEmpty else {
      try input.checkUnchanged()
      throw TableError(name, .emptyFile)
    }
    let found: (fact: TableError.Fact?, delimiter: UInt8?) = unsafe bytes.withUnsafeBufferPointer {
      unsafe (FileSignature.fact(of: $0), options.delimiter ?? DelimiterSniffer.delimiter(of: $0))
    }
    if let fact = found.fact { throw TableError(name, fact) }
    try input.rewind()
    return Dialect(
      delimiter: found.delimiter ?? UInt8(ascii: ","), hasHeader: options.hasHeader,
      isDelimiterSniffed: options.delimiter == nil)
  }

  private func columnNames(_ records: RecordBatch) throws(TableError) -> [String] {
    guard options.hasHeader else { return (1...records.columnCount).map { "column_\($0)" } }
    let names = (0..<records.columnCount).map { records.text(0, $0) }
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

  // MARK: - The columns

  private func makeBuilders(_ names: [String]) -> [ColumnBuilder] {
    let tokens = MissingTokens(options.missingTokens, notation: options.notation)
    return names.enumerated().map { index, column in
      ColumnBuilder(
        name: column, position: index + 1, declared: options.kinds[column], tokens: tokens,
        keepsRows: options.keepsRows
      ) {
        CategoryTable(
          limit: options.limits.categoriesPerColumn, bytes: options.limits.wordBytes(columns: names.count),
          missingTokens: tokens)
      }
    }
  }

  private func consumer(of builder: ColumnBuilder) -> RecordPipeline.Consumer {
    let (name, size) = (name, input.size)
    return { chunk throws(TableError) in
      do throws(ColumnBuilder.Refusal) {
        try builder.add(chunk.records, place: chunk.position)
      } catch {
        throw TableError(
          name,
          .notOfDeclaredKind(error.position, column: builder.name, kind: builder.declared ?? .text, text: error.text))
      }
      if chunk.index == 0, !chunk.isLast { builder.reserve(for: size, after: chunk) }
    }
  }

  private mutating func noteLayout(_ pipeline: RecordPipeline, _ dialect: Dialect) {
    if pipeline.hasByteOrderMark { notes.append(.byteOrderMark) }
    if dialect.isDelimiterSniffed {
      if pipeline.columnCount == 1 {
        notes.append(.singleColumn)
      } else if dialect.delimiter != UInt8(ascii: ",") {
        notes.append(.sniffedDelimiter(dialect.delimiter))
      }
    }
    let blank = pipeline.blankLines
    if blank.count > 0 { notes.append(.blankLines(count: blank.count, firstLine: blank.firstLine)) }
    let skipped = pipeline.skipped
    if skipped.count > 0 { notes.append(.raggedRows(count: skipped.count, firstLines: skipped.firstLines)) }
  }
}

extension ColumnBuilder {
  /// Makes room for the numbers of all rows that the size of the file promises, so that no column grows by doubling.
  fileprivate func reserve(for size: Int?, after chunk: RecordChunk) {
    guard let size, mode == .numbers || mode == .timestamps else { return }
    let rows = Double(size) / Double(max(chunk.filled, 1)) * Double(chunk.records.rowCount) * 1.02
    values.reserveCapacity(Int(exactly: rows.rounded()) ?? 0)
  }
}

extension Table {
  /// Reads a table on all processors: one pass over the bytes, a second one only for columns that turn out to hold
  /// words after numbers.
  ///
  /// A file without records but with a header is a table of no rows. Memory: 8 bytes a number, bounded for words.
  ///
  /// - Parameters:
  ///   - source: Where the bytes are.
  ///   - options: How they are written and what they may contain.
  /// - Returns: The table, with its columns in file order; the same on any number of processors.
  /// - Throws: The first thing in the file that is wrong, with its place.
  package static func read(
    _ source: TableSource, options: ReadingOptions = ReadingOptions()
  ) throws(TableError) -> Table {
    let team = ReadingTeam(tables: 1)
    defer { team.dismiss() }
    return try read(source, options: options, team: team)
  }

  /// Reads a table as a member of a team.
  static func read(_ source: TableSource, options: ReadingOptions, team: ReadingTeam) throws(TableError) -> Table {
    defer { team.finishTable() }
    var reader = try TableReader(source, options: options, team: team)
    return try reader.read()
  }
}
