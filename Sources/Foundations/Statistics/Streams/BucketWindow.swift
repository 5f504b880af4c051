/// The window of ``AdaptiveWindow``: values summed up in buckets of 1, 2, 4, … values, at most `capacity` of each size.
struct BucketWindow: Equatable, Sendable {
  /// The sum of a bucket's values and of their squared deviations from its mean.
  struct Bucket: Equatable, Sendable {
    var (total, variance): (Double, Double)
  }

  private let capacity: Int
  /// Buckets of 2^row values, the oldest first; the last row holds the oldest of all.
  private(set) var rows: [[Bucket]] = [[]]
  /// The number of values.
  private(set) var width = 0
  /// Their sum.
  private(set) var total = 0.0
  /// The sum of their squared deviations from the mean.
  private(set) var variance = 0.0

  init(capacity: Int) { self.capacity = capacity }

  /// A window that was saved: counts of buckets by row, and two numbers for each.
  init(capacity: Int, counts: [Int], numbers: [Double], total: Double, variance: Double) {
    self.init(capacity: capacity)
    (self.total, self.variance) = (total, variance)
    var next = 0
    rows = counts.map { count in
      defer { next += 2 * count }
      return (0..<count).map { Bucket(total: numbers[next + 2 * $0], variance: numbers[next + 2 * $0 + 1]) }
    }
    width = counts.enumerated().reduce(0) { $0 + ($1.element << $1.offset) }
  }

  /// The mean of the values; 0 for an empty window.
  var mean: Double { width == 0 ? 0 : total / Double(width) }

  mutating func add(_ value: Double) {
    rows[0].append(Bucket(total: value, variance: 0))
    width += 1
    if width > 1 {
      let deviation = value - total / Double(width - 1)
      variance += Double(width - 1) * deviation * deviation / Double(width)
    }
    total += value
    if rows[0].count > capacity { mergeFullRows() }
  }

  /// Merges the two oldest buckets of each row that is over its capacity into one of the next.
  private mutating func mergeFullRows() {
    var row = 0
    while rows[row].count == capacity + 1 {
      if row + 1 == rows.count { rows.append([]) }
      let (first, second, size) = (rows[row][0], rows[row][1], Double(1 << row))
      let gap = first.total / size - second.total / size
      rows[row + 1].append(
        Bucket(
          total: first.total + second.total,
          variance: first.variance + second.variance + size * size * gap * gap / (size + size)))
      rows[row].removeFirst(2)
      row += 1
    }
  }

  /// Forgets the oldest bucket; the last one is never dropped.
  mutating func dropOldest() {
    let row = rows.count - 1
    guard let oldest = rows[row].first else { return }
    let size = Double(1 << row)
    width -= 1 << row
    total -= oldest.total
    if width > 0 {
      let gap = oldest.total / size - mean
      variance -= oldest.variance + size * Double(width) * gap * gap / (size + Double(width))
    }
    rows[row].removeFirst()
    while rows.count > 1, rows[rows.count - 1].isEmpty { rows.removeLast() }
  }
}
