import Statistics
import Tabular
import Workspaces

extension ColumnComparer {
  /// Notes values that the reference never had: likely stand-ins for missing ones, and values far or often beyond its range.
  ///
  /// A few values just beyond the ends are chance, about 2 m / (n + 1) of m, and not worth a line.
  func noteRange(_ column: Column, _ reference: SortedSample, _ current: SortedSample, _ result: inout ColumnComparison)
  {
    guard result.undecided == nil, let low = reference.minimum, let high = reference.maximum else { return }
    let counts = MissingCode.numbers.filter { $0 < low || $0 > high }
      .map { ($0, current.countUpTo($0) - current.countBelow($0)) }.filter { $0.1 > 0 }
    for (value, count) in counts {
      result.find(
        .newSentinel, .warning,
        "\(column.text(of: value)) in \(NumberWording.count(count, "row")) and nowhere in the reference, as if it stood for"
          + " a missing value", names: [column.text(of: value)], counts: [.init("rows", count)])
    }
    noteOutside(
      column, low...high, current, expected: 2 * Double(current.count) / Double(reference.count + 1),
      known: counts.map(\.0), &result)
  }

  private func noteOutside(
    _ column: Column, _ range: ClosedRange<Double>, _ current: SortedSample, expected: Double, known: [Double],
    _ result: inout ColumnComparison
  ) {
    let width = range.upperBound - range.lowerBound
    guard width > 0 else { return }
    let outside =
      current.values.prefix { $0 < range.lowerBound }.indices.map(\.self)
      + current.values.indices.reversed().prefix { current.values[$0] > range.upperBound }.reversed()
    let unknown = outside.filter { !known.contains(current.values[$0]) }
    guard let first = unknown.first, let last = unknown.last else { return }
    let (lowest, highest) = (current.values[first], current.values[last])
    let count = unknown.reduce(0) { $0 + (current.weights?[$1] ?? 1) }
    let (under, over) = (range.lowerBound - lowest, highest - range.upperBound)
    guard max(under, over) > width || Double(count) > 3 * expected + 3 else { return }
    let example = under > over ? lowest : highest
    let share = Double(count) / Double(max(current.count, 1))
    result.find(
      .outOfRange, .warning,
      "\(NumberWording.count(count, "value")) (\(NumberWording.percent(share))) outside the reference's range of"
        + " \(column.text(of: range.lowerBound)) to \(column.text(of: range.upperBound)), such as"
        + " \(column.text(of: example))", names: [column.text(of: example)], counts: [.init("rows", count)])
  }

  /// Notes times that are before the reference's, or that leave a gap after them.
  func noteTimes(_ reference: Column, _ current: Column, _ result: inout ColumnComparison) {
    guard reference.kind == .timestamp, current.kind == .timestamp, let left = reference.extremes,
      let right = current.extremes
    else { return }
    let (first, last, start, end) = (left.lowerBound, left.upperBound, right.lowerBound, right.upperBound)
    let before = current.count(below: first)
    let range =
      "\(Self.time(start)) to \(Self.time(end)); the reference is from \(Self.time(first)) to \(Self.time(last))"
    if end < first {
      result.find(.timeRange, .warning, "the current data are older than the reference: \(range)")
    } else if before > 0 {
      result.find(
        .timeRange, .warning, "\(NumberWording.count(before, "row")) older than the reference's first: \(range)",
        counts: [.init("rows", before)])
    } else if start - last > max(last - first, 1) {
      result.find(.timeRange, .warning, "a gap longer than the whole reference before the current data: \(range)")
    } else {
      let relation = start > last ? "the current data follow the reference" : "the current data overlap the reference"
      result.find(.timeRange, .information, "\(relation): \(range)")
    }
  }

  /// A time in seconds as text; a number where it is beyond the calendar.
  private static func time(_ seconds: Double) -> String {
    guard let milliseconds = Int(exactly: (seconds * 1000).rounded()) else { return "\(seconds)" }
    return "\(Instant(milliseconds: milliseconds))"
  }
}
