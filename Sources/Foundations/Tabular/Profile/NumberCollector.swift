/// Builds a ``NumberProfile`` from blocks of numbers.
///
/// While the different values are few each is counted, and moments follow from the counts at the end. The first value
/// too many turns the counts into sketches.
struct NumberCollector {
  private(set) var profile = NumberProfile()
  private var counts: ValueCounts?

  init(limit: Int) { counts = ValueCounts(limit: limit) }

  /// Adds finite numbers in row order.
  mutating func add(_ block: ArraySlice<Double>) {
    guard let first = block.first, let last = block.last else { return }
    addExtremes(block)
    if profile.order.first.isNaN { profile.order.first = first }
    profile.order.last = last
    var rest = block
    if counts != nil { rest = block.dropFirst(count(block)) }
    guard !rest.isEmpty else { return }
    profile.moments.merge(Moments(rest))
    profile.sketch.add(rest)
    profile.distinctSketch.add(contentsOf: rest)
  }

  private mutating func addExtremes(_ block: ArraySlice<Double>) {
    var (low, high, zeros, negatives) = (profile.minimum, profile.maximum, 0, 0)
    for value in block {
      low = value < low ? value : low
      high = value > high ? value : high
      zeros &+= value == 0 ? 1 : 0
      negatives &+= value < 0 ? 1 : 0
    }
    var isIncreasing = profile.order.isIncreasing
    if isIncreasing {
      // Few columns rise for long, so that this seldom looks far.
      var previous = profile.order.first.isNaN ? -Double.infinity : profile.order.last
      for value in block {
        guard value > previous else {
          isIncreasing = false
          break
        }
        previous = value
      }
    }
    (profile.minimum, profile.maximum) = (low, high)
    profile.zeros += zeros
    profile.negatives += negatives
    profile.order.isIncreasing = isIncreasing
  }

  /// Counts values one by one; returns how many, fewer than all if the counts became sketches.
  private mutating func count(_ block: ArraySlice<Double>) -> Int {
    guard var table = counts.take() else { return 0 }
    for (offset, value) in block.enumerated() where !table.add(value) {
      let known = table.weighted
      profile.exact = known
      profile.moments = Moments(values: known.values, weights: known.weights)
      profile.forgetValues()
      return offset
    }
    counts = table
    return block.count
  }

  /// The profile of all numbers so far.
  func finished() -> NumberProfile {
    guard let counts else { return profile }
    var result = profile
    let known = counts.weighted
    result.exact = known
    result.moments = Moments(values: known.values, weights: known.weights)
    return result
  }
}
