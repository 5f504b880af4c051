/// Quantiles of a stream of numbers in bounded memory.
///
/// Level h holds numbers that stand for 2^h each. A full level is sorted and every second number, from a coin's
/// offset, moves up. Capacities fall by 2/3 from the top level down, at least ``smallestLevel``. The coin is a fixed
/// sequence, so that the same input gives the same sketch. With k = 2048 the rank of any number is off by at most
/// ``rankError`` of all, with 99 % confidence; nothing is lost while no level has filled. Merging concatenates levels
/// and compacts, within the same error.
/// Source: Karnin, Lang, Liberty 2016, "Optimal quantile approximation in streams".
package struct QuantileSketch: Equatable, Sendable {
  /// The capacity of the top level.
  package static let capacity = 2048
  /// The largest error of a rank as a share of all numbers, with 99 % confidence; 2.296 / k^0.9021 (Apache DataSketches).
  package static let approximateRankError = 0.002_37
  private static let smallestLevel = 1024

  /// The numbers of each level.
  package private(set) var levels: [[Double]] = [[]]
  /// How many numbers were added.
  package private(set) var count = 0
  private var coin: UInt64 = 0x2545_F491_4F6C_DD1D

  /// Of nothing.
  package init() {}

  /// Restores levels; nil if they are too many to be those of a sketch.
  package init?(levels: [[Double]]) {
    guard (1...48).contains(levels.count), levels.allSatisfy({ $0.count <= 1 << 16 && $0.allSatisfy(\.isFinite) })
    else { return nil }
    self.levels = levels
    count = levels.indices.reduce(0) { $0 + levels[$1].count << $1 }
  }

  /// The largest error of a rank as a share of all numbers; 0 while every number is held.
  package var rankError: Double { levels.count > 1 ? Self.approximateRankError : 0 }

  /// Adds a block of finite numbers.
  package mutating func add(_ block: ArraySlice<Double>) {
    count += block.count
    var rest = block
    while !rest.isEmpty {
      let room = max(capacity(of: 0) * 2 - levels[0].count, 1)
      levels[0].append(contentsOf: rest.prefix(room))
      rest = rest.dropFirst(room)
      if levels[0].count >= capacity(of: 0) * 2 { compact() }
    }
  }

  /// Adds a number as often as `weight` says, by the binary digits of the weight.
  package mutating func add(_ value: Double, weight: Int) {
    guard weight > 0 else { return }
    count += weight
    var (rest, level) = (weight, 0)
    while rest > 0 {
      while levels.count <= level { levels.append([]) }
      if rest & 1 == 1 { levels[level].append(value) }
      rest >>= 1
      level += 1
    }
    compact()
  }

  /// Adds everything that another has seen.
  package mutating func merge(_ other: QuantileSketch) {
    while levels.count < other.levels.count { levels.append([]) }
    for (level, values) in other.levels.enumerated() { levels[level].append(contentsOf: values) }
    count += other.count
    compact()
  }

  /// Different values, ascending, with how many numbers each stands for.
  package var weighted: WeightedNumbers {
    var items: [(value: Double, weight: Int)] = []
    for (level, values) in levels.enumerated() { items += values.map { ($0, 1 << level) } }
    items.sort { $0.value < $1.value }
    var (values, weights): ([Double], [Int]) = ([], [])
    for item in items {
      if values.last == item.value {
        weights[weights.count - 1] += item.weight
      } else {
        values.append(item.value)
        weights.append(item.weight)
      }
    }
    return WeightedNumbers(values: values, weights: weights, rankError: rankError)
  }

  // MARK: - Levels

  /// 2048, 1366 and then always ``smallestLevel``, from the top level down.
  private func capacity(of level: Int) -> Int {
    switch levels.count - 1 - level {
    case 0: Self.capacity
    case 1: (Self.capacity * 2 + 2) / 3
    default: Self.smallestLevel
    }
  }

  private mutating func compact() {
    var level = 0
    while level < levels.count {
      if levels[level].count >= capacity(of: level) * 2 { moveUp(level) }
      level += 1
    }
  }

  /// Sorts a level and moves every second number up; an odd one stays.
  private mutating func moveUp(_ level: Int) {
    if level + 1 == levels.count { levels.append([]) }
    var values = levels[level]
    NumberSort.sort(&values)
    let kept: [Double] = values.count % 2 == 1 ? [values.removeLast()] : []
    coin ^= coin << 13
    coin ^= coin >> 7
    coin ^= coin << 17
    for index in stride(from: Int(coin >> 63), to: values.count, by: 2) { levels[level + 1].append(values[index]) }
    levels[level] = kept
  }
}
