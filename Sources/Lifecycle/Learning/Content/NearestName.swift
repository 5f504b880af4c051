/// Finds the known name that a mistyped one was probably meant to be.
enum NearestName {
  /// The candidate with the fewest edits (insertions, deletions, replacements, swaps of neighbours), or nil if none is near.
  ///
  /// Near means at most a third of the name's letters, at least one. Of equals the first in alphabetical order is taken.
  static func of(_ name: String, among candidates: [String]) -> String? {
    let limit = max(1, name.count / 3)
    let ranked = candidates.sorted().map { (candidate: $0, edits: edits(from: name, to: $0, limit: limit)) }
    guard let best = ranked.min(by: { $0.edits < $1.edits }), best.edits <= limit else { return nil }
    return best.candidate
  }

  /// The optimal-string-alignment distance.
  ///
  /// It is `limit + 1` when the lengths alone exceed the limit. O(n m).
  private static func edits(from source: String, to target: String, limit: Int) -> Int {
    let (source, target) = (Array(source.lowercased()), Array(target.lowercased()))
    guard abs(source.count - target.count) <= limit else { return limit + 1 }
    var beforeLast: [Int] = []
    var last = Array(0...target.count)
    for row in source.indices {
      var current = [row + 1]
      for column in target.indices {
        let replaced = last[column] + (source[row] == target[column] ? 0 : 1)
        var best = min(replaced, last[column + 1] + 1, current[column] + 1)
        let isSwap = row > 0 && column > 0 && source[row] == target[column - 1] && source[row - 1] == target[column]
        if isSwap { best = min(best, beforeLast[column - 1] + 1) }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last.last ?? 0
  }
}
