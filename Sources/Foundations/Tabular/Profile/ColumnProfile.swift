/// What is known of one column after one pass, without its rows.
package struct ColumnProfile: Equatable, Sendable {
  /// The name in the header.
  package let name: String
  /// Where the column stands, from 1.
  package let position: Int
  /// What the values are, and why.
  package private(set) var kind: ColumnKind
  /// Why the column is of its kind, as a clause with numbers.
  package private(set) var kindReason: String
  /// The kind that was declared; nil if it was inferred.
  package private(set) var declared: ColumnKind?
  /// How many rows have a value.
  package private(set) var presentCount: Int
  /// How many rows have none.
  package private(set) var missingCount: Int
  /// What the present values are like.
  package private(set) var content: Content
  /// What a reader should know before trusting ``kind``.
  package private(set) var facts: [ColumnFact]
  /// Lines to look at.
  package var examples: [Example]

  /// The present values.
  package enum Content: Equatable, Sendable {
    /// Integers, floats, and timestamps as seconds since 1970.
    case numbers(NumberProfile)
    /// Everything else.
    case words(WordProfile)
    /// No present value.
    case empty
  }

  /// A line of the file that shows something.
  package struct Example: Equatable, Sendable {
    /// What it shows.
    package enum Sort: String, CaseIterable, Sendable {
      /// The first row without a value.
      case missing
      /// The first row with the smallest number.
      case minimum
      /// The first row with the largest number.
      case maximum
    }
    /// What it shows.
    package let sort: Sort
    /// The line, from 1.
    package let line: Int

    /// Names a line.
    package init(sort: Sort, line: Int) {
      self.sort = sort
      self.line = line
    }
  }

  /// Builds a profile from what was counted; infers the kind unless one is given.
  package init(
    name: String, position: Int, declared: ColumnKind?, missingCount: Int, content: Content, facts: [ColumnFact],
    examples: [Example] = []
  ) {
    self.name = name
    self.position = position
    self.declared = declared
    self.missingCount = missingCount
    self.content = content
    self.facts = facts
    self.examples = examples
    (kind, kindReason, presentCount) = (.empty, "", 0)
    infer()
  }

  /// The numbers, or nil for a column of words or without values.
  package var numbers: NumberProfile? { if case .numbers(let numbers) = content { numbers } else { nil } }
  /// The words, or nil for a column of numbers or without values.
  package var words: WordProfile? { if case .words(let words) = content { words } else { nil } }

  /// How many different present values there are.
  package var distinct: DistinctCount {
    switch content {
    case .numbers(let numbers): numbers.distinct
    case .words(let words): words.distinct
    case .empty: DistinctCount(count: 0, isExact: true)
    }
  }

  /// The column as drift sees it: weighted numbers or counts of words.
  package var column: Column {
    let values: Column.Values =
      switch content {
      case .numbers(let numbers): .weightedNumbers(numbers.numbers)
      case .words(let words): .categories(words.counts)
      case .empty: .empty
      }
    return Column(
      name: name, position: position, kind: kind, kindReason: kindReason, presentCount: presentCount,
      missingCount: missingCount, values: values, facts: facts)
  }

  /// The text of one of the numbers, as ``Column/text(of:)``.
  package func text(of number: Double) -> String {
    guard kind != .float, let whole = Int(exactly: number) else { return number.description }
    return String(whole)
  }

  // MARK: - Kinds

  private mutating func infer() {
    let form: (kind: ColumnKind, reason: String)
    switch content {
    case .empty:
      presentCount = 0
      form = (.empty, "none of \(missingCount) rows has a value")
    case .numbers(let numbers):
      presentCount = numbers.moments.count
      form = KindOfProfile.of(numbers, name: name, missing: missingCount)
    case .words(let words):
      presentCount = words.counts.total
      form = ColumnBuilder.kind(of: words.counts, present: presentCount, missing: missingCount)
    }
    // A column that was to be read as something and has no value is empty all the same.
    kind = declared ?? form.kind
    kindReason = declared.map { "declared as \($0.rawValue)" } ?? form.reason
  }

  // MARK: - Merging

  /// The profile of both columns' rows, these first.
  ///
  /// Counts add up; exact parts stay exact while the values fit `limits`. Where one part has numbers and the other
  /// words, the numbers become words in their canonical text.
  ///
  /// - Throws: ``ProfileMergeError`` where the text of numbers or times is not known and needed.
  package func merged(
    with other: ColumnProfile, limits: ProfileLimits = ProfileLimits()
  ) throws(ProfileMergeError) -> ColumnProfile {
    var both = self
    both.declared = mergedDeclaration(other)
    both.missingCount += other.missingCount
    switch (content, other.content) {
    case (.empty, _): both.content = other.content
    case (_, .empty): break
    case (.numbers(var mine), .numbers(let theirs)) where (mine.forms == 0) == (theirs.forms == 0):
      mine.merge(theirs, limit: limits.exactValues)
      both.content = .numbers(mine)
    default:
      var words = WordProfile(counts: CategoryCounts(labels: [], counts: []))
      words.merge(try asWords(), limit: limits.categories)
      words.merge(try other.asWords(), limit: limits.categories)
      both.content = .words(words)
    }
    both.facts = Self.mergedFacts(facts, other.facts, both.content)
    both.examples = Self.mergedExamples(self, other)
    both.infer()
    return both
  }

  /// What both parts were declared as, or the one that has values; nil where they differ.
  private func mergedDeclaration(_ other: ColumnProfile) -> ColumnKind? {
    switch (content, other.content) {
    case (.empty, _): other.declared
    case (_, .empty): declared
    default: declared == other.declared ? declared : nil
    }
  }

  private func asWords() throws(ProfileMergeError) -> WordProfile {
    switch content {
    case .words(let words): return words
    case .empty: return WordProfile(counts: CategoryCounts(labels: [], counts: []))
    case .numbers(let numbers):
      guard numbers.forms != 0 else { throw .timesBesideOthers(column: name) }
      guard let exact = numbers.exact else { throw .sketchBesideWords(column: name) }
      return WordProfile(counts: CategoryCounts(labels: exact.values.map(text(of:)), counts: exact.weights))
    }
  }

  /// The same column without lines of a file.
  var withoutLines: ColumnProfile {
    var column = self
    column.examples = []
    column.facts = facts.map(\.withoutLine)
    return column
  }

  private static func mergedExamples(_ a: ColumnProfile, _ b: ColumnProfile) -> [Example] {
    Example.Sort.allCases.compactMap { sort in
      let (mine, theirs) = (a.examples.first { $0.sort == sort }, b.examples.first { $0.sort == sort })
      guard let first = a.numbers, let second = b.numbers else { return mine ?? theirs }
      switch sort {
      case .missing: return mine ?? theirs
      case .minimum: return first.minimum <= second.minimum ? mine : theirs
      case .maximum: return first.maximum >= second.maximum ? mine : theirs
      }
    }
  }

  private static func mergedFacts(_ a: [ColumnFact], _ b: [ColumnFact], _ content: Content) -> [ColumnFact] {
    if case .words(let words) = content {
      let contradiction = (a + b).lazy.compactMap { fact -> ColumnBuilder.Sample? in
        if case .numbersAndOthers(_, _, let line, let text) = fact { .init(line: line, text: text) } else { nil }
      }.first
      let other = words.counts.labels.first { !WordForms.isNumber(Array($0.utf8)) }
      return words.facts(firstOther: contradiction ?? other.map { .init(line: 0, text: $0) })
    }
    var (large, unzoned): (ColumnFact?, Int) = (nil, 0)
    for fact in a + b {
      if case .timestampsWithoutZone(let count) = fact { unzoned += count }
      guard case .integersBeyondExactDoubles(let count, let line, let text) = fact else { continue }
      if case .integersBeyondExactDoubles(let before, let first, let example) = large {
        large = .integersBeyondExactDoubles(count: before + count, line: first, text: example)
      } else {
        large = .integersBeyondExactDoubles(count: count, line: line, text: text)
      }
    }
    return (large.map { [$0] } ?? []) + (unzoned > 0 ? [.timestampsWithoutZone(count: unzoned)] : [])
  }
}

/// How much a profile keeps exactly.
package struct ProfileLimits: Equatable, Sendable {
  /// The different numbers of a column that are counted one by one.
  package var exactValues = 65_536
  /// The different words of a column that are counted one by one.
  package var categories = 10_000
  /// The rows whose hashes are compared for duplicates.
  package var rows = 1 << 20

  /// The usual limits.
  package init() {}
}

/// The kind of a column of numbers by its profile; the same answer as for the values themselves.
enum KindOfProfile {
  static func of(_ numbers: NumberProfile, name: String, missing: Int) -> (kind: ColumnKind, reason: String) {
    let present = numbers.moments.count
    let forms = NumberGrammar.Form(rawValue: numbers.forms)
    if forms.isEmpty { return (.timestamp, "\(present) of \(present) present fields are ISO 8601 times") }
    if forms.contains(.float) { return (.float, "\(present) of \(present) present fields are numbers") }
    if let reason = identifierReason(numbers, name: name, missing: missing) { return (.identifier, reason) }
    return (.integer, "\(present) of \(present) present fields are whole numbers")
  }

  /// ``IdentifierRule`` on a profile.
  ///
  /// Beyond the exact limit and out of order, distinct means within three standard errors of it.
  private static func identifierReason(_ numbers: NumberProfile, name: String, missing: Int) -> String? {
    let present = numbers.moments.count
    guard present >= 20, missing * 100 <= present + missing else { return nil }
    let isConsecutive = numbers.maximum - numbers.minimum == Double(present - 1)
    guard isConsecutive || IdentifierRule.saysIdentifier(name) else { return nil }
    let distinct = numbers.distinct
    let slack = distinct.isExact ? 0 : 3 * DistinctSketch.standardError * Double(present)
    guard numbers.order.isIncreasing || Double(present - distinct.count) <= slack else { return nil }
    let reason = "\(present) distinct values in \(present + missing) rows"
    return reason + (isConsecutive ? ", consecutive" : ", and the name says that it is a key")
  }
}

extension WordProfile {
  /// What the spelling of the words says, as for a column that was read.
  func facts(firstOther: ColumnBuilder.Sample?) -> [ColumnFact] {
    var facts = WordForms(counts).facts(firstOther: firstOther)
    if counts.isCapped { facts.append(.categoriesCapped(kept: counts.distinctCount, others: counts.otherCount)) }
    return facts
  }
}
