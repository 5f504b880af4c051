/// The exact distribution of the Mann-Whitney U of two small samples without ties.
struct ExactRankSum {
  private let smaller: Int
  private let larger: Int

  /// Makes the distribution; nil if the smaller side has more than 8 values or n m is above a million.
  init?(_ n: Int, _ m: Int) {
    (smaller, larger) = (min(n, m), max(n, m))
    guard smaller >= 1, smaller <= 8, smaller * larger <= 1_000_000 else { return nil }
  }

  /// The chances of a U of at most `u` and of at least `u`.
  ///
  /// The number of orders with each U are the coefficients of Π (1 − q^(m + i)) / (1 − q^i), i = 1 … n, taken as whole
  /// numbers of 128 bits. They are the same from both ends, so the shorter tail is counted and the other one is the rest.
  ///
  /// - Complexity: O(n · shorter tail).
  func tails(_ u: Double) -> (lower: Double, upper: Double) {
    let last = smaller * larger
    guard let observed = Int(exactly: u), (0...last).contains(observed) else { return (1, 1) }
    let near = min(observed, last - observed)
    let counts = counts(upTo: near)
    let all = (1...smaller).reduce(UInt128(1)) { $0 * UInt128(larger + $1) / UInt128($1) }
    let tail = counts.reduce(0, +)
    let rest = all - tail + counts[near]
    let (short, long) = (Double(tail) / Double(all), Double(rest) / Double(all))
    return observed == near ? (short, long) : (long, short)
  }

  private func counts(upTo last: Int) -> [UInt128] {
    var counts = [UInt128](repeating: 0, count: last + 1)
    counts[0] = 1
    for i in 1...smaller {
      // Divided first: sums of whole numbers, and never more than all orders.
      for index in stride(from: i, through: last, by: 1) { counts[index] += counts[index - i] }
      for index in stride(from: last, through: larger + i, by: -1) { counts[index] -= counts[index - larger - i] }
    }
    return counts
  }
}
