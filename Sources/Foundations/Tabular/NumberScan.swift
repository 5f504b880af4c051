/// One pass over the fields of a numeric column in a batch.
struct NumberScan {
  /// The numbers found.
  private(set) var count = 0
  /// Whether a missing field is stored as NaN, so that what is stored has one entry for each row.
  private let keepsGaps: Bool
  private(set) var missing = 0
  private(set) var forms: NumberGrammar.Form = []
  private(set) var largeIntegers = 0
  /// The first row with an integer beyond ±2^53, and with a fraction or exponent.
  private(set) var firstLarge: Int?
  private(set) var firstFloat: Int?
  /// The first row that is neither number nor missing; nothing after it was read.
  private(set) var contradiction: Int?

  /// A scan that has seen nothing.
  init(keepsGaps: Bool = false) { self.keepsGaps = keepsGaps }

  /// Reads the rows from `first` on and stores the numbers one after another.
  mutating func run(
    _ batch: RecordBatch, _ column: Int, from first: Int, into output: UnsafeMutablePointer<Double>?,
    _ tokens: MissingTokens
  ) {
    guard let output = unsafe output else { return }
    // Only then does a number have to be compared with the tokens.
    let mayBeToken = tokens.includeNumbers || tokens.notation != nil
    var value = 0.0
    var count = 0
    for row in first..<batch.rowCount {
      let (start, end) = batch.range(row, column)
      if start == end {
        missing &+= 1
        if keepsGaps { unsafe Self.store(.nan, output, &count) }
        continue
      }
      var form = unsafe NumberGrammar.parse(batch.bytes + start, end &- start, into: &value)
      if form.isEmpty || mayBeToken {
        form = slow(batch, row, column, &value, tokens)
        if form.isEmpty {
          if contradiction != nil { break }
          if keepsGaps { unsafe Self.store(.nan, output, &count) }
          continue
        }
      }
      unsafe Self.store(value, output, &count)
      if form != .integer { note(form, row) }
    }
    let gaps = keepsGaps ? missing : 0
    if count - gaps > unusual { forms.formUnion(.integer) }
    self.count = count
  }

  @inline(__always)
  private static func store(_ value: Double, _ output: UnsafeMutablePointer<Double>, _ count: inout Int) {
    unsafe output[count] = value
    count &+= 1
  }

  /// Numbers that are not plain integers.
  private var unusual = 0

  private mutating func note(_ form: NumberGrammar.Form, _ row: Int) {
    unusual &+= 1
    forms.formUnion(form)
    if form == .largeInteger {
      largeIntegers += 1
      if firstLarge == nil { firstLarge = row }
    } else if firstFloat == nil {
      firstFloat = row
    }
  }

  /// A quoted field, a missing token or a contradiction.
  @inline(never)
  private mutating func slow(
    _ batch: RecordBatch, _ row: Int, _ column: Int, _ value: inout Double, _ tokens: MissingTokens
  ) -> NumberGrammar.Form {
    var number = 0.0
    var isMissing = false
    let form: NumberGrammar.Form = unsafe batch.withField(row, column) { start, count in
      isMissing = unsafe count == 0 || tokens.contain(start, count)
      return unsafe isMissing ? [] : tokens.number(start, count, into: &number)
    }
    value = number
    if isMissing { missing += 1 } else if form.isEmpty { contradiction = row }
    return form
  }
}

/// The words that stand for a missing value.
struct MissingTokens {
  let words: Set<String>
  private let byLength: [[[UInt8]]]
  /// Whether a token is itself a number, such as −999.
  let includeNumbers: Bool
  /// How numbers are written, where it is not the usual way.
  let notation: NumberNotation?

  init(_ list: [String], notation: NumberNotation? = nil) {
    words = Set(list)
    self.notation = notation.flatMap { $0.isUsual ? nil : $0 }
    var byLength: [[[UInt8]]] = []
    for token in words.map({ Array($0.utf8) }) {
      while byLength.count <= token.count { byLength.append([]) }
      byLength[token.count].append(token)
    }
    self.byLength = byLength
    includeNumbers = words.contains { token in
      var value = 0.0
      let bytes = Array(token.utf8)
      return unsafe bytes.withUnsafeBufferPointer {
        guard let start = $0.baseAddress else { return false }
        return unsafe !NumberGrammar.parse(start, $0.count, into: &value).isEmpty
      }
    }
  }

  /// Reads the whole of a field as a number, in the notation of the file.
  func number(_ bytes: UnsafePointer<UInt8>, _ count: Int, into value: inout Double) -> NumberGrammar.Form {
    guard let notation else { return unsafe NumberGrammar.parse(bytes, count, into: &value) }
    return unsafe notation.parse(bytes, count, into: &value)
  }

  /// Whether a field is one of the tokens, byte by byte.
  func contain(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    guard count < byLength.count else { return false }
    let field = unsafe UnsafeBufferPointer(start: bytes, count: count)
    return byLength[count].contains { unsafe field.elementsEqual($0) }
  }
}
