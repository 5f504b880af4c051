package import Serialization
package import Tabular

/// Why bytes are not a saved profile that can be used.
package enum ProfileError: Error, Equatable, Sendable {
  /// The bytes are not JSON.
  case notJSON(JSONError)
  /// The document is of a format or version that this program does not read.
  case unknownSchema(String)
  /// A member is absent, of the wrong type, or says something that cannot be; `place` is such as `columns[2].missing`.
  case damaged(place: String, fact: String)
}

extension TableProfile {
  /// Reads a saved profile.
  ///
  /// Members that are not known are ignored; what is known must add up, so that a damaged profile is never quietly
  /// another one.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: What to call it in messages; the name of the profiled file if nil.
  /// - Throws: ``ProfileError``.
  package init(parsing bytes: [UInt8], name: String? = nil) throws(ProfileError) {
    let json: JSONValue
    do { json = try JSONValue(parsing: bytes) } catch { throw .notJSON(error) }
    let root = ProfileMember(json, "")
    let schema = try root.text("schema")
    guard schema == Self.documentSchema else { throw .unknownSchema(schema) }
    let rows = try root.count("rows")
    let delimiter = try root.text("delimiter").utf8
    guard delimiter.count == 1, let byte = delimiter.first else { throw root.damage("delimiter", "is not one byte") }
    guard let hashes = RegisterText.sketch(try root.text("row_hashes")) else {
      throw root.damage("row_hashes", "are not registers")
    }
    let repeated = try root.member("repeated_rows")
    let repetitions = DistinctCount(count: try repeated.count("count"), isExact: try repeated.flag("exact"))
    guard repetitions.count <= rows else { throw root.damage("repeated_rows", "are more than the rows") }
    let columns = try root.list("columns").enumerated().map { index, member throws(ProfileError) in
      try ColumnProfile(member, position: index + 1, rows: rows)
    }
    var names: Set<String> = []
    for column in columns where !names.insert(column.name).inserted {
      throw root.damage("columns", "have the name \"\(column.name)\" twice")
    }
    var notes: [TableNote] = []
    if let skipped = root.optional("skipped_rows") {
      notes.append(.raggedRows(count: try skipped.count("count"), firstLines: try skipped.counts("lines")))
    }
    let source = try root.text("source")
    self.init(
      source: name ?? source,
      dialect: Dialect(delimiter: byte, hasHeader: try root.flag("header")), rowCount: rows, columns: columns,
      repeatedRows: RepeatedRows(rowCount: rows, sketch: hashes, repetitions: repetitions), notes: notes)
  }
}

extension ColumnProfile {
  fileprivate init(_ member: ProfileMember, position: Int, rows: Int) throws(ProfileError) {
    let missing = try member.count("missing")
    var content = Content.empty
    if let numbers = member.optional("numbers") {
      content = .numbers(try NumberProfile(numbers))
    } else if let words = member.optional("words") {
      content = .words(try WordProfile(words))
    }
    var declared: ColumnKind?
    if member.optional("declared") != nil {
      declared = ColumnKind(rawValue: try member.text("declared"))
      guard declared != nil else { throw member.damage("declared", "is no kind of column") }
    }
    let lines = try member.member("lines")
    let examples = Example.Sort.allCases.compactMap { sort in
      lines.value[sort.rawValue]?.integerValue.map { Example(sort: sort, line: $0) }
    }
    let facts = try member.list("facts")
    self.init(
      name: try member.text("name"), position: position, declared: declared, missingCount: missing, content: content,
      facts: facts.compactMap { ColumnFact(document: $0.value) }, examples: examples)
    guard presentCount + missingCount == rows else {
      throw member.damage("missing", "and present values are \(presentCount + missingCount) of \(rows) rows")
    }
  }
}

extension NumberProfile {
  fileprivate init(_ member: ProfileMember) throws(ProfileError) {
    self.init()
    forms = UInt8(clamping: try member.count("forms"))
    guard forms < 8 else { throw member.damage("forms", "is above 7") }
    minimum = try member.number("minimum")
    maximum = try member.number("maximum")
    (zeros, negatives) = (try member.count("zeros"), try member.count("negatives"))
    order.first = try member.number("first")
    order.last = try member.number("last")
    order.isIncreasing = try member.flag("increasing")
    if member.optional("values") != nil { try readExact(member) } else { try readSketches(member) }
    guard minimum <= maximum, zeros + negatives <= moments.count, moments.count > 0 else {
      throw member.damage("minimum", "maximum, zeros and negatives do not fit the count \(moments.count)")
    }
  }

  private mutating func readExact(_ member: ProfileMember) throws(ProfileError) {
    let (values, counts) = (try member.numbers("values"), try member.counts("counts"))
    guard values.count == counts.count, counts.allSatisfy({ $0 > 0 }) else {
      throw member.damage("counts", "do not go with the values")
    }
    guard zip(values, values.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw member.damage("values", "do not ascend")
    }
    guard values.first == minimum, values.last == maximum else {
      throw member.damage("values", "do not go from minimum to maximum")
    }
    exact = WeightedNumbers(values: values, weights: counts)
    moments = Moments(values: values, weights: counts)
  }

  private mutating func readSketches(_ member: ProfileMember) throws(ProfileError) {
    let sums = try member.numbers("central_sums")
    guard sums.count == 3 else { throw member.damage("central_sums", "are not three") }
    moments = Moments(count: try member.count("count"), mean: try member.number("mean"), sums: sums)
    let levels = try member.list("levels").map { level throws(ProfileError) in try level.numbers() }
    guard let sketch = QuantileSketch(levels: levels), sketch.count == moments.count else {
      throw member.damage("levels", "do not stand for \(moments.count) numbers")
    }
    guard levels.allSatisfy({ $0.allSatisfy { $0 >= minimum && $0 <= maximum } }) else {
      throw member.damage("levels", "go beyond minimum and maximum")
    }
    guard let registers = RegisterText.sketch(try member.text("registers")) else {
      throw member.damage("registers", "are not registers")
    }
    (self.sketch, distinctSketch) = (sketch, registers)
  }
}

extension WordProfile {
  fileprivate init(_ member: ProfileMember) throws(ProfileError) {
    let labels = try member.list("labels").map { label throws(ProfileError) in try label.text() }
    let counts = try member.counts("counts")
    guard labels.count == counts.count, !labels.isEmpty, counts.allSatisfy({ $0 > 0 }) else {
      throw member.damage("counts", "do not go with the labels")
    }
    guard Set(labels.map { Array($0.utf8) }).count == labels.count else { throw member.damage("labels", "repeat") }
    guard member.optional("others") != nil else {
      self.init(counts: CategoryCounts(labels: labels, counts: counts))
      return
    }
    let others = try member.count("others")
    self.init(counts: CategoryCounts(labels: labels, counts: counts, otherCount: others))
    let lengths = try member.counts("other_lengths")
    guard lengths.count == 3 else { throw member.damage("other_lengths", "are not three") }
    otherLengths = TextLengths(minimum: lengths[0], maximum: lengths[1], total: lengths[2], count: others)
    guard let registers = RegisterText.sketch(try member.text("other_registers")) else {
      throw member.damage("other_registers", "are not registers")
    }
    otherDistinct = registers
  }
}
