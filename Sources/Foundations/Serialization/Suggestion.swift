/// Finds the known name that a mistyped one was probably meant to be.
package enum Suggestion {
  /// The candidate nearest to `word`, or nil if none is near enough to be a slip of the fingers.
  ///
  /// Nearness is the Damerau-Levenshtein distance (optimal string alignment) without regard to case; a third of the
  /// word's length, at least one and at most three, is near enough. Of equals the first wins. O(names · length²).
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let limit = min(3, max(1, word.count / 3))
    let folded = Array(word.lowercased())
    var best: (candidate: String, distance: Int)?
    for candidate in candidates where candidate != word {
      let distance = distance(folded, Array(candidate.lowercased()), limit: limit)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// The fewest insertions, deletions, replacements and swaps of neighbours, or more than `limit`.
  package static func distance(_ left: [Character], _ right: [Character], limit: Int) -> Int {
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    var (beforeLast, last) = ([Int](), Array(0...right.count))
    for (row, character) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var best = min(last[column + 1], current[column]) + 1
        best = min(best, last[column] + (character == other ? 0 : 1))
        if row > 0, column > 0, character == right[column - 1], left[row - 1] == other {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
