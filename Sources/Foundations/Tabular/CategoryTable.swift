/// Counts words by their bytes: a hash table with open addressing over one arena, without an allocation per word.
///
/// Hashes begin at a number drawn for each process, so that no file can be made whose words all meet in one slot; the
/// order of words is that of their first fields, whatever the hashes.
@safe
struct CategoryTable {
  private static let seed = UInt64.random(in: .min ... .max)

  private let limit: Int
  private var remainingBytes: Int
  private let missingTokens: MissingTokens
  private let seed = Self.seed
  /// Indices of entries plus one; 0 is free.
  ///
  /// Its count is a power of two, at least twice the number of entries.
  private var slots: [UInt32]
  private var entries: [Entry] = []
  private var arena: [UInt8] = []
  private var keptCount = 0
  /// Fields that held a missing token.
  private(set) var missingCount = 0
  /// Fields that held a word beyond the limit.
  private(set) var otherCount = 0

  private struct Entry {
    var hash: UInt64
    var start: Int
    var length: Int
    var count: Int
    var isMissing: Bool
  }

  /// Starts empty.
  ///
  /// - Parameters:
  ///   - limit: The words to keep.
  ///   - bytes: The memory for them.
  ///   - missingTokens: The words that stand for a missing value.
  init(limit: Int, bytes: Int, missingTokens: MissingTokens) {
    self.limit = limit
    remainingBytes = bytes
    self.missingTokens = missingTokens
    slots = Array(repeating: 0, count: 64)
  }

  /// Counts one field.
  ///
  /// - Returns: The number of its entry, from 0, or ``RowValues/otherCode`` for a word beyond the limit.
  @discardableResult
  mutating func count(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> Int32 {
    let hash = unsafe Self.hash(bytes, length, seed)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while case let index = Int(slots[slot]), index != 0 {
      if entries[index - 1].hash == hash, unsafe isEntry(index - 1, bytes, length) {
        entries[index - 1].count += 1
        if entries[index - 1].isMissing { missingCount += 1 }
        return Int32(truncatingIfNeeded: index - 1)
      }
      slot = (slot + 1) & mask
    }
    return unsafe insert(bytes, length, hash, at: slot)
  }

  private func isEntry(_ index: Int, _ bytes: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    let entry = entries[index]
    guard entry.length == length else { return false }
    return unsafe arena.withUnsafeBufferPointer { arena in
      for offset in 0..<length where unsafe arena[entry.start + offset] != bytes[offset] { return false }
      return true
    }
  }

  private mutating func insert(_ bytes: UnsafePointer<UInt8>, _ length: Int, _ hash: UInt64, at slot: Int) -> Int32 {
    let field = unsafe UnsafeBufferPointer(start: bytes, count: length)
    let isMissing = unsafe length == 0 || missingTokens.contain(bytes, length)
    // A missing token is always kept: it must never be counted as a value.
    guard isMissing || (keptCount < limit && length + 64 <= remainingBytes) else {
      otherCount += 1
      return RowValues.otherCode
    }
    entries.append(Entry(hash: hash, start: arena.count, length: length, count: 1, isMissing: isMissing))
    unsafe arena.append(contentsOf: field)
    if isMissing {
      missingCount += 1
    } else {
      keptCount += 1
      remainingBytes -= length + 64
    }
    slots[slot] = UInt32(entries.count)
    if entries.count * 2 > slots.count { grow() }
    return Int32(truncatingIfNeeded: entries.count - 1)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (index, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index + 1)
    }
  }

  /// Counts the fields of a column from a row on; `entries` are told, in the rows' order.
  mutating func count(_ batch: RecordBatch, _ column: Int, from first: Int, _ entries: (Int32) -> Void) {
    for row in first..<batch.rowCount {
      entries(unsafe batch.withField(row, column) { unsafe count($0, $1) })
    }
  }

  /// A multiplicative hash of eight bytes at a time.
  @inline(__always)
  private static func hash(_ bytes: UnsafePointer<UInt8>, _ length: Int, _ seed: UInt64) -> UInt64 {
    var state = UInt64(truncatingIfNeeded: length) &* 0x9E37_79B9_7F4A_7C15 ^ seed
    let raw = unsafe UnsafeRawPointer(bytes)
    var offset = 0
    while offset + 8 <= length {
      state = mix(unsafe raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ state)
      offset += 8
    }
    var tail: UInt64 = 0
    while offset < length {
      tail = unsafe UInt64(bytes[offset]) | tail << 8
      offset += 1
    }
    return mix(state ^ tail)
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }

  /// Turns the numbers of entries into indices of the labels of ``counts()``, in place.
  func relabel(_ codes: inout [Int32]) {
    var labels = 0
    let labelOfEntry = entries.map { entry -> Int32 in
      if entry.isMissing { return RowValues.missingCode }
      labels += 1
      return Int32(truncatingIfNeeded: labels - 1)
    }
    for index in codes.indices where codes[index] >= 0 { codes[index] = labelOfEntry[Int(codes[index])] }
  }

  /// The words and their counts, missing tokens left out.
  func counts() -> CategoryCounts {
    let kept = entries.filter { !$0.isMissing }
    return CategoryCounts(
      labels: kept.map { String(decoding: arena[$0.start..<$0.start + $0.length], as: UTF8.self) },
      counts: kept.map(\.count), otherCount: otherCount)
  }
}
