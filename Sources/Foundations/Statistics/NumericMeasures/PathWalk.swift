import Glibc

/// Walks over the paths from (0, 0) to (n, m), diagonal by diagonal, with the chance of each cell that a path to it has left
/// the band.
///
/// Only the cells of a diagonal that can be reached within the band are stored; all others have chance 1, and one of them
/// stands on either side of the stored ones.
struct PathWalk {
  private let n: Int
  private let m: Int
  private let gap: Int
  private var last: UnsafeMutableBufferPointer<Double>
  private var next: UnsafeMutableBufferPointer<Double>
  private let numbers: UnsafeMutableBufferPointer<Double>
  private var cells = 0...0
  private var diagonal = 0
  /// ln k!, made when it is first needed.
  private var logFactorials: [Double] = []

  /// Starts at (0, 0).
  ///
  /// - Parameters:
  ///   - memory: 3 (n + 3) numbers of any content, which the walk uses.
  ///   - n: the number of reference values.
  ///   - m: the number of current values.
  ///   - gap: half of the band's width in units of 1 / (n m), 1 or more.
  init(_ memory: UnsafeMutableBufferPointer<Double>, _ n: Int, _ m: Int, gap: Int) {
    (self.n, self.m, self.gap) = (n, m, gap)
    memory.initialize(repeating: 1)
    last = UnsafeMutableBufferPointer(rebasing: memory[..<(n + 3)])
    next = UnsafeMutableBufferPointer(rebasing: memory[(n + 3)..<(2 * (n + 3))])
    numbers = UnsafeMutableBufferPointer(rebasing: memory[(2 * (n + 3))...])
    for i in 0..<(n + 3) { numbers[i] = Double(i) }
    last[1] = 0  // cell i lies at index i + 1
  }

  /// The chance of the last cell, (n, m), once the walk is there.
  var chance: Double { min(1, last[n + 1]) }

  /// Goes on by a block of tied values, or by one value.
  ///
  /// Paths outside the band have left it only where the block ends: in between, they stand between two tied values.
  ///
  /// - Parameter tied: how many values there are, 1 or more.
  /// - Returns: false if no path stays within the band at the block's end.
  /// - Complexity: O(t · cells) for t values.
  mutating func pass(_ tied: Int) -> Bool {
    if tied > 4 * (cells.count + 2) { return jump(tied) }
    let target = band(at: diagonal + tied)
    // Only the cells from which a path can still end within the band.
    for left in stride(from: tied - 1, through: 0, by: -1) where !step(from: target.low - left, to: target.high) {
      return false
    }
    return true
  }

  private mutating func step(from lowest: Int, to highest: Int) -> Bool {
    diagonal += 1
    let low = max(cells.lowerBound, diagonal - m, lowest)
    let high = min(cells.upperBound + 1, n, diagonal, highest)
    if low > high { return false }
    let (inverse, s) = (1 / Double(diagonal), Double(diagonal))
    for i in low...high {
      let fromLeft = numbers[i] * last[i]
      let fromBelow = (s - numbers[i]) * last[i &+ 1]
      next[i &+ 1] = (fromLeft + fromBelow) * inverse
    }
    finish(low...high)
    return true
  }

  /// Crosses a long block at once, by the chances of where a path to each cell stood before it.
  ///
  ///     C(s, i′) C(t, i − i′) / C(s + t, i)
  private mutating func jump(_ tied: Int) -> Bool {
    if logFactorials.isEmpty {
      logFactorials = (0...(n + m)).reduce(into: [0]) { $0.append(($0.last ?? 0) + log(Double($1 + 1))) }
    }
    let (start, cellsBefore) = (diagonal, cells)
    diagonal += tied
    let band = band(at: diagonal)
    let (low, high) = (max(band.low, diagonal - m, 0), min(band.high, n, diagonal))
    if low > high { return false }
    for i in low...high {
      next[i + 1] = expectedChance(of: i, start: start, tied: tied) { cellsBefore.contains($0) ? last[$0 + 1] : 1 }
    }
    finish(low...high)
    return true
  }

  /// The mean of `chance` over where a path to cell `i` stood before a block, outwards from the likeliest place by the
  /// ratios of neighbouring chances, until these run out of the doubles.
  private func expectedChance(of i: Int, start: Int, tied: Int, _ chance: (Int) -> Double) -> Double {
    func logBinomial(_ n: Int, _ k: Int) -> Double { logFactorials[n] - logFactorials[k] - logFactorials[n - k] }
    let (lowest, highest) = (max(0, i - tied), min(start, i))
    let mode = min(highest, max(lowest, (start + 1) * (i + 1) / (start + tied + 2)))
    let peak = exp(logBinomial(start, mode) + logBinomial(tied, i - mode) - logBinomial(start + tied, i))
    var (sum, place, weight) = (peak * chance(mode), mode, peak)
    while place < highest, weight > 1e-300 {
      weight *= product(start - place, i - place) / product(place + 1, tied - i + place + 1)
      place += 1
      sum += weight * chance(place)
    }
    (place, weight) = (mode, peak)
    while place > lowest, weight > 1e-300 {
      weight *= product(place, tied - i + place) / product(start - place + 1, i - place + 1)
      place -= 1
      sum += weight * chance(place)
    }
    return sum
  }

  @inline(__always) private func product(_ left: Int, _ right: Int) -> Double { Double(left &* right) }

  /// The cells of a diagonal that lie within the band.
  private func band(at diagonal: Int) -> (low: Int, high: Int) {
    (
      Self.floorQuotient(diagonal * n - gap, n + m) + 1, -Self.floorQuotient(-(diagonal * n + gap), n + m) - 1
    )
  }

  private mutating func finish(_ cells: ClosedRange<Int>) {
    next[cells.lowerBound] = 1
    next[cells.upperBound + 2] = 1
    (last, next, self.cells) = (next, last, cells)
  }

  private static func floorQuotient(_ value: Int, _ divisor: Int) -> Int {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
