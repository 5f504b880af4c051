/// Profiles one column, batch by batch, without keeping its rows.
///
/// Takes fields as ``ColumnBuilder`` does, so that both say the same of a column.
@safe
final class ColumnProfiler {
  let name: String
  let position: Int
  let declared: ColumnKind?
  private(set) var mode: ColumnBuilder.Mode
  private let tokens: MissingTokens
  private let limits: ProfileLimits
  private let makeTable: () -> CategoryTable

  private var numbers: NumberCollector
  private var missingCount = 0
  private var forms: NumberGrammar.Form = []
  private var large: (count: Int, first: ColumnBuilder.Sample)?
  private var timestampsWithoutZone = 0
  private var words: CategoryTable?
  private var otherDistinct = DistinctSketch()
  private var otherLengths = TextLengths()
  private var contradiction: ColumnBuilder.Sample?
  private var firstWord: ColumnBuilder.Sample?
  private var lines: [ColumnProfile.Example.Sort: Int] = [:]
  private var scratch: [Double] = []

  init(
    name: String, position: Int, declared: ColumnKind?, tokens: MissingTokens, limits: ProfileLimits,
    makeTable: @escaping () -> CategoryTable
  ) {
    self.name = name
    self.position = position
    self.declared = declared
    self.tokens = tokens
    self.limits = limits
    self.makeTable = makeTable
    numbers = NumberCollector(limit: limits.exactValues)
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

  /// Forgets what contradicted itself, keeps what is complete.
  func beginSecondPass() {
    guard mustBeReread else {
      mode = .skipped
      return
    }
    numbers = NumberCollector(limit: limits.exactValues)
    (missingCount, forms, large, timestampsWithoutZone, lines) = (0, [], nil, 0, [:])
    words = makeTable()
    mode = .words
  }

  /// Takes the fields of a batch; `place` is asked only for what has to be told.
  func add(_ batch: RecordBatch, place: (Int) -> TableError.Position) throws(ColumnBuilder.Refusal) {
    let column = position - 1
    let missingBefore = totalMissing
    let first = mode == .undecided ? decide(batch, column, place) : 0
    switch mode {
    case .numbers: try addNumbers(batch, column, from: first, place)
    case .timestamps: try addTimestamps(batch, column, from: first, place)
    case .words: addWords(batch, column, from: first)
    case .undecided, .skipped: break
    }
    if missingBefore == 0, totalMissing > 0 { noteFirstMissing(batch, column, place) }
  }

  private var totalMissing: Int { missingCount + (words?.missingCount ?? 0) }

  private func isMissing(_ batch: RecordBatch, _ row: Int, _ column: Int) -> Bool {
    unsafe batch.withField(row, column) { unsafe $1 == 0 || tokens.contain($0, $1) }
  }

  private func noteFirstMissing(_ batch: RecordBatch, _ column: Int, _ place: (Int) -> TableError.Position) {
    guard let row = (0..<batch.rowCount).first(where: { isMissing(batch, $0, column) }) else { return }
    lines[.missing] = place(batch.range(row, column).start).line
  }

  /// Skips missing fields and takes the mode of the first present one; returns its row.
  private func decide(_ batch: RecordBatch, _ column: Int, _ place: (Int) -> TableError.Position) -> Int {
    for row in 0..<batch.rowCount {
      guard !isMissing(batch, row, column) else {
        missingCount += 1
        continue
      }
      mode = unsafe batch.withField(row, column) { start, count in
        var value = 0.0
        if unsafe !tokens.number(start, count, into: &value).isEmpty { return .numbers }
        return unsafe TimestampGrammar.parse(start, count) == nil ? .words : .timestamps
      }
      if mode == .words {
        words = makeTable()
        firstWord = sample(batch, row, column, place)
      }
      return row
    }
    return batch.rowCount
  }

  private func sample(
    _ batch: RecordBatch, _ row: Int, _ column: Int, _ place: (Int) -> TableError.Position
  ) -> ColumnBuilder.Sample {
    ColumnBuilder.Sample(line: place(batch.range(row, column).start).line, text: batch.text(row, column))
  }

  private func contradict(
    _ batch: RecordBatch, _ row: Int, _ column: Int, _ place: (Int) -> TableError.Position
  ) throws(ColumnBuilder.Refusal) {
    let offset = batch.range(row, column).start
    if declared != nil { throw ColumnBuilder.Refusal(position: place(offset), text: batch.text(row, column)) }
    contradiction = sample(batch, row, column, place)
    mode = .skipped
  }

  // MARK: - Numbers

  private func addNumbers(
    _ batch: RecordBatch, _ column: Int, from first: Int, _ place: (Int) -> TableError.Position
  ) throws(ColumnBuilder.Refusal) {
    if scratch.count < batch.rowCount { scratch = Array(repeating: 0, count: batch.rowCount) }
    var scan = NumberScan()
    unsafe scratch.withUnsafeMutableBufferPointer {
      unsafe scan.run(batch, column, from: first, into: $0.baseAddress, tokens)
    }
    missingCount += scan.missing
    forms.formUnion(scan.forms)
    if let row = scan.firstLarge {
      let example = large?.first ?? sample(batch, row, column, place)
      large = ((large?.count ?? 0) + scan.largeIntegers, example)
    }
    if let row = scan.contradiction { return try contradict(batch, row, column, place) }
    if declared == .integer, scan.forms.contains(.float), let row = scan.firstFloat {
      return try contradict(batch, row, column, place)
    }
    collect(scratch[..<scan.count], batch, column, place)
  }

  private func addTimestamps(
    _ batch: RecordBatch, _ column: Int, from first: Int, _ place: (Int) -> TableError.Position
  ) throws(ColumnBuilder.Refusal) {
    scratch.removeAll(keepingCapacity: true)
    for row in first..<batch.rowCount {
      if let moment = unsafe batch.withField(row, column, { unsafe TimestampGrammar.parse($0, $1) }) {
        scratch.append(moment.seconds)
        if !moment.hasZone { timestampsWithoutZone += 1 }
      } else if isMissing(batch, row, column) {
        missingCount += 1
      } else {
        return try contradict(batch, row, column, place)
      }
    }
    collect(scratch[...], batch, column, place)
  }

  private func collect(
    _ block: ArraySlice<Double>, _ batch: RecordBatch, _ column: Int, _ place: (Int) -> TableError.Position
  ) {
    let before = (numbers.profile.minimum, numbers.profile.maximum)
    numbers.add(block)
    let after = (numbers.profile.minimum, numbers.profile.maximum)
    if after.0 < before.0 { lines[.minimum] = line(of: after.0, batch, column, place) }
    if after.1 > before.1 { lines[.maximum] = line(of: after.1, batch, column, place) }
  }

  /// The line of the first field of the batch that is this number.
  private func line(
    of number: Double, _ batch: RecordBatch, _ column: Int, _ place: (Int) -> TableError.Position
  ) -> Int? {
    let isTime = mode == .timestamps
    let row = (0..<batch.rowCount).first { row in
      unsafe batch.withField(row, column) { start, count in
        if isTime { return unsafe TimestampGrammar.parse(start, count)?.seconds == number }
        var value = Double.nan
        return unsafe !tokens.number(start, count, into: &value).isEmpty && value == number
      }
    }
    return row.map { place(batch.range($0, column).start).line }
  }

  // MARK: - Words

  private func addWords(_ batch: RecordBatch, _ column: Int, from first: Int) {
    // Taken out while it is filled, so that nothing is checked or copied for each field.
    guard var table = words else { return }
    words = nil
    defer { words = table }
    for row in first..<batch.rowCount {
      unsafe batch.withField(row, column) { start, count in
        let before = table.otherCount
        unsafe table.count(start, count)
        if table.otherCount != before { unsafe addOther(UnsafeBufferPointer(start: start, count: count)) }
      }
    }
  }

  private func addOther(_ field: UnsafeBufferPointer<UInt8>) {
    unsafe otherDistinct.add(hash: DistinctSketch.hash(field))
    otherLengths.add(length: unsafe field.count { $0 & 0xC0 != 0x80 })
  }

  // MARK: - The result

  /// The finished profile.
  func profile(rowCount: Int) -> ColumnProfile {
    let missing = totalMissing
    let examples = ColumnProfile.Example.Sort.allCases.compactMap { sort in
      lines[sort].map { ColumnProfile.Example(sort: sort, line: $0) }
    }
    var (content, facts) = (ColumnProfile.Content.empty, [ColumnFact]())
    if rowCount > missing {
      if let words {
        var profile = WordProfile(counts: words.counts())
        (profile.otherDistinct, profile.otherLengths) = (otherDistinct, otherLengths)
        facts = profile.facts(firstOther: contradiction ?? firstWord)
        content = .words(profile)
      } else {
        var profile = numbers.finished()
        profile.forms = forms.rawValue
        if let large {
          facts.append(
            .integersBeyondExactDoubles(count: large.count, line: large.first.line, text: large.first.text))
        }
        if timestampsWithoutZone > 0 { facts.append(.timestampsWithoutZone(count: timestampsWithoutZone)) }
        content = .numbers(profile)
      }
    }
    return ColumnProfile(
      name: name, position: position, declared: declared, missingCount: missing, content: content, facts: facts,
      examples: examples)
  }
}
