/// How many rows of a table are repetitions, by 64-bit hashes of their bytes.
///
/// Exact (but for a collision of hashes, less than one in 10^6 for a million rows) up to a number of different rows,
/// then estimated by ``DistinctSketch``.
package struct RepeatedRows: Equatable, Sendable {
  /// The rows counted.
  package private(set) var rowCount = 0
  /// The different hashes with how often each occurs; nil once they were too many.
  private var counts: HashCounts? = HashCounts()
  private var sketch = DistinctSketch()
  private let limit: Int

  /// Of no rows.
  package init(limit: Int = ProfileLimits().rows) { self.limit = limit }

  /// What was known of repetitions when the counts were given up; stands until more rows are added.
  private var settled: DistinctCount?
  /// Whether parts were added whose rows cannot be compared.
  private var isSum = false

  /// Restores what was saved: a number of rows, the registers of their hashes, and how many were repetitions.
  package init(rowCount: Int, sketch: DistinctSketch, repetitions: DistinctCount) {
    self.init()
    (self.rowCount, self.sketch, counts, settled) = (rowCount, sketch, nil, repetitions)
  }

  /// The hashes of all rows, for saving.
  package var registers: DistinctSketch {
    guard let counts else { return sketch }
    var sketch = DistinctSketch()
    counts.forEach { hash, _ in sketch.add(hash: hash) }
    return sketch
  }

  mutating func add(hash: UInt64) {
    rowCount += 1
    guard counts != nil else { return sketch.add(hash: hash) }
    counts?.add(hash)
    if (counts?.count ?? 0) > limit { forgetCounts() }
  }

  private mutating func forgetCounts() {
    sketch = registers
    counts = nil
  }

  /// Adds the rows of another.
  ///
  /// - Parameters:
  ///   - other: The rows that follow.
  ///   - areComparable: Whether equal rows of both have equal bytes. Else only repetitions within each are known: their
  ///     sum, which is not exact.
  package mutating func merge(_ other: RepeatedRows, areComparable: Bool = true) {
    guard other.rowCount > 0 else { return }
    guard rowCount > 0 else {
      self = other
      return
    }
    guard areComparable, !isSum, !other.isSum else {
      settled = DistinctCount(count: repetitions.count + other.repetitions.count, isExact: false)
      (isSum, rowCount) = (true, rowCount + other.rowCount)
      forgetCounts()
      sketch.merge(other.registers)
      return
    }
    (settled, rowCount) = (nil, rowCount + other.rowCount)
    if let theirs = other.counts, counts != nil {
      counts?.merge(theirs)
      if (counts?.count ?? 0) > limit { forgetCounts() }
      return
    }
    forgetCounts()
    sketch.merge(other.registers)
  }

  /// The rows that repeat an earlier one.
  package var repetitions: DistinctCount {
    if let settled { return settled }
    if let counts { return DistinctCount(count: rowCount - counts.count, isExact: true) }
    return DistinctCount(estimate: max(Double(rowCount) - sketch.estimate, 0), atMost: rowCount)
  }

  /// The rows that have an equal one anywhere; nil when they were not counted one by one.
  package var rowsInGroups: Int? {
    counts.map { counts in
      var rows = 0
      counts.forEach { _, times in rows += times > 1 ? Int(times) : 0 }
      return rows
    }
  }
}
