/// Collects one column, batch by batch, in the form that its first present field suggests.
///
/// When a later field contradicts that form the column stops collecting and asks to be read again as words: what was
/// parsed cannot be turned back into the text that the file had.
@safe
final class ColumnBuilder {
  /// How fields are taken.
  enum Mode {
    /// No present field yet.
    case undecided
    case numbers
    case timestamps
    case words
    /// Not looked at: the column is complete, or has to be read again.
    case skipped
  }

  /// A field with its place.
  struct Sample {
    var line: Int
    var text: String
  }

  let name: String
  let position: Int
  private(set) var mode: Mode
  /// The kind that the caller declared, which fields must fit.
  let declared: ColumnKind?
  /// The first field that was not of the mode in which the column began.
  private(set) var contradiction: Sample?

  var values: [Double] = []
  private(set) var missingCount = 0
  private(set) var forms: NumberGrammar.Form = []
  private(set) var largeIntegers = 0
  private(set) var firstLargeInteger: Sample?
  private(set) var timestampsWithoutZone = 0
  private(set) var words: CategoryTable?
  /// The first word of a column that began with words.
  private(set) var firstWord: Sample?

  /// Whether ``values`` has a NaN for each missing field, and ``codes`` one code for each field.
  let keepsRows: Bool
  /// For each row the entry of ``words`` that the field is, or −2 for a word beyond the limit.
  private(set) var codes: [Int32] = []

  private let tokens: MissingTokens
  private let makeTable: () -> CategoryTable
  private var scratch: [Double] = []

  init(
    name: String, position: Int, declared: ColumnKind?, tokens: MissingTokens, keepsRows: Bool = false,
    makeTable: @escaping () -> CategoryTable
  ) {
    self.name = name
    self.position = position
    self.declared = declared
    self.tokens = tokens
    self.keepsRows = keepsRows
    self.makeTable = makeTable
    mode =
      switch declared {
      case .integer, .float: .numbers
      case .timestamp: .timestamps
      case .boolean, .category, .text, .identifier: .words
      case .empty, nil: .undecided
      }
    if mode == .words { words = makeTable() }
  }

  /// Whether the column must be read again, as words.
  var mustBeReread: Bool { contradiction != nil && words == nil }

  /// Prepares the second pass: forgets what contradicted itself, keeps what is complete.
  func beginSecondPass() {
    guard mustBeReread else {
      mode = .skipped
      return
    }
    (values, missingCount, forms, largeIntegers, timestampsWithoutZone) = ([], 0, [], 0, 0)
    firstLargeInteger = nil
    words = makeTable()
    mode = .words
  }

  /// Takes the fields of a batch.
  ///
  /// - Parameters:
  ///   - batch: Records of which this column is field ``position``.
  ///   - place: Where in the file an offset of the batch is; asked only for what has to be told.
  /// - Throws: The fact that a field is not of the declared kind.
  func add(_ batch: RecordBatch, place: (Int) -> TableError.Position) throws(Refusal) {
    let column = position - 1
    var row = 0
    if mode == .undecided { row = decide(batch, column, place) }
    switch mode {
    case .numbers: try addNumbers(batch, column, from: row, place)
    case .timestamps: try addTimestamps(batch, column, from: row, place)
    case .words: addWords(batch, column, from: row)
    case .undecided, .skipped: break
    }
  }

  /// A field that is not of the declared kind.
  struct Refusal: Error {
    var position: TableError.Position
    var text: String
  }

  // MARK: - Modes

  /// Skips missing fields and takes the mode of the first present one; returns its row.
  private func decide(_ batch: RecordBatch, _ column: Int, _ place: (Int) -> TableError.Position) -> Int {
    for row in 0..<batch.rowCount {
      let found: Mode = unsafe batch.withField(row, column) { start, count in
        if unsafe count == 0 || tokens.contain(start, count) { return .undecided }
        var value = 0.0
        if unsafe !tokens.number(start, count, into: &value).isEmpty { return .numbers }
        return unsafe TimestampGrammar.parse(start, count) == nil ? .words : .timestamps
      }
      if found == .undecided {
        missingCount += 1
        continue
      }
      mode = found
      keepMissingRowsSoFar()
      if mode == .words {
        words = makeTable()
        firstWord = sample(batch, row, column, place)
      }
      return row
    }
    return batch.rowCount
  }

  /// Gives the missing fields before the first present one their entries.
  private func keepMissingRowsSoFar() {
    guard keepsRows else { return }
    if mode == .words {
      codes = Array(repeating: RowValues.missingCode, count: missingCount)
    } else {
      values = Array(repeating: .nan, count: missingCount)
    }
  }

  private func sample(
    _ batch: RecordBatch, _ row: Int, _ column: Int, _ place: (Int) -> TableError.Position
  ) -> Sample {
    Sample(line: place(batch.range(row, column).start).line, text: batch.text(row, column))
  }

  /// Stops collecting: the field at `row` is not of the mode.
  private func contradict(
    _ batch: RecordBatch, _ row: Int, _ column: Int, _ place: (Int) -> TableError.Position
  ) throws(Refusal) {
    let offset = batch.range(row, column).start
    if declared != nil { throw Refusal(position: place(offset), text: batch.text(row, column)) }
    contradiction = sample(batch, row, column, place)
    values = []
    mode = .skipped
  }

  private func addNumbers(
    _ batch: RecordBatch, _ column: Int, from first: Int, _ place: (Int) -> TableError.Position
  ) throws(Refusal) {
    if scratch.count < batch.rowCount { scratch = Array(repeating: 0, count: batch.rowCount) }
    var scan = NumberScan(keepsGaps: keepsRows)
    unsafe scratch.withUnsafeMutableBufferPointer {
      unsafe scan.run(batch, column, from: first, into: $0.baseAddress, tokens)
    }
    unsafe scratch.withUnsafeBufferPointer { unsafe values.append(contentsOf: $0[..<scan.count]) }
    missingCount += scan.missing
    forms.formUnion(scan.forms)
    if let row = scan.firstLarge {
      if firstLargeInteger == nil { firstLargeInteger = sample(batch, row, column, place) }
      largeIntegers += scan.largeIntegers
    }
    if let row = scan.contradiction { try contradict(batch, row, column, place) }
    if declared == .integer, scan.forms.contains(.float), let row = scan.firstFloat {
      try contradict(batch, row, column, place)
    }
  }

  private func addTimestamps(
    _ batch: RecordBatch, _ column: Int, from first: Int, _ place: (Int) -> TableError.Position
  ) throws(Refusal) {
    for row in first..<batch.rowCount {
      let moment = unsafe batch.withField(row, column) { unsafe TimestampGrammar.parse($0, $1) }
      if let moment {
        values.append(moment.seconds)
        if !moment.hasZone { timestampsWithoutZone += 1 }
      } else if unsafe batch.withField(row, column, { unsafe $1 == 0 || tokens.contain($0, $1) }) {
        missingCount += 1
        if keepsRows { values.append(.nan) }
      } else {
        return try contradict(batch, row, column, place)
      }
    }
  }

  private func addWords(_ batch: RecordBatch, _ column: Int, from first: Int) {
    if keepsRows {
      words?.count(batch, column, from: first) { codes.append($0) }
    } else {
      words?.count(batch, column, from: first) { _ in }
    }
  }

  /// Missing fields of both forms.
  var totalMissing: Int { missingCount + (words?.missingCount ?? 0) }
}
