/// What two texts do not share, line by line, as a person reads it.
package enum LineDifference {
  /// A diff of two texts: lines that stand in both after two spaces, expected ones after `- `, actual ones after `+ `.
  ///
  /// Longest common subsequence; time and memory grow with the product of the numbers of lines that differ. Of long
  /// stretches that are the same only three lines on each side of a change are shown.
  package static func text(expected: String, actual: String) -> String {
    let old = lines(expected), new = lines(actual)
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    let middle = changes(Array(old[start..<(old.count - end)]), Array(new[start..<(new.count - end)]))
    let all = old[..<start].map { "  \($0)" } + middle + old[(old.count - end)...].map { "  \($0)" }
    return shortened(all).joined(separator: "\n")
  }

  /// Lines without their newlines; a missing last newline is made visible.
  private static func lines(_ text: String) -> [String] {
    if text.isEmpty { return [] }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() } else { lines.append("(no newline at the end)") }
    return lines
  }

  private static func changes(_ old: [String], _ new: [String]) -> [String] {
    var common = [[Int]](repeating: [Int](repeating: 0, count: new.count + 1), count: old.count + 1)
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        common[i][j] = old[i] == new[j] ? common[i + 1][j + 1] + 1 : max(common[i + 1][j], common[i][j + 1])
      }
    }
    var (i, j) = (0, 0)
    var result: [String] = []
    while i < old.count || j < new.count {
      if i < old.count, j < new.count, old[i] == new[j] {
        result.append("  \(old[i])")
        (i, j) = (i + 1, j + 1)
      } else if j == new.count || (i < old.count && common[i + 1][j] >= common[i][j + 1]) {
        result.append("- \(old[i])")
        i += 1
      } else {
        result.append("+ \(new[j])")
        j += 1
      }
    }
    return result
  }

  private static func shortened(_ lines: [String]) -> [String] {
    let changed = lines.indices.filter { !lines[$0].hasPrefix("  ") }
    let near = Set(changed.flatMap { ($0 - 3)...($0 + 3) })
    var result: [String] = []
    var hidden = 0
    for index in lines.indices {
      guard near.contains(index) else {
        hidden += 1
        continue
      }
      if hidden > 0 { result.append("  (\(hidden) same)") }
      hidden = 0
      result.append(lines[index])
    }
    if hidden > 0 { result.append("  (\(hidden) same)") }
    return result
  }
}
